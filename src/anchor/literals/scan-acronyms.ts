import { latinCapitals } from '../../pairs/ru-en/latin-capitals';
import { phraseKey } from './acronyms';
import type { AcronymTable } from './acronym-table';
import { classOf, codeOf, DIGIT, isApostrophe, LETTER, lowerOf, SPACE, UPPER } from '../scan/characters';
import { romanValue } from '../scan/roman';
import type { ScanTables } from '../scan/scan-tables';
import { tokenOf, wordOf, type Token } from '../scan/token';

/** The long form of an acronym that begins with this word, if there is one. */
export function phraseToken(
  text: string,
  start: number,
  end: number,
  capital: boolean,
  { phrases, stemmed }: AcronymTable,
): Token | undefined {
  if (end < start + 3) return undefined;
  const list =
    phrases.get(phraseKey(text, start, end)) ??
    (stemmed ? phrases.get(phraseKey(text, start, start + 3)) : undefined);
  if (!list) return undefined;
  const second = lowerOf(codeOf(text, nextWord(text, end)));
  for (const phrase of list) {
    if (phrase.words.length > 1 && phrase.words[1]!.charCodeAt(0) !== second) continue;
    if (!capital && phrase.words.length === 1 && phrase.words[0]!.length <= 4) continue;
    const stop = match(text, start, end, phrase.words);
    if (!stop) continue;
    const token = tokenOf(start, stop, text.slice(start, end).toLowerCase(), capital);
    token.acronym = phrase.hit;
    return token;
  }
  return undefined;
}

/** A word in capitals: an acronym, known or not, or a Roman numeral. */
export function capsToken(
  text: string,
  start: number,
  end: number,
  surface: string,
  { acronyms, words }: ScanTables,
): Token | undefined {
  const dotted = dottedEnd(text, start, end);
  const form = dotted > end ? text.slice(start, dotted).replaceAll('.', '') : surface;
  if (dotted === end && surface.length === 1 && !isNumeral(text, end, surface, words)) return undefined;
  const token = tokenOf(start, Math.max(dotted, end), form, true);
  token.caps = true;
  // party names: ВКП(б)
  const tail =
    text[token.end] === '(' && text[token.end + 2] === ')' ? text.slice(token.end, token.end + 3) : '';
  token.acronym = tail ? acronyms.short.get(form + tail) : undefined;
  if (token.acronym) {
    token.end += 3;
    return token;
  }
  token.acronym = acronyms.short.get(form);
  const known = words.get(form.toLowerCase());
  if (token.acronym) {
    if (known?.calendar) token.word = known;
    return form.length < 4 && amidCapitals(text, start, token.end, acronyms) ? undefined : token;
  }
  if (romanValue(form)) return token;
  if (dotted > end && known) return wordOf(start, token.end, form.toLowerCase(), true, known);
  if (dotted === end) {
    if (form.length < 2 || form.length > 6 || known) return undefined;
    if (!/^\p{Lu}+$/u.test(form) || amidCapitals(text, start, token.end, acronyms)) return undefined;
  }
  token.acronym = { ids: [dotted > end ? form : latinCapitals(form)], salience: 0.15 };
  return token;
}

/** End of an acronym with stops (U.S.S.R.), or `end`. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end !== start + 1 || text[end] !== '.') return end;
  let at = start;
  while (classOf(codeOf(text, at)) & UPPER && text[at + 1] === '.') at += 2;
  return at > start + 2 && !(classOf(codeOf(text, at)) & LETTER) ? at : end;
}

/** True for a single letter that may be a Roman numeral; "D. 339" and "L. 95" are references. */
function isNumeral(text: string, end: number, letter: string, words: ScanTables['words']): boolean {
  if (!romanValue(letter)) return false;
  if (text[end] !== '.' || words.get(letter.toLowerCase())?.reference === undefined) return true;
  const at = classOf(codeOf(text, end + 1)) & SPACE ? end + 2 : end + 1;
  return !(classOf(codeOf(text, at)) & DIGIT);
}

/**
 * True when a neighbour is a longer word in capitals too, and no acronym: then the line is a heading, and nothing follows
 * from capitals.
 */
function amidCapitals(text: string, start: number, end: number, { short }: AcronymTable): boolean {
  const after = capitalsFrom(text, end + 1, 1);
  const before = capitalsFrom(text, start - 2, -1);
  return (
    (after > 3 && !short.has(text.slice(end + 1, end + 1 + after))) ||
    (before > 3 && !short.has(text.slice(start - 1 - before, start - 1)))
  );
}

/** Capitals from an index on, in one direction, behind a blank; at most {@link LONGEST_ACRONYM}. */
function capitalsFrom(text: string, at: number, step: 1 | -1): number {
  if (!(classOf(codeOf(text, at - step)) & SPACE)) return 0;
  let count = 0;
  while (count < LONGEST_ACRONYM && classOf(codeOf(text, at + step * count)) & UPPER) count++;
  return count;
}

/** Longer runs of capitals are words. */
const LONGEST_ACRONYM = 8;

/** Index after the words of a phrase that begins with this word of the text, or 0. */
function match(text: string, start: number, end: number, words: readonly string[]): number {
  // "Fed" is no "Federal"
  if (words.length === 1 && words[0]!.length <= SHORTEST_STEM && end - start > words[0]!.length) return 0;
  let from = start;
  let stop = end;
  for (let index = 0; ; index++) {
    if (!isFormOf(text, from, stop, words[index]!)) return 0;
    if (index === words.length - 1) return stop;
    from = nextWord(text, stop);
    if (from === stop || lowerOf(codeOf(text, from)) !== words[index + 1]!.charCodeAt(0)) return 0;
    stop = from + 1;
    while (classOf(codeOf(text, stop)) & LETTER || isApostrophe(codeOf(text, stop))) stop++;
  }
}

/** Index of a letter that stands one or two characters after the end of a word; else of the second of them. */
function nextWord(text: string, end: number): number {
  const at = classOf(codeOf(text, end)) & LETTER ? end : end + 1;
  return classOf(codeOf(text, at)) & LETTER ? at : end + 2;
}

/** Shorter words have no endings: «по», "the". */
const SHORTEST_STEM = 3;

/** «Нациями» is нац and four letters. */
const LONGEST_ENDING = 4;

/** True when a word of the text may be a form of a phrase's word. */
function isFormOf(text: string, start: number, end: number, stem: string): boolean {
  const length = end - start;
  if (length < stem.length || length > stem.length + (stem.length >= SHORTEST_STEM ? LONGEST_ENDING : 0))
    return false;
  for (let at = 0; at < stem.length; at++) {
    const letter = lowerOf(codeOf(text, start + at));
    if (letter !== stem.charCodeAt(at) && !(letter === 0x2019 && stem[at] === "'")) return false;
  }
  return true;
}

/** Latin spelling of a code with Cyrillic letters: «Су-27» is Su-27. */
export function latinCode(code: string): string {
  return latinCapitals(code.toUpperCase()).toLowerCase();
}
