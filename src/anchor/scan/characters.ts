import { signWords } from './signs';

/** Classes of characters for the scan; the bits of {@link classOf}. */
export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;
export const DASH = 16;
export const CYRILLIC = 32;

const LIMIT = 0x530; // end of the Cyrillic supplement
const table = new Uint8Array(LIMIT);

fill(0x30, 0x39, DIGIT);
fill(0x41, 0x5a, LETTER | UPPER);
fill(0x61, 0x7a, LETTER);
fill(0xc0, 0x24f, LETTER);
fill(0x400, 0x42f, LETTER | UPPER | CYRILLIC);
fill(0x430, 0x52f, LETTER | CYRILLIC);
for (let code = 0xc0; code < 0xdf; code++) table[code]! |= UPPER;
table[0xd7] = table[0xf7] = 0; // × and ÷
table[0xad] = table[0x301] = LETTER; // soft hyphen and stress mark stand inside words
for (const code of [0x09, 0x0a, 0x0d, 0x20, 0xa0]) table[code] = SPACE;
table[0x2d] = DASH;

/** Class bits of a UTF-16 code unit; 0 for anything that is no letter, digit, space or dash. */
export function classOf(code: number): number {
  return code < LIMIT ? table[code]! : wideClassOf(code);
}

function wideClassOf(code: number): number {
  if (code === 0x2009 || code === 0x202f || code === 0x2007) return SPACE;
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? DASH : 0;
}

const lower = new Uint16Array(LIMIT);
for (let code = 0; code < LIMIT; code++) {
  const shift = code >= 0x400 && code < 0x410 ? 80 : (table[code]! & UPPER) !== 0 ? 32 : 0;
  lower[code] = code + shift;
}
lower[0x401] = lower[0x451] = 0x435; // ё is read as е

/** Lower case of a code unit of the alphabets that the scan reads, ё as е. */
export function lowerOf(code: number): number {
  return code < LIMIT ? lower[code]! : code;
}

/** Bits of {@link traitsOf} besides the classes: a sign that means the same as a word, such as `%`. */
export const SIGN = 64;
/** A soft hyphen or stress mark. */
export const MARK = 128;
/** `.`, `:`, `@` and `/`, which may make a word part of an abbreviation, an address or a rate; and the apostrophe of "o'clock". */
export const LINK = 256;

const LOWER_SHIFT = 9;
const traits = new Int32Array(LIMIT);
for (let code = 0; code < LIMIT; code++) traits[code] = table[code]! | (lower[code]! << LOWER_SHIFT);
const signs = Object.keys(signWords).map((sign) => sign.charCodeAt(0));
for (const code of signs) if (code < LIMIT) traits[code]! |= SIGN;
for (const code of [0xad, 0x301]) traits[code]! |= MARK;
for (const sign of ".:@/'") traits[sign.charCodeAt(0)]! |= LINK;

/** All that one look at a code unit tells: class bits, {@link SIGN}, {@link MARK}, {@link LINK}, and its lower case, see {@link lowerIn}. */
export function traitsOf(code: number): number {
  return code < LIMIT ? traits[code]! : wideTraitsOf(code);
}

function wideTraitsOf(code: number): number {
  if (code === 0x2019) return LINK;
  return wideClassOf(code) || (wideSigns.has(code) ? SIGN : 0);
}

const wideSigns = new Set(signs);

/** The lower case that traits hold. */
export function lowerIn(bits: number): number {
  return bits >> LOWER_SHIFT;
}

/** Code unit of a text at an index; outside the text 0, which has no class. */
export function codeOf(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** True for a decimal digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for a letter of the alphabets that the scan reads (Latin and Cyrillic). */
export function isLetter(code: number): boolean {
  return (classOf(code) & LETTER) !== 0;
}

/** True for ' and ’. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function fill(from: number, to: number, bits: number): void {
  for (let code = from; code <= to; code++) table[code] = bits;
}
