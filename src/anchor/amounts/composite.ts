import { exact } from '../numbers/fractions';
import { gapAfter, isPlainWhole, textAfter, type View } from '../scan/view';
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
  const marked = unit === 'foot' ? (inchWord(view, at, value) ?? footOne(view, at, value)) : undefined;
  if (marked) return marked;
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

/** "6 ft 2 in tall": what could be the preposition is an inch behind feet, unless what is in something follows. */
function inchWord(view: View, at: number, feet: number): { value: number; next: number } | undefined {
  const item = view.items[at];
  if (
    !item ||
    !/^[ -]$/.test(gapAfter(view, at - 1) ?? '') ||
    !isPlainWhole(item) ||
    item.number!.value >= INCHES
  )
    return undefined;
  if (!/^ in(?!\p{L})(?! (?:the|[a\d\p{Lu}]|this|that))/u.test(textAfter(view, at, 12))) return undefined;
  const isToken = view.items[at + 1]?.start === item.end + 1;
  return { value: exact(feet + item.number!.value / INCHES), next: isToken ? at + 2 : at + 1 };
}

/** "Six foot one", of somebody's height. */
function footOne(view: View, at: number, feet: number): { value: number; next: number } | undefined {
  const item = view.items[at];
  const isHeight = view.items[at - 1]?.key === 'foot' && feet >= 3 && feet <= 8;
  if (!item || !isHeight || gapAfter(view, at - 1) !== ' ' || !isPlainWhole(item) || item.number!.ordinal)
    return undefined;
  const isInches = item.number!.value < INCHES && unitAfter(view, at) === undefined;
  return isInches ? { value: exact(feet + item.number!.value / INCHES), next: at + 1 } : undefined;
}

const INCHES = 12;

/**
 * Feet and inches by their marks: 5'11", 6′2″, 6' 2".
 *
 * @returns the whole in feet, the index of the item after it, and the length of the mark behind it
 */
export function feetAndInchesAt(
  view: View,
  at: number,
): { value: number; next: number; mark: number } | undefined {
  const { items, text } = view;
  const [feet, inches] = [items[at]!, items[at + 1]];
  if (!inches?.digits || !isPlainWhole(feet) || feet.number!.form !== 'digits') return undefined;
  const between = text.slice(feet.digits!.apostrophe ? feet.start + 1 : feet.start, inches.end);
  const read = /^(\d{1,2})['’′] ?(\d{1,2})$/u.exec(between);
  const mark = /^(?:["”″]|''|’’|′′)/u.exec(text.slice(inches.end, inches.end + 2))?.[0];
  if (!read || !mark) return undefined;
  const [high, low] = [Number(read[1]), Number(read[2])];
  return low < INCHES ? { value: exact(high + low / INCHES), next: at + 2, mark: mark.length } : undefined;
}
