import { exact } from '../numbers/fractions';
import { isPlainWhole, gapAfter, type View } from '../scan/view';
import { unitAfter } from './units-of-measure';

/** How many of the smaller unit make one of the larger, where people name both. */
const parts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  RUB: { kopeck: 100 },
  USD: { cent: 100 },
  EUR: { cent: 100 },
  hour: { minute: 60 },
  minute: { second: 60 },
  foot: { inch: 12 },
  year: { month: 12 },
  km: { m: 1000 },
  m: { cm: 100 },
  kg: { g: 1000 },
  pound: { ounce: 16 },
};

/**
 * Adds the smaller unit that follows an amount: «5 руб. 20 коп.», "6 feet 2 inches", "an hour and twenty minutes".
 *
 * @param at - index of the item after the larger unit
 * @returns the whole in the larger unit, and the index of the item after it
 */
export function withSmallerUnit(
  view: View,
  at: number,
  value: number,
  unit: string,
): { value: number; next: number } | undefined {
  const smaller = parts[unit];
  if (!smaller || !Number.isInteger(value)) return undefined;
  const { items } = view;
  const between = gapAfter(view, at - 1);
  if (between !== ' ' && between !== '. ' && between !== ', ') return undefined;
  const isJoined = items[at]?.word?.joiner === 'and' && gapAfter(view, at) === ' ';
  const number = isJoined ? at + 1 : at;
  if (!items[number]?.number || !isPlainWhole(items[number]) || items[number].number.ordinal)
    return undefined;
  const after = unitAfter(view, number);
  // the «м.» of «2 ч. 05 м.» is no metre
  const size = after && (unit === 'hour' && after.unit === 'm' ? 60 : smaller[after.unit]);
  const rest = items[number].number.value;
  return size && rest < size ? { value: exact(value + rest / size), next: after.next } : undefined;
}
