/** A word or number with its place. */
export interface Word {
  start: number;
  end: number;
}

/** No word is looked at further than this, so that a text without spaces costs no more than one with. */
const LONGEST = 40;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}\u00ad'’-]/u;
const SPACE = /\s/;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/** The word that ends at an offset; empty when there is none. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  const limit = Math.max(floor, end - LONGEST);
  while (start > limit && isWordCharacter(text, start - 1)) start--;
  return { start, end };
}

/** The word that starts at an offset; empty when there is none. */
export function wordAt(text: string, start: number, ceiling: number): Word {
  let end = start;
  const limit = Math.min(ceiling, start + LONGEST);
  while (end < limit && isWordCharacter(text, end)) end++;
  return { start, end };
}

/** A word as the tables have it: lower case, е for ё, without soft hyphens and stress marks. */
export function normalised(word: string): string {
  return word
    .replace(/\u00ad/g, '')
    .replace(/\u0301/g, '')
    .replace(/’/g, "'")
    .toLowerCase()
    .normalize('NFC')
    .replace(/ё/g, 'е');
}

/** First offset from `start` on that is no white space; `end` when there is none. */
export function skipSpace(text: string, start: number, end: number): number {
  while (start < end && isSpace(text[start]!)) start++;
  return start;
}

/** First offset behind the last character before `end` that is no white space; `start` when there is none. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end;
}

/** White space, the byte order mark included. */
export function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** A capital letter. */
export function isUpper(character: string | undefined): boolean {
  return character !== undefined && UPPER.test(character);
}

/** A small letter. */
export function isLower(character: string | undefined): boolean {
  return character !== undefined && LOWER.test(character);
}

/** A decimal digit. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && DIGIT.test(character);
}

function isWordCharacter(text: string, at: number): boolean {
  return WORD_CHARACTER.test(text[at]!);
}
