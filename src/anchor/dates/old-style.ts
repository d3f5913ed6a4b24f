import type { PartialDate } from '../../model/anchor';
import { singleDateAt } from './single-date';
import { anchorOf, blankAfter, gapAfter, isDay, type Reading, type View } from '../scan/view';
import { spellDate } from './date-spelling';
import { yearAfter } from './years';
import { isSameDay, mayBeSameDay } from './calendars';

/**
 * A day given by both calendars: «25 октября (7 ноября) 1917 г.», «14 (27) июля 1914 г.», 14/27 July 1914. Its value is the
 * first; the second is an alternative.
 *
 * @param single - the date that begins at the index, read without the other
 */
export function doubleDateAt(view: View, at: number, single: Reading | undefined): Reading | undefined {
  const double = sharedMonth(view, at) ?? monthFirst(view, at) ?? twoMonths(view, single);
  if (!double) return undefined;
  const { first, second, next } = double;
  if (!mayBeSameDay(first, second) && !mayBeSameDay(second, first)) return undefined;
  return anchorOf(view, at, next, ['date', spellDate(first)], {
    dates: [first],
    alternatives: [`date:${spellDate(second)}`],
  });
}

/** Reads what marks the calendar after a date with a day: «ст. ст.», «по новому стилю», "O.S.", "(New Style)". */
export function withStyle(view: View, reading: Reading): Reading {
  const { anchor } = reading;
  const marks = view.vocabulary.dates.styleMarks;
  if (!marks || anchor.dates?.at(-1)?.day === undefined) return reading;
  const rest = view.text.slice(anchor.end, anchor.end + LONGEST_MARK);
  for (const style of ['old', 'new'] as const) {
    const mark = marks[style].exec(rest.startsWith('.') ? rest.slice(1) : rest);
    if (!mark) continue;
    const end = anchor.end + mark[0].length + (rest.startsWith('.') ? 1 : 0);
    const dates = anchor.dates.map((date): PartialDate => ({ ...date, style }));
    let next = reading.next;
    while (next < view.items.length && view.items[next]!.start < end) next++;
    const styled = { ...anchor, end, text: view.text.slice(anchor.start, end), dates };
    delete styled.alternatives;
    return { anchor: { ...styled, value: `date:${dates.map(spellDate).join('/')}` }, next };
  }
  return reading;
}

/** Longer than any mark of a calendar: «, (по старому стилю)». */
const LONGEST_MARK = 24;

interface DoubleDate {
  first: PartialDate;
  second: PartialDate;
  next: number;
}

/** 14 (27) июля 1914 г., 14/27 July. */
function sharedMonth(view: View, at: number): DoubleDate | undefined {
  const { items } = view;
  const slash = items[at]!.digits;
  let days: number[] | undefined;
  let month = at + 1;
  if (slash?.signs === '/' && blankAfter(view, at)) days = slash.groups.map(Number);
  else if (isDay(items[at]!) && opens(gapAfter(view, at)) && items[at + 1] && isDay(items[at + 1]!)) {
    if (closes(gapAfter(view, at + 1))) days = [items[at]!.number!.value, items[at + 1]!.number!.value];
    month = at + 2;
  }
  const number = items[month]?.word?.month;
  if (!days || !number) return undefined;
  const { date, next } = yearAfter(view, month);
  return {
    first: { ...date, month: number, day: days[0]! },
    second: { ...date, month: number, day: days[1]! },
    next,
  };
}

/** July 14 (27), 1914. */
function monthFirst(view: View, at: number): DoubleDate | undefined {
  const { items } = view;
  const month = items[at]!.word?.month;
  const first = items[at + 1];
  const second = items[at + 2];
  if (!month || !first || !second || !isDay(first) || !isDay(second)) return undefined;
  if (!blankAfter(view, at) || !opens(gapAfter(view, at + 1)) || !closesAt(view, at + 2)) return undefined;
  const { date, next } = yearAfter(view, at + 2, true);
  return {
    first: { ...date, month, day: first.number!.value },
    second: { ...date, month, day: second.number!.value },
    next,
  };
}

/** 25 октября (7 ноября) 1917 г., October 25 (November 7), 1917. */
function twoMonths(view: View, outer: Reading | undefined): DoubleDate | undefined {
  if (!outer || !opens(gapAfter(view, outer.next - 1))) return undefined;
  const bare = singleDateAt(view, outer.next);
  if (!bare) return undefined;
  // 15 March [2 March, O.S.] 1917
  const inner = withStyle(view, bare);
  const first = outer.anchor.dates![0]!;
  const second = { ...inner.anchor.dates![0]! };
  delete second.style;
  const closed = /[)\]]/.test(view.text.slice(inner.anchor.end - 1, inner.anchor.end + 1));
  if (!first.day || !second.day || !closed) return undefined;
  if (first.year !== undefined)
    return isSameDay(first, second) || isSameDay(second, first)
      ? { first, second, next: inner.next }
      : undefined;
  const { date, next } = yearAfter(view, inner.next - 1, true);
  return { first: { ...first, ...date }, second: { ...second, ...date }, next };
}

const opens = (between: string | undefined) => between === ' (' || between === ' [';
const closes = (between: string | undefined) => between === ') ' || between === '] ';

function closesAt({ items, text }: View, at: number): boolean {
  const sign = text[items[at]!.end];
  return sign === ')' || sign === ']';
}
