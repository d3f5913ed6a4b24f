import type { Bitext } from '../../model/bead';
import type { Span } from '../../model/span';

/** Gives the index of the bead that holds the start of a span; the nearest before it for text between sentences. */
export function beadFinder(
  { beads, ...documents }: Bitext,
  side: 'source' | 'target',
): (span: Span) => number {
  const { sentences } = documents[side];
  const holders = beads.flatMap((bead, index) =>
    bead[side].start < bead[side].end ? [{ index, start: sentences[bead[side].start]!.start }] : [],
  );
  return ({ start }) => {
    let [low, high] = [0, holders.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (holders[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    return holders[low]?.index ?? 0;
  };
}
