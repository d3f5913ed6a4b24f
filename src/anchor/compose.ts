import type { AnchorVocabulary } from '../languages/anchor-vocabulary';
import type { Anchor } from '../model/anchor';
import { amountAt } from './amounts';
import type { AnchorContext } from './anchors';
import { dateAt } from './dates';
import type { Item } from './item';
import { literalAnchorAt } from './literals';
import { timeAt } from './times';
import type { View } from './view';

/** Makes anchors of items, from left to right; at each the first reader that can takes as much as it can. */
export function compose(
  text: string,
  items: readonly Item[],
  vocabulary: AnchorVocabulary,
  context: AnchorContext,
): Anchor[] {
  const view: View = { text, items, vocabulary, context };
  const anchors: Anchor[] = [];
  for (let at = 0; at < items.length;) {
    if (isIdle(items, at)) {
      at++;
      continue;
    }
    const reading = literalAnchorAt(view, at) ?? dateAt(view, at) ?? timeAt(view, at) ?? amountAt(view, at);
    if (reading && reading.anchor.start >= (anchors.at(-1)?.end ?? 0)) anchors.push(reading.anchor);
    at = reading?.next ?? at + 1;
  }
  return anchors;
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
