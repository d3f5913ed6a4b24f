import { withoutYo } from '../../languages/yo';
import { classOf, codeOf, DASH, isApostrophe, isDigit, isLetter, LETTER, SPACE, UPPER } from './characters';
import type { Scanning, ScanTables } from './scan-tables';
import { capsToken, phraseToken } from '../literals/scan-acronyms';
import { codeToken, literalAt } from '../literals/scan-literals';
import { wordOf, type Token } from './token';
import { ANYTHING, CAPITALS, MARKED, MIXED, NAME } from './word-filter';

/** «В-третьих», "thirdly": translations list in other ways. */
const LISTED_SALIENCE = 0.2;

/** Longer words mean nothing here. */
const LONGEST_WORD = 28;

/**
 * Reads a word that may mean something.
 *
 * @param end - index after its letters
 * @param look - what it may be, as the bits of `word-filter.ts`
 */
export function wordAt(
  { text, tables, tokens }: Scanning,
  start: number,
  end: number,
  look: number,
): Token | undefined {
  // I'm, don't, Trump's
  if (start > 1 && isApostrophe(codeOf(text, start - 1)) && isLetter(codeOf(text, start - 2)))
    return undefined;
  const next = codeOf(text, end);
  const literal =
    next === 0x2e || next === 0x40 || next === 0x3a ? literalAt(text, start, end, tokens) : undefined;
  if (literal) return literal;
  const capital = (classOf(codeOf(text, start)) & UPPER) !== 0;
  const code = capital ? codeToken(text, start, end, tables.words) : undefined;
  if (code) return code;
  if (end - start > LONGEST_WORD) return undefined;
  const phrase = look & NAME ? phraseToken(text, start, end, capital, tables.acronyms) : undefined;
  if (phrase) return phrase;
  const isCaps = (look & CAPITALS) !== 0;
  if (!isCaps && !(look & (ANYTHING & ~NAME)) && end > start + 1) return undefined;
  let surface = text.slice(start, end);
  if (look & MARKED) surface = surface.replaceAll('\u00ad', '').replaceAll('\u0301', '');
  // the M of "2M hectares" is no numeral
  const isGlued = end === start + 1 && isDigit(codeOf(text, start - 1));
  if ((isCaps && !isGlued) || (capital && tables.acronyms.short.has(surface))) {
    const caps = capsToken(text, start, end, surface, tables);
    if (caps) return caps;
  }
  const key = withoutYo(look & MIXED ? surface.toLowerCase() : surface);
  if (isApostrophe(next) && tables.apostrophes.has(key)) {
    let stop = end + 1;
    while (stop < start + LONGEST_WORD && isLetter(codeOf(text, stop))) stop++;
    const whole = `${key}'${text.slice(end + 1, stop).toLowerCase()}`; // o'clock
    return wordToken(text, { start, end: stop, key: whole, capital }, tables, tokens);
  }
  return wordToken(text, { start, end, key, capital }, tables, tokens);
}

/** A word of the vocabulary, a compound, or two letters with stops between: «н.э.», "p.m." */
function wordToken(
  text: string,
  { start, end, key, capital }: Pick<Token, 'start' | 'end' | 'key' | 'capital'>,
  { vocabulary, words }: ScanTables,
  tokens: readonly Token[],
): Token | undefined {
  if (end === start + 1 && text[end] === '.') {
    const second = classOf(codeOf(text, end + 1)) & SPACE ? end + 2 : end + 1;
    const pair = classOf(codeOf(text, second)) & LETTER && words.get(`${key}.${text[second]!.toLowerCase()}`);
    if (pair && !(classOf(codeOf(text, second + 1)) & LETTER))
      return wordOf(start, text[second + 1] === '.' ? second + 2 : second + 1, key, capital, pair);
  }
  const listed = words.get(key);
  const word = listed ?? (key.length > 6 ? vocabulary.compound?.(key) : undefined);
  if (!word || (word.capital && !capital)) return undefined;
  // «во-первых», "second-in-one": after a hyphen a number word counts only when a number stands before it
  const isTail =
    start > 1 && classOf(codeOf(text, start - 1)) & DASH && classOf(codeOf(text, start - 2)) & LETTER;
  const { listing, beforeHyphen } = vocabulary.numerals ?? {};
  const isJoined = isNumberBefore(text, tokens.at(-1), start - 1, beforeHyphen);
  if (isTail && listed && !word.unit && !word.month && !isJoined) {
    if (word.ordinal === undefined || !listing?.test(text.slice(Math.max(0, start - 4), start)))
      return undefined;
    return wordOf(start, end, key, capital, { ordinal: word.ordinal, salience: LISTED_SALIENCE });
  }
  if (word.unit !== undefined && isContracted(text, end)) return undefined;
  return wordOf(start, end, key, capital, word);
}

/** True before the rest of a contraction: "won't" is no currency, "Monday's" is a day. */
function isContracted(text: string, end: number): boolean {
  return (
    isApostrophe(codeOf(text, end)) &&
    (classOf(codeOf(text, end + 1)) & LETTER) !== 0 &&
    (text[end + 1] !== 's' || (classOf(codeOf(text, end + 2)) & LETTER) !== 0)
  );
}

/** True after a number, or after a word that goes with one: «день-два», "the mid-nineteen-sixties". */
function isNumberBefore(text: string, token: Token | undefined, end: number, words?: RegExp): boolean {
  if (words?.test(text.slice(Math.max(0, end - 7), end))) return true;
  if (token?.end !== end) return false;
  const { digits, word } = token;
  return (
    digits !== undefined ||
    (word?.cardinal ?? word?.scale ?? word?.fraction) !== undefined ||
    word?.joiner === 'and' ||
    word?.joiner === 'article' ||
    word?.joiner === 'past'
  );
}
