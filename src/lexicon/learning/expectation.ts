/**
 * The two steps of IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical Machine Translation", section 4.1) with
 * the words of a text as the background in place of the null word. Pairs of types are numbered; a bead lists the numbers of
 * its pairs.
 */

/** Passes over the beads: the model has converged for our purpose after so many. */
export const ITERATIONS = 4;

/** Sentences with more words than this link everything with everything and teach nothing. */
export const MAX_TOKENS = 120;

/** Taken from every expected count (absolute discounting): what a pair gets from a bead it was met in once is chance. */
const DISCOUNT = 0.7;

/** The pairs of one bead: word `g` of the given side and word `m` of the made side are pair `slots[g * width + m]`. */
export interface BeadPairs {
  slots: Int32Array;
  /** Words of the given side. */
  height: number;
  /** Words of the made side. */
  width: number;
}

/**
 * Adds to `counts` how often each pair of the bead is expected to be a translation.
 *
 * @param t - probability of each pair, t(made | given)
 * @param sums - for each made word what the background gives it; is overwritten
 */
export function addExpected(
  t: Float32Array,
  counts: Float32Array,
  { slots, height, width }: BeadPairs,
  sums: Float64Array,
): void {
  let slot = 0;
  for (let g = 0; g < height; g++) for (let m = 0; m < width; m++) sums[m]! += t[slots[slot++]!]!;
  for (let m = 0; m < width; m++) sums[m] = 1 / sums[m]!;
  slot = 0;
  for (let g = 0; g < height; g++) {
    for (let m = 0; m < width; m++) {
      const pair = slots[slot++]!;
      counts[pair]! += t[pair]! * sums[m]!;
    }
  }
}

/**
 * Probabilities from expected counts; `starts` bounds the pairs of each given type.
 *
 * @param strength - weight of what no pair explains, in occurrences
 */
export function reestimate(
  t: Float32Array,
  counts: Float32Array,
  starts: Int32Array,
  strength: number,
): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = strength;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += counts[at]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      t[at] = Math.max(0, counts[at]! - DISCOUNT) / sum;
    }
  }
}
