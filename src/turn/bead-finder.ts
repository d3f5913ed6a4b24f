import type { Bitext } from '../model/bead';
import type { Span } from '../model/span';
import { lastLeading } from '../text/leading';

/** Finds the bead of a span of one side; −1 in a document without sentences. */
export function beadFinder(
  { beads, ...documents }: Bitext,
  side: 'source' | 'target',
): (span: Span) => number {
  const { sentences } = documents[side];
  const beadOf = new Int32Array(sentences.length);
  beads.forEach((bead, index) => beadOf.fill(index, bead[side].start, bead[side].end));
  return ({ start }) => {
    return beadOf[lastLeading(sentences.length, (at) => sentences[at]!.start <= start)] ?? -1;
  };
}
