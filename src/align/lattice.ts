import type { Corridor } from './corridor';
import { noCounts, type Counts, type Priors, type Shape } from './priors';

/** What the sum over all alignments says. */
export interface Posterior {
  /** Expected numbers of beads of each shape and of steps in and out of null runs. */
  counts: Counts;
  /** Log likelihood ratio of the texts as translations against unrelated texts, summed over all alignments. */
  total: number;
  /** Probability that the bead of a shape that starts at a node is right. */
  bead(node: number, shape: number): number;
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
export function sumPaths(
  corridor: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  priors: Priors,
  rows = corridor.height,
): Posterior {
  const before = forward(corridor, shapes, scores, priors);
  return backward(corridor, shapes, scores, priors, before, rows);
}

/** Below e^−30 of the largest term a term changes nothing in double precision sums of a few terms. */
const NEGLIGIBLE = -30;

function addLogs(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low - high < NEGLIGIBLE || low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

interface Forward {
  /** Log sum over all paths to a node that a bead may follow, the step into the bead included. */
  ready: Float64Array;
  afterBead: Float64Array;
  omitting: Float64Array;
  total: number;
}

function forward(
  { height, width, low, high, base, size }: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  { shapes: prior, open, stay, extend, turn, close }: Priors,
): Forward {
  const ready = new Float64Array(size).fill(-Infinity);
  const afterBead = new Float64Array(size).fill(-Infinity);
  const omitting = new Float64Array(size).fill(-Infinity);
  const terms = new Float64Array(shapes.length);
  for (let i = 0; i <= height; i++) {
    let adding = -Infinity; // Y at (i, j − 1), then at (i, j)
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = base[i]! + j;
      let most = -Infinity;
      for (let k = 0; k < shapes.length; k++) {
        const { source, target } = shapes[k]!;
        const [si, tj] = [i - source, j - target];
        let term = -Infinity;
        if (si >= 0 && tj >= low[si]! && tj <= high[si]!) {
          const from = base[si]! + tj;
          term = ready[from]! + scores[from * shapes.length + k]! + prior[k]!;
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
          addLogs(afterBead[node - 1]! + open[1], adding + extend),
          omitting[node - 1]! + turn,
        );
      }
      adding = addition;
      afterBead[node] = bead;
      omitting[node] = omission;
      ready[node] = addLogs(bead + stay, addLogs(omission, addition) + close);
    }
  }
  return { ready, afterBead, omitting, total: ready[base[height]! + width]! };
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

function backward(
  { height, width, low, high, base, size }: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  { shapes: prior, open, stay, extend, turn, close }: Priors,
  { ready, afterBead, omitting, total }: Forward,
  rows: number,
): Posterior {
  const fromBead = new Float64Array(size).fill(-Infinity);
  const fromOmission = new Float64Array(size).fill(-Infinity);
  const fromAddition = new Float64Array(size).fill(-Infinity);
  const counts = noCounts(shapes.length);
  const sourceNull = new Float64Array(height);
  const targetNull = new Float64Array(width);
  const terms = new Float64Array(shapes.length);
  for (let i = height; i >= 0; i--) {
    for (let j = high[i]!; j >= low[i]!; j--) {
      const node = base[i]! + j;
      let most = -Infinity;
      for (let k = 0; k < shapes.length; k++) {
        const { source, target } = shapes[k]!;
        const score = scores[node * shapes.length + k]!;
        const term =
          score === -Infinity ? score : score + prior[k]! + fromBead[base[i + source]! + j + target]!;
        terms[k] = term;
        if (term > most) most = term;
      }
      let out = sumTerms(terms, most);
      const here = ready[node]! - total;
      if (here + most > -20 && i < rows) {
        for (let k = 0; k < shapes.length; k++) {
          if (here + terms[k]! > -20) counts.shapes[k]! += Math.exp(here + terms[k]!);
        }
      }
      if (i === height && j === width) out = 0;
      const down =
        i < height && j >= low[i + 1]! && j <= high[i + 1]! ? fromOmission[base[i + 1]! + j]! : -Infinity;
      const right = j < high[i]! ? fromAddition[node + 1]! : -Infinity;
      fromBead[node] = addLogs(stay + out, addLogs(open[0] + down, open[1] + right));
      fromOmission[node] = addLogs(close + out, addLogs(extend + down, turn + right));
      fromAddition[node] = addLogs(close + out, extend + right);
      if (i >= rows && rows < height) continue;
      // Expected steps from this node.
      const bead = afterBead[node]! - total;
      const omission = omitting[node]! - total;
      const addition =
        additionAt(ready[node]!, afterBead[node]! + stay, omitting[node]! + close) - close - total;
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
    }
  }
  return {
    counts,
    total,
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

/** Undoes the last addition of a log sum: what remains of `sum` without `a` and `b`. */
function additionAt(sum: number, a: number, b: number): number {
  const rest = 1 - Math.exp(a - sum) - Math.exp(b - sum);
  return rest > 1e-12 ? sum + Math.log(rest) : -Infinity;
}

function probability(log: number): number {
  return log > -20 ? Math.exp(log) : 0;
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

/** One step of an alignment: a bead of a shape that starts at a node, an omission (−1) or an addition (−2). */
export interface Step {
  source: number;
  target: number;
  shape: number;
  node: number;
}

const OMISSION = -1;
const ADDITION = -2;

/** The single most probable alignment (Viterbi), from the first sentence to the last. */
export function bestPath(
  { height, width, low, high, base, size }: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  { shapes: prior, open, stay, extend, turn, close }: Priors,
): Step[] {
  const ready = new Float64Array(size).fill(-Infinity);
  const bead = new Float64Array(size).fill(-Infinity);
  const omit = new Float64Array(size).fill(-Infinity);
  const add = new Float64Array(size).fill(-Infinity);
  // Back-pointers: shape of the last bead; state before an omission (0 bead, 1 run); before an addition (0 bead, 1 run, 2 omission).
  const backBead = new Int8Array(size).fill(-1);
  const backOmit = new Int8Array(size);
  const backAdd = new Int8Array(size);
  const backReady = new Int8Array(size);
  for (let i = 0; i <= height; i++) {
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = base[i]! + j;
      let most = i === 0 && j === 0 ? 0 : -Infinity;
      for (let k = 0; k < shapes.length; k++) {
        const { source, target } = shapes[k]!;
        const [si, tj] = [i - source, j - target];
        if (si < 0 || tj < low[si]! || tj > high[si]!) continue;
        const from = base[si]! + tj;
        const value = ready[from]! + scores[from * shapes.length + k]! + prior[k]!;
        if (value > most) {
          most = value;
          backBead[node] = k;
        }
      }
      bead[node] = most;
      if (i > 0 && j <= high[i - 1]! && j >= low[i - 1]!) {
        const up = base[i - 1]! + j;
        const [opened, extended] = [bead[up]! + open[0], omit[up]! + extend];
        omit[node] = Math.max(opened, extended);
        backOmit[node] = extended > opened ? 1 : 0;
      }
      if (j > low[i]!) {
        const left = node - 1;
        const options = [bead[left]! + open[1], add[left]! + extend, omit[left]! + turn];
        const choice =
          options[1]! > options[0]! ? (options[2]! > options[1]! ? 2 : 1) : options[2]! > options[0]! ? 2 : 0;
        add[node] = options[choice]!;
        backAdd[node] = choice;
      }
      const options = [bead[node]! + stay, omit[node]! + close, add[node]! + close];
      const choice =
        options[1]! > options[0]! ? (options[2]! > options[1]! ? 2 : 1) : options[2]! > options[0]! ? 2 : 0;
      ready[node] = options[choice]!;
      backReady[node] = choice;
    }
  }
  const steps: Step[] = [];
  let [i, j] = [height, width];
  let state = backReady[base[i]! + j]!;
  while (i > 0 || j > 0) {
    const node = base[i]! + j;
    if (state === 0) {
      const shape = backBead[node]!;
      i -= shapes[shape]!.source;
      j -= shapes[shape]!.target;
      steps.push({ source: i, target: j, shape, node: base[i]! + j });
      state = backReady[base[i]! + j]!;
    } else if (state === 1) {
      state = backOmit[node]!;
      i--;
      steps.push({ source: i, target: j, shape: OMISSION, node: base[i]! + j });
    } else {
      const choice = backAdd[node]!;
      state = choice === 0 ? 0 : choice === 1 ? 2 : 1;
      j--;
      steps.push({ source: i, target: j, shape: ADDITION, node: base[i]! + j });
    }
  }
  return steps.reverse();
}
