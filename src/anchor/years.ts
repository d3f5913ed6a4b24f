import type { PartialDate } from '../model/anchor';
import type { Item } from './item';
import { romanValue } from './roman';
import { isDashGap } from './token';
import {
  anchorOf,
  blankAfter,
  gapAfter,
  isPlainWhole,
  rangeAt,
  spell,
  type Reading,
  type View,
} from './view';
import { spellDate } from './dates';

/** Four digits count as a year in this span when nothing else claims them; older years need the word. */
const FIRST_BARE_YEAR = 1500;
const LAST_BARE_YEAR = 2100;

/** The year that follows a month: `1951 г.`, `, 1951`, `с. г.`; with the index of the item after it. */
export function yearAfter(view: View, at: number): { date: PartialDate; next: number } {
  const { items } = view;
  const between = gapAfter(view, at);
  const item = items[at + 1];
  if (item?.number && (between === ' ' || between === ', ' || between === '. ' || between === '-')) {
    if (isYear(item) || (item.digits?.apostrophe && item.digits.plain)) {
      const named = hasYearWord(view, at + 1);
      return { date: yearOf(item), next: at + 2 + (named ? 1 : 0) };
    }
  }
  if (
    view.context.year !== undefined &&
    /^\s?с\.\s?г\./.test(view.text.slice(items[at]!.end, items[at]!.end + 6))
  ) {
    return { date: { year: view.context.year }, next: at + 1 };
  }
  return { date: {}, next: at + 1 };
}

/** «в 1951 г.», "in 1951", «2020-м», '51, "nineteen fifty-one". */
export function yearAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  if (!item.number) return undefined;
  const named = hasYearWord(view, at) && view.items[at + 1]!.key !== 'лет';
  const value = item.number.value;
  if (item.digits?.apostrophe) return year(view, at, at + 1 + (named ? 1 : 0), yearOf(item));
  if (isYear(item)) {
    if (named) return year(view, at, at + 2, { year: value });
    if (
      item.digits &&
      value >= FIRST_BARE_YEAR &&
      value < LAST_BARE_YEAR &&
      (!counts(view, at) || item.number.ordinal)
    ) {
      return year(view, at, at + 1, { year: value }, [`number:${value}`]);
    }
  }
  // «тысяча девятьсот пятьдесят первый год»
  if (
    named &&
    item.number.form === 'words' &&
    item.number.ordinal &&
    value > 1000 &&
    value < LAST_BARE_YEAR
  ) {
    return year(view, at, at + 2, { year: value });
  }
  const second = view.items[at + 1];
  const rest = second?.number?.form === 'words' && isPlainWhole(second) ? second.number.value : 0;
  const spoken =
    item.number.form === 'words' && view.vocabulary.decimal === '.' && value >= 11 && value <= 20;
  if (spoken && rest >= 10 && rest < 100 && gapAfter(view, at) === ' ') {
    return year(view, at, at + 2, { year: value * 100 + rest });
  }
  return undefined;
}

/** 1941–1945 гг., 1951-53, "from 2015 to 2017". */
export function yearRangeAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const slash = items[at]?.digits;
  if (slash?.signs === '/' && slash.groups[0]!.length === 4 && slash.groups[1]!.length >= 2) {
    // a season: 2014/15
    const [first, last] = slash.groups as [string, string];
    if (isBareYear(Number(first))) return years(view, at, at + 1, Number(first), Number(last));
  }
  const range = rangeAt(view, at);
  if (
    !range ||
    !isDashGap(gapAfter(view, range.from)) ||
    !items[range.from]!.digits ||
    !items[range.to]!.digits
  )
    return undefined;
  if (!isYear(items[range.from]!) || items[range.from]!.digits!.suffix) return undefined;
  const named = hasYearWord(view, range.to);
  const last = items[range.to]!.number!.value;
  const first = items[range.from]!.number!.value;
  const length = items[range.to]!.digits!.groups[0]!.length;
  if (!items[range.to]!.digits!.plain || (length !== 2 && length !== 4) || items[range.to]!.digits!.suffix)
    return undefined;
  const full = length === 2 ? Math.floor(first / 100) * 100 + last : last;
  if (!named && (full <= first || !isBareYear(first) || counts(view, range.to))) return undefined;
  return years(view, at, range.next + (named ? 1 : 0), first, last);
}

/** 1950-е годы, в 80-х, the 1950s, the '50s, «тридцатые годы», "the fifties". */
export function decadeAt(view: View, at: number): Reading | undefined {
  const { items, vocabulary } = view;
  const item = items[at]!;
  if (item.word?.decade)
    return year(view, at, at + 1, { year: item.word.decade, shortYear: true, decade: true });
  if (!item.number || item.number.scaled || item.number.value % 10 !== 0) return undefined;
  const value = item.number.value;
  const isLong = value >= 1000 && value < LAST_BARE_YEAR;
  if (!isLong && (value < 10 || value > 90)) return undefined;
  const named = items[at + 1]?.word?.calendar === 'decade' && blankAfter(view, at);
  const suffix = item.digits?.suffix ?? '';
  const marked = vocabulary.decadeSuffixes.has(suffix);
  const plural = suffix === 'х' || suffix === 's';
  const words = item.number.form === 'words' && item.number.ordinal && named;
  if (!words && !(marked && (plural || named))) return undefined;
  return year(view, at, at + 1 + (named ? 1 : 0), {
    year: value,
    decade: true,
    ...(!isLong && { shortYear: true }),
  });
}

/** XIX в., 19-й век, XIX–XX вв., the nineteenth century. */
export function centuryAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const first = ordinalAt(items[at]);
  if (!first) return undefined;
  if (isCentury(view, at)) return century(view, at, at + 2, [first]);
  const last = ordinalAt(items[at + 1]);
  if (last && isDashGap(gapAfter(view, at)) && isCentury(view, at + 1))
    return century(view, at, at + 3, [first, last]);
  return undefined;
}

function isCentury(view: View, at: number): boolean {
  const word = view.items[at + 1];
  if (word?.word?.calendar !== 'century' || !(blankAfter(view, at) || gapAfter(view, at) === '-'))
    return false;
  // «в» alone is a preposition: the abbreviation needs its stop or a Roman numeral before it
  return (word.key !== 'в' && word.key !== 'вв') || view.text[word.end] === '.';
}

function ordinalAt(item: Item | undefined): number {
  if (!item) return 0;
  const value = item.number ? item.number.value : item.caps ? romanValue(item.key) : 0;
  const may = !item.number || item.number.ordinal || item.number.form !== 'words';
  return may && Number.isInteger(value) && value >= 1 && value <= 30 ? value : 0;
}

function century(view: View, at: number, next: number, values: readonly number[]): Reading {
  const dates = values.map((value): PartialDate => ({ century: value }));
  return anchorOf(view, at, next, 'date', dates.map(spellDate).join('/'), { dates, salience: 0.9 });
}

function years(view: View, at: number, next: number, first: number, last: number): Reading {
  const full = last < 100 ? Math.floor(first / 100) * 100 + last : last;
  return anchorOf(view, at, next, 'date', `${first}/${full}`, {
    dates: [{ year: first }, { year: full }],
    alternatives: [`range:${spell(first)}-${spell(last)}`],
  });
}

function year(view: View, at: number, next: number, date: PartialDate, alternatives: string[] = []): Reading {
  return anchorOf(view, at, next, 'date', spellDate(date), { dates: [date], alternatives });
}

function yearOf(item: Item): PartialDate {
  const value = item.number!.value;
  return item.digits?.apostrophe ? { year: value, shortYear: true } : { year: value };
}

/** A whole number of three or four digits that may be a year. */
function isYear({ number, digits }: Item): boolean {
  if (!number || number.scaled || !Number.isInteger(number.value) || (digits && !digits.plain)) return false;
  if (digits ? digits.groups[0]!.length !== 4 && digits.groups[0]!.length !== 3 : number.form !== 'words')
    return false;
  return digits?.groups[0]!.length === 4 ? number.value >= 1000 && number.value < LAST_BARE_YEAR : false;
}

function isBareYear(value: number): boolean {
  return value >= FIRST_BARE_YEAR && value < LAST_BARE_YEAR;
}

function hasYearWord(view: View, at: number): boolean {
  const calendar = view.items[at + 1]?.word?.calendar;
  return (calendar === 'year' || calendar === 'decade') && blankAfter(view, at);
}

/** True when a unit or a sign of money claims the number. */
function counts(view: View, at: number): boolean {
  const unit = view.items[at + 1]?.word;
  const money = view.items[at - 1]?.word?.unit;
  if (money && gapAfter(view, at - 1) === '') return true;
  return unit?.unit !== undefined && !unit.joiner && blankAfter(view, at);
}
