import type { AnchorWord } from '../languages/anchor-vocabulary';
import { classOf, DASH, SPACE } from './characters';

/** Something in a text that may be part of a value; everything else is passed over by the scan. */
export interface Token {
  start: number;
  end: number;
  /** A number written in digits. */
  digits?: Digits;
  /** A word of the vocabulary, or a sign such as `%` and `$` that means the same. */
  word?: AnchorWord;
  /** The word as looked up; empty for digits. */
  key: string;
  /** First letter is a capital. */
  capital: boolean;
  /** A word in capitals that may be an acronym or a Roman numeral. */
  caps?: boolean;
  /** Value of a literal that the scan knows for one: a URL, an e-mail, a code such as `су-27`. */
  literal?: string;
  /** Ids of an acronym or of its long form. */
  acronym?: { ids: readonly string[]; salience: number };
}

/** Digits with their signs. */
export interface Digits {
  value: number;
  /** The other reading where the sign may group or divide: 13.269. */
  other?: number;
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
  let result = '';
  for (let at = before.end; at < after.start; at++) {
    const bits = classOf(text.charCodeAt(at));
    if (bits & SPACE) result += result.endsWith(' ') ? '' : ' ';
    else if (bits & DASH) result += '-';
    else if (bits) return undefined;
    else result += text[at]!;
  }
  return result;
}

/** True for gaps that join a number to what it counts. */
export function joins(between: string | undefined): boolean {
  return between === ' ' || between === '' || between === '-' || between === '. ' || between === '.';
}

/** True for gaps that may mean "to" between two numbers. */
export function isDashGap(between: string | undefined): boolean {
  return between === '-' || between === ' - ' || between === ' -' || between === '- ';
}
