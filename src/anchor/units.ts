import { gapAfter, type View } from './view';

/** A unit beside a number. */
export interface UnitReading {
  unit: string;
  /** Index of the item after the unit. */
  next: number;
  currency: boolean;
}

/** The unit after a number: `км`, «квадратных километров», km/h, «километров в час», -year-, "US dollars". */
export function unitAfter(view: View, at: number): UnitReading | undefined {
  const { items } = view;
  let first = at + 1;
  // half an hour, half a century
  const isPart = items[at]!.number !== undefined && items[at]!.number!.value < 1;
  if (isPart && items[first]?.word?.joiner === 'article' && gapAfter(view, at) === ' ') first++;
  let between = gapAfter(view, first - 1);
  const power = items[first]?.word?.power;
  if (power && (between === ' ' || between === '-' || between === '. ')) {
    if (power === 3 && items[first]!.key.startsWith('кубометр'))
      return { unit: 'm3', next: first + 1, currency: false };
    between = gapAfter(view, first) === '. ' ? ' ' : gapAfter(view, first);
    first++;
  }
  const item = items[first];
  const word = item?.word;
  if (!word?.unit || between === undefined) return currencyAfterWord(view, at);
  if (between !== ' ' && between !== '' && between !== '-' && between !== '. ' && between !== '.')
    return undefined;
  if (between.startsWith('.') && item!.capital) return undefined;
  // the preposition «в» is no century, «с» no second; one letter with a hyphen is a code
  if (word.joiner || (item!.key.length === 1 && between === '-')) return undefined;
  if (signs.has(item!.key) && between !== '' && between !== ' ') return undefined;
  // "the two second-class …": after more than one it is "seconds", unless a hyphen joins them
  if (
    item!.key === 'second' &&
    between !== '-' &&
    !(items[at]!.number!.value <= 1 && !items[at]!.number!.ordinal)
  )
    return undefined;
  let unit = item!.key === 'г' ? 'g' : word.unit;
  let next = first + 1;
  if (power) unit += power;
  const rate = rateAfter(view, first);
  if (rate) [unit, next] = [`${unit}/${rate.unit}`, rate.next];
  return { unit, next, currency: isCurrency(unit) };
}

/** The sign or code of a currency before a number: $5, € 5, US$5. */
export function unitBefore(view: View, at: number): { unit: string; at: number } | undefined {
  const { items } = view;
  const item = items[at - 1];
  const between = gapAfter(view, at - 1);
  if (!item?.word?.unit || !isCurrency(item.word.unit) || (between !== '' && between !== ' '))
    return undefined;
  if (item.key.length > 1 && !/^(?:usd|eur|gbp|rub|руб|cny|jpy)$/.test(item.key)) return undefined;
  return signs.has(item.key) || item.key.length === 3 ? { unit: item.word.unit, at: at - 1 } : undefined;
}

/** "20 US dollars", «20 американских долларов»: one word may stand between. */
function currencyAfterWord(view: View, at: number): UnitReading | undefined {
  const { items, text } = view;
  const skip = items[at + 1]?.acronym ? 2 : 1;
  const item = items[at + skip];
  if (!item?.word?.unit || !isCurrency(item.word.unit) || item.key.length < 4) return undefined;
  const between = text.slice(items[at]!.end, item.start);
  if (between.length > 20 || !/^ [\p{L}.]+ $/u.test(between)) return undefined;
  return { unit: item.word.unit, next: at + skip + 1, currency: true };
}

/** `/ч`, "per hour", "an hour", «в час». */
function rateAfter(view: View, at: number): { unit: string; next: number } | undefined {
  const { items } = view;
  const between = gapAfter(view, at);
  const next = items[at + 1];
  if (between === '/' && next?.word?.unit) return { unit: short(next.word.unit), next: at + 2 };
  const joiner = next?.word?.joiner;
  const per = joiner === 'per' || joiner === 'in' || joiner === 'article';
  if (between !== ' ' || !per || gapAfter(view, at + 1) !== ' ') return undefined;
  const unit = items[at + 2]?.word;
  if (joiner === 'in' && items[at + 2]?.key !== 'час' && items[at + 2]?.key !== 'секунду') return undefined;
  return unit?.unit && (unit.unit === 'hour' || unit.unit === 'second')
    ? { unit: short(unit.unit), next: at + 3 }
    : undefined;
}

const short = (unit: string) => (unit === 'hour' ? 'h' : unit === 'second' ? 's' : unit);
const signs = new Set(['$', '€', '£', '¥', '₽', '₴', '₸', '%', '‰', '°']);

/** True for money. */
export function isCurrency(unit: string): boolean {
  return (
    /^[A-Z]{3}$/.test(unit) ||
    unit === 'lira' ||
    unit === 'krone' ||
    unit === 'franc' ||
    unit === 'cent' ||
    unit === 'kopeck'
  );
}
