import { Kind, type Side } from './side';
import type { Sparse } from './sparse';
import type { Placed } from './sweep';

/** Every pair of words that meets in a bead, bead after bead; equal pairs of types share a slot. */
export interface PairedBeads {
  /** Slots of row `type` of the given side: `starts[type]` to `starts[type + 1]`; those of known links come first. */
  starts: Int32Array;
  /** Type of the made side of each slot. */
  columns: Int32Array;
  /** Slot of each pair. */
  slots: Int32Array;
  /** Which word of the made side of its bead each pair is about. */
  places: Uint8Array;
  beads: PairedBead[];
}

/** A bead as it is learned from. */
export interface PairedBead {
  weight: number;
  /** Its pairs end here; they start where those of the bead before end. */
  end: number;
  /** For each word of the made side, how likely it is without any word of the given side, times the number of those. */
  background: Float64Array;
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
): PairedBeads {
  const [ours, theirs] = [words(given), words(made)];
  const chosen = choose(ours, theirs, examples, swapped);
  let pairs = 0;
  const occurrences = new Int32Array(given.keys.length + 1);
  const beads = chosen.map(({ from, to, madeFrom, madeTo, weight }): PairedBead => {
    const background = new Float64Array(madeTo - madeFrom);
    for (let k = madeFrom; k < madeTo; k++) {
      background[k - madeFrom] = ((to - from) * made.counts[theirs.tokens[k]!]!) / theirs.tokens.length;
    }
    for (let k = from; k < to; k++) occurrences[ours.tokens[k]! + 1]!++;
    pairs += (to - from) * (madeTo - madeFrom);
    return { weight, end: pairs, background };
  });
  for (let type = 0; type < given.keys.length; type++) occurrences[type + 1]! += occurrences[type]!;
  // Where each type stands, type after type: its bead, and the first of its pairs.
  const next = occurrences.slice();
  const owners = new Int32Array(occurrences[given.keys.length]!);
  const firsts = new Int32Array(owners.length);
  const places = new Uint8Array(pairs);
  let pair = 0;
  chosen.forEach(({ from, to, madeFrom, madeTo }, index) => {
    for (let k = from; k < to; k++) {
      const at = next[ours.tokens[k]!]!++;
      owners[at] = index;
      firsts[at] = pair;
      for (let place = 0; place < madeTo - madeFrom; place++) places[pair++] = place;
    }
  });
  const slots = new Int32Array(pairs);
  const starts = new Int32Array(given.keys.length + 1);
  const columns = new Int32Array(pairs + known.columns.length);
  let count = 0;
  const slotOf = new Int32Array(made.keys.length);
  const stamp = new Int32Array(made.keys.length).fill(-1);
  for (let type = 0; type < given.keys.length; type++) {
    for (let l = known.starts[type]!; l < known.starts[type + 1]!; l++) {
      const column = known.columns[l]!;
      stamp[column] = type;
      slotOf[column] = count;
      columns[count++] = column;
    }
    for (let o = occurrences[type]!; o < occurrences[type + 1]!; o++) {
      const { madeFrom, madeTo } = chosen[owners[o]!]!;
      let at = firsts[o]!;
      for (let k = madeFrom; k < madeTo; k++) {
        const column = theirs.tokens[k]!;
        if (stamp[column] !== type) {
          stamp[column] = type;
          slotOf[column] = count;
          columns[count++] = column;
        }
        slots[at++] = slotOf[column]!;
      }
    }
    starts[type + 1] = count;
  }
  return { slots, places, starts, columns: columns.subarray(0, count), beads };
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
  weight: number;
}

function choose(given: Words, made: Words, examples: readonly Placed[], swapped: boolean): ChosenBead[] {
  const beads: ChosenBead[] = [];
  let pairs = 0;
  for (const x of examples) {
    const [a, m, b, n] = swapped
      ? [x.target, x.targets, x.source, x.sources]
      : [x.source, x.sources, x.target, x.targets];
    const [from, to] = [given.rows[a]!, given.rows[a + m]!];
    const [madeFrom, madeTo] = [made.rows[b]!, made.rows[b + n]!];
    if (x.weight < LEAST_WEIGHT || to - from > MAX_WORDS || madeTo - madeFrom > MAX_WORDS) continue;
    pairs += (to - from) * (madeTo - madeFrom);
    beads.push({ from, to, madeFrom, madeTo, weight: x.weight });
  }
  const stride = Math.ceil(pairs / MAX_PAIRS);
  return stride > 1 ? beads.filter((_, index) => index % stride === 0) : beads;
}
