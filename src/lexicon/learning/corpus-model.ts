import { MOST_WORDS_OF_EXAMPLE } from './example';
import type { Vocabularies } from './corpus-vocabulary';
import { pairTable } from './pair-table';

/** In how many beads words were met. */
export interface Counts {
  /** For each source word the beads that have it. */
  source: Int32Array;
  /** For each target word the beads that have it. */
  target: Int32Array;
  /** All beads. */
  beads: number;
}

/** A pair as the model sees it. */
export interface ModelPair {
  target: number;
  /** t(target | source). */
  forward: number;
  /** t(source | target). */
  backward: number;
  /** How often the two are expected to translate each other: the lower count of the two directions. */
  links: number;
}

/** Passes over the beads: the model has converged for our purpose after so many. */
export const ITERATIONS = 4;

/**
 * IBM Model 1 (Brown et al. 1993, "The Mathematics of Statistical Machine Translation", section 4.1) in both directions over the same pairs of types, with the
 * words of the corpus as the background in place of the null word. The corpus is read once an iteration and never held.
 */
export interface CorpusModel {
  /** Forgets the expected counts: a new reading begins. */
  clear(): void;
  /** Counts the pairs of a bead; words are types, each once. */
  add(source: readonly number[], target: readonly number[]): void;
  /** Takes new probabilities from the expected counts. */
  reestimate(): void;
  /** Every source word that has pairs, with them. */
  forEachRow(use: (source: number, pairs: ModelPair[]) => void): void;
}

/** One direction: pairs are numbered from 1 by rows of given words; number 0 stands for all that are no candidates. */
interface Direction {
  t: Float32Array;
  counts: Float32Array;
  /** Bounds of the pairs of each given word. */
  starts: Int32Array;
  /** Beads that have each made word. */
  made: Int32Array;
  madeTotal: number;
}

/** What no pair explains counts as so many occurrences of each word: words met once or twice stay uncertain. */
const BACKGROUND_STRENGTH = 1;

/** Taken from every expected count (absolute discounting): what a pair gets from a bead it was met in once is chance. */
const DISCOUNT = 0.7;

/** The pairs of one bead: word `g` of the given side and word `m` of the made side are pair `slots[g * width + m]`. */
interface BeadPairs {
  slots: Int32Array;
  /** Words of the given side. */
  height: number;
  /** Words of the made side. */
  width: number;
}

/**
 * The model before anything was read, every pair of a word equally likely.
 *
 * @param keys - the pairs as source × size of the target vocabulary + target, in ascending order
 */
export function firstModel(
  keys: Float64Array,
  { source, target }: Vocabularies,
  counts: Counts,
): CorpusModel {
  const numbers = pairTable(Infinity);
  const sources = Int32Array.from(keys, (key) => Math.floor(key / target.size));
  const targets = Int32Array.from(keys, (key) => key % target.size);
  keys.forEach((_, index) => numbers.add(sources[index]!, targets[index]!, index + 1));
  const forward = direction(sources, source.size, counts.target);
  const backward = direction(targets, target.size, counts.source);
  const turned = turn(targets, backward.starts);
  const slots = new Int32Array(MOST_WORDS_OF_EXAMPLE * MOST_WORDS_OF_EXAMPLE);
  const turnedSlots = new Int32Array(MOST_WORDS_OF_EXAMPLE * MOST_WORDS_OF_EXAMPLE);
  const sums = new Float64Array(MOST_WORDS_OF_EXAMPLE);
  return {
    clear() {
      forward.counts.fill(0);
      backward.counts.fill(0);
    },
    add(sourceWords, targetWords) {
      const [height, width] = [sourceWords.length, targetWords.length];
      for (let s = 0; s < height; s++) {
        for (let t = 0; t < width; t++) {
          const [first, second] = [sourceWords[s]!, targetWords[t]!];
          const alike = source.function[first] === target.function[second];
          const number = alike ? Math.max(0, numbers.get(first, second)) : 0;
          slots[s * width + t] = number;
          turnedSlots[t * height + s] = turned[number]!;
        }
      }
      expect(forward, { slots, height, width }, targetWords, sums);
      expect(backward, { slots: turnedSlots, height: width, width: height }, sourceWords, sums);
    },
    reestimate() {
      reestimate(forward);
      reestimate(backward);
    },
    forEachRow(use) {
      for (let row = 0; row < source.size; row++) {
        const pairs: ModelPair[] = [];
        for (let at = forward.starts[row]!; at < forward.starts[row + 1]!; at++) {
          pairs.push({
            target: targets[at - 1]!,
            forward: forward.t[at]!,
            backward: backward.t[turned[at]!]!,
            links: Math.min(forward.counts[at]!, backward.counts[turned[at]!]!),
          });
        }
        if (pairs.length > 0) use(row, pairs);
      }
    },
  };
}

/**
 * Adds to the counts how often each pair of the bead is expected to be a translation. The background is one more given word, as the null word of Brown et
 * al.; it gives each word by its use in the corpus.
 *
 * @param sums - room for a number for each made word
 */
function expect(
  { t, counts, made, madeTotal }: Direction,
  { slots, height, width }: BeadPairs,
  madeWords: readonly number[],
  sums: Float64Array,
): void {
  for (let m = 0; m < width; m++) sums[m] = made[madeWords[m]!]! / madeTotal;
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

/** Takes the probabilities from the expected counts. */
function reestimate({ t, counts, starts }: Direction): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = BACKGROUND_STRENGTH;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) sum += counts[at]!;
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      t[at] = Math.max(0, counts[at]! - DISCOUNT) / sum;
    }
  }
}

function direction(given: Int32Array, size: number, made: Int32Array): Direction {
  const starts = new Int32Array(size + 1).fill(0);
  for (const type of given) starts[type + 1]!++;
  starts[0] = 1;
  for (let type = 0; type < size; type++) starts[type + 1]! += starts[type]!;
  const t = new Float32Array(given.length + 1);
  for (let type = 0; type < size; type++) {
    t.fill(1 / (starts[type + 1]! - starts[type]!), starts[type]!, starts[type + 1]!);
  }
  return {
    t,
    counts: new Float32Array(t.length),
    starts,
    made,
    madeTotal: made.reduce((sum, count) => sum + count, 0),
  };
}

/** For each number of a pair its number when pairs are in the order of target words. */
function turn(targets: Int32Array, starts: Int32Array): Int32Array {
  const next = starts.slice();
  const turned = new Int32Array(targets.length + 1);
  targets.forEach((target, index) => (turned[index + 1] = next[target]!++));
  return turned;
}
