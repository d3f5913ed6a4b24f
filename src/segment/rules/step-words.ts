import { withoutYo } from '../../languages/yo';

/** A word or number with its place. */
export interface Word {
  start: number;
  end: number;
}

/** No word is looked at further than this, so that a text without spaces costs no more than one with. */
const LONGEST = 40;

/** The word that ends at an offset; empty when there is none. */
export function wordBefore(text: string, end: number, floor: number): Word {
  let start = end;
  const limit = Math.max(floor, end - LONGEST);
  while (start > limit && is(WORD, text.charCodeAt(start - 1))) start--;
  return { start, end };
}

/** The word that starts at an offset; empty when there is none. */
export function wordAt(text: string, start: number, ceiling: number): Word {
  let end = start;
  const limit = Math.min(ceiling, start + LONGEST);
  while (end < limit && is(WORD, text.charCodeAt(end))) end++;
  return { start, end };
}

/** A word as the tables have it: lower case, е for ё, without soft hyphens and stress marks. */
export function normalised(word: string): string {
  return withoutYo(
    word
      .replace(/\u00ad/g, '')
      .replace(/\u0301/g, '')
      .replace(/’/g, "'")
      .toLowerCase()
      .normalize('NFC'),
  );
}

/** First offset from `start` on that is no white space; `end` when there is none. */
export function skipSpace(text: string, start: number, end: number): number {
  while (start < end && is(SPACE, text.charCodeAt(start))) start++;
  return start;
}

/** First offset behind the last character before `end` that is no white space; `start` when there is none. */
export function skipSpaceBack(text: string, start: number, end: number): number {
  while (end > start && is(SPACE, text.charCodeAt(end - 1))) end--;
  return end;
}

/** White space, the byte order mark included. */
export function isSpace(character: string): boolean {
  return is(SPACE, character.charCodeAt(0));
}

/** A capital letter. */
export function isUpper(character: string | undefined): boolean {
  return character !== undefined && is(UPPER, character.charCodeAt(0));
}

/** A small letter. */
export function isLower(character: string | undefined): boolean {
  return character !== undefined && is(LOWER, character.charCodeAt(0));
}

/** A decimal digit. */
export function isDigit(character: string | undefined): boolean {
  return character !== undefined && is(DIGIT, character.charCodeAt(0));
}

const [KNOWN, SPACE, UPPER, LOWER, DIGIT, WORD] = [1, 2, 4, 8, 16, 32];

/** What the code units that were met are, as bits; a look-up costs a tenth of a regular expression. */
const classes = new Uint8Array(0x10000);

function is(bit: number, code: number): boolean {
  return ((classes[code] || classify(code)) & bit) !== 0;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  return (classes[code] =
    KNOWN |
    (/[\s\u0085]/.test(character) ? SPACE : 0) |
    (/\p{Lu}/u.test(character) ? UPPER : 0) |
    (/\p{Ll}/u.test(character) ? LOWER : 0) |
    (/\p{Nd}/u.test(character) ? DIGIT : 0) |
    (/[\p{L}\p{M}\p{N}\u00ad'’-]/u.test(character) ? WORD : 0));
}
