import type { AnchorVocabulary, AnchorWord } from '../../languages/values/anchor-vocabulary';
import { classOf, codeOf, DASH, SPACE } from './characters';
import type { Numeral } from './numeral';

/** Something in a text that may be part of a value; everything else is passed over by the scan. */
export interface Token {
  start: number;
  end: number;
  /** The word as looked up; empty for digits. */
  key: string;
  /** First letter is a capital. */
  capital: boolean;
  /** A number written in digits. */
  digits: Digits | undefined;
  /** A word of the vocabulary, or a sign such as `%` and `$` that means the same. */
  word: AnchorWord | undefined;
  /** A word in capitals that may be an acronym or a Roman numeral. */
  caps: boolean;
  /** Value of a literal that the scan knows for one: a URL, an e-mail, a code such as `су-27`. */
  literal: string | undefined;
  /** Ids of an acronym or of its long form. */
  acronym: { ids: readonly string[]; salience: number } | undefined;
  /** Set where tokens are joined to numbers. */
  number: Numeral | undefined;
}

/** A text with its tokens, in order, and the vocabulary that they were found by. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  vocabulary: AnchorVocabulary;
}

/** A token with no meaning yet. All tokens have the same fields: the engine reads those of one shape faster. */
export function tokenOf(start: number, end: number, key: string, capital: boolean): Token {
  return {
    start,
    end,
    key,
    capital,
    digits: undefined,
    word: undefined,
    caps: false,
    literal: undefined,
    acronym: undefined,
    number: undefined,
  };
}

/** A word of the vocabulary, or a sign. */
export function wordOf(start: number, end: number, key: string, capital: boolean, word: AnchorWord): Token {
  const token = tokenOf(start, end, key, capital);
  token.word = word;
  return token;
}

/** Digits with their signs. */
export interface Digits {
  value: number;
  /** The other reading where the sign may group or divide: 13.269. */
  other: number | undefined;
  /** The groups of digits as written. */
  groups: readonly string[];
  /** What stands between the groups: a space where thousands are grouped by one. */
  signs: string;
  /** Letters right after, or after a hyphen, that belong to the number: `й`, `th`, `х`. */
  suffix: string;
  /** True after an apostrophe: '51. */
  apostrophe: boolean;
  /** True for one plain group without signs. */
  plain: boolean;
}

/**
 * What stands between two tokens, simplified: white space to one blank, dashes to `-`.
 *
 * @returns `undefined` when there is a letter, or more than eight characters
 */
export function gap(text: string, before: Token, after: Token): string | undefined {
  if (after.start - before.end > 8) return undefined;
  if (after.start === before.end) return '';
  if (after.start === before.end + 1) return joint(codeOf(text, before.end));
  let result = '';
  for (let at = before.end; at < after.start; at++) {
    const sign = joint(codeOf(text, at));
    if (sign === undefined) return undefined;
    if (sign !== ' ' || !result.endsWith(' ')) result += sign;
  }
  return result;
}

/** One character of a gap, simplified. */
function joint(code: number): string | undefined {
  const bits = classOf(code);
  if (bits & SPACE) return ' ';
  if (bits & DASH) return '-';
  return bits ? undefined : String.fromCharCode(code);
}

/** True for gaps that join a number to what it counts. */
export function joins(between: string | undefined): boolean {
  return between === ' ' || between === '' || between === '-' || between === '. ' || between === '.';
}

/** True for gaps that may mean "to" between two numbers. */
export function isDashGap(between: string | undefined): boolean {
  return between === '-' || between === ' - ' || between === ' -' || between === '- ';
}
