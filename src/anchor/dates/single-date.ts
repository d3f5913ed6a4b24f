import type { PartialDate } from '../../model/anchor';
import type { Item } from '../scan/item';
import { DIGITS_SALIENCE } from '../scan/numeral';
import { romanValue } from '../scan/roman';
import { isDashGap } from '../scan/token';
import { type View, type Reading, blankAfter, gapAfter, isDay, rangeAt, anchorOf } from '../scan/view';
import { centuryAt } from './centuries';
import { spellDate } from './date-spelling';
import { dayNameAt } from './day-names';
import { decadeAt } from './decades';
import { yearRangeAt, yearAt, yearAfter } from './years';

/** Reads one date, or a range or list within one month. */
export function singleDateAt(view: View, at: number): Reading | undefined {
  if (!view.items[at]) return undefined;
  return (
    digitDateAt(view, at) ??
    romanMonthAt(view, at) ??
    dayMonthAt(view, at) ??
    monthDayAt(view, at) ??
    monthAt(view, at) ??
    centuryAt(view, at) ??
    decadeAt(view, at) ??
    yearRangeAt(view, at) ??
    yearAt(view, at) ??
    dayNameAt(view, at)
  );
}

/** 28.06.1951, 28.06.51, 6/28/1951, 1951-06-28; where day and month may be exchanged both readings are kept. */
function digitDateAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  const groups = item.digits?.groups;
  if (!groups) return undefined;
  if (groups.length === 3 && (item.digits!.signs === '..' || item.digits!.signs === '//')) {
    const [first, second, year] = groups.map(Number) as [number, number, number];
    if (groups[0]!.length === 4 && groups[2]!.length <= 2) {
      const date = monthDay(second, year, first); // 2024/1/13
      return date && read(view, at, at + 1, [date]);
    }
    if (groups[2]!.length !== 4 && groups[2]!.length !== 2) return undefined;
    const fullYear = groups[2]!.length === 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    const next = view.items[at + 1]?.word?.calendar === 'year' && blankAfter(view, at) ? at + 2 : at + 1;
    return dayAndMonth(view, at, next, [first, second, fullYear], item.digits!.signs === '..');
  }
  if (!item.digits!.plain || gapAfter(view, at) !== '-' || gapAfter(view, at + 1) !== '-') return undefined;
  const second = view.items[at + 1]?.digits;
  const third = view.items[at + 2]?.digits;
  if (!second?.plain || !third?.plain) return undefined;
  const lengths = [groups, second.groups, third.groups].map(([digits]) => digits!.length);
  if (lengths[0] === 4 && lengths[1]! <= 2 && lengths[2]! <= 2) {
    const date = monthDay(second.value, third.value, Number(groups[0]));
    return date && read(view, at, at + 3, [date]);
  }
  if (lengths[0]! > 2 || lengths[1]! > 2 || lengths[2] !== 4) return undefined;
  return dayAndMonth(view, at, at + 3, [Number(groups[0]), second.value, third.value], false);
}

/** With stops the day is first wherever it can be; with slashes and hyphens it depends on the country. */
function dayAndMonth(
  view: View,
  at: number,
  next: number,
  [first, second, year]: readonly [number, number, number],
  isStopped: boolean,
): Reading | undefined {
  const readings = [monthDay(second, first, year), monthDay(first, second, year)];
  if (!view.vocabulary.dates.dayFirst && !isStopped) readings.reverse();
  const possible = readings.filter((date) => date !== undefined);
  const others = isStopped ? [] : possible.slice(1);
  return possible.length ? read(view, at, next, [possible[0]!], { others }) : undefined;
}

/** 28.VI.1951, 28/VI-51 г., 28/VI. */
function romanMonthAt(view: View, at: number): Reading | undefined {
  const day = view.items[at]!;
  const roman = view.items[at + 1];
  const year = view.items[at + 2];
  if (!roman?.caps || !day.digits?.plain || !isDay(day)) return undefined;
  const month = romanValue(roman.key);
  const between = gapAfter(view, at);
  if (month < 1 || month > 12 || !isDateGap(between)) return undefined;
  const length = year?.digits?.plain && isDateGap(gapAfter(view, at + 1)) ? year.digits.groups[0]!.length : 0;
  if (length !== 4 && length !== 2) {
    const isAlone = between === '.' || between === '/';
    return isAlone ? read(view, at, at + 2, [{ month, day: day.digits.value }]) : undefined;
  }
  const full = length === 2 ? 1900 + year!.digits!.value : year!.digits!.value;
  const named = view.items[at + 3]?.word?.calendar === 'year' && blankAfter(view, at + 2);
  return read(view, at, at + (named ? 4 : 3), [{ year: full, month, day: day.digits.value }]);
}

const isDateGap = (between: string | undefined) => between !== undefined && /^(?:[./-]|\.? )$/.test(between);
function monthDay(month: number, day: number, year: number): PartialDate | undefined {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : undefined;
}

/** 28 июня 1951 г., «с 28 по 30 июня», 10-15 июля, "28th of June", «28 июня – 3 июля». */
function dayMonthAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const range = rangeAt(view, at);
  const days = range && isDay(items[range.from]!) && isDay(items[range.to]!) ? range : listOfDays(view, at);
  const from = days?.from ?? at;
  if (!items[from]?.number || !isDay(items[from]!)) return undefined;
  let next = days?.next ?? at + 1;
  if (items[next]?.word?.joiner === 'of' && blankAfter(view, next - 1)) next++;
  const month = items[next]?.word?.month;
  const between = gapAfter(view, next - 1);
  // «28» июня; 28-June-1951
  const isNear = blankAfter(view, next - 1) || between === '-' || between === '» ' || between === '" ';
  if (!month || !isNear) return undefined;
  const year = yearAfter(view, next);
  const dates = [dayOf(year.date, month, items[from]!)];
  if (days) dates.push(dayOf(year.date, month, items[days.to]!));
  return read(view, days ? at : from, year.next, dates);
}

/** A day with its month and what is known of the year. */
function dayOf({ year, shortYear }: PartialDate, month: number, { number }: Item): PartialDate {
  const day = number!.value;
  if (year === undefined) return { month, day };
  return shortYear ? { year, shortYear, month, day } : { year, month, day };
}

/** «28 и 29 июня», "27 and 28 July". */
function listOfDays(view: View, at: number): { from: number; to: number; next: number } | undefined {
  const { items } = view;
  const and =
    items[at + 1]?.word?.joiner === 'and' && gapAfter(view, at) === ' ' && gapAfter(view, at + 1) === ' ';
  if (!and || !items[at]?.number || !isDay(items[at])) return undefined;
  const to = items[at + 2];
  return to?.number && isDay(to) && items[at + 3]?.word?.month
    ? { from: at, to: at + 2, next: at + 3 }
    : undefined;
}

/** June 28, 1951; July 10-15; June 28 to 30; "July 27 and 28". */
function monthDayAt(view: View, at: number): Reading | undefined {
  const { items, vocabulary } = view;
  const month = items[at]?.word?.month;
  if (!month || !vocabulary.dates.monthFirst) return undefined;
  let first = at + 1;
  if (items[first]?.word?.joiner === 'of' && gapAfter(view, at) === ' ') first++; // the
  if (!blankAfter(view, first - 1) || !items[first]?.number || !isDay(items[first]!)) return undefined;
  let next = first + 1;
  let to: Item | undefined;
  const joiner = items[next]?.word?.joiner;
  if (isDashGap(gapAfter(view, first)) && items[next]?.number && isDay(items[next]!))
    [to, next] = [items[next], next + 1];
  else if ((joiner === 'to' || joiner === 'and') && items[next + 1]?.number && isDay(items[next + 1]!)) {
    const counted =
      blankAfter(view, next + 1) && (items[next + 2]?.word?.unit ?? items[next + 2]?.word?.month);
    if (gapAfter(view, first) === ' ' && gapAfter(view, next) === ' ' && !counted)
      [to, next] = [items[next + 1], next + 2];
  }
  const year = yearAfter(view, next - 1);
  const dates = [dayOf(year.date, month, items[first]!)];
  if (to) dates.push(dayOf(year.date, month, to));
  return read(view, at, year.next, dates);
}

/** июнь 1951 г., June 1951, «в июне». */
function monthAt(view: View, at: number): Reading | undefined {
  const word = view.items[at]?.word;
  if (!word?.month) return undefined;
  const year = yearAfter(view, at);
  const bare = year.next === at + 1;
  if (bare && ((word.lower && view.items[at]!.capital) || isWeakMonth(view, at))) return undefined;
  return read(view, at, year.next, [{ ...year.date, month: word.month }], {
    salience: bare ? (word.salience ?? 0.7) : undefined,
  });
}

/** "May" and "March" begin sentences as verbs; abbreviations of months may be anything. */
function isWeakMonth({ items, text }: View, at: number): boolean {
  const { word, start } = items[at]!;
  if (word?.alone !== 'inside') return word?.alone === 'never';
  return !/[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

function read(
  view: View,
  at: number,
  next: number,
  dates: PartialDate[],
  { others = [], salience }: { others?: readonly PartialDate[]; salience?: number | undefined } = {},
): Reading {
  let least = DIGITS_SALIENCE;
  for (let index = at; index < next; index++) {
    // a day in words («первое мая») shows as well as one in digits
    least = Math.min(least, Math.max(0.7, view.items[index]!.number?.salience ?? 1));
  }
  return anchorOf(view, at, next, ['date', dates.map(spellDate).join('/')], {
    dates,
    alternatives: others.map((date) => `date:${spellDate(date)}`),
    salience: salience ?? least,
  });
}
