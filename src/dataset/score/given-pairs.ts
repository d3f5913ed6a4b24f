import { align, type AlignOptions } from '../../align';
import type { GivenPair } from '../model/document-pair';

/**
 * Aligns the two sides of given pairs as if nothing were known of them.
 *
 * @param pairs - in the order of the document; those with an empty side are passed over
 * @returns for each pair the probability of the bead that holds both its sides; 0 where they are in different beads
 */
export function givenConfidence(pairs: readonly GivenPair[], options: AlignOptions): Float64Array {
  const confidence = new Float64Array(pairs.length);
  const whole = [...pairs.keys()].filter((k) => pairs[k]!.source !== '' && pairs[k]!.target !== '');
  if (whole.length === 0) return confidence;
  const { beads } = align(
    whole.map((k) => pairs[k]!.source),
    whole.map((k) => pairs[k]!.target),
    options,
  );
  for (const { source, target, confidence: own } of beads) {
    const end = Math.min(source.end, target.end);
    for (let k = Math.max(source.start, target.start); k < end; k++) confidence[whole[k]!] = own;
  }
  return confidence;
}

/** The probability that aligning one pair by itself gives; 0 when its sides stay apart. */
export function aloneConfidence({ source, target }: GivenPair, options: AlignOptions): number {
  const { beads } = align([source], [target], options);
  return (
    beads.find((bead) => bead.source.end > bead.source.start && bead.target.end > bead.target.start)
      ?.confidence ?? 0
  );
}
