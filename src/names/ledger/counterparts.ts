import { compareAnchors } from '../../anchor/compare/compare-anchors';
import { sentenceAnchors } from '../../anchor/sentence-anchors';
import { languagePack } from '../../languages/index';
import type { Side } from './side';
import type { Vocabulary } from './common-words';
import type { GazetteerIndex, KnownForm } from '../gazetteer/gazetteer-index';
import type { Matcher, Stretch } from './match';
import { glossedWords } from '../otherwise/glosses';
import { isInitialism } from '../otherwise/initialism';
import { romanizeRussian } from '../systems/russian';
import { isOrganisation } from '../spelling/clipped-words';
import { sharedLetters, stemIndex, type StemIndex } from '../spelling/stem-index';
import type { Word } from './name-tokens';

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
  /** BCP 47 codes of both sides. */
  languages: readonly [string, string];
}

/** СОБРовцы, ООНовский: the acronym in Latin letters, by which what belongs to it is named. */
function derivedFrom(text: string): string[] {
  const acronym = /^(\p{Lu}{2,6})-?(?:о?в(?:ец|ц)|о?вск|ш?н)\p{Ll}*$/u.exec(text)?.[1];
  return acronym ? [romanizeRussian(acronym, 'press')] : [];
}

/** In nats: below this two words have nothing in common but a few letters. */
const alike = 2.8;

/** Asked of a word that nothing but its letters makes a counterpart: chance leaves so much to no pair of long words. */
const surelyAlike = 8;

/**
 * Looks for whatever may stand for a name besides a rendering that makes a pair: a translation of its word or phrase
 * (Северный флот), a word made from a place (Syria's for сирийский), a spelling far off, an acronym or its long form.
 * Broad on purpose: only a word without any of these is without counterpart.
 */
export function counterpartsOf(source: Side, target: Side, knowledge: NameKnowledge): Counterparts {
  const { vocabulary, match, index, languages } = knowledge;
  const there = lazy(() => contentOf(target, vocabulary));
  const sourceStems = lazy(() => source.words.map(({ lower }) => vocabulary.sourceStem(lower)));
  const translations = lazy(() => stemIndex(vocabulary.translationsOf(source.words)));
  const places = lazy(() => {
    const forms = source.words.flatMap((_, at) => knownForms(source.words, at, index));
    return new Set(forms.flatMap((form) => partsOf(form)));
  });
  const acronyms = lazy(() => acronymsOf(source, target, languages));
  const isAlike = (one: Stretch, other: Stretch) => (match.compare(one, other)?.value ?? 0) > alike;
  const read = new Map<Word, Stretch[]>();
  const readingsOf = (word: Word) => {
    let found = read.get(word);
    if (!found) read.set(word, (found = readings(word)));
    return found;
  };
  const like = (word: Word, other: Word) =>
    readingsOf(word).some((one) => readingsOf(other).some((two) => isAlike(one, two))) ||
    (Math.min(word.text.length, other.text.length) >= longWord && isAlike(beginning(word), beginning(other)));
  const glossed = lazy(() => ({
    source: glossedWords(source, target, 'latin'),
    target: glossedWords(target, source, 'cyrillic'),
  }));
  const isSpelledOut = (at: number) =>
    vocabulary.isCommonSource(source.words[at]!) &&
    [...there().acronyms].some(
      (acronym) =>
        /^[A-Z]{2,6}$/.test(acronym) &&
        !source.words.some(({ text }) => text === acronym) &&
        isInitialism(acronym, source.words, at, vocabulary),
    );
  const { demonyms } = languagePack(languages[1]);
  // a name that became a common word: Филодендрон
  const isCognate = (word: Word, other: Word) =>
    !other.capital &&
    Math.min(word.text.length, other.text.length) >= 6 &&
    (match.compare(alone(word), alone(other))?.value ?? 0) > surelyAlike;
  const isKnownThere = (form: string) =>
    there().acronyms.has(form) ||
    mostlyIn(form, isLower(form) ? there().beginnings : there().capitalBeginnings) ||
    demonyms?.get(form.slice(0, sharedLetters).toLowerCase())?.some((one) => there().beginnings.has(one));
  const isRendering = (word: Word, mayBeLike: (other: Word) => boolean) => {
    const stems = stemsOf(word.lower, vocabulary);
    return (
      stems.some((stem) => vocabulary.isTranslated(stem, sourceStems())) ||
      stems.some(translations().begins) ||
      places().has(word.lower.slice(0, sharedLetters)) ||
      source.words.some((other) => other.lower === word.lower) ||
      source.words.some((other) => mayBeLike(other) && like(other, word)) ||
      acronyms().has(-1 - word.start) ||
      glossed().target.has(word)
    );
  };
  return {
    ofSource(word) {
      const at = source.words.indexOf(word);
      return (
        vocabulary.translationsAt(source.words, at).some((stem) => isThere(stem, there().index)) ||
        knownForms(source.words, at, index).some(isKnownThere) ||
        there().capitals.some((other) => like(word, other)) ||
        isOrganisation(word.lower, there().stems) ||
        acronyms().has(word.start) ||
        glossed().source.has(word) ||
        isSpelledOut(at) ||
        derivedFrom(word.text).some((text) => there().acronyms.has(text)) ||
        target.words.some((other) => other.lower === word.lower || isCognate(word, other))
      );
    },
    ofTarget: (word) => isRendering(word, (other) => other.lower.length > 2),
    ofTargetPart: (word) => isRendering(word, (other) => other.lower.length > 2 && other.capital),
  };
}

/** What a text has, for the look-up of its parts. */
function contentOf({ words }: Side, vocabulary: Vocabulary) {
  const capitals = words.filter(({ capital, lower }) => capital && lower.length > 2);
  const beginningsOf = (some: readonly Word[]) =>
    new Set(some.map(({ lower }) => lower.slice(0, sharedLetters)));
  const stems = new Set(words.flatMap(({ lower }) => stemsOf(lower, vocabulary)));
  return {
    capitals,
    capitalBeginnings: beginningsOf(capitals),
    beginnings: beginningsOf(words),
    acronyms: acronymsAmong(words),
    stems,
    index: stemIndex(stems),
  };
}

/** Words so long are alike when their beginnings are: Гидрометцентр and Hydrometeorological. */
const longWord = 9;

function beginning(word: Word): Stretch {
  return alone({ ...word, text: word.text.slice(0, longWord - 3) });
}

/** Every word of a translation stands in the other text. */
function isThere(translation: string, stems: StemIndex): boolean {
  return translation.includes(' ') ? translation.split(' ').every(stems.begins) : stems.begins(translation);
}

/** A word with hyphens stands for its parts too. */
function stemsOf(lower: string, vocabulary: Vocabulary): string[] {
  const parts = lower.includes('-') ? [lower, ...lower.split('-')] : [lower];
  return parts.map((part) => vocabulary.targetStem(part));
}

/** Target forms of the known names that the word is, begins, or is made from. */
function knownForms(words: readonly Word[], at: number, index: GazetteerIndex): string[] {
  const found = readings(words[at]!).flatMap(({ text }) => index.known([text]));
  const last = Math.min(words.length, at + longestKnown);
  for (let end = at + 2; end <= last && words[end - 1]!.joined; end++) {
    found.push(...index.known(words.slice(at, end).map(({ text }) => text)));
  }
  return found.flatMap(formsThere);
}

/** A surname alone stands for no given name that one of its bearers has. */
function formsThere({ entry, form }: KnownForm): string[] {
  const isSurname = form.tags.includes('surname');
  return entry.target.filter(({ tags }) => !isSurname || tags.includes('surname')).map(({ text }) => text);
}

/** Known names of more words are found by their beginning. */
const longestKnown = 3;

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

function partsOf(form: string): string[] {
  return form
    .toLowerCase()
    .split(/[ -]/)
    .filter((part) => part.length > 2 && part !== 'the')
    .map((part) => part.slice(0, sharedLetters));
}

const placeKind =
  / (?:oblast|region|province|republic|territory|krai|district|state|county|city|islands?|sea)$/i;

/**
 * Arabia alone is not the United Arab Emirates. Surnames and short forms are forms of their own; what kind of place it is
 * may be said in other words (Moscow Oblast, the Moscow area).
 */
function mostlyIn(form: string, stems: ReadonlySet<string>): boolean {
  const parts = partsOf(form.replace(placeKind, ''));
  return 2 * parts.filter((part) => stems.has(part)).length > parts.length;
}

/** A word, its parts, and the places that it may be made from when it is an adjective: краснодарский, сирийский. */
function readings(word: Word): Stretch[] {
  const texts = [word.text];
  if (word.text.includes('-')) {
    const parts = word.text.split('-');
    texts.push(...parts.filter((part) => part.length > 2 && !generalPart.test(part)));
  }
  const stem = /^(.{3,}?)(?:ий|ей|ай|[аиео])?[сц]к(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ом|их|ими)$/u.exec(
    word.lower,
  )?.[1];
  if (stem) texts.push(...['', 'а', 'ия', 'ь', 'ай', 'ея', 'о', 'ы'].map((ending) => stem + ending));
  return texts.map((text) => alone({ ...word, text }));
}

/** First parts that many names of places have: Нью-Йорк is not New Orleans. */
const generalPart =
  /^(?:нью|сан|санта|санкт|сен|лос|лас|порт|форт|усть|северо|южно|западно|восточно|верхне|нижне|ново|старо|эль|аль)$/i;

function alone(word: Word): Stretch {
  return { run: 0, from: 0, words: [word], text: word.text };
}

/** Starts of the words that acronyms or their long forms explain: of the source as they are, of the target as −1 − start. */
function acronymsOf(source: Side, target: Side, [from, to]: readonly [string, string]): ReadonlySet<number> {
  const anchors = (side: Side, language: string) =>
    sentenceAnchors(side.sentences, language).filter(({ kind }) => kind === 'acronym');
  const { matched } = compareAnchors(anchors(source, from), anchors(target, to));
  const found = new Set<number>();
  for (const pair of matched) {
    for (const word of source.words) if (inside(word, pair.source)) found.add(word.start);
    for (const word of target.words) if (inside(word, pair.target)) found.add(-1 - word.start);
  }
  return found;
}

function inside(word: Word, { start, end }: { start: number; end: number }): boolean {
  return word.start >= start && word.end <= end;
}

function lazy<T>(compute: () => T): () => T {
  let value: { is: T } | undefined;
  return () => (value ??= { is: compute() }).is;
}
