import { addExpected, ITERATIONS, MAX_TOKENS, reestimate } from '../lexicon/expectation';
import type { Placed } from './sweep';
import type { Side } from './side';
import type { Sparse } from './sparse';

/** The most token pairs that are learned from: what it takes for 20,000 beads; longer texts are sampled evenly. */
const MAX_PAIRS = 8_000_000;

/** Weight of the links known before, in occurrences. */
const PRIOR_STRENGTH = 2;

/** Probabilities below this are dropped. */
const LEAST = 0.02;

/**
 * Learns t(made | given) from aligned beads by IBM Model 1, with posteriors of the beads as weights, and the links known
 * before as a Dirichlet prior.
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
  const beads = sample(given, made, examples, swapped);
  const { slots, starts, columns } = pairUp(given, made, known, beads);
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
  const total = made.tokens.length;
  const sums = new Float64Array(MAX_TOKENS);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    counts.fill(0);
    let from = 0;
    for (const { givenStart, givenEnd, madeStart, madeEnd, weight } of beads) {
      const width = madeEnd - madeStart;
      const height = givenEnd - givenStart;
      for (let k = 0; k < width; k++) sums[k] = (height * made.counts[made.tokens[madeStart + k]!]!) / total;
      addExpected(t, counts, { slots, from, height, width, weight }, sums);
      from += height * width;
    }
    reestimate(t, counts, starts, prior, PRIOR_STRENGTH);
  }
  return prune(starts, columns, t);
}

interface BeadTokens {
  givenStart: number;
  givenEnd: number;
  madeStart: number;
  madeEnd: number;
  weight: number;
}

function sample(given: Side, made: Side, examples: readonly Placed[], swapped: boolean): BeadTokens[] {
  const beads: BeadTokens[] = [];
  let pairs = 0;
  for (const x of examples) {
    const [a, m, b, n] = swapped
      ? [x.target, x.targets, x.source, x.sources]
      : [x.source, x.sources, x.target, x.targets];
    const bead = {
      givenStart: given.rows[a]!,
      givenEnd: given.rows[a + m]!,
      madeStart: made.rows[b]!,
      madeEnd: made.rows[b + n]!,
      weight: x.weight,
    };
    const [height, width] = [bead.givenEnd - bead.givenStart, bead.madeEnd - bead.madeStart];
    if (x.weight < 0.3 || height > MAX_TOKENS || width > MAX_TOKENS) continue;
    pairs += height * width;
    beads.push(bead);
  }
  const stride = Math.ceil(pairs / MAX_PAIRS);
  return stride > 1 ? beads.filter((_, index) => index % stride === 0) : beads;
}

/** Gives each pair of types that meets in a bead a slot: rows by given type, known links first. */
function pairUp(given: Side, made: Side, known: Sparse, beads: readonly BeadTokens[]) {
  let pairs = 0;
  const occurrences = new Int32Array(given.keys.length + 1);
  const offsets = beads.map((bead) => {
    const offset = pairs;
    pairs += (bead.givenEnd - bead.givenStart) * (bead.madeEnd - bead.madeStart);
    for (let k = bead.givenStart; k < bead.givenEnd; k++) occurrences[given.tokens[k]! + 1]!++;
    return offset;
  });
  for (let type = 0; type < given.keys.length; type++) occurrences[type + 1]! += occurrences[type]!;
  const next = occurrences.slice();
  const places = new Int32Array(occurrences.at(-1)!);
  const owners = new Int32Array(places.length);
  beads.forEach((bead, index) => {
    for (let k = bead.givenStart; k < bead.givenEnd; k++) {
      const at = next[given.tokens[k]!]!++;
      owners[at] = index;
      places[at] = offsets[index]! + (k - bead.givenStart) * (bead.madeEnd - bead.madeStart);
    }
  });
  const slots = new Int32Array(pairs);
  const starts = new Int32Array(given.keys.length + 1);
  const columns: number[] = [];
  const slotOf = new Int32Array(made.keys.length);
  const stamp = new Int32Array(made.keys.length).fill(-1);
  for (let type = 0; type < given.keys.length; type++) {
    for (let l = known.starts[type]!; l < known.starts[type + 1]!; l++) {
      const column = known.columns[l]!;
      stamp[column] = type;
      slotOf[column] = columns.length;
      columns.push(column);
    }
    for (let o = occurrences[type]!; o < occurrences[type + 1]!; o++) {
      const bead = beads[owners[o]!]!;
      for (let k = bead.madeStart; k < bead.madeEnd; k++) {
        const column = made.tokens[k]!;
        if (stamp[column] !== type) {
          stamp[column] = type;
          slotOf[column] = columns.length;
          columns.push(column);
        }
        slots[places[o]! + k - bead.madeStart] = slotOf[column]!;
      }
    }
    starts[type + 1] = columns.length;
  }
  return { slots, starts, columns: Int32Array.from(columns) };
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
