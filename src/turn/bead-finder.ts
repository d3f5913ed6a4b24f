import type { Bitext } from '../model/bead';
import type { Span } from '../model/span';

/** Finds the bead of a span of one side; −1 in a document without sentences. */
export function beadFinder(
  { beads, ...documents }: Bitext,
  side: 'source' | 'target',
): (span: Span) => number {
  const { sentences } = documents[side];
  const beadOf = new Int32Array(sentences.length);
  beads.forEach((bead, index) => beadOf.fill(index, bead[side].start, bead[side].end));
  return ({ start }) => {
    let [low, high] = [0, sentences.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= start) low = middle;
      else high = middle - 1;
    }
    return beadOf[low] ?? -1;
  };
}
