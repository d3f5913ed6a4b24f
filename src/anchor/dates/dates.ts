import type { Item } from '../scan/item';
import { dateRangeAt } from './date-ranges';
import { doubleDateAt, withStyle } from './old-style';
import type { Reading, View } from '../scan/view';
import { singleDateAt } from './single-date';

/** Reads a date that begins at an item, the longest form first. */
export function dateAt(view: View, at: number): Reading | undefined {
  if (!mayBegin(view.items[at]!)) return undefined;
  const single = singleDateAt(view, at);
  const reading = doubleDateAt(view, at, single) ?? dateRangeAt(view, at, single) ?? single;
  return reading && withStyle(view, reading);
}

/** True for numbers, names of months, days and seasons, and the words that open a range. */
function mayBegin({ number, digits, caps, word }: Item): boolean {
  if (number || digits || caps) return true;
  if (!word) return false;
  return (
    (word.month ?? word.weekday ?? word.season ?? word.decade ?? word.calendar) !== undefined ||
    word.joiner === 'from' ||
    word.joiner === 'between'
  );
}
