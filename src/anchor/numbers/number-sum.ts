import type { AnchorWord } from '../../languages/values/anchor-vocabulary';
import { WORDS_SALIENCE } from '../scan/numeral';
import type { Token } from '../scan/token';

/** A number while its words are added up. */
export interface Sum {
  total: number;
  group: number;
  /** Scale taken last: the next must be smaller. */
  scale: number;
  filled: number;
  salience: number;
}

/** Adds a cardinal or ordinal word where its digits are free; nothing when it does not fit. */
export function takeWord(
  sum: Sum,
  word: AnchorWord,
  digits: Token['digits'],
  before: Token | undefined,
): 'cardinal' | 'ordinal' | undefined {
  const value = word.cardinal ?? word.ordinal;
  if (value === undefined || (digits && sum.scale === Infinity)) return undefined;
  const first = sum.filled === 0 && sum.total === 0;
  // «тысяч двадцать», «тысячи две»: about 20,000, 2,000
  if (before?.word?.inverts && sum.group === 0 && word.cardinal !== undefined && value < 100) {
    sum.total *= value;
    sum.salience = 0.5;
    return 'cardinal';
  }
  // "two hundredth", "hundred-thousandth"
  const most = value >= 1000 ? 1000 : 100;
  if (!first && word.cardinal === undefined && value % 100 === 0 && sum.group > 0 && sum.group < most) {
    sum.group *= value;
    return 'ordinal';
  }
  if (!first && !fits(sum.group, value, sum.total > 0)) return undefined;
  // «сто» … as an ordinal stem alone is rare; "second" after a number is the unit
  if (!first && word.cardinal === undefined && (word.unit || value > 99)) return undefined;
  sum.group += value;
  sum.salience = first ? (word.salience ?? WORDS_SALIENCE) : Math.max(WORDS_SALIENCE, sum.salience);
  sum.filled = 1;
  return word.cardinal !== undefined ? 'cardinal' : 'ordinal';
}

/** True when the digits of `value` are free in `group`: twenty + five, not five + twenty. */
function fits(group: number, value: number, isLower: boolean): boolean {
  if (!Number.isInteger(value) || !Number.isInteger(group) || value === 0) return false;
  if (value < 10) return group % 10 === 0 && (group % 100 === 0 || group % 100 >= 20);
  if (value < 100) return group % 100 === 0 && (group > 0 || isLower);
  return value < 1000 && group % 1000 === 0;
}

/**
 * Multiplies what was counted so far by a scale word; nothing when it does not fit.
 *
 * @param isGlued - true when the word may follow its digits: 70k
 */
export function takeScale(
  sum: Sum,
  word: AnchorWord,
  first: boolean,
  before: Token | undefined,
  isGlued: boolean,
): 'cardinal' | undefined {
  const scale = word.scale!;
  if (word.bound && (first || !before?.digits || !isGlued)) return undefined;
  if (scale === 100 && !word.vague) {
    if (sum.group >= 100 || (sum.group === 0 && !first && before?.word?.joiner !== 'article'))
      return undefined;
    sum.group = (sum.group || 1) * 100;
    sum.filled = 1;
    return 'cardinal';
  }
  // «сотни миллиардов», "hundreds of millions"
  const isVague = before?.word?.vague ?? before?.key === 'of';
  if (!first && isVague && sum.group === 0 && scale > sum.scale && sum.total === sum.scale) {
    sum.total *= scale;
    sum.scale = scale;
    return 'cardinal';
  }
  if (scale >= sum.scale || (!first && sum.group === 0 && before?.word?.joiner !== 'article'))
    return undefined;
  sum.total += (sum.group || 1) * scale;
  sum.group = 0;
  sum.scale = scale;
  sum.filled = 1;
  sum.salience = Math.max(sum.salience, WORDS_SALIENCE);
  return 'cardinal';
}
