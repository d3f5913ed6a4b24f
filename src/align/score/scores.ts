import { lengthVariance } from '../../text/lengths';
import { part, type Steps } from '../../steps/steps';
import { absenceOfSentences } from '../model/absence';
import { rowsOfStep, type Corridor } from '../search/corridor';
import { ENDS, STARTS } from '../model/edges';
import { generate, type Band } from '../model/generation';
import { densitiesOf, lengthScore, type RunLengths } from '../model/lengths';
import type { Model } from '../model/alignment-model';
import type { Shape } from '../model/priors';
import type { Side } from '../prepare/side';

/** Where the scores of a piece of the lattice begin, in both texts. */
export interface Stretch {
  source: ScoredSide;
  target: ScoredSide;
  /** First sentence of either side. */
  at: { source: number; target: number };
}

/** One side as the scores need it: its tokens, its probabilities, the lengths of its runs. */
export interface ScoredSide extends Side {
  runs: RunLengths;
}

/**
 * Scores of the beads that start at each node of a corridor: `scores[node * shapes.length + shape]`, −∞ where a bead leaves the
 * text. A score is the logarithm of how much likelier both sides are as translations of each other than as unrelated text.
 */
export function* scoreBeads(
  stretch: Stretch,
  corridor: Corridor,
  shapes: readonly Shape[],
  model: Model,
): Steps<Float32Array> {
  const { source, target, at } = stretch;
  const longest = Math.max(...shapes.map((shape) => shape.source));
  const forward = yield* part(
    generate(
      {
        given: source,
        made: target,
        links: model.links.forward,
        shares: model.targetShare,
        longest,
      },
      { given: at.source, made: at.target },
      rowsOf(corridor),
      corridor.size,
    ),
    0,
    0.4,
  );
  const backward = yield* part(
    generate(
      {
        given: target,
        made: source,
        links: model.links.backward,
        shares: model.sourceShare,
        longest,
      },
      { given: at.target, made: at.source },
      columnsOf(corridor),
      corridor.size,
    ),
    0.4,
    0.8,
  );
  return yield* part(combine(stretch, corridor, shapes, model, { forward, backward, longest }), 0.8, 1);
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

/**
 * Half, since the words are counted in both directions, and a tenth less, since they do not come independently of each other; the
 * tenth was chosen on the alignment sets, where it matters little.
 */
const WORDS = 0.45;

function* combine(
  { source, target, at }: Stretch,
  corridor: Corridor,
  shapes: readonly Shape[],
  model: Model,
  words: { forward: Float32Array; backward: Float32Array; longest: number },
): Steps<Float32Array> {
  const { height, width, size } = corridor;
  const { edges, absent } = model;
  const count = shapes.length;
  const rows = rowsOfStep(corridor);
  const scores = new Float32Array(size * count).fill(-Infinity);
  const ours = absenceOfSentences(source, absent.source, at.source, height);
  const theirs = absenceOfSentences(target, absent.target, at.target, width);
  for (const [k, shape] of shapes.entries()) {
    const [m, n] = [shape.source, shape.target];
    const from = lengthsOf(source.runs, m, at.source, height);
    const to = lengthsOf(target.runs, n, at.target, width);
    const theirAbsence = runSums(width, n, (t) => theirs[t]!);
    const insideTarget = runSums(width, n - 1, (t) => edges.insideTarget[target.edges.ends[at.target + t]!]!);
    const terms = { theirAbsence, insideTarget, from, to };
    for (let i = 0; i + m <= height; i += rows) {
      yield (k + i / height) / count;
      const end = Math.min(i + rows, height - m + 1);
      combineRows(
        scores,
        { source, target, at, corridor, model, ours, words },
        { shape, k, count, ...terms },
        i,
        end,
      );
    }
  }
  return scores;
}

/** What all scores follow from. */
interface Given {
  source: ScoredSide;
  target: ScoredSide;
  at: { source: number; target: number };
  corridor: Corridor;
  model: Model;
  /** Absence of the source sentences. */
  ours: Float64Array;
  words: { forward: Float32Array; backward: Float32Array; longest: number };
}

/** Lengths of the runs of a side, by the sentence of the piece where each begins. */
interface Lengths {
  logs: Float64Array;
  densities: Float64Array;
  sums: Int32Array;
}

function lengthsOf(runs: RunLengths, size: number, from: number, count: number): Lengths {
  const logs = runs.logs[size - 1]!.subarray(from, from + count);
  return {
    logs,
    densities: densitiesOf(logs, runs.spreads[size - 1]!),
    sums: runs.sums[size - 1]!.subarray(from, from + count),
  };
}

/** What the scores of one shape follow from. */
interface OfShape {
  shape: Shape;
  /** Its number, and how many there are. */
  k: number;
  count: number;
  from: Lengths;
  to: Lengths;
  theirAbsence: Float64Array;
  insideTarget: Float64Array;
}

/** The scores of some rows for a shape. */
function combineRows(
  scores: Float32Array,
  { source, target, at, corridor, model, ours, words }: Given,
  { shape, k, count, from, to, theirAbsence, insideTarget }: OfShape,
  first: number,
  end: number,
): void {
  const { width, low, high, base } = corridor;
  const { lengths, edges, rescore } = model;
  const { forward, backward, longest } = words;
  const [m, n] = [shape.source, shape.target];
  // A free rendering leaves words over on both sides at once, so of one sentence with one their mean counts, as with the words that are
  // there. A sentence that is taken into a bead without belonging to it leaves words over on its side alone.
  const merged = m + n > 2;
  for (let i = first; i < end; i++) {
    const si = at.source + i;
    const ends = source.edges.ends[si + m - 1]! * ENDS;
    const starts = source.edges.starts[si]! * STARTS;
    let ourAbsence = 0;
    for (let s = i; s < i + m; s++) ourAbsence += ours[s]!;
    let insideSource = 0;
    for (let s = si; s < si + m - 1; s++) insideSource += edges.insideSource[source.edges.ends[s]!]!;
    const x = from.logs[i]!;
    const xDensity = from.densities[i]!;
    const xSum = from.sums[i]!;
    const leftmost = Math.max(low[i]!, low[i + m]! - n, low[i + m - 1]!);
    const rightmost = Math.min(high[i]! - n + 1, high[i + m]! - n, width - n);
    for (let j = leftmost; j <= rightmost; j++) {
      let sum = 0;
      for (let t = j; t < j + n; t++) sum += forward[(base[i]! + t) * longest + m - 1]!;
      for (let s = i; s < i + m; s++) sum += backward[(base[s]! + j) * longest + n - 1]!;
      const tj = at.target + j;
      const edge =
        edges.ends[ends + target.edges.ends[tj + n - 1]!]! +
        edges.starts[starts + target.edges.starts[tj]!]! +
        insideSource +
        insideTarget[j]!;
      const score =
        WORDS * sum +
        edge +
        (merged ? Math.min(ourAbsence, theirAbsence[j]!) : WORDS * (ourAbsence + theirAbsence[j]!)) +
        lengthScore(
          lengths,
          to.logs[j]! - x,
          lengthVariance(xSum, to.sums[j]!),
          (xDensity + to.densities[j]!) / 2,
        );
      scores[(base[i]! + j) * count + k] = rescore ? rescore(si, m, tj, n, score) : score;
    }
  }
}

/** For each place, the sum over so many sentences from there on, as far as there are. */
function runSums(size: number, count: number, value: (sentence: number) => number): Float64Array {
  const sums = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    for (let k = at; k < Math.min(size, at + count); k++) sums[at]! += value(k);
  }
  return sums;
}
