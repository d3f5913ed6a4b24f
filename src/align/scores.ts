import type { Corridor } from './corridor';
import { ENDS, STARTS } from './edges';
import { lengthScore, variance, type RunLengths } from './lengths';
import type { Model } from './model';
import type { Shape } from './priors';
import { chanceOf, type Side } from './side';
import type { Sparse } from './sparse';

/** One side as the scores need it: its tokens, its probabilities, the lengths of its runs. */
export interface ScoredSide extends Side {
  runs: RunLengths;
}

/**
 * Scores of the beads that start at each node of a corridor: `scores[node * shapes.length + shape]`, −∞ where a bead leaves the
 * text. A score is the logarithm of how much likelier both sides are as translations of each other than as unrelated text.
 */
export function scoreBeads(
  source: ScoredSide,
  target: ScoredSide,
  at: { source: number; target: number },
  corridor: Corridor,
  shapes: readonly Shape[],
  model: Model,
): Float32Array {
  const longest = Math.max(...shapes.map((shape) => shape.source));
  const forward = generate(
    { given: source, made: target, links: model.links.forward, shares: model.targetShare, longest },
    { given: at.source, made: at.target },
    rowsOf(corridor),
    corridor.size,
  );
  const backward = generate(
    { given: target, made: source, links: model.links.backward, shares: model.sourceShare, longest },
    { given: at.target, made: at.source },
    columnsOf(corridor),
    corridor.size,
  );
  return combine(source, target, at, corridor, shapes, model, { forward, backward, longest });
}

/** Which nodes lie in the row (or column) of a given sentence. */
interface Band {
  size: number;
  low: Int32Array;
  high: Int32Array;
  index(given: number, made: number): number;
}

function rowsOf({ height, width, low, high, base }: Corridor): Band {
  return { size: height, low, high: high.map((j) => Math.min(j, width - 1)), index: (i, j) => base[i]! + j };
}

function columnsOf({ height, width, low, high, base }: Corridor): Band {
  const first = new Int32Array(width).fill(height);
  const last = new Int32Array(width).fill(-1);
  for (let i = 0; i < height; i++) {
    for (let j = low[i]!; j <= high[i]! && j < width; j++) {
      if (i < first[j]!) first[j] = i;
      if (i > last[j]!) last[j] = i;
    }
  }
  return { size: width, low: first, high: last, index: (j, i) => base[i]! + j };
}

interface Direction {
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
function generate(
  { given, made, links, shares, longest }: Direction,
  at: { given: number; made: number },
  band: Band,
  size: number,
): Float32Array {
  const out = new Float32Array(size * longest);
  const { odds, base, rows, tokens } = background(made, shares, at.made, band);
  const ring = new Float32Array(made.keys.length * RING);
  // How many places of a type are taken: this small table answers for most tokens, which nothing leads to.
  const taken = new Uint8Array(made.keys.length);
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
  for (let row = 0; row < band.size; row++) {
    gather(row + RING - 1);
    const low = band.low[row]!;
    const high = band.high[row]!;
    const p0 = row & 3;
    const p1 = (row + 1) & 3;
    const p2 = (row + 2) & 3;
    const p3 = (row + 3) & 3;
    const n0 = lengthOf(row);
    const n1 = n0 + lengthOf(row + 1);
    const n2 = n1 + lengthOf(row + 2);
    const n3 = n2 + lengthOf(row + 3);
    const s0 = 1 / Math.max(1, n0);
    const s1 = 1 / Math.max(1, n1);
    const s2 = 1 / Math.max(1, n2);
    const s3 = 1 / Math.max(1, n3);
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
  return out;
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

/**
 * Per type, share / ((1 − share) · background probability); per sentence of the band, Σ log(1 − share), and those of its
 * tokens that may come from a link.
 */
function background(made: Side, shares: Float32Array, at: number, band: Band) {
  const odds = Float64Array.from(shares, (share, type) => share / ((1 - share) * chanceOf(made, type)));
  const rests = Float64Array.from(shares, (share) => Math.log(1 - share));
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

/**
 * Half, since the words are counted in both directions, and a tenth less, since they do not come independently of each other; the
 * tenth was chosen on the alignment sets, where it matters little.
 */
const WORDS = 0.45;

function combine(
  source: ScoredSide,
  target: ScoredSide,
  at: { source: number; target: number },
  { height, width, low, high, base, size }: Corridor,
  shapes: readonly Shape[],
  { lengths, edges, rescore }: Model,
  words: { forward: Float32Array; backward: Float32Array; longest: number },
): Float32Array {
  const { forward, backward, longest } = words;
  const count = shapes.length;
  const scores = new Float32Array(size * count).fill(-Infinity);
  shapes.forEach((shape, k) => {
    const [m, n] = [shape.source, shape.target];
    const from = {
      logs: source.runs.logs[m - 1]!,
      densities: source.runs.densities[m - 1]!,
      sums: source.runs.sums[m - 1]!,
    };
    const to = {
      logs: target.runs.logs[n - 1]!,
      densities: target.runs.densities[n - 1]!,
      sums: target.runs.sums[n - 1]!,
    };
    for (let i = 0; i + m <= height; i++) {
      const si = at.source + i;
      const ends = source.edges.ends[si + m - 1]! * ENDS;
      const starts = source.edges.starts[si]! * STARTS;
      let insideSource = 0;
      for (let s = si; s < si + m - 1; s++) insideSource += edges.insideSource[source.edges.ends[s]!]!;
      const x = from.logs[si]!;
      const xDensity = from.densities[si]!;
      const xSum = from.sums[si]!;
      const first = Math.max(low[i]!, low[i + m]! - n, low[i + m - 1]!);
      const last = Math.min(high[i]! - n + 1, high[i + m]! - n, width - n);
      for (let j = first; j <= last; j++) {
        let sum = 0;
        for (let t = j; t < j + n; t++) sum += forward[(base[i]! + t) * longest + m - 1]!;
        for (let s = i; s < i + m; s++) sum += backward[(base[s]! + j) * longest + n - 1]!;
        const tj = at.target + j;
        let edge =
          edges.ends[ends + target.edges.ends[tj + n - 1]!]! +
          edges.starts[starts + target.edges.starts[tj]!]! +
          insideSource;
        for (let t = tj; t < tj + n - 1; t++) edge += edges.insideTarget[target.edges.ends[t]!]!;
        const score =
          WORDS * sum +
          edge +
          lengthScore(
            lengths,
            to.logs[tj]! - x,
            variance(xSum, to.sums[tj]!),
            (xDensity + to.densities[tj]!) / 2,
          );
        scores[(base[i]! + j) * count + k] = rescore ? rescore(si, m, tj, n, score) : score;
      }
    }
  });
  return scores;
}
