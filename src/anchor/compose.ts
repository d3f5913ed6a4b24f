import type { Anchor } from '../model/anchor';
import { amountAt } from './amounts';
import { dateAt } from './dates';
import type { Item } from './item';
import { literalAnchorAt } from './literals';
import { timeAt } from './times';
import type { View } from './view';

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
    const reading = literalAnchorAt(view, at) ?? dateAt(view, at) ?? timeAt(view, at) ?? amountAt(view, at);
    if (reading && reading.anchor.start >= (anchors.at(-1)?.end ?? 0)) anchors.push(reading.anchor);
    at = reading?.next ?? at + 1;
  }
  return at;
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
