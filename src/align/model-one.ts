import { pairUp, type PairedWords } from './paired-words';
import type { Placed } from './sweep';
import type { Side } from './side';
import type { Sparse } from './sparse';

const ITERATIONS = 2;

/** Weight of the links known before, in occurrences. */
const PRIOR_STRENGTH = 2;

/** Probabilities below this are dropped. */
const LEAST = 0.02;

/** Pairs whose probability falls below this on the way are no longer looked at: most of them meet by chance, once. */
const HOPELESS = 0.004;

/**
 * Learns t(made | given) from aligned beads: IBM Model 1 (Brown et al. 1993) with the background distribution in place of
 * the null word, posteriors of the beads as weights, and the links known before as a Dirichlet prior.
 *
 * @returns rows are types of `given`
 */
export function learnTranslations(
  given: Side,
  made: Side,
  known: Sparse,
  examples: readonly Placed[],
  swapped: boolean,
): Sparse {
  let pairs = pairUp(given, made, known, examples, swapped);
  const { starts, columns } = pairs;
  const prior = new Float32Array(columns.length);
  const t = new Float32Array(columns.length);
  for (let row = 0; row < given.keys.length; row++) {
    const size = starts[row + 1]! - starts[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) t[at] = 0.5 / size;
    // The links of a row come first in it.
    for (let l = known.starts[row]!; l < known.starts[row + 1]!; l++) {
      const at = starts[row]! + l - known.starts[row]!;
      prior[at] = known.weights[l]!;
      t[at]! += known.weights[l]!;
    }
  }
  const counts = new Float32Array(columns.length);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    counts.fill(0);
    expect(pairs, t, counts);
    for (let row = 0; row < given.keys.length; row++) {
      let sum = PRIOR_STRENGTH;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += counts[at]!;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        t[at] = (counts[at]! + PRIOR_STRENGTH * prior[at]!) / sum;
      }
    }
    if (iteration < ITERATIONS - 1) pairs = forget(pairs, t);
  }
  return prune(starts, columns, t);
}

/** Adds the expected number of times that each pair of types gave a token. */
function expect(
  { slots, words, background, weights }: PairedWords,
  t: Float32Array,
  counts: Float32Array,
): void {
  const sums = background.slice();
  for (let at = 0; at < slots.length; at++) sums[words[at]!]! += t[slots[at]!]!;
  for (let word = 0; word < sums.length; word++) sums[word] = weights[word]! / sums[word]!;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    counts[slot]! += t[slot]! * sums[words[at]!]!;
  }
}

/** The pairs without the hopeless ones, in the same memory. */
function forget(pairs: PairedWords, t: Float32Array): PairedWords {
  const { slots, words } = pairs;
  let kept = 0;
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    if (t[slot]! < HOPELESS) continue;
    slots[kept] = slot;
    words[kept++] = words[at]!;
  }
  return { ...pairs, slots: slots.subarray(0, kept), words: words.subarray(0, kept) };
}

function prune(starts: Int32Array, columns: Int32Array, weights: Float32Array): Sparse {
  const kept = { starts: new Int32Array(starts.length), columns: [] as number[], weights: [] as number[] };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      if (weights[at]! < LEAST) continue;
      kept.columns.push(columns[at]!);
      kept.weights.push(weights[at]!);
    }
    kept.starts[row + 1] = kept.columns.length;
  }
  return {
    starts: kept.starts,
    columns: Int32Array.from(kept.columns),
    weights: Float32Array.from(kept.weights),
  };
}
