import type { Steps } from '../../steps/steps';
import { chanceOf, type Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';
import { rowsOfStep } from '../search/corridor';

/** Which nodes lie in the row (or column) of a given sentence. */
export interface Band {
  size: number;
  low: Int32Array;
  high: Int32Array;
  index(given: number, made: number): number;
}

/** One direction of the translation: the made side is explained by the given one. */
export interface Direction {
  given: Side;
  made: Side;
  links: Sparse;
  shares: Float32Array;
  longest: number;
}

/** Sentences of the given side that a bead may hold at most; a power of two. */
const RING = 4;

/**
 * For each node and each number `m` of given sentences: log probability of the made sentence there, given those `m`,
 * over its probability as unrelated text. A token is a mixture of "from a linked token" and "from the language at
 * large", as in IBM Model 1 (Brown et al. 1993) with a background model (Moore 2002).
 *
 * What each given sentence leads to is gathered once, in one of {@link RING} places per type; a row looks at the
 * places of its sentence and of those that follow it.
 */
export function* generate(
  { given, made, links, shares, longest }: Direction,
  at: { given: number; made: number },
  band: Band,
  size: number,
): Steps<Float32Array> {
  const out = new Float32Array(size * longest);
  const { odds, base, rows, tokens } = background(made, shares, at.made, band);
  const { ring, taken } = workspaceOf(made);
  const touched: Int32Array[] = Array.from({ length: RING }, () => new Int32Array(64));
  const touches = new Int32Array(RING);
  const gather = (sentence: number) => {
    const place = sentence & (RING - 1);
    let list = touched[place]!;
    for (let k = 0; k < touches[place]!; k++) {
      ring[list[k]! * RING + place] = 0;
      taken[list[k]!]!--;
    }
    let count = 0;
    if (sentence < band.size) {
      for (let k = given.rows[at.given + sentence]!; k < given.rows[at.given + sentence + 1]!; k++) {
        const type = given.tokens[k]!;
        for (let l = links.starts[type]!; l < links.starts[type + 1]!; l++) {
          const column = links.columns[l]!;
          const cell = column * RING + place;
          if (ring[cell] === 0) {
            if (count === list.length) touched[place] = list = grow(list);
            list[count++] = column;
            taken[column]!++;
          }
          ring[cell]! += links.weights[l]!;
        }
      }
    }
    touches[place] = count;
  };
  const lengthOf = (row: number) => {
    return row < band.size ? given.rows[at.given + row + 1]! - given.rows[at.given + row]! : 0;
  };
  for (let sentence = 0; sentence < RING - 1; sentence++) gather(sentence);
  const work: Work = { out, odds, base, rows, tokens, ring, taken, gather, lengthOf, band, longest };
  const step = rowsOfStep({ size, height: band.size });
  for (let row = 0; row < band.size; row += step) {
    yield row / band.size;
    generateRows(work, row, Math.min(row + step, band.size));
  }
  // the workspace is left as it was found
  for (let place = 0; place < RING; place++) {
    for (let k = 0; k < touches[place]!; k++) {
      const type = touched[place]![k]!;
      ring[type * RING + place] = 0;
      taken[type] = 0;
    }
  }
  return out;
}

/** What {@link generate} works on. */
interface Work {
  out: Float32Array;
  odds: Float64Array;
  base: Float64Array;
  rows: Int32Array;
  tokens: Int32Array;
  ring: Float32Array;
  taken: Uint8Array;
  gather: (sentence: number) => void;
  lengthOf: (row: number) => number;
  band: Band;
  longest: number;
}

/** The hot loop is no generator: it would cost a sixth more. */
function generateRows(
  { out, odds, base, rows, tokens, ring, taken, gather, lengthOf, band, longest }: Work,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) {
    gather(row + RING - 1);
    const low = band.low[row]!;
    const high = band.high[row]!;
    const p0 = row & 3;
    const p1 = (row + 1) & 3;
    const p2 = (row + 2) & 3;
    const p3 = (row + 3) & 3;
    const [s0, s1, s2, s3] = scalesOf(row, lengthOf);
    for (let column = low; column <= high; column++) {
      let l0 = 0;
      let l1 = 0;
      let l2 = 0;
      let l3 = 0;
      let f0 = 1;
      let f1 = 1;
      let f2 = 1;
      let f3 = 1;
      let hits = 0;
      const end = rows[column + 1]!;
      for (let k = rows[column]!; k < end; k++) {
        const type = tokens[k]!;
        if (taken[type] === 0) continue;
        const cell = type * RING;
        const ratio = odds[type]!;
        const g0 = ring[cell + p0]!;
        const g1 = g0 + ring[cell + p1]!;
        f0 *= 1 + ratio * s0 * g0;
        f1 *= 1 + ratio * s1 * g1;
        if (longest > 2) {
          const g2 = g1 + ring[cell + p2]!;
          f2 *= 1 + ratio * s2 * g2;
          f3 *= 1 + ratio * s3 * (g2 + ring[cell + p3]!);
        }
        // Sixteen factors of at most 10^9 stay far from the largest double.
        if ((++hits & 15) === 0) {
          l0 += Math.log(f0);
          l1 += Math.log(f1);
          if (longest > 2) {
            l2 += Math.log(f2);
            l3 += Math.log(f3);
          }
          f0 = f1 = f2 = f3 = 1;
        }
      }
      const index = band.index(row, column) * longest;
      const none = base[column]!;
      out[index] = none + l0 + logOf(f0);
      if (longest > 1) out[index + 1] = none + l1 + logOf(f1);
      if (longest > 2) out[index + 2] = none + l2 + logOf(f2);
      if (longest > 3) out[index + 3] = none + l3 + logOf(f3);
    }
  }
}

/** One over the lengths of the one to four sentences from a row on. */
function scalesOf(row: number, lengthOf: (row: number) => number): [number, number, number, number] {
  const n0 = lengthOf(row);
  const n1 = n0 + lengthOf(row + 1);
  const n2 = n1 + lengthOf(row + 2);
  const n3 = n2 + lengthOf(row + 3);
  return [1 / Math.max(1, n0), 1 / Math.max(1, n1), 1 / Math.max(1, n2), 1 / Math.max(1, n3)];
}

/** Tables of one entry a type of the made side; all zero between two calls of {@link generate}. */
interface Workspace {
  ring: Float32Array;
  /** How many places of a type are taken: this small table answers for most tokens, which nothing leads to. */
  taken: Uint8Array;
}

const workspaces = new WeakMap<Side, Workspace>();

/** Where many pins cut the texts into many areas, tables of the whole vocabulary for each would cost more than the areas. */
function workspaceOf(made: Side): Workspace {
  let found = workspaces.get(made);
  if (!found) {
    const types = made.keys.length;
    workspaces.set(made, (found = { ring: new Float32Array(types * RING), taken: new Uint8Array(types) }));
  }
  return found;
}

/** Nothing leads to anything between most sentences: the logarithm of 1 need not be asked for. */
function logOf(factor: number): number {
  return factor === 1 ? 0 : Math.log(factor);
}

function grow(list: Int32Array): Int32Array {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

const oddsByShares = new WeakMap<Float32Array, { made: Side; odds: Float64Array; rests: Float64Array }>();

/** What follows from the shares alone, once for all areas. */
function oddsOf(made: Side, shares: Float32Array): { odds: Float64Array; rests: Float64Array } {
  let found = oddsByShares.get(shares);
  if (found?.made !== made) {
    const odds = Float64Array.from(shares, (share, type) => share / ((1 - share) * chanceOf(made, type)));
    const rests = Float64Array.from(shares, (share) => Math.log(1 - share));
    oddsByShares.set(shares, (found = { made, odds, rests }));
  }
  return found;
}

/**
 * Per type, share / ((1 − share) · background probability); per sentence of the band, Σ log(1 − share), and those of its
 * tokens that may come from a link.
 */
function background(made: Side, shares: Float32Array, at: number, band: Band) {
  const { odds, rests } = oddsOf(made, shares);
  let end = 0;
  for (let row = 0; row < band.size; row++) end = Math.max(end, band.high[row]! + 1);
  const base = new Float64Array(end);
  const rows = new Int32Array(end + 1);
  const tokens = new Int32Array(end > 0 ? made.rows[at + end]! - made.rows[at]! : 0);
  let count = 0;
  for (let column = 0; column < end; column++) {
    for (let k = made.rows[at + column]!; k < made.rows[at + column + 1]!; k++) {
      const type = made.tokens[k]!;
      if (odds[type] === 0) continue;
      base[column]! += rests[type]!;
      tokens[count++] = type;
    }
    rows[column + 1] = count;
  }
  return { odds, base, rows, tokens };
}
