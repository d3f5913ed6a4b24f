import { Kind, type Side } from './side';
import type { Sparse } from './sparse';
import type { Placed } from './sweep';

/** Every pair of words that meets in a bead, type after type of the given side; equal pairs of types share a slot. */
export interface PairedWords {
  /** Slots of row `type` of the given side: `starts[type]` to `starts[type + 1]`; those of known links come first. */
  starts: Int32Array;
  /** Type of the made side of each slot. */
  columns: Int32Array;
  /** Slot of each pair: never far from that of the pair before, so that what is known of it is near too. */
  slots: Int32Array;
  /** Which word of the made side each pair is about, counted over all beads. */
  words: Int32Array;
  /** How likely each of those words is without any word of the given side of its bead, times the number of those. */
  background: Float64Array;
  /** Weight of the bead of each of those words. */
  weights: Float64Array;
}

/** The most pairs that are learned from: what it takes for 20,000 beads; longer texts are sampled evenly. */
const MAX_PAIRS = 4_000_000;

/** Beads this long link everything with everything and teach nothing. */
const MAX_WORDS = 120;

/**
 * Only beads of at least this probability teach (Moore 2002 has the same figure): words that are met once count in full, so a
 * wrong bead would confirm itself.
 */
const LEAST_WEIGHT = 0.99;

/** Lays out the words of the beads for learning; marks are left out, there is nothing to learn of them. */
export function pairUp(
  given: Side,
  made: Side,
  known: Sparse,
  examples: readonly Placed[],
  swapped: boolean,
): PairedWords {
  const [ours, theirs] = [words(given), words(made)];
  const { beads, pairs, mades } = choose(ours, theirs, examples, swapped);
  const background = new Float64Array(mades);
  const weights = new Float64Array(mades);
  const places = new Int32Array(given.keys.length + 1);
  for (const { from, to, madeFrom, madeTo, first, weight } of beads) {
    for (let k = madeFrom; k < madeTo; k++) {
      background[first + k - madeFrom] =
        ((to - from) * made.counts[theirs.tokens[k]!]!) / theirs.tokens.length;
    }
    weights.fill(weight, first, first + madeTo - madeFrom);
    for (let k = from; k < to; k++) places[ours.tokens[k]! + 1]!++;
  }
  for (let type = 0; type < given.keys.length; type++) places[type + 1]! += places[type]!;
  // The bead of each place where a type stands, type after type.
  const next = places.slice();
  const owners = new Int32Array(places[given.keys.length]!);
  beads.forEach(({ from, to }, index) => {
    for (let k = from; k < to; k++) owners[next[ours.tokens[k]!]!++] = index;
  });
  const paired = { slots: new Int32Array(pairs), words: new Int32Array(pairs) };
  const starts = new Int32Array(given.keys.length + 1);
  const columns = new Int32Array(pairs + known.columns.length);
  const slotOf = new Int32Array(made.keys.length);
  const stamp = new Int32Array(made.keys.length).fill(-1);
  let [count, pair] = [0, 0];
  for (let type = 0; type < given.keys.length; type++) {
    for (let l = known.starts[type]!; l < known.starts[type + 1]!; l++) {
      const column = known.columns[l]!;
      stamp[column] = type;
      slotOf[column] = count;
      columns[count++] = column;
    }
    for (let place = places[type]!; place < places[type + 1]!; place++) {
      const { madeFrom, madeTo, first } = beads[owners[place]!]!;
      for (let k = madeFrom; k < madeTo; k++) {
        const column = theirs.tokens[k]!;
        if (stamp[column] !== type) {
          stamp[column] = type;
          slotOf[column] = count;
          columns[count++] = column;
        }
        paired.slots[pair] = slotOf[column]!;
        paired.words[pair++] = first + k - madeFrom;
      }
    }
    starts[type + 1] = count;
  }
  return { ...paired, starts, columns: columns.subarray(0, count), background, weights };
}

interface Words {
  rows: Int32Array;
  tokens: Int32Array;
}

function words({ rows, tokens, kinds }: Side): Words {
  const kept = { rows: new Int32Array(rows.length), tokens: new Int32Array(tokens.length) };
  let count = 0;
  for (let row = 0; row + 1 < rows.length; row++) {
    for (let k = rows[row]!; k < rows[row + 1]!; k++) {
      if (kinds[tokens[k]!] !== Kind.Mark) kept.tokens[count++] = tokens[k]!;
    }
    kept.rows[row + 1] = count;
  }
  return { rows: kept.rows, tokens: kept.tokens.subarray(0, count) };
}

interface ChosenBead {
  from: number;
  to: number;
  madeFrom: number;
  madeTo: number;
  /** Number of its first word of the made side among those of all beads. */
  first: number;
  weight: number;
}

function choose(given: Words, made: Words, examples: readonly Placed[], swapped: boolean) {
  const all: ChosenBead[] = [];
  let total = 0;
  for (const x of examples) {
    const [a, m, b, n] = swapped
      ? [x.target, x.targets, x.source, x.sources]
      : [x.source, x.sources, x.target, x.targets];
    const [from, to] = [given.rows[a]!, given.rows[a + m]!];
    const [madeFrom, madeTo] = [made.rows[b]!, made.rows[b + n]!];
    if (x.weight < LEAST_WEIGHT || to - from > MAX_WORDS || madeTo - madeFrom > MAX_WORDS) continue;
    total += (to - from) * (madeTo - madeFrom);
    all.push({ from, to, madeFrom, madeTo, first: 0, weight: x.weight });
  }
  const stride = Math.ceil(total / MAX_PAIRS);
  const beads = stride > 1 ? all.filter((_, index) => index % stride === 0) : all;
  let [pairs, mades] = [0, 0];
  for (const bead of beads) {
    bead.first = mades;
    mades += bead.madeTo - bead.madeFrom;
    pairs += (bead.to - bead.from) * (bead.madeTo - bead.madeFrom);
  }
  return { beads, pairs, mades };
}
