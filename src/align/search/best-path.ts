import type { Steps } from '../../steps/steps';
import { BeadsInto } from './beads-into';
import { rowsOfStep, type Corridor } from './corridor';
import type { Priors, Shape } from '../model/priors';

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
export function* bestPath(
  corridor: Corridor,
  shapes: readonly Shape[],
  scores: Float32Array,
  priors: Priors,
): Steps<Step[]> {
  const { height, width, base, size } = corridor;
  const ready = new Float64Array(size).fill(-Infinity);
  const bead = new Float64Array(size).fill(-Infinity);
  const omit = new Float64Array(size).fill(-Infinity);
  const add = new Float64Array(size).fill(-Infinity);
  // Back-pointers: shape of the last bead; state before an omission (0 bead, 1 run); before an addition (0 bead, 1 run, 2 omission).
  const backBead = new Int8Array(size).fill(-1);
  const backOmit = new Int8Array(size);
  const backAdd = new Int8Array(size);
  const backReady = new Int8Array(size);
  const into = new BeadsInto(corridor, shapes);
  const count = shapes.length;
  const states = { ready, bead, omit, add, backBead, backOmit, backAdd, backReady };
  const rows = rowsOfStep(corridor);
  for (let i = 0; i <= height; i += rows) {
    yield i / (height + 1);
    fillRows(states, { corridor, scores, priors, into, count }, i, Math.min(i + rows, height + 1));
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

/** The best value of each node in each state, and where it came from. */
interface States {
  ready: Float64Array;
  bead: Float64Array;
  omit: Float64Array;
  add: Float64Array;
  backBead: Int8Array;
  backOmit: Int8Array;
  backAdd: Int8Array;
  backReady: Int8Array;
}

/** What the values follow from. */
interface Given {
  corridor: Corridor;
  scores: Float32Array;
  priors: Priors;
  into: BeadsInto;
  /** How many shapes there are. */
  count: number;
}

/** Fills the nodes of some rows. */
function fillRows(
  { ready, bead, omit, add, backBead, backOmit, backAdd, backReady }: States,
  { corridor: { low, high, base }, scores, priors, into, count }: Given,
  from: number,
  to: number,
): void {
  const { shapes: prior, open, stay, extend, turn, close } = priors;
  const [openOmission, openAddition] = open;
  for (let i = from; i < to; i++) {
    into.row(i);
    for (let j = low[i]!; j <= high[i]!; j++) {
      const node = base[i]! + j;
      let most = i === 0 && j === 0 ? 0 : -Infinity;
      for (let k = 0; k < count; k++) {
        if (j < into.low[k]! || j > into.high[k]!) continue;
        const start = into.base[k]! + j;
        const value = ready[start]! + scores[start * count + k]! + prior[k]!;
        if (value > most) {
          most = value;
          backBead[node] = k;
        }
      }
      bead[node] = most;
      if (i > 0 && j <= high[i - 1]! && j >= low[i - 1]!) {
        const up = base[i - 1]! + j;
        const opened = bead[up]! + openOmission;
        const extended = omit[up]! + extend;
        omit[node] = Math.max(opened, extended);
        backOmit[node] = extended > opened ? 1 : 0;
      }
      if (j > low[i]!) {
        const left = node - 1;
        const opened = bead[left]! + openAddition;
        const extended = add[left]! + extend;
        const turned = omit[left]! + turn;
        add[node] = Math.max(opened, extended, turned);
        backAdd[node] = largest(opened, extended, turned);
      }
      const on = bead[node]! + stay;
      const omitted = omit[node]! + close;
      const added = add[node]! + close;
      ready[node] = Math.max(on, omitted, added);
      backReady[node] = largest(on, omitted, added);
    }
  }
}

/** Which of three numbers is the largest; the first of equal ones. */
function largest(a: number, b: number, c: number): number {
  if (b > a) return c > b ? 2 : 1;
  return c > a ? 2 : 0;
}
