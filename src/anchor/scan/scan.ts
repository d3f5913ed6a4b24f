import { withoutYo } from '../../languages/yo';
import {
  classOf,
  codeOf,
  CYRILLIC,
  DASH,
  DIGIT,
  isDigit,
  LETTER,
  LINK,
  MARK,
  SIGN,
  traitsOf,
  UPPER,
} from './characters';
import { readDigits } from './digits';
import { isRomanDigit } from './roman';
import { literalOf } from '../literals/scan-literals';
import { wordAt } from './scan-words';
import { signWords } from './signs';
import { tokenOf, wordOf, type Token } from './token';
import { ANYTHING, HASH_START, hashStep, kindOf, lookOf, SMALL } from './word-filter';
import type { Scanning, ScanState, ScanTables } from './scan-tables';

/** No reader looks at small words that are further away from what they join. */
const LONGEST_CHAIN = 64;

/**
 * Finds everything in a text that may be part of a value, in one pass over its characters. Most words mean nothing here: they
 * are told by a hash and make no token. Small words ("the", «в») make one only before another token. Time is linear in the text.
 *
 * @param state - where to begin; is where to go on from afterwards
 * @param limit - stops when there are so many tokens
 * @param tokens - gets what is found
 */
export function scan(
  text: string,
  state: ScanState,
  limit: number,
  tables: ScanTables,
  tokens: Token[],
): void {
  const { filter } = tables;
  const scanning: Scanning = { text, tables, state, tokens };
  const length = text.length;
  let at = state.at;
  while (at < length && tokens.length < limit) {
    const start = at;
    let bits = traitsOf(text.charCodeAt(at));
    if (!(bits & LETTER)) {
      at = bits & (DIGIT | SIGN) ? scanFigure(scanning, at, (bits & DIGIT) !== 0) : at + 1;
      continue;
    }
    const capital = (bits & UPPER) !== 0;
    let all = bits;
    let any = 0;
    let hash = HASH_START;
    do {
      all &= bits;
      any |= bits;
      hash = hashStep(hash, bits);
      bits = ++at < length ? traitsOf(text.charCodeAt(at)) : 0;
    } while (bits & LETTER);
    const kind = any & MARK ? ANYTHING : kindOf(filter, hash, text, start, at);
    if (kind === 0 || kind === SMALL) {
      const isPlain =
        !(bits & LINK && linksOn(text, start, at)) &&
        !(capital && ((all & UPPER && isCapitals(text, start, at, kind)) || isCode(text, at, bits)));
      if (isPlain && kind === 0) {
        state.chain = -1;
        continue;
      }
      if (isPlain && kind === SMALL && !isTail(text, start) && !isCounter(text, start, at, tokens)) {
        if (state.chain < 0 || start - state.chain > LONGEST_CHAIN) state.chain = start;
        continue;
      }
    }
    at = scanWord(scanning, start, at, kind | lookOf(all, any));
  }
  state.at = at;
}

/** True where a stop, colon, at-sign or apostrophe after a word may belong to it: «н.э.», "example.com", "o'clock". */
function linksOn(text: string, start: number, end: number): boolean {
  const sign = text[end];
  if (sign === '@') return true;
  if (sign === ':') return text[end + 1] === '/';
  if (sign !== '.') return end === start + 1 && sign !== '/'; // an apostrophe
  if (end === start + 1) return true;
  const next = classOf(codeOf(text, end + 1));
  return (next & (LETTER | UPPER | CYRILLIC)) === LETTER;
}

/** True for a word in capitals that may be an acronym or a Roman numeral. */
function isCapitals(text: string, start: number, end: number, kind: number): boolean {
  return end > start + 1 || (kind !== SMALL && isRomanDigit(text[start]!));
}

/** True for the first part of COVID-19, F16. */
function isCode(text: string, end: number, bits: number): boolean {
  return (bits & DIGIT) !== 0 || ((bits & DASH) !== 0 && isDigit(codeOf(text, end + 1)));
}

/** True for the I of "Chapter I": a numeral that follows a token. */
function isCounter(text: string, start: number, end: number, tokens: readonly Token[]): boolean {
  const before = tokens[tokens.length - 1];
  return before !== undefined && before.end >= start - 2 && end === start + 1 && isRomanDigit(text[start]!);
}

/** True right after a hyphen, a slash or an apostrophe. */
function isTail(text: string, start: number): boolean {
  return start > 0 && (traitsOf(text.charCodeAt(start - 1)) & (DASH | LINK)) !== 0;
}

function scanWord(scanning: Scanning, start: number, end: number, look: number): number {
  const { text, state } = scanning;
  if (state.chain >= 0 && isTail(text, start)) readChain(scanning, start);
  const token = wordAt(scanning, start, end, look);
  if (!token) {
    state.chain = -1;
    return end;
  }
  readChain(scanning, token.start);
  return push(scanning, token);
}

/** Makes tokens of the small words before a token. */
function readChain(scanning: Scanning, end: number): void {
  const { text, state, tokens } = scanning;
  let at = state.chain;
  state.chain = -1;
  while (at >= 0 && at < end) {
    const start = at;
    let bits = traitsOf(text.charCodeAt(at++));
    if (!(bits & LETTER)) continue;
    let all = bits;
    let any = bits;
    while (at < end && (bits = traitsOf(text.charCodeAt(at))) & LETTER) {
      all &= bits;
      any |= bits;
      at++;
    }
    const token = wordAt(scanning, start, at, SMALL | lookOf(all, any));
    if (token) tokens.push(token);
  }
}

/** Digits, or a sign that means the same as a word. */
function scanFigure(scanning: Scanning, at: number, isNumber: boolean): number {
  const { text, tables } = scanning;
  readChain(scanning, at);
  if (!isNumber) {
    const sign = text[at]!;
    const end = at + (text.startsWith('°C', at) ? 2 : 1);
    return push(scanning, wordOf(at, end, sign, false, signWords[sign]!));
  }
  const wordEnd = endOfWordAround(text, at);
  if (wordEnd > at) return wordEnd;
  const { digits, end } = readDigits(text, at, tables.vocabulary);
  if (digits.plain && isGeneration(text, end))
    return push(scanning, literalOf(at, end + 1, text.slice(at, end + 1).toLowerCase(), true));
  const token = tokenOf(digits.apostrophe ? at - 1 : at, end, '', false);
  token.digits = digits;
  push(scanning, token);
  return scanTail(scanning, end);
}

/** A word with digits among its letters has at most so many before them: log4j, utf8mb4. */
const LETTERS_BEFORE = 8;

/**
 * Digits with a letter on both sides are no number (l10n, k8s, log4j): the end of the letters behind them, or where the digits begin. A unit may
 * stand behind digits (USD5m, 10x20cm), so the letters before must begin a word, and be one letter or small Latin ones.
 */
function endOfWordAround(text: string, at: number): number {
  let start = at;
  while (at - start < LETTERS_BEFORE && classOf(codeOf(text, start - 1)) & LETTER) start--;
  if (start === at || classOf(codeOf(text, start - 1)) & (LETTER | DIGIT)) return at;
  for (let k = start; k < at && at - start > 1; k++) {
    if (classOf(codeOf(text, k)) & (UPPER | CYRILLIC)) return at;
  }
  let end = at;
  while (isDigit(codeOf(text, end))) end++;
  const letters = end;
  while (classOf(codeOf(text, end)) & LETTER) end++;
  return end > letters ? end : at;
}

/** The letter of 5G and 3D. */
function isGeneration(text: string, at: number): boolean {
  return (text[at] === 'G' || text[at] === 'D') && !(classOf(codeOf(text, at + 1)) & (LETTER | DIGIT));
}

/** «летний» of «75-летний». */
function scanTail(scanning: Scanning, at: number): number {
  const { text } = scanning;
  const { compoundTail } = scanning.tables.vocabulary;
  if (!compoundTail || !(classOf(codeOf(text, at)) & DASH)) return at;
  let end = at + 1;
  while (end < at + 20 && classOf(codeOf(text, end)) & LETTER) end++;
  if (end < at + 5) return at;
  const key = withoutYo(text.slice(at + 1, end).toLowerCase());
  const word = compoundTail(key);
  return word ? push(scanning, wordOf(at + 1, end, key, false, word)) : at;
}

function push({ tokens, state }: Scanning, token: Token): number {
  tokens.push(token);
  state.chain = -1;
  return token.end;
}
