import type { AnchorVocabulary } from '../../languages/values/anchor-vocabulary';
import type { Anchor, AnchorKind } from '../../model/anchor';
import type { Item } from './item';
import { DIGITS_SALIENCE, type Numeral } from './numeral';
import { gap, isDashGap } from './token';

/** What the anchors of a text may depend on besides the text. */
export interface AnchorContext {
  /** Year of the document, for «с. г.» and "this year". */
  year?: number;
}

/** What the readers of dates, times and quantities look at. */
export interface View {
  text: string;
  items: readonly Item[];
  vocabulary: AnchorVocabulary;
  context: AnchorContext;
}

/** An anchor and the index of the item after it. */
export interface Reading {
  anchor: Anchor;
  next: number;
}

/** What stands between an item and the one after it. */
export function gapAfter({ text, items }: View, at: number): string | undefined {
  const before = items[at];
  const after = items[at + 1];
  return before && after && gap(text, before, after);
}

/** True when a blank, or nothing but a stop after an abbreviation, stands before the next item. */
export function blankAfter(view: View, at: number): boolean {
  const between = gapAfter(view, at);
  return between === ' ' || between === '. ' || between === '' || between === '.';
}

/** The two numbers of a range that begins here: `10-15`, `с 10 по 15`, "from 10 to 15", "10 to 15", "between 10 and 15". */
export function rangeAt(view: View, at: number): { from: number; to: number; next: number } | undefined {
  const { items } = view;
  const opener = items[at]?.word?.joiner;
  const opened = (opener === 'from' || opener === 'between') && gapAfter(view, at) === ' ';
  const from = opened ? at + 1 : at;
  if (!items[from]?.number || isStop(items[from]!)) return undefined;
  if (!opened && isDashGap(gapAfter(view, from)) && items[from + 1]?.number) {
    // 4 – 1951-06-30, 1.5.3 – 2015
    if (isYearFirst(view, from + 1) || items[from]!.digits?.signs === '..') return undefined;
    // "15-second" is no range
    if (gapAfter(view, from) === '-' && isMixed(items[from]!, items[from + 1]!)) return undefined;
    return { from, to: from + 1, next: from + 2 };
  }
  const joiner = items[from + 1]?.word?.joiner;
  const fits = joiner === 'to' || (opener === 'between' && joiner === 'and');
  if (!fits || gapAfter(view, from) !== ' ' || gapAfter(view, from + 1) !== ' ' || !items[from + 2]?.number)
    return undefined;
  return { from, to: from + 2, next: from + 3 };
}

/** True for the year of 1951-06-30. */
function isYearFirst(view: View, at: number): boolean {
  const [year, month, day] = [0, 1, 2].map((step) => view.items[at + step]?.digits);
  if (!year?.plain || year.groups[0]!.length !== 4 || !month?.plain || !day?.plain) return false;
  return gapAfter(view, at) === '-' && gapAfter(view, at + 1) === '-' && month.value <= 12 && day.value <= 31;
}

/** The first characters after an item. */
export function textAfter({ text, items }: View, at: number, length: number): string {
  return text.slice(items[at]!.end, items[at]!.end + length);
}

/** Makes an anchor of the items from `at` to `next`. */
export function anchorOf(
  view: View,
  at: number,
  next: number,
  [kind, value]: readonly [kind: AnchorKind, value: string],
  more: Partial<Anchor> = {},
): Reading {
  const start = view.items[at]!.start;
  const end = view.items[next - 1]!.end;
  const text = view.text.slice(start, end);
  // joined, not added: engines keep sums as trees of their parts, which take several times the memory
  const named = [kind, value].join(':');
  const { alternatives, salience, unit, dates } = more;
  const numbers = more.numbers && sharedNumbers(more.numbers);
  // the common ones are written in one go: a field that is added later takes as much memory as three
  if (salience !== undefined && !alternatives?.length) {
    if (dates) return { anchor: { start, end, kind, text, value: named, salience, dates }, next };
    if (numbers && unit)
      return { anchor: { start, end, kind, text, value: named, salience, numbers, unit }, next };
    if (numbers) return { anchor: { start, end, kind, text, value: named, salience, numbers }, next };
    return { anchor: { start, end, kind, text, value: named, salience }, next };
  }
  const anchor: Anchor = { start, end, kind, text, value: named };
  if (alternatives?.length) anchor.alternatives = alternatives;
  if (salience !== undefined) anchor.salience = salience;
  if (numbers !== undefined) anchor.numbers = numbers;
  if (unit !== undefined) anchor.unit = unit;
  if (dates !== undefined) anchor.dates = dates;
  return { anchor, next };
}

/** Whole numbers below this are shared: years and all that is common. */
const SHARED = 2048;

const shared: (readonly number[] | undefined)[] = [];

/** One array for all anchors that state the same small number. */
function sharedNumbers(numbers: readonly number[]): readonly number[] {
  const only = numbers.length === 1 ? numbers[0]! : -1;
  if (only < 0 || only >= SHARED || !Number.isInteger(only) || Object.is(only, -0)) return numbers;
  return (shared[only] ??= Object.freeze([only]));
}

/** Shortest decimal spelling of a number; thirds as fractions. */
export function spell(value: number): string {
  const thirds = Math.round(value * 3);
  return value > 0 && value < 1 && Math.abs(value * 3 - thirds) < 1e-9 ? `${thirds}/3` : String(value);
}

/** True for a whole number written alone: no scale, no fraction. */
export function isPlainWhole({ number, digits }: Item): boolean {
  return (
    number !== undefined && Number.isInteger(number.value) && !number.scaled && (!digits || digits.plain)
  );
}

/** True for a whole number that a day of the month may have. */
export function isDay(item: Item): boolean {
  return (
    isPlainWhole(item) && item.number!.form !== 'roman' && item.number!.value >= 1 && item.number!.value <= 31
  );
}

/** Least of the saliences, at most that of digits. */
export function leastSalience(...numbers: readonly Numeral[]): number {
  return Math.min(DIGITS_SALIENCE, ...numbers.map((number) => number.salience));
}

function isMixed(from: Item, to: Item): boolean {
  return from.digits !== undefined && to.number!.form === 'words' && !to.number!.scaled;
}

function isStop(item: Item): boolean {
  return item.number!.form === 'roman' && item.number!.salience === 0;
}
