import type { Corridor } from './corridor';
import { lengthScore, variance, type RunLengths } from './lengths';
import type { Model } from './model';
import type { Shape } from './priors';
import type { Side } from './side';
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

/**
 * For each node and each number `m` of given sentences: log probability of the made sentence there, given those `m`,
 * over its probability as unrelated text. A token is a mixture of "from a linked token" and "from the language at
 * large", as in IBM Model 1 (Brown et al. 1993) with a background model (Moore 2002).
 */
function generate(
  { given, made, links, shares, longest }: Direction,
  at: { given: number; made: number },
  band: Band,
  size: number,
): Float32Array {
  const out = new Float32Array(size * longest);
  const { odds, base } = background(made, shares, at.made, band);
  const gathered = new Float32Array(made.keys.length * longest);
  const linked = new Uint8Array(made.keys.length);
  const touched = new Int32Array(made.keys.length);
  const sums = new Float64Array(longest);
  const products = new Float64Array(longest);
  const scale = new Float64Array(longest);
  const { rows, tokens } = made;
  for (let row = 0; row < band.size; row++) {
    const [low, high] = [band.low[row]!, band.high[row]!];
    if (low > high) continue;
    let touches = 0;
    let length = 0;
    for (let m = 0; m < longest; m++) {
      const sentence = at.given + row + m;
      const end = row + m < band.size ? given.rows[sentence + 1]! : 0;
      for (let k = row + m < band.size ? given.rows[sentence]! : 0; k < end; k++) {
        const type = given.tokens[k]!;
        length++;
        for (let l = links.starts[type]!; l < links.starts[type + 1]!; l++) {
          const column = links.columns[l]!;
          if (odds[column] === 0) continue;
          gathered[column * longest + m]! += links.weights[l]!;
          if (linked[column] === 0) {
            linked[column] = 1;
            touched[touches++] = column;
          }
        }
      }
      scale[m] = 1 / Math.max(1, length);
    }
    for (let column = low; column <= high; column++) {
      sums.fill(base[column]!);
      products.fill(1);
      let hits = 0;
      const end = rows[at.made + column + 1]!;
      for (let k = rows[at.made + column]!; k < end; k++) {
        const type = tokens[k]!;
        if (linked[type] === 0) continue;
        const ratio = odds[type]!;
        let sum = 0;
        for (let m = 0; m < longest; m++) {
          sum += gathered[type * longest + m]!;
          products[m]! *= 1 + ratio * sum * scale[m]!;
        }
        // Eight factors of at most 10^9 stay far from the largest double.
        if (++hits % 8 === 0) flush(products, sums);
      }
      if (hits % 8 > 0) flush(products, sums);
      const index = band.index(row, column) * longest;
      for (let m = 0; m < longest; m++) out[index + m] = sums[m]!;
    }
    for (let k = 0; k < touches; k++) {
      const column = touched[k]!;
      linked[column] = 0;
      gathered.fill(0, column * longest, (column + 1) * longest);
    }
  }
  return out;
}

function flush(products: Float64Array, sums: Float64Array): void {
  for (let m = 0; m < sums.length; m++) {
    sums[m]! += Math.log(products[m]!);
    products[m] = 1;
  }
}

/** Per type, share / ((1 − share) · background probability); per sentence of the band, Σ log(1 − share). */
function background(made: Side, shares: Float32Array, at: number, band: Band) {
  const total = made.tokens.length + made.keys.length / 2;
  const odds = Float64Array.from(made.counts, (count, id) => {
    const share = shares[id]!;
    return (share * total) / ((1 - share) * (count + 0.5));
  });
  let end = 0;
  for (let row = 0; row < band.size; row++) end = Math.max(end, band.high[row]! + 1);
  const base = new Float64Array(end);
  for (let column = 0; column < end; column++) {
    for (let k = made.rows[at + column]!; k < made.rows[at + column + 1]!; k++) {
      base[column]! += Math.log(1 - shares[made.tokens[k]!]!);
    }
  }
  return { odds, base };
}

function combine(
  source: ScoredSide,
  target: ScoredSide,
  at: { source: number; target: number },
  { height, width, low, high, base, size }: Corridor,
  shapes: readonly Shape[],
  { lengths }: Model,
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
      const [x, xDensity, xSum] = [from.logs[si]!, from.densities[si]!, from.sums[si]!];
      const first = Math.max(low[i]!, low[i + m]! - n, low[i + m - 1]!);
      const last = Math.min(high[i]! - n + 1, high[i + m]! - n, width - n);
      for (let j = first; j <= last; j++) {
        let sum = 0;
        for (let t = j; t < j + n; t++) sum += forward[(base[i]! + t) * longest + m - 1]!;
        for (let s = i; s < i + m; s++) sum += backward[(base[s]! + j) * longest + n - 1]!;
        const tj = at.target + j;
        scores[(base[i]! + j) * count + k] =
          sum / 2 +
          lengthScore(
            lengths,
            to.logs[tj]! - x,
            variance(xSum, to.sums[tj]!),
            (xDensity + to.densities[tj]!) / 2,
          );
      }
    }
  });
  return scores;
}
