import { part, type Steps } from '../../steps/steps';
import { BeadsInto } from './beads-into';
import { BoundsBuilder, rowsOfStep, type Bounds, type Corridor } from './corridor';
import { noCounts, type Counts, type Priors, type Shape } from '../model/priors';

/** What the sum over all alignments says. */
export interface Posterior {
  /** Expected numbers of beads of each shape and of steps in and out of null runs. */
  counts: Counts;
  /** Log likelihood ratio of the texts as translations against unrelated texts, summed over all alignments. */
  total: number;
  /** Probability that the bead of a shape that starts at a node is right. */
  bead(node: number, shape: number): number;
  /** The nodes around the beads and nulls of likely alignments. */
  likely: Bounds;
  /** For each source sentence, the probability that it has no counterpart. */
  sourceNull: Float64Array;
  targetNull: Float64Array;
}

/**
 * Forward–backward over the lattice of all alignments (Rabiner 1989, in logarithms). Three states at each node: after a bead (M), in a
 * run of omissions (X), in a run of additions (Y); a run of omissions may turn into one of additions, not back, so that
 * each alignment is one path.
 *
 * @param rows - steps are counted in so many rows from the top only
 */
export function* sumPaths(
  corridor: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  priors: Priors,
  rows = corridor.height,
): Steps<Posterior> {
  const before = yield* part(forward(corridor, shapes, scores, priors), 0, 0.5);
  return yield* part(backward({ corridor, shapes, scores, priors, before, rows }), 0.5, 1);
}

/** Below e^−30 of the largest term a term changes nothing in double precision sums of a few terms. */
const NEGLIGIBLE = -30;

/**
 * ln(1 + e^x) and its slope at x = 0, −1/64, −2/64 … down to {@link NEGLIGIBLE}; between them a cubic is right to 10^−10, at a tenth of
 * the time of `Math.log1p(Math.exp(x))`.
 */
const STEPS = 64;
const SOFT = Float64Array.from({ length: 2 * (-NEGLIGIBLE * STEPS + 2) }, (_, at) => {
  const power = Math.exp(-(at >> 1) / STEPS);
  return at % 2 === 0 ? Math.log1p(power) : -power / (1 + power) / STEPS;
});

function addLogs(a: number, b: number): number {
  const high = a > b ? a : b;
  const below = (a > b ? a - b : b - a) * STEPS;
  // Written so that the difference of two infinities, which is no number, also ends here.
  if (!(below < -NEGLIGIBLE * STEPS)) return high;
  const step = below | 0;
  const x = below - step;
  const at = 2 * step;
  const y0 = SOFT[at]!;
  const d0 = SOFT[at + 1]!;
  const d1 = SOFT[at + 3]!;
  const rise = SOFT[at + 2]! - y0;
  return high + y0 + x * (d0 + x * (3 * rise - 2 * d0 - d1 + x * (d0 + d1 - 2 * rise)));
}

interface Forward {
  /** Log sum over all paths to a node that a bead may follow, the step into the bead included. */
  ready: Float64Array;
  afterBead: Float64Array;
  omitting: Float64Array;
  adding: Float64Array;
  total: number;
}

function* forward(
  corridor: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  priors: Priors,
): Steps<Forward> {
  const { height, width, base, size } = corridor;
  const ready = new Float64Array(size).fill(-Infinity);
  const afterBead = new Float64Array(size).fill(-Infinity);
  const omitting = new Float64Array(size).fill(-Infinity);
  const adding = new Float64Array(size).fill(-Infinity);
  const terms = new Float64Array(shapes.length);
  const into = new BeadsInto(corridor, shapes);
  const sums = { ready, afterBead, omitting, adding };
  const step = rowsOfStep(corridor);
  for (let i = 0; i <= height; i += step) {
    yield i / (height + 1);
    sumRows(sums, { corridor, scores, priors, terms, into }, i, Math.min(i + step, height + 1));
  }
  return { ready, afterBead, omitting, adding, total: ready[base[height]! + width]! };
}

/** What the sums follow from. */
interface Given {
  corridor: Corridor;
  scores: Float32Array;
  priors: Priors;
  terms: Float64Array;
  into: BeadsInto;
}

/** Fills the sums of some rows. */
function sumRows(
  { ready, afterBead, omitting, adding }: Omit<Forward, 'total'>,
  { corridor: { low, high, base }, scores, priors, terms, into }: Given,
  from: number,
  to: number,
): void {
  const { shapes: prior, open, stay, extend, turn, close } = priors;
  for (let i = from; i < to; i++) {
    into.row(i);
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = base[i]! + j;
      let most = -Infinity;
      for (let k = 0; k < terms.length; k++) {
        let term = -Infinity;
        if (j >= into.low[k]! && j <= into.high[k]!) {
          const start = into.base[k]! + j;
          term = ready[start]! + scores[start * terms.length + k]! + prior[k]!;
        }
        terms[k] = term;
        if (term > most) most = term;
      }
      const bead = i === 0 && j === 0 ? 0 : sumTerms(terms, most);
      let omission = -Infinity;
      if (i > 0 && j <= high[i - 1]! && j >= low[i - 1]!) {
        const up = base[i - 1]! + j;
        omission = addLogs(afterBead[up]! + open[0], omitting[up]! + extend);
      }
      let addition = -Infinity;
      if (j > low[i]!) {
        addition = addLogs(
          addLogs(afterBead[node - 1]! + open[1], adding[node - 1]! + extend),
          omitting[node - 1]! + turn,
        );
      }
      adding[node] = addition;
      afterBead[node] = bead;
      omitting[node] = omission;
      ready[node] = addLogs(bead + stay, addLogs(omission, addition) + close);
    }
  }
}

function sumTerms(terms: Float64Array, most: number): number {
  if (most === -Infinity) return most;
  let sum = 0;
  for (let k = 0; k < terms.length; k++) {
    const difference = terms[k]! - most;
    if (difference > NEGLIGIBLE) sum += Math.exp(difference);
  }
  return most + Math.log(sum);
}

function* backward(given: Known): Steps<Posterior> {
  const { corridor, shapes, scores, priors, before } = given;
  const { height, width, low, base, size } = corridor;
  const { ready, total } = before;
  const { shapes: prior } = priors;
  const fromBead = new Float64Array(size).fill(-Infinity);
  const fromOmission = new Float64Array(size).fill(-Infinity);
  const fromAddition = new Float64Array(size).fill(-Infinity);
  const counts = noCounts(shapes.length);
  const sourceNull = new Float64Array(height);
  const targetNull = new Float64Array(width);
  const terms = new Float64Array(shapes.length);
  const ends = new Int32Array(shapes.length);
  const likely = new BoundsBuilder(height, width);
  const back = { fromBead, fromOmission, fromAddition, terms, ends };
  const posterior = { counts, sourceNull, targetNull, likely };
  const step = rowsOfStep(corridor);
  for (let i = height; i >= 0; i -= step) {
    yield 1 - i / (height + 1);
    backRows(back, posterior, given, i, Math.max(-1, i - step));
  }
  return {
    counts,
    total,
    likely: likely.build(),
    sourceNull,
    targetNull,
    bead: (node, shape) => {
      const i = rowOf(base, low, node);
      const { source, target } = shapes[shape]!;
      const end = base[i + source]! + (node - base[i]!) + target;
      return Math.min(
        1,
        Math.exp(
          ready[node]! + prior[shape]! + scores[node * shapes.length + shape]! + fromBead[end]! - total,
        ),
      );
    },
  };
}

/** The sums of all paths from each node to the end, by state, and what a row needs. */
interface Backward {
  fromBead: Float64Array;
  fromOmission: Float64Array;
  fromAddition: Float64Array;
  terms: Float64Array;
  ends: Int32Array;
}

/** What the rows add to. */
interface Gathered {
  counts: Counts;
  sourceNull: Float64Array;
  targetNull: Float64Array;
  likely: BoundsBuilder;
}

/** What is known before the way back. */
interface Known {
  corridor: Corridor;
  shapes: readonly Shape[];
  scores: Float32Array;
  priors: Priors;
  before: Forward;
  rows: number;
}

/** Goes some rows back, from one row to before another. */
function backRows(
  { fromBead, fromOmission, fromAddition, terms, ends }: Backward,
  { counts, sourceNull, targetNull, likely }: Gathered,
  { corridor, shapes, scores, priors, before, rows }: Known,
  from: number,
  to: number,
): void {
  const { height, width, low, high, base } = corridor;
  const { ready, afterBead, omitting, adding, total } = before;
  const { shapes: prior, open, stay, extend, turn, close } = priors;
  const allow = (top: number, left: number, sources: number, targets: number) =>
    likely.allow({ top, bottom: top + sources, left, right: left + targets }, 0, Infinity);
  for (let i = from; i > to; i--) {
    setEnds(ends, shapes, corridor, i);
    for (let j = high[i]!; j >= low[i]!; j--) {
      const node = base[i]! + j;
      let most = -Infinity;
      for (let k = 0; k < terms.length; k++) {
        const score = scores[node * terms.length + k]!;
        const term = score === -Infinity ? score : score + prior[k]! + fromBead[ends[k]! + j]!;
        terms[k] = term;
        if (term > most) most = term;
      }
      let out = sumTerms(terms, most);
      const here = ready[node]! - total;
      if (here + most > RARE && i < rows) {
        countShapes(counts, terms, here, (k) => allow(i, j, shapes[k]!.source, shapes[k]!.target));
      }
      if (i === height && j === width) out = 0;
      const down =
        i < height && j >= low[i + 1]! && j <= high[i + 1]! ? fromOmission[base[i + 1]! + j]! : -Infinity;
      const right = j < high[i]! ? fromAddition[node + 1]! : -Infinity;
      fromBead[node] = addLogs(stay + out, addLogs(open[0] + down, open[1] + right));
      fromOmission[node] = addLogs(close + out, addLogs(extend + down, turn + right));
      fromAddition[node] = addLogs(close + out, extend + right);
      if (i >= rows && rows < height) continue;
      const onwards = Math.max(out, down, right);
      if (here - Math.min(stay, close) + onwards < RARE) continue;
      // Expected steps from this node.
      const bead = afterBead[node]! - total;
      const omission = omitting[node]! - total;
      const addition = adding[node]! - total;
      const opened = probability(bead + open[0] + down);
      const extended = probability(omission + extend + down);
      const added = probability(bead + open[1] + right);
      const turned = probability(omission + turn + right);
      const addedMore = probability(addition + extend + right);
      counts.open[0] += opened;
      counts.open[1] += added;
      counts.extend += extended + addedMore;
      counts.turn += turned;
      counts.stay += probability(bead + stay + out);
      counts.close += probability(addLogs(omission, addition) + close + out);
      if (i < height) sourceNull[i]! += opened + extended;
      if (j < width) targetNull[j]! += added + turned + addedMore;
      if (opened + extended > Math.exp(LIKELY)) allow(i, j, 1, 0);
      if (added + turned + addedMore > Math.exp(LIKELY)) allow(i, j, 0, 1);
    }
  }
}

/** Where the beads that start in row `i` end: at node `ends[k]` plus the column where the bead starts. */
function setEnds(ends: Int32Array, shapes: readonly Shape[], { base, height }: Corridor, i: number): void {
  shapes.forEach(
    ({ source, target }, k) => (ends[k] = i + source <= height ? base[i + source]! + target : 0),
  );
}

/** Counts the beads of each shape from a node, and tells of the likely ones. */
function countShapes(
  counts: Counts,
  terms: Float64Array,
  here: number,
  isLikely: (shape: number) => void,
): void {
  for (let k = 0; k < terms.length; k++) {
    const log = here + terms[k]!;
    if (log > RARE) counts.shapes[k]! += Math.exp(log);
    if (log > LIKELY) isLikely(k);
  }
}

/** What is less probable than e^−20 is not counted. */
const RARE = -20;

/** Logarithm of the least probability of a bead that is worth looking at again. */
const LIKELY = -10;

function probability(log: number): number {
  return log > RARE ? Math.exp(log) : 0;
}

function rowOf(base: Int32Array, low: Int32Array, node: number): number {
  let [from, to] = [0, base.length - 1];
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if (base[middle]! + low[middle]! <= node) from = middle;
    else to = middle - 1;
  }
  return from;
}
