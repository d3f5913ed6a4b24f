import type { LanguagePack } from '../../languages/pack';
import { remember, rememberEach } from '../../languages/remember';
import { withFleetingVowel } from '../../languages/ru/morphology/nominatives';
import { phraseIndex } from '../../lexicon/phrase-index';
import type { Lexicon } from '../../model/lexicon';
import { slotOf, WordFilter } from '../../text/word-filter';
import { citationForms } from '../spelling/inflection';
import { sharedLetters, stemIndex, type StemIndex } from '../spelling/stem-index';
import type { Word } from './name-tokens';

/** Every stem in the translations of some words. */
export interface Translations extends StemIndex {
  has(stem: string): boolean;
}

/** Looks translations of words and phrases up. */
export interface Translator {
  /** The translations of a stem, or of the stems of a phrase. */
  look(key: string): readonly string[];
  /** Those of a word in any form that it may be of. */
  translationsOfWord(lower: string): readonly string[];
  /** Those of the word at a place, alone or in a phrase. */
  translationsAt(words: readonly Word[], at: number): readonly string[];
  translationsOf(words: readonly Word[]): Translations;
}

/** What is looked up. */
interface Found {
  stems: readonly string[];
  /** The slots of all its words and of what they begin with, for a `WordFilter`. */
  slots(): readonly number[];
}

/** So many words and phrases are kept: the translations of one take some hundred bytes. */
const MOST = 20_000;

/** The translations of a lexicon for words of a language; what was found is kept for all texts. */
export function translatorOf(lexicon: Lexicon | undefined, source: LanguagePack): Translator {
  return lexicon ? translators(lexicon)(source) : noTranslator;
}

const noTranslator: Translator = {
  look: () => [],
  translationsOfWord: () => [],
  translationsAt: () => [],
  translationsOf: () => ({ has: () => false, begins: () => false }),
};

const translators = rememberEach((lexicon: Lexicon) =>
  rememberEach((source: LanguagePack) => newTranslator(lexicon, source)),
);

function newTranslator(lexicon: Lexicon, source: LanguagePack): Translator {
  const phrases = phraseIndex(lexicon);
  const look = remember((key) => foundOf(lexicon.translations(key).map(({ stem }) => stem)), MOST);
  const ofWord = remember((lower): Found => {
    const forms = [lower, ...citationForms(lower), ...withFleetingVowel(lower)];
    if (lower.includes('-')) forms.push(...lower.split('-'));
    const stems = new Set(forms.map((form) => source.stem(form)));
    return foundOf([...stems].flatMap((one) => look(one).stems));
  }, MOST);
  const phrasesFrom = (words: readonly Word[], from: number, least: number) => {
    const found: Found[] = [];
    let start = phrases.startingWith(words[from]!.stem);
    for (let end = from + 1; start && end < words.length; end++) {
      start = start.next.get(words[end]!.stem);
      if (start?.phrase !== undefined && end >= least) found.push(look(start.phrase));
    }
    return found;
  };
  return {
    look: (key) => look(key).stems,
    translationsOfWord: (lower) => ofWord(lower).stems,
    translationsAt(words, at) {
      const found = [...ofWord(words[at]!.lower).stems];
      for (let from = Math.max(0, at - lexicon.longestPhrase + 1); from <= at; from++) {
        for (const { stems } of phrasesFrom(words, from, at)) found.push(...stems);
      }
      return found;
    },
    translationsOf: (words) =>
      allOf(words.flatMap(({ lower }, at) => [ofWord(lower), ...phrasesFrom(words, at, at)])),
  };
}

function foundOf(stems: readonly string[]): Found {
  let slots: readonly number[] | undefined;
  return { stems, slots: () => (slots ??= slotsOf(stems)) };
}

function slotsOf(stems: readonly string[]): number[] {
  const slots: number[] = [];
  for (const stem of stems) {
    for (const part of stem.includes(' ') ? stem.split(' ') : [stem]) {
      slots.push(slotOf(part));
      if (part.length >= sharedLetters) slots.push(slotOf(part.slice(0, sharedLetters)));
    }
  }
  return slots;
}

/** All translations: they are put together only where a filter says that a stem may be among them. */
function allOf(found: readonly Found[]): Translations {
  const filter = new WordFilter();
  for (const { slots } of found) for (const slot of slots()) filter.add(slot);
  let whole: { stems: ReadonlySet<string>; index: StemIndex } | undefined;
  const all = () => {
    if (!whole) {
      const stems = new Set(found.flatMap((one) => one.stems.flatMap((stem) => stem.split(' '))));
      whole = { stems, index: stemIndex(stems) };
    }
    return whole;
  };
  const mayHave = (stem: string) => filter.mayHave(slotOf(stem));
  return {
    has: (stem) => mayHave(stem) && all().stems.has(stem),
    begins: (stem) =>
      (mayHave(stem) || (stem.length >= sharedLetters && mayHave(stem.slice(0, sharedLetters)))) &&
      all().index.begins(stem),
  };
}
