import { MOST_WORDS_OF_EXAMPLE } from '../../lexicon/learning/example';
import type { Steps } from '../../steps/steps';
import { Kind, type Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';
import type { Placed } from '../model/placed';

/** Every pair of words that meets in a bead, type after type of the source; equal pairs of types share a slot. */
export interface PairedWords {
  /** Slots of source type `type`: `starts[type]` to `starts[type + 1]`; those of known links come first. */
  starts: Int32Array;
  /** Target type of each slot. */
  columns: Int32Array;
  /** Slot of each pair: never far from that of the pair before, so that what is known of it is near too. */
  slots: Int32Array;
  /** Which target word each pair is about, counted over all beads. */
  words: Int32Array;
  /** Pairs stand in runs of one source word each, which end here, */
  ends: Int32Array;
  /** and are of this source word, counted over all beads. */
  owners: Int32Array;
  source: MadeWords;
  target: MadeWords;
}

/** The words of a side of all beads, as made by the other side. */
export interface MadeWords {
  /** How likely each word is without any word of the other side of its bead, times the number of those. */
  background: Float64Array;
  /** Weight of the bead of each word. */
  weights: Float64Array;
}

/** The most pairs that are learned from: what it takes for 20,000 beads; longer texts are sampled evenly. */
const MAX_PAIRS = 4_000_000;

/**
 * Only beads of at least this probability teach (Moore 2002 has the same figure): words that are met once count in full, so a
 * wrong bead would confirm itself.
 */
const LEAST_WEIGHT = 0.99;

/** Types of a step. */
const TYPES = 200;

/**
 * Lays out the words of the beads for learning; marks are left out, there is nothing to learn of them.
 *
 * @param known - links known before, source types in rows; each has a slot whether or not its words meet
 */
export function* pairUp(
  source: Side,
  target: Side,
  known: Sparse,
  examples: readonly Placed[],
): Steps<PairedWords> {
  const [ours, theirs] = [words(source), words(target)];
  yield 0;
  const { beads, pairs, sizes } = choose(ours, theirs, examples);
  yield 0.1;
  const { places, owners, beadOf } = placesOf(source, ours, beads, sizes.source);
  yield 0.2;
  const slots = new Int32Array(pairs);
  const pairedWords = new Int32Array(pairs);
  const ends = new Int32Array(sizes.source);
  const starts = new Int32Array(source.keys.length + 1);
  const columns = new Int32Array(pairs + known.columns.length);
  // The last slot of each target type; it belongs to the row at hand when it is not before its start.
  const slotOf = new Int32Array(target.keys.length).fill(-1);
  let [count, pair] = [0, 0];
  for (let type = 0; type < source.keys.length; type++) {
    if (type % TYPES === 0) yield 0.2 + (0.8 * type) / source.keys.length;
    const start = count;
    for (let l = known.starts[type]!; l < known.starts[type + 1]!; l++) {
      slotOf[known.columns[l]!] = count;
      columns[count++] = known.columns[l]!;
    }
    for (let place = places[type]!; place < places[type + 1]!; place++) {
      const { from, to, first } = beads[beadOf[place]!]!.target;
      for (let k = from; k < to; k++) {
        const column = theirs.tokens[k]!;
        let slot = slotOf[column]!;
        if (slot < start) {
          slot = slotOf[column] = count;
          columns[count++] = column;
        }
        slots[pair] = slot;
        pairedWords[pair++] = first + k - from;
      }
      ends[place] = pair;
    }
    starts[type + 1] = count;
  }
  return {
    starts,
    columns: columns.subarray(0, count),
    slots,
    words: pairedWords,
    ends,
    owners,
    source: madeWords(source, ours, beads, 'source', sizes.source),
    target: madeWords(target, theirs, beads, 'target', sizes.target),
  };
}

/** Where each source type stands, type after type: its bead, and its number among the words of all beads. */
function placesOf(source: Side, ours: Words, beads: readonly ChosenBead[], size: number) {
  const places = new Int32Array(source.keys.length + 1);
  for (const { source: row } of beads) {
    for (let k = row.from; k < row.to; k++) places[ours.tokens[k]! + 1]!++;
  }
  for (let type = 0; type < source.keys.length; type++) places[type + 1]! += places[type]!;
  const next = places.slice();
  const owners = new Int32Array(size);
  const beadOf = new Int32Array(size);
  beads.forEach(({ source: row }, index) => {
    for (let k = row.from; k < row.to; k++) {
      const place = next[ours.tokens[k]!]!++;
      owners[place] = row.first + k - row.from;
      beadOf[place] = index;
    }
  });
  return { places, owners, beadOf };
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

function madeWords(
  side: Side,
  { tokens }: Words,
  beads: readonly ChosenBead[],
  which: 'source' | 'target',
  size: number,
): MadeWords {
  const made = { background: new Float64Array(size), weights: new Float64Array(size) };
  for (const bead of beads) {
    const { from, to, first } = bead[which];
    const other = bead[which === 'source' ? 'target' : 'source'];
    for (let k = from; k < to; k++) {
      made.background[first + k - from] =
        ((other.to - other.from) * side.counts[tokens[k]!]!) / tokens.length;
    }
    made.weights.fill(bead.weight, first, first + to - from);
  }
  return made;
}

interface ChosenBead {
  source: Row;
  target: Row;
  weight: number;
}

/** The words of a side of a bead, and the number of the first of them among the words of all beads. */
interface Row {
  from: number;
  to: number;
  first: number;
}

function choose(source: Words, target: Words, examples: readonly Placed[]) {
  const row = ({ rows }: Words, start: number, count: number): Row => ({
    from: rows[start]!,
    to: rows[start + count]!,
    first: 0,
  });
  const length = ({ from, to }: Row) => to - from;
  const pairsOf = (bead: ChosenBead) => length(bead.source) * length(bead.target);
  const lengthIn = ({ rows }: Words, start: number, count: number) => rows[start + count]! - rows[start]!;
  const [ours, theirs] = [
    (x: Placed) => lengthIn(source, x.source, x.sources),
    (x: Placed) => lengthIn(target, x.target, x.targets),
  ];
  const all = examples.filter(
    (x) => x.weight >= LEAST_WEIGHT && ours(x) <= MOST_WORDS_OF_EXAMPLE && theirs(x) <= MOST_WORDS_OF_EXAMPLE,
  );
  const stride = Math.ceil(all.reduce((sum, x) => sum + ours(x) * theirs(x), 0) / MAX_PAIRS);
  const beads = (stride > 1 ? all.filter((_, index) => index % stride === 0) : all).map((x): ChosenBead => ({
    source: row(source, x.source, x.sources),
    target: row(target, x.target, x.targets),
    weight: x.weight,
  }));
  const sizes = { source: 0, target: 0 };
  let pairs = 0;
  for (const bead of beads) {
    for (const side of ['source', 'target'] as const) {
      bead[side].first = sizes[side];
      sizes[side] += length(bead[side]);
    }
    pairs += pairsOf(bead);
  }
  return { beads, pairs, sizes };
}
