import type { AnchorWord } from '../../languages/values/anchor-vocabulary';
import type { PartialDate } from '../../model/anchor';
import type { Item } from '../scan/item';
import type { Numeral } from '../scan/numeral';
import { isDashGap } from '../scan/token';
import {
  anchorOf,
  blankAfter,
  gapAfter,
  isPlainWhole,
  rangeAt,
  spell,
  textAfter,
  type Reading,
  type View,
} from '../scan/view';
import { spellDate } from './date-spelling';
import { eraAfter, isEraBefore } from './eras';

/** Four digits count as a year in this span when nothing else claims them; older years need the word. */
const FIRST_BARE_YEAR = 1500;
export const LAST_BARE_YEAR = 2100;

/** Longer than what means the year of the document: " of the current year". */
const LONGEST_THIS_YEAR = 24;

/**
 * The year that follows a month: `1951 г.`, `, 1951`, `с. г.`; with the index of the item after it.
 *
 * @param closes - true behind a bracket that closes before the year
 */
export function yearAfter(view: View, at: number, closes = false): { date: PartialDate; next: number } {
  const { items } = view;
  let year = at + 1;
  if (items[year]?.key === 'of' && gapAfter(view, at) === ' ') year++; // June of 1951
  const between = gapAfter(view, year - 1)?.replace(closes ? /^\.?[)\]]/ : '', '');
  const item = items[year];
  if (item?.number && (between === ' ' || between === ', ' || between === '. ' || between === '-')) {
    if (isYear(item) || (item.digits?.apostrophe && item.digits.plain)) {
      return { date: yearOf(item), next: year + (hasYearWord(view, year) ? 2 : 1) };
    }
    if (isSpelledYear(item) && hasYearWord(view, year))
      return { date: { year: item.number.value }, next: year + 2 };
  }
  const isThisYear =
    view.context.year !== undefined &&
    view.vocabulary.dates.thisYear?.test(textAfter(view, at, LONGEST_THIS_YEAR));
  return { date: isThisYear ? { year: view.context.year! } : {}, next: at + 1 };
}

/** «в 1951 г.», "in 1951", «2020-м», '51, 480 BC, «в 862 году», «в 51-м году», "nineteen fifty-one". */
export function yearAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  if (isEraBefore(view, at)) return year(view, at, at + 2, { year: view.items[at + 1]!.digits!.value });
  if (!item.number || item.number.form === 'roman') return undefined;
  const named = hasYearWord(view, at);
  const value = item.number.value;
  const next = at + (named ? 2 : 1);
  const { ofLife } = view.vocabulary.dates;
  if (named && ofLife && view.text.startsWith(ofLife, view.items[at + 1]!.end))
    return yearOfLife(view, at, value);
  if (item.digits?.apostrophe) return year(view, at, next, yearOf(item));
  const era = isPlainWhole(item) ? eraAfter(view, next - 1) : undefined;
  if (era && value > 0) return year(view, at, era.next, { year: value * era.sign });
  if (isYear(item)) {
    if (named) return year(view, at, next, { year: value });
    const isFree = !counts(view, at) || item.number.ordinal;
    if (item.digits && isBareYear(value) && isFree)
      return year(view, at, at + 1, { year: value }, [`number:${value}`]);
  }
  if (named && isEarlyYear(view, at)) return year(view, at, next, { year: value }, [`quantity:${value} g`]);
  if (named && isSpelledYear(item)) return year(view, at, next, { year: value });
  if (named && isPlainWhole(item) && isNamedYear(item, view.items[at + 1]!.word!)) {
    return year(view, at, next, value < 100 ? { year: value, shortYear: true } : { year: value });
  }
  return spokenYearAt(view, at, item.number);
}

/** «в 988 г.»: three digits after «в» and before «г» with its stop are hardly grams. */
function isEarlyYear({ items, text, vocabulary }: View, at: number): boolean {
  const { digits, start } = items[at]!;
  const isWritten = digits?.plain === true && digits.groups[0]!.length === 3 && digits.suffix === '';
  const gram = items[at + 1]!;
  return (
    isWritten &&
    gram.word?.measure === 'g' &&
    text[gram.end] === '.' &&
    (vocabulary.dates.beforeYear?.test(text.slice(Math.max(0, start - 3), start)) ?? false)
  );
}

/** «На 51-м году жизни» is at the age of fifty. */
function yearOfLife(view: View, at: number, value: number): Reading {
  return anchorOf(view, at, at + 2, ['ordinal', `${value} year`], {
    numbers: [value],
    unit: 'year',
    alternatives: [`number:${value - 1}`, `quantity:${value - 1} year`],
  });
}

/** "nineteen fifty-one" */
function spokenYearAt(view: View, at: number, { form, value }: Numeral): Reading | undefined {
  if (form !== 'words' || !view.vocabulary.dates.halves || value < 11 || value > 20) return undefined;
  const second = view.items[at + 1];
  const rest = second?.number?.form === 'words' && isPlainWhole(second) ? second.number.value : 0;
  const isYear = rest >= 10 && rest < 100 && (gapAfter(view, at) === ' ' || gapAfter(view, at) === '-');
  return isYear ? year(view, at, at + 2, { year: value * 100 + rest }) : undefined;
}

/** «тысяча девятьсот пятьдесят первый год» */
function isSpelledYear({ number, digits }: Item): boolean {
  return !digits && number!.ordinal && number!.value > 1000 && number!.value < LAST_BARE_YEAR;
}

/**
 * Numbers of less than four digits are years where «год» does not count them: «в 862 году», «480 года», «в 51-м году»;
 * «21 год», «3 года» and «третий год» are counted.
 */
function isNamedYear({ number, digits }: Item, { counts, measure }: AnchorWord): boolean {
  const { value, ordinal } = number!;
  if (!digits || value < 20) return ordinal && value >= 20 && value < 100 && measure === undefined;
  if (value < 100) return ordinal;
  if (counts === 'one') return value % 10 !== 1;
  if (counts === 'few') return value % 10 < 2 || value % 10 > 4;
  return counts === 'none';
}

/** 1941–1945 гг., 1951-53, "from 2015 to 2017". */
export function yearRangeAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const slash = items[at]?.digits;
  if (slash?.signs === '/' && slash.groups[0]!.length === 4) {
    // a season: 2014/15
    const [first, last] = slash.groups.map(Number) as [number, number];
    const era = eraAfter(view, hasYearWord(view, at) ? at + 1 : at);
    if (era && era.sign < 0) return yearsBefore(view, at, era.next, first, last);
    const isShort = slash.groups[1]!.length === 1;
    if (isBareYear(first) && (!isShort || goesOn(first, last))) return years(view, at, at + 1, first, last);
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
  const isLength = length === 2 || length === 4 || (length === 1 && goesOn(first, last));
  if (!items[range.to]!.digits!.plain || !isLength || items[range.to]!.digits!.suffix) return undefined;
  const full = fullYear(first, last);
  if (!named && (full <= first || !isBareYear(first) || counts(view, range.to))) return undefined;
  return years(view, at, range.next + (named ? 1 : 0), first, last);
}

function years(view: View, at: number, next: number, first: number, last: number): Reading {
  const full = fullYear(first, last);
  return anchorOf(view, at, next, ['date', `${first}/${full}`], {
    dates: [{ year: first }, { year: full }],
    alternatives: [`range:${spell(first)}-${spell(last)}`],
  });
}

/** The last digit of 1914–5 is greater than that of the first year. */
const goesOn = (first: number, last: number) => isBareYear(first) && last > first % 10;

/** The second year of 1914–5, 1914–15 and 1914–1915. */
function fullYear(first: number, last: number): number {
  if (last < 10) return Math.floor(first / 10) * 10 + last;
  return last < 100 ? Math.floor(first / 100) * 100 + last : last;
}

/** 1190/85 BC, 1190/1185 BC. */
function yearsBefore(view: View, at: number, next: number, first: number, last: number): Reading {
  const dates = [first, fullYear(first, last)].map((value) => ({ year: -value }));
  return anchorOf(view, at, next, ['date', dates.map(spellDate).join('/')], { dates });
}

/** Makes an anchor of a year or decade. */
export function year(
  view: View,
  at: number,
  next: number,
  date: PartialDate,
  alternatives: string[] = [],
): Reading {
  return anchorOf(view, at, next, ['date', spellDate(date)], { dates: [date], alternatives });
}

/** The year that a number means; two digits after an apostrophe are short for one. */
export function yearOf(item: Item): PartialDate {
  const value = item.number!.value;
  return item.digits?.apostrophe ? { year: value, shortYear: true } : { year: value };
}

/** A whole number of three or four digits that may be a year. */
function isYear({ number, digits }: Item): boolean {
  if (!number || number.scaled || !Number.isInteger(number.value) || (digits && !digits.plain)) return false;
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
