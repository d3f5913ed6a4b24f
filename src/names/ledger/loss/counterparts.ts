import { compareFound } from '../../../anchor/compare/compare-anchors';
import { sentenceAnchors } from '../../../anchor/sentence-anchors';
import { languagePack } from '../../../languages/index';
import type { Side } from '../side';
import type { Vocabulary } from '../common-words';
import type { GazetteerIndex } from '../../gazetteer/gazetteer-index';
import type { Matcher } from '../match';
import { glossedWords } from '../../otherwise/glosses';
import { isBehindName } from './behind-name';
import { initialedWords, isClipped } from '../../otherwise/clipped-names';
import { isInitialsOf, isInnerInitials, isSpelledOut } from '../../otherwise/initialism';
import { acronymsWithin } from '../../systems/derived-words';
import { skAdjective, shortParticiple } from '../../../languages/ru/names/words';
import { isOrganisation } from '../../../pairs/ru-en/names/clipped-words';
import { sharedLetters, stemIndex, type StemIndex } from '../../spelling/stem-index';
import type { Word } from '../name-tokens';
import { knownForms, mostlyIn, partsOf } from './known-forms';
import { likenessOf, shortestCognate, type Likeness } from './likeness';

/** Tells whether a word of one side has anything on the other that may stand for it. */
export interface Counterparts {
  /** A source word: its rendering, translation, derivation or acronym stands in the target. */
  ofSource(word: Word): boolean;
  ofTarget(word: Word): boolean;
  /** The same of a word beside a rendered name: only names stand for it, no common words that are like it. */
  ofTargetPart(word: Word): boolean;
}

/** What the look-up draws on. */
export interface NameKnowledge {
  vocabulary: Vocabulary;
  match: Matcher;
  index: GazetteerIndex;
  /** The side that is the original. */
  original: 'source' | 'target';
  /** BCP 47 codes of both sides. */
  languages: readonly [string, string];
}

/**
 * Looks for whatever may stand for a name besides a rendering that makes a pair: a translation of its word or phrase
 * (Северный флот), a word made from a place (Syria's for сирийский), a spelling far off, an acronym or its long form.
 * Broad on purpose: only a word without any of these is without counterpart.
 *
 * @param used - words that belong to a pair
 */
export function counterpartsOf(
  source: Side,
  target: Side,
  knowledge: NameKnowledge,
  used: ReadonlySet<Word> = new Set(),
): Counterparts {
  const { vocabulary, match, index, languages, original } = knowledge;
  const evidence = evidenceOf(source, target, knowledge);
  const { there, acronyms, initialed, glossed } = evidence;
  const likeness = likenessOf(match, used);
  const { like, isCognate } = likeness;
  const { demonyms } = languagePack(languages[1]);
  const isKnownThere = (form: string) =>
    there().acronyms.has(form) ||
    mostlyIn(form, isLower(form) ? there().beginnings : there().capitalBeginnings) ||
    demonyms?.get(form.slice(0, sharedLetters).toLowerCase())?.some((one) => there().beginnings.has(one));
  const isRendering = renderingTest([source, target], knowledge, evidence, likeness);
  const isName = (word: Word) => mayName(word, vocabulary);
  // a common word that begins a sentence is no name, and a Russian word with a capital inside one is: Хансен is not Human
  const opensByChance = (other: Word) =>
    other.initial && original === 'target' && vocabulary.isCommonTarget(other);
  return {
    ofSource(word) {
      const at = source.words.indexOf(word);
      return (
        (!shortParticiple.test(word.lower) &&
          vocabulary.translationsAt(source.words, at).some((stem) => isThere(stem, there().index))) ||
        knownForms(source.words, at, index).some(isKnownThere) ||
        there().capitals.some(
          (other) => !opensByChance(other) && like(word, other, isBehindName(source.words, word, vocabulary)),
        ) ||
        isOrganisation(word.lower, there().stems) ||
        acronyms().has(word.start) ||
        glossed().source.has(word) ||
        isSpelledOut(source.words, at, there().acronyms, vocabulary) ||
        isInitialsOf(word.text, target.words) ||
        initialed().has(word) ||
        acronymsWithin(word.text).some((text) => there().acronyms.has(text)) ||
        target.words.some(
          (other) =>
            other.lower === word.lower ||
            isCognate(word, other) ||
            isInitialsOfEither(word, other) ||
            (!vocabulary.isFunctionWord(other) && isClipped(word, other)),
        )
      );
    },
    ofTarget: (word) =>
      isRendering(word, (other) => isName(other) || (!other.capital && skAdjective.test(other.lower)), true),
    ofTargetPart: (word) => isRendering(word, isName, false),
  };
}

/**
 * Whether a target word renders anything of the source: as a translation, a known form, a spelling, an acronym.
 *
 * @returns a test of a word, given which source words it may be like, and whether common words may be like it
 */
function renderingTest(
  [source, target]: readonly [Side, Side],
  { vocabulary }: NameKnowledge,
  { sourceStems, translations, places, acronyms, units, glossed, initialed }: ReturnType<typeof evidenceOf>,
  { like, isCognate }: Likeness,
) {
  // «она» is Ona only beside another word that is written so: Ona Rau, «она рау»
  const isPronoun = (other: Word, word: Word) => {
    if (other.lower.length > shortestCognate || !vocabulary.isFunctionWord(other)) return false;
    const [at, there] = [source.words.indexOf(other), target.words.indexOf(word)];
    return ![-1, 1].some((step) => {
      const [next, rendering] = [source.words[at + step], target.words[there + step]];
      return next && rendering && isCognate(next, rendering);
    });
  };
  return (word: Word, mayBeLike: (other: Word) => boolean, mayBeCommon: boolean) => {
    const stems = stemsOf(word, vocabulary);
    return (
      (!saysWhich(word) && stems.some((stem) => vocabulary.isTranslated(stem, sourceStems()))) ||
      stems.some(translations().begins) ||
      places().has(word.lower.slice(0, sharedLetters)) ||
      source.words.some((other) => other.lower === word.lower) ||
      source.words.some(
        (other) => mayBeLike(other) && like(other, word, isBehindName(source.words, other, vocabulary)),
      ) ||
      acronyms().has(-1 - word.start) ||
      isInitialsOf(word.text, source.words) ||
      units().has(word.start) ||
      glossed().target.has(word) ||
      initialed().has(word) ||
      source.words.some(
        (other) =>
          isClipped(other, word) ||
          isInitialsOfEither(other, word) ||
          (mayBeCommon && isCognate(other, word) && !isPronoun(other, word)) ||
          isOrganisation(other.lower, new Set(stems)),
      )
    );
  };
}

/** JS for JavaScript, on whichever side the letters are. */
function isInitialsOfEither({ text: one }: Word, { text: other }: Word): boolean {
  return isInnerInitials(one, other) || isInnerInitials(other, one);
}

/** What both texts have that may stand for a name, computed when it is first asked for. */
function evidenceOf(source: Side, target: Side, { vocabulary, index, languages }: NameKnowledge) {
  const there = lazy(() => contentOf(target, vocabulary));
  const sourceStems = lazy(() => source.words.map(({ stem }) => stem));
  const translations = lazy(() => vocabulary.translationsOf(source.words));
  const places = lazy(() => {
    const forms = source.words.flatMap((_, at) => knownForms(source.words, at, index));
    return new Set(forms.flatMap((form) => partsOf(form)));
  });
  const acronyms = lazy(() => acronymsOf(source, target, languages));
  const units = lazy(() => unitWords(target, languages[1]));
  const initialed = lazy(() => initialedWords(source, target));
  const glossed = lazy(() => ({
    source: glossedWords(source, target, 'latin'),
    target: glossedWords(target, source, 'cyrillic'),
  }));
  return { there, sourceStems, translations, places, acronyms, units, initialed, glossed };
}

function mayName(word: Word, vocabulary: Vocabulary): boolean {
  return word.capital && word.lower.length > 2 && !(word.initial && vocabulary.isFunctionWord(word));
}

/** What a text has, for the look-up of its parts. */
function contentOf({ words }: Side, vocabulary: Vocabulary) {
  const capitals = words.filter(({ capital, lower }) => capital && lower.length > 2);
  const beginningsOf = (some: readonly Word[]) =>
    new Set(some.map(({ lower }) => lower.slice(0, sharedLetters)));
  const stems = new Set(words.flatMap((word) => stemsOf(word, vocabulary)));
  return {
    capitals,
    capitalBeginnings: beginningsOf(capitals),
    beginnings: beginningsOf(words),
    acronyms: acronymsAmong(words),
    stems,
    index: stemIndex(stems),
  };
}

/** Every word of a translation stands in the other text. */
function isThere(translation: string, stems: StemIndex): boolean {
  return translation.includes(' ') ? translation.split(' ').every(stems.begins) : stems.begins(translation);
}

/** A word with hyphens stands for its parts too. */
function stemsOf({ lower, stem }: Word, vocabulary: Vocabulary): string[] {
  return lower.includes('-')
    ? [stem, ...lower.split('-').map((part) => vocabulary.targetStem(part))]
    : [stem];
}

/** USA, U.K. without their stops. */
function acronymsAmong(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  let letters = '';
  for (const word of words) {
    if (word.caps) found.add(word.text);
    letters = word.letter || (letters && word.joined && word.text.length === 1) ? letters + word.text : '';
    if (letters.length > 1) found.add(letters);
  }
  return found;
}

/** A form without a capital (to tweet for Twitter) may be a common word. */
function isLower(form: string): boolean {
  return form === form.toLowerCase();
}

/** Starts of the words that acronyms or their long forms explain: of the source as they are, of the target as −1 − start. */
function acronymsOf(source: Side, target: Side, [from, to]: readonly [string, string]): ReadonlySet<number> {
  const anchors = (side: Side, language: string) =>
    sentenceAnchors(side.sentences, language).filter(({ kind }) => kind === 'acronym');
  const { matched } = compareFound(anchors(source, from), anchors(target, to));
  const found = new Set<number>();
  for (const pair of matched) {
    for (const word of source.words) if (inside(word, pair.source)) found.add(word.start);
    for (const word of target.words) if (inside(word, pair.target)) found.add(-1 - word.start);
  }
  return found;
}

/** WW2 says which of the wars: all words of what it renders have to stand there, not the longest alone. */
function saysWhich({ text }: Word): boolean {
  return /\d/.test(text);
}

/** Starts of the words that name the scale of a quantity: Fahrenheit is no name in "50 degrees Fahrenheit"; the values are compared elsewhere. */
function unitWords(side: Side, language: string): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { kind, unit, end } of sentenceAnchors(side.sentences, language))
    if (kind === 'quantity' && unit === 'degree') ends.add(end + 1);
  return ends;
}

function inside(word: Word, { start, end }: { start: number; end: number }): boolean {
  return word.start >= start && word.end <= end;
}

function lazy<T>(compute: () => T): () => T {
  let value: { is: T } | undefined;
  return () => (value ??= { is: compute() }).is;
}
