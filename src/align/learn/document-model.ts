import { part, type Steps } from '../../steps/steps';
import { pairUp, type PairedWords } from './paired-words';
import type { Side } from '../prepare/side';
import { compress, type Sparse } from '../prepare/sparse';
import type { Placed } from '../model/placed';

const ITERATIONS = 2;

/** Weight of the links known before, in occurrences. */
const PRIOR_STRENGTH = 2;

/** Probabilities below this are dropped. */
const LEAST = 0.02;

/** Pairs whose probabilities both fall below this on the way are no longer looked at: most of them meet by chance, once. */
const HOPELESS = 0.004;

/** Translation probabilities in both directions; rows are types of what is given. */
export interface Translations {
  /** t(target | source). */
  forward: Sparse;
  /** t(source | target). */
  backward: Sparse;
}

/**
 * Learns translation probabilities from aligned beads, both ways: IBM Model 1 (Brown et al. 1993) with the background distribution
 * in place of the null word, posteriors of the beads as weights, and the links known before as a Dirichlet prior.
 *
 * @param known - both directions have the same links
 */
export function* learnTranslations(
  source: Side,
  target: Side,
  known: Translations,
  examples: readonly Placed[],
): Steps<Translations> {
  let pairs = yield* part(pairUp(source, target, known.forward, examples), 0, 0.4);
  yield 0.4;
  const { starts, columns } = pairs;
  const [forward, backward] = [new Float32Array(columns.length), new Float32Array(columns.length)];
  const counts = { forward: new Float32Array(columns.length), backward: new Float32Array(columns.length) };
  const priors = priorsOf(pairs, known);
  yield 0.4;
  const degrees = new Int32Array(target.keys.length);
  for (let slot = 0; slot < columns.length; slot++) degrees[columns[slot]!]!++;
  for (let row = 0; row + 1 < starts.length; row++) {
    const size = starts[row + 1]! - starts[row]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      forward[at] = 0.5 / size + priors.forward[at]!;
      backward[at] = 0.5 / degrees[columns[at]!]! + priors.backward[at]!;
    }
  }
  const sums = new Float64Array(target.keys.length);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    counts.forward.fill(0);
    counts.backward.fill(0);
    const at = 0.4 + (0.6 * iteration) / ITERATIONS;
    yield at;
    yield* part(expect(pairs, { forward, backward }, counts), at, at);
    yield at;
    sums.fill(PRIOR_STRENGTH);
    for (let slot = 0; slot < columns.length; slot++) sums[columns[slot]!]! += counts.backward[slot]!;
    for (let row = 0; row + 1 < starts.length; row++) {
      let sum = PRIOR_STRENGTH;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += counts.forward[at]!;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        forward[at] = (counts.forward[at]! + PRIOR_STRENGTH * priors.forward[at]!) / sum;
        backward[at] = (counts.backward[at]! + PRIOR_STRENGTH * priors.backward[at]!) / sums[columns[at]!]!;
      }
    }
    yield at;
    if (iteration < ITERATIONS - 1) pairs = forget(pairs, forward, backward);
  }
  yield 1;
  const kept = likely(starts, columns, forward, false, source.keys.length);
  yield 1;
  return {
    forward: kept,
    backward: likely(starts, columns, backward, true, target.keys.length),
  };
}

/** The probabilities known before by slot. */
function priorsOf({ starts, columns }: PairedWords, known: Translations) {
  const priors = { forward: new Float32Array(columns.length), backward: new Float32Array(columns.length) };
  // The links of a row come first in it; a target type has its links in the order of the source types.
  const next = known.backward.starts.slice();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let l = known.forward.starts[row]!; l < known.forward.starts[row + 1]!; l++) {
      const slot = starts[row]! + l - known.forward.starts[row]!;
      priors.forward[slot] = known.forward.weights[l]!;
      priors.backward[slot] = known.backward.weights[next[columns[slot]!]!++]!;
    }
  }
  return priors;
}

/** A number for each slot in each direction. */
interface BySlot {
  forward: Float32Array;
  backward: Float32Array;
}

/** Words of a step. */
const RUNS = 20_000;

/** Adds the expected number of times that each pair of types gave a token of the target, and of the source. */
function* expect(pairs: PairedWords, t: BySlot, counts: BySlot): Steps<void> {
  const { ends, source, target } = pairs;
  const given = source.background.slice();
  const made = target.background.slice();
  for (let run = 0; run < ends.length; run += RUNS) {
    yield 0;
    sumRuns(pairs, t, { given, made }, run, Math.min(run + RUNS, ends.length));
  }
  for (let word = 0; word < made.length; word++) made[word] = target.weights[word]! / made[word]!;
  for (let word = 0; word < given.length; word++) given[word] = source.weights[word]! / given[word]!;
  for (let run = 0; run < ends.length; run += RUNS) {
    yield 0.5;
    countRuns(pairs, t, { given, made, counts }, run, Math.min(run + RUNS, ends.length));
  }
}

/** Adds up what the words of some runs may have come from. */
function sumRuns(
  { slots, words, ends, owners }: PairedWords,
  { forward, backward }: BySlot,
  { given, made }: Record<'given' | 'made', Float64Array>,
  from: number,
  to: number,
): void {
  for (let run = from, at = from === 0 ? 0 : ends[from - 1]!; run < to; run++) {
    let sum = 0;
    for (; at < ends[run]!; at++) {
      const slot = slots[at]!;
      made[words[at]!]! += forward[slot]!;
      sum += backward[slot]!;
    }
    given[owners[run]!]! += sum;
  }
}

/** Shares the words of some runs out among what they may have come from. */
function countRuns(
  { slots, words, ends, owners }: PairedWords,
  { forward, backward }: BySlot,
  { given, made, counts }: Record<'given' | 'made', Float64Array> & { counts: BySlot },
  from: number,
  to: number,
): void {
  for (let run = from, at = from === 0 ? 0 : ends[from - 1]!; run < to; run++) {
    const share = given[owners[run]!]!;
    for (; at < ends[run]!; at++) {
      const slot = slots[at]!;
      counts.forward[slot]! += forward[slot]! * made[words[at]!]!;
      counts.backward[slot]! += backward[slot]! * share;
    }
  }
}

/** The pairs without the hopeless ones, in the same memory; a direction without hope is at 0 from here on. */
function forget(pairs: PairedWords, forward: Float32Array, backward: Float32Array): PairedWords {
  for (const t of [forward, backward]) {
    for (let slot = 0; slot < t.length; slot++) if (t[slot]! < HOPELESS) t[slot] = 0;
  }
  const { slots, words, ends } = pairs;
  let kept = 0;
  for (let run = 0, at = 0; run < ends.length; run++) {
    for (; at < ends[run]!; at++) {
      const slot = slots[at]!;
      if (forward[slot] === 0 && backward[slot] === 0) continue;
      slots[kept] = slot;
      words[kept++] = words[at]!;
    }
    ends[run] = kept;
  }
  return { ...pairs, slots: slots.subarray(0, kept), words: words.subarray(0, kept) };
}

/** The probabilities that are worth keeping; `transpose` makes target types the rows. */
function likely(
  starts: Int32Array,
  columns: Int32Array,
  weights: Float32Array,
  transpose: boolean,
  height: number,
): Sparse {
  const kept = { rows: [] as number[], columns: [] as number[], weights: [] as number[] };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      if (weights[at]! < LEAST) continue;
      kept.rows.push(row);
      kept.columns.push(columns[at]!);
      kept.weights.push(weights[at]!);
    }
  }
  return compress(kept, height, transpose);
}
