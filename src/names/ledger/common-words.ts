import { endsAsAdjective, indeclinableEnding } from '../../languages/ru/morphology/nominatives';
import { surnameParticle } from '../../languages/ru/names/words';
import { withoutYo } from '../../languages/yo';
import type { LanguagePack } from '../../languages/pack';
import { remember, rememberEach } from '../../languages/remember';
import { reverseOf, type ReverseLexicon } from '../../lexicon/reverse';
import type { Lexicon } from '../../model/lexicon';
import type { Side } from './side';
import { latinKey, type GazetteerIndex, type KnownForm } from '../gazetteer/gazetteer-index';
import { citationForms } from '../spelling/inflection';
import { capitalWords, directions, personTitles } from '../../pairs/ru-en/names/name-words';
import type { Stretch } from './stretch';
import { romanizeRussian } from '../systems/russian';
import type { Word } from './name-tokens';
import { translatorOf, type Translations, type Translator } from './translations';

/** Tells names from common words that have a capital. */
export interface Vocabulary {
  /** False for what cannot be part of a source name: function words and titles. */
  mayBeName(word: Word): boolean;
  isFunctionWord(word: Word): boolean;
  /** True when the gazetteer has the source word. */
  isKnown(word: Word): boolean;
  /** True when the text or the lexicon has the word as a common one. */
  isCommonSource(word: Word): boolean;
  isCommonTarget(word: Word): boolean;
  /** True when the lexicon, too, has the known name as what the word means: Китай is China, but пол is no Paul. */
  means(word: Word, known: KnownForm): boolean;
  /** True when a translation of the very form is a rendering of the known name: Израиль is Israel. */
  isTranslatedAs(word: Word, known: KnownForm): boolean;
  /** True when the lexicon gives every word of the rendering as a translation: vocabulary, not names. */
  translates(source: Stretch, target: Stretch): boolean;
  /** The calendar and other words that English gives a capital. */
  isCalendar(word: Word): boolean;
  /** True when the text has the word with a capital where none is needed. */
  hasCapital(word: Word, side: 'source' | 'target'): boolean;
  /** True when the text has the source word, in some form, with a capital where none is needed, and never without. */
  isAlwaysCapital(word: Word): boolean;
  targetStem(lower: string): string;
  /** Stems of every translation of the word at a place, alone or in a phrase; a translation of several words as one string. */
  translationsAt(words: readonly Word[], at: number): readonly string[];
  sourceStem(lower: string): string;
  /** True when the stem is a translation of one of the source stems; quicker than {@link translationsOf}. */
  isTranslated(targetStem: string, sourceStems: readonly string[]): boolean;
  /** The source stems that a target stem translates. */
  sourcesOf(targetStem: string): ReadonlySet<string>;
  /** Every stem in the translations of the words. */
  translationsOf(words: readonly Word[]): Translations;
}

/** What the text itself and the lexicon say of its words. */
export function vocabularyOf(
  beads: readonly { source: Side; target: Side }[],
  source: LanguagePack,
  target: LanguagePack,
  lexicon: Lexicon | undefined,
  index: GazetteerIndex,
): Vocabulary {
  const sourceStem = (word: string) => source.stem(word);
  const targetStem = (word: string) => target.stem(word);
  const sides = (side: 'source' | 'target') => beads.map((bead) => bead[side]);
  const known = memoized((word) => (index.known([word]).length > 0 ? 'yes' : ''));
  const words: TextWords = {
    sourceUse: useOf(sides('source'), citationForms),
    targetUse: useOf(sides('target'), (word) => [word]),
    sourceStem,
    targetStem,
    lexicon,
    reverse: lexicon && reverseOf(lexicon),
    isKnown: (text) => known(text) !== '',
    isFunctionWord: ({ lower }) =>
      (source.isFunctionWord(lower) || target.isFunctionWord(lower)) && lower !== surnameParticle,
  };
  const translator = translatorOf(lexicon, source);
  return {
    ...{ sourceStem, targetStem, isFunctionWord: words.isFunctionWord },
    isKnown: ({ text }) => words.isKnown(text),
    ...capitalsOf(words),
    ...commonWordsOf(words),
    ...translationsIn(words, translator),
    translationsAt: translator.translationsAt,
    translationsOf: translator.translationsOf,
  };
}

/** What the questions about a word are answered from. */
interface TextWords {
  sourceUse: Use;
  targetUse: Use;
  sourceStem(word: string): string;
  targetStem(word: string): string;
  lexicon: Lexicon | undefined;
  reverse: ReverseLexicon | undefined;
  /** True when the gazetteer has the word. */
  isKnown(text: string): boolean;
  isFunctionWord(word: Word): boolean;
}

/** What the capital of a word says. */
function capitalsOf({ sourceUse, targetUse, isKnown, isFunctionWord }: TextWords) {
  const hasSourceCapital = ({ lower }: Word) =>
    citationForms(lower).some((form) => sourceUse.capital.has(form));
  return {
    mayBeName(word) {
      if (!word.capital) return true; // a particle
      if (isFunctionWord(word) && word.initial) return word.lower.length > 2 && isKnown(word.text);
      if (isTitle(word.lower) && !word.letter) return false;
      if (!word.initial || word.letter) return !isFunctionWord(word) || word.lower.length < 3;
      return true;
    },
    isCalendar: ({ lower }) => capitalWords.has(lower),
    hasCapital: (word, side) =>
      side === 'target' ? targetUse.capital.has(word.lower) : hasSourceCapital(word),
    isAlwaysCapital: (word) => hasSourceCapital(word) && !sourceUse.lower.has(word.stem),
  } satisfies Partial<Vocabulary>;
}

/** Whether the text or the lexicon has a word as a common one. */
function commonWordsOf({ sourceUse, targetUse, sourceStem, lexicon, reverse }: TextWords) {
  const memo = new Map<string, boolean>();
  return {
    isCommonSource({ lower }) {
      if (memo.has(lower)) return memo.get(lower)!;
      const common = [lower, ...citationForms(lower)].some((form) => {
        const stem = sourceStem(form);
        return (
          sourceUse.lower.has(stem) || (form.length > 2 && (lexicon?.translations(stem).length ?? 0) > 0)
        );
      });
      memo.set(lower, common);
      return common;
    },
    isCommonTarget: ({ lower, stem }) =>
      capitalWords.has(lower) ||
      directions.has(lower) ||
      targetUse.lower.has(stem) ||
      // the stem of Belov is that of beloved
      (!slavicEnding.test(lower) && (reverse?.hasWord(stem) ?? false)),
  } satisfies Partial<Vocabulary>;
}

/** Whether a rendering is a translation rather than a spelling. */
function translationsIn(
  { sourceUse, targetStem, lexicon, reverse, isKnown }: TextWords,
  { look, translationsOfWord }: Translator,
) {
  /** Stems of the translations of a stretch, which is compared with all stretches of the other side; none where it is surely a name. */
  const renderingsOf = rememberEach((one: Stretch): ReadonlySet<string> => {
    // A title in quotation marks is a name, though its words are common.
    if (!lexicon || isKnown(one.text) || one.words.every(({ quoted }) => quoted)) return new Set();
    const stems = one.words.flatMap((word) => lexicon.translations(word.stem).map(({ stem }) => stem));
    return new Set(stems.flatMap((stem) => stem.split(' ')));
  });
  return {
    translates(one, other) {
      const words = renderingsOf(one);
      if (words.size === 0) return false;
      if (
        one.words.length === 1 &&
        isSpelling(one.words[0]!, other) &&
        !sourceUse.lower.has(one.words[0]!.stem)
      ) {
        return false;
      }
      return other.words.every(({ stem }) => words.has(stem));
    },
    means({ lower }, { entry, words }) {
      // Сочи is Sochi, though other words have its stem; делам is no case of Дели, which has none
      if (words.length > 1 || words[0] === withoutYo(lower)) return true;
      if (entry.kind !== 'person' && !indeclinableEnding.test(words[0]!)) return true;
      const stems = new Set(translationsOfWord(lower));
      return entry.target.some(({ text }) => stems.has(targetStem(text.toLowerCase())));
    },
    isTranslatedAs: (word, { entry }) =>
      look(word.stem).some((stem) =>
        entry.target.some(({ text }) => targetStem(text.toLowerCase()) === stem),
      ),
    sourcesOf: (stem) => reverse?.sourcesOf(stem) ?? new Set(),
    isTranslated(stem, sourceStems) {
      const sources = reverse?.sourcesOf(stem);
      return sources !== undefined && sourceStems.some((one) => sources.has(one));
    },
  } satisfies Partial<Vocabulary>;
}

/** Irkutsk is Иркутск letter by letter, as words that two languages share seldom are: a name, though the lexicon has it. */
function isSpelling({ lower }: Word, rendering: Stretch): boolean {
  // one x stands for кс and кз (Брекзит)
  const key = latinKey(rendering.text);
  return (
    lower.length <= LONGEST_NAME &&
    (spellingsOf(lower).has(key) || (key.includes('x') && spellingsOf(lower).has(key.replace('x', 'kz'))))
  );
}

/** No name is longer, in letters: a line of capitals is a rule on the page. */
const LONGEST_NAME = 40;

const spellingsOf = remember((lower): ReadonlySet<string> => {
  // Стратегии is no Стратегий, which would be Strategy.
  const forms = citationForms(lower).filter((form) => form === lower || !endsAsAdjective(form));
  return new Set(
    forms.flatMap((form) =>
      (['icao', 'press'] as const).map((system) => latinKey(romanizeRussian(form, system))),
    ),
  );
});

/** Also вице-адмирал, экс-президент. */
function isTitle(word: string): boolean {
  return personTitles.has(word.slice(word.lastIndexOf('-') + 1));
}

/** Stems that the text has in lower case, and forms of the words that have a capital where none is needed. */
interface Use {
  lower: ReadonlySet<string>;
  capital: ReadonlySet<string>;
}

function useOf(sides: readonly Side[], formsOf: (word: string) => readonly string[]): Use {
  const [lower, capital] = [new Set<string>(), new Set<string>()];
  for (const { words } of sides) {
    for (const word of words) {
      if (!word.capital) lower.add(word.stem);
      else if (!word.initial && !word.caps) for (const form of formsOf(word.lower)) capital.add(form);
    }
  }
  return { lower, capital };
}

/** Endings of Slavic surnames that English words do not have. */
const slavicEnding = /.{2}(?:[oe]v|[oe]va|enko|[sc]ky|skaya|[oe]vich|vitch)$/;

function memoized(compute: (word: string) => string): (word: string) => string {
  const memo = new Map<string, string>();
  return (word) => {
    let value = memo.get(word);
    if (value === undefined) memo.set(word, (value = compute(word)));
    return value;
  };
}
