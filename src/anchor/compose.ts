import type { Anchor } from '../model/anchor';
import { amountAt, numberAt } from './amounts/amounts';
import { dateAt } from './dates/dates';
import type { Item } from './scan/item';
import { literalAnchorAt } from './literals/read-literals';
import { timeAt } from './times/times';
import type { Digits } from './scan/token';
import { gapAfter, type View } from './scan/view';

/**
 * Makes anchors of items, from the first to the last; at each the first reader that can takes as much as it can.
 *
 * @param from - index of the item to begin at
 * @param stop - items that begin here or later are left to the next call
 * @param anchors - gets what is found
 * @returns index of the item to go on from
 */
export function compose(view: View, from: number, stop: number, anchors: Anchor[]): number {
  const { items } = view;
  let at = from;
  while (at < items.length && items[at]!.start < stop) {
    if (isIdle(items, at)) {
      at++;
      continue;
    }
    const reading = isLone(view, at)
      ? numberAt(view, at)
      : (literalAnchorAt(view, at) ?? dateAt(view, at) ?? timeAt(view, at) ?? amountAt(view, at));
    if (reading && reading.anchor.start >= (anchors.at(-1)?.end ?? 0)) anchors.push(reading.anchor);
    at = reading?.next ?? at + 1;
  }
  return at;
}

/** True for a number in words, or a plain one in digits that is no year, which nothing after it makes something else. */
function isLone(view: View, at: number): boolean {
  const { number, digits, word, end } = view.items[at]!;
  if (!number || word?.month || (digits && !isShort(digits))) return false;
  const near = gapAfter(view, at);
  if (near === undefined) return !isAtNight(view, end);
  return view.items[at + 1]!.word?.joiner === 'of' && gapAfter(view, at + 1) === undefined;
}

/** True where what stands behind an hour says that it is one of the night. */
function isAtNight({ text, vocabulary: { times } }: View, end: number): boolean {
  return times.atNight !== undefined && text.startsWith(times.atNight, end);
}

/** True for digits that are no year and have nothing but digits. */
function isShort({ plain, suffix, apostrophe, groups }: Digits): boolean {
  return plain && suffix === '' && !apostrophe && groups[0]!.length !== 4;
}

/** True for a small word with nothing after it that it could join. */
function isIdle(items: readonly Item[], at: number): boolean {
  const { word, number } = items[at]!;
  if (!word?.joiner || number) return false;
  const next = items[at + 1];
  return (
    next === undefined ||
    (next.number === undefined && next.word?.unit === undefined && next.word?.month === undefined)
  );
}
