import { isFormOf, phraseKey, type AcronymTable } from './acronyms';
import { classOf, DIGIT, LETTER, lowerOf, SPACE, UPPER } from './characters';
import { romanValue } from './roman';
import type { ScanTables } from './scan';
import type { Token } from './token';

/** The long form of an acronym that begins with this word, if there is one. */
export function phraseToken(
  text: string,
  start: number,
  end: number,
  capital: boolean,
  { phrases }: AcronymTable,
): Token | undefined {
  if (end - start < 3) return undefined;
  const list = phrases.get(phraseKey(text.slice(start, Math.min(end, start + 4)).toLowerCase()));
  if (!list) return undefined;
  const first = text.slice(start, end).toLowerCase().replaceAll('ё', 'е');
  for (const phrase of list) {
    const stop =
      capital || phrase.words.length > 1 || phrase.words[0]!.length > 4
        ? match(text, end, first, phrase.words)
        : 0;
    if (stop) return { start, end: stop, key: first, capital, acronym: phrase.hit };
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
  const token: Token = { start, end: Math.max(dotted, end), key: form, capital: true, caps: true };
  // party names: ВКП(б)
  const tail =
    text[token.end] === '(' && text[token.end + 2] === ')' ? text.slice(token.end, token.end + 3) : '';
  const party = tail && acronyms.short.get(form + tail);
  if (party) return { ...token, end: token.end + 3, acronym: party };
  const hit = acronyms.short.get(form);
  const known = words.get(form.toLowerCase());
  const era = known?.calendar ? known : undefined;
  if (hit)
    return form.length < 4 && amidCapitals(text, start, token.end, acronyms)
      ? undefined
      : { ...token, acronym: hit, ...(era && { word: era }) };
  if (romanValue(form)) return token;
  if (dotted > end && known) return { ...token, caps: false, key: form.toLowerCase(), word: known };
  if (dotted > end) return { ...token, acronym: { ids: [form], salience: 0.15 } };
  if (form.length < 2 || form.length > 6 || known) return undefined;
  if (!/^\p{Lu}+$/u.test(form) || amidCapitals(text, start, token.end, acronyms)) return undefined;
  return { ...token, acronym: { ids: [latinLetters(form)], salience: 0.15 } };
}

/** End of an acronym with stops (U.S.S.R.), or `end`. */
function dottedEnd(text: string, start: number, end: number): number {
  if (end !== start + 1 || text[end] !== '.') return end;
  let at = start;
  while (classOf(text.charCodeAt(at)) & UPPER && text[at + 1] === '.') at += 2;
  return at > start + 2 && !(classOf(text.charCodeAt(at)) & LETTER) ? at : end;
}

/** True for a single letter that may be a Roman numeral; "D. 339" and "L. 95" are references. */
function isNumeral(text: string, end: number, letter: string, words: ScanTables['words']): boolean {
  if (!romanValue(letter)) return false;
  if (text[end] !== '.' || words.get(letter.toLowerCase())?.reference === undefined) return true;
  const at = classOf(text.charCodeAt(end + 1)) & SPACE ? end + 2 : end + 1;
  return !(classOf(text.charCodeAt(at)) & DIGIT);
}

/**
 * True when a neighbour is a longer word in capitals too, and no acronym: then the line is a heading, and nothing follows
 * from capitals.
 */
function amidCapitals(text: string, start: number, end: number, { short }: AcronymTable): boolean {
  const [after, before] = [capitalsFrom(text, end + 1, 1), capitalsFrom(text, start - 2, -1)];
  return (
    (after > 3 && !short.has(text.slice(end + 1, end + 1 + after))) ||
    (before > 3 && !short.has(text.slice(start - 1 - before, start - 1)))
  );
}

/** Capitals from an index on, in one direction, behind a blank; at most {@link LONGEST_ACRONYM}. */
function capitalsFrom(text: string, at: number, step: 1 | -1): number {
  if (!(classOf(text.charCodeAt(at - step)) & SPACE)) return 0;
  let count = 0;
  while (count < LONGEST_ACRONYM && classOf(text.charCodeAt(at + step * count)) & UPPER) count++;
  return count;
}

/** Longer runs of capitals are words. */
const LONGEST_ACRONYM = 8;

function match(text: string, end: number, first: string, words: readonly string[]): number {
  if (!isFormOf(first, words[0]!)) return 0;
  let at = end;
  for (let index = 1; index < words.length; index++) {
    let start = at;
    while (start < at + 2 && !(classOf(text.charCodeAt(start)) & LETTER)) start++;
    if (start === at || lowerOf(text.charCodeAt(start)) !== words[index]!.charCodeAt(0)) return 0;
    let stop = start;
    while (
      classOf(text.charCodeAt(stop)) & LETTER ||
      ((text[stop] === "'" || text[stop] === '’') && stop > start)
    )
      stop++;
    const word = text.slice(start, stop).toLowerCase().replaceAll('ё', 'е').replace('’', "'");
    if (!isFormOf(word, words[index]!)) return 0;
    at = stop;
  }
  return at;
}

/** An unknown acronym in Latin letters, so that ЛДПР and LDPR are the same. */
function latinLetters(form: string): string {
  let result = '';
  for (const letter of form) result += letters[letter] ?? letter;
  return result;
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'А-A Б-B В-V Г-G Д-D Е-E Ё-E Ж-ZH З-Z И-I Й-Y К-K Л-L М-M Н-N О-O П-P Р-R С-S Т-T У-U Ф-F Х-KH Ц-TS Ч-CH Ш-SH ' +
    'Щ-SHCH Ъ- Ы-Y Ь- Э-E Ю-YU Я-YA'
  )
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);

/** Latin spelling of a code with Cyrillic letters: «Су-27» is Su-27. */
export function latinCode(code: string): string {
  return latinLetters(code.toUpperCase()).toLowerCase();
}
