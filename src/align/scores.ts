import type { Corridor } from './corridor';
import { lengthScore, type RunLengths } from './lengths';
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
  const gathered = new Float64Array(made.keys.length * longest);
  const touched: number[] = [];
  const sums = new Float64Array(longest);
  const products = new Float64Array(longest);
  const scale = new Float64Array(longest);
  for (let row = 0; row < band.size; row++) {
    if (band.low[row]! > band.high[row]!) continue;
    let tokens = 0;
    for (let m = 0; m < longest; m++) {
      const sentence = at.given + row + m;
      if (row + m < band.size) {
        for (let k = given.rows[sentence]!; k < given.rows[sentence + 1]!; k++) {
          const type = given.tokens[k]!;
          tokens++;
          for (let l = links.starts[type]!; l < links.starts[type + 1]!; l++) {
            const column = links.columns[l]!;
            gathered[column * longest + m]! += links.weights[l]!;
            touched.push(column);
          }
        }
      }
      scale[m] = 1 / Math.max(1, tokens);
    }
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const sentence = at.made + column;
      sums.fill(base[column]!);
      products.fill(1);
      let hits = 0;
      for (let k = made.rows[sentence]!; k < made.rows[sentence + 1]!; k++) {
        const type = made.tokens[k]!;
        const ratio = odds[type]!;
        if (ratio === 0) continue;
        let sum = 0;
        for (let m = 0; m < longest; m++) {
          sum += gathered[type * longest + m]!;
          if (sum > 0) products[m]! *= 1 + ratio * sum * scale[m]!;
        }
        // Eight factors of at most 10^9 stay far from the largest double.
        if (sum > 0 && ++hits % 8 === 0) flush(products, sums);
      }
      if (hits > 0) flush(products, sums);
      const index = band.index(row, column) * longest;
      for (let m = 0; m < longest; m++) out[index + m] = sums[m]!;
    }
    for (const column of touched) gathered.fill(0, column * longest, (column + 1) * longest);
    touched.length = 0;
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
  const scores = new Float32Array(size * shapes.length).fill(-Infinity);
  for (let i = 0; i < height; i++) {
    for (let j = low[i]!; j <= high[i]! && j < width; j++) {
      for (let k = 0; k < shapes.length; k++) {
        const shape = shapes[k]!;
        const [iEnd, jEnd] = [i + shape.source, j + shape.target];
        if (iEnd > height || jEnd > width || jEnd > high[iEnd]! || jEnd < low[iEnd]!) continue;
        let sum = 0;
        let inside = true;
        for (let t = j; t < jEnd; t++) {
          if (t > high[i]!) inside = false;
          else sum += forward[(base[i]! + t) * longest + shape.source - 1]!;
        }
        for (let s = i; s < iEnd; s++) {
          if (j < low[s]!) inside = false;
          else sum += backward[(base[s]! + j) * longest + shape.target - 1]!;
        }
        if (!inside) continue;
        const [si, tj] = [at.source + i, at.target + j];
        scores[(base[i]! + j) * shapes.length + k] =
          sum / 2 +
          lengthScore(
            source.runs.logs[shape.source - 1]![si]!,
            source.runs.densities[shape.source - 1]![si]!,
            target.runs.logs[shape.target - 1]![tj]!,
            target.runs.densities[shape.target - 1]![tj]!,
            lengths,
          );
      }
    }
  }
  return scores;
}
