import type { PartialDate } from '../model/anchor';
import { DIGITS_SALIENCE, type Item } from './item';
import { isDashGap } from './token';
import { anchorOf, blankAfter, gapAfter, isPlainWhole, rangeAt, type Reading, type View } from './view';
import { decadeAt, centuryAt, yearRangeAt, yearAt, yearAfter } from './years';

/** Reads a date that begins at an item, the longest form first. */
export function dateAt(view: View, at: number): Reading | undefined {
  return (
    digitDateAt(view, at) ??
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
    if (groups[2]!.length !== 4 && groups[2]!.length !== 2) return undefined;
    const fullYear = groups[2]!.length === 4 ? year : year < 40 ? 2000 + year : 1900 + year;
    const dayFirst = view.vocabulary.dayFirst || item.digits!.signs === '..';
    const readings = [monthDay(second, first, fullYear), monthDay(first, second, fullYear)];
    if (!dayFirst) readings.reverse();
    // with stops the day is always first; with slashes it depends on the country
    const possible = (item.digits!.signs === '..' ? readings.slice(0, 1) : readings).filter(
      (date) => date !== undefined,
    );
    return possible.length ? read(view, at, at + 1, [possible[0]!], possible.slice(1)) : undefined;
  }
  if (!item.digits!.plain || groups[0]!.length !== 4) return undefined;
  const [month, day] = [view.items[at + 1], view.items[at + 2]];
  if (gapAfter(view, at) !== '-' || gapAfter(view, at + 1) !== '-') return undefined;
  if (month?.digits?.groups[0]?.length !== 2 || day?.digits?.groups[0]?.length !== 2) return undefined;
  const date = monthDay(month.digits.value, day.digits.value, Number(groups[0]));
  return date && read(view, at, at + 3, [date]);
}

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
  if (items[next]?.word?.joiner === 'of' && view.vocabulary.decimal === '.' && blankAfter(view, next - 1))
    next++;
  const month = items[next]?.word?.month;
  if (!month || !(blankAfter(view, next - 1) || gapAfter(view, next - 1) === '-')) return undefined;
  const year = yearAfter(view, next);
  const dates = [items[from]!, ...(days ? [items[days.to]!] : [])].map((item): PartialDate => {
    return { ...year.date, month, day: item.number!.value };
  });
  return read(view, days ? at : from, year.next, dates);
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
  if (!month || vocabulary.decimal !== '.') return undefined;
  let first = at + 1;
  if (items[first]?.word?.joiner === 'of') first++; // the
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
  const dates = [items[first]!, ...(to ? [to] : [])].map((item): PartialDate => {
    return { ...year.date, month, day: item.number!.value };
  });
  return read(view, at, year.next, dates);
}

/** июнь 1951 г., June 1951, «в июне». */
function monthAt(view: View, at: number): Reading | undefined {
  const word = view.items[at]?.word;
  if (!word?.month) return undefined;
  const year = yearAfter(view, at);
  const bare = year.next === at + 1;
  if (bare && ((word.lower && view.items[at]!.capital) || (word.capital && isWeakMonth(view, at))))
    return undefined;
  return read(
    view,
    at,
    year.next,
    [{ ...year.date, month: word.month }],
    [],
    bare ? (word.salience ?? 0.7) : undefined,
  );
}

/** "May" and "March" begin sentences as verbs; abbreviations of months may be anything. */
function isWeakMonth({ items, text }: View, at: number): boolean {
  const { key, start } = items[at]!;
  if (key === 'mar' || key === 'jan' || key === 'sep' || key === 'dec' || key === 'apr' || key === 'jun')
    return true;
  if (key !== 'may' && key !== 'march') return false;
  return !/[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start));
}

/** A day of the week or a season. */
function dayNameAt(view: View, at: number): Reading | undefined {
  const word = view.items[at]?.word;
  if (word?.weekday) return read(view, at, at + 1, [{ weekday: word.weekday }], [], word.salience);
  return word?.season ? read(view, at, at + 1, [{ season: word.season }], [], word.salience) : undefined;
}

function read(
  view: View,
  at: number,
  next: number,
  dates: PartialDate[],
  others: readonly PartialDate[] = [],
  salience?: number,
): Reading {
  let least = DIGITS_SALIENCE;
  for (let index = at; index < next; index++) {
    // a day in words («первое мая») shows as well as one in digits
    least = Math.min(least, Math.max(0.7, view.items[index]!.number?.salience ?? 1));
  }
  return anchorOf(view, at, next, 'date', dates.map(spellDate).join('/'), {
    dates,
    alternatives: others.map((date) => `date:${spellDate(date)}`),
    salience: salience ?? least,
  });
}

/** ISO 8601 as far as it goes: 1951-06-28, --06-28, 1951, 195X, 19CE (century), weekday and season by name. */
export function spellDate({
  year,
  shortYear,
  decade,
  century,
  month,
  day,
  weekday,
  season,
}: PartialDate): string {
  if (weekday) return weekdays[weekday - 1]!;
  if (season) return seasons[season - 1]!;
  if (century !== undefined) return `century-${century}`;
  const years =
    year === undefined
      ? '-'
      : `${shortYear ? '..' : ''}${String(year).padStart(shortYear ? 2 : 4, '0')}${decade ? 's' : ''}`;
  if (!month) return years;
  return `${years}-${pad(month)}${day ? `-${pad(day)}` : ''}`;
}

const pad = (value: number) => String(value).padStart(2, '0');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const seasons = 'winter spring summer autumn'.split(' ');

function isDay(item: Item): boolean {
  return (
    isPlainWhole(item) && item.number!.form !== 'roman' && item.number!.value >= 1 && item.number!.value <= 31
  );
}
