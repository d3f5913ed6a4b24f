/** A shape of bead: so many source and target sentences, both at least 1. */
export interface Shape {
  source: number;
  target: number;
}

/** How a document's beads follow each other, as natural log probabilities. After a bead: */
export interface Priors {
  /** of each shape, given that a bead follows; */
  shapes: Float64Array;
  /** of opening a run of omissions or of additions, */
  open: [number, number];
  /** of going on with a bead. */
  stay: number;
  /** Inside a run: of one more sentence of the run, */
  extend: number;
  /** of a run on the other side at once, */
  turn: number;
  /** of the end of the run. */
  close: number;
}

/** Expected numbers of each choice, from forward–backward. */
export interface Counts {
  shapes: Float64Array;
  open: [number, number];
  stay: number;
  extend: number;
  turn: number;
  close: number;
}

/** All shapes of up to `maxBead` sentences a side: 1-n, n-1, and both sides several up to five together; smallest first. */
export function shapesUpTo(maxBead: number): Shape[] {
  const shapes: Shape[] = [];
  for (let source = 1; source <= maxBead; source++) {
    for (let target = 1; target <= maxBead; target++) {
      if (source === 1 || target === 1 || source + target <= 5) shapes.push({ source, target });
    }
  }
  return shapes.sort((a, b) => a.source + a.target - (b.source + b.target));
}

/**
 * What is known before the document is read, as counts: so many beads of each shape and so many nulls as if already seen.
 * The document's own counts are added to it, so that ten sentences change little and a thousand say all.
 */
export function priorCounts(shapes: readonly Shape[]): Counts {
  const counts = Float64Array.from(shapes, ({ source, target }) => {
    if (source === 1 && target === 1) return 0.93;
    const several = source + target - 2;
    return 0.07 * 0.2 ** (several - 1) * (source > 1 && target > 1 ? 0.25 : 1);
  });
  const strength = 20;
  return {
    shapes: counts.map((count) => count * strength),
    open: [0.01 * 10, 0.01 * 10],
    stay: 0.98 * 10,
    extend: 0.35 * 3,
    turn: 0.05 * 3,
    close: 0.6 * 3,
  };
}

/** Next to never: what the caller does not allow happens only where there is no other way. */
const FORBIDDEN = -10_000;

/** Probabilities from counts. */
export function toPriors(
  prior: Counts,
  allowed: { omissions: boolean; additions: boolean },
  seen?: Counts,
): Priors {
  const shapes = prior.shapes.map((count, k) => count + (seen?.shapes[k] ?? 0));
  const total = shapes.reduce((sum, count) => sum + count, 0);
  const add = (pick: (counts: Counts) => number) => pick(prior) + (seen ? pick(seen) : 0);
  const open0 = add((c) => c.open[0]);
  const open1 = add((c) => c.open[1]);
  const stay = add((c) => c.stay);
  const extend = add((c) => c.extend);
  const turn = add((c) => c.turn);
  const close = add((c) => c.close);
  const after = Math.log(open0 + open1 + stay);
  const inside = Math.log(extend + turn + close);
  return {
    shapes: shapes.map((count) => Math.log(count / total)),
    open: [
      allowed.omissions ? Math.log(open0) - after : FORBIDDEN,
      allowed.additions ? Math.log(open1) - after : FORBIDDEN,
    ],
    stay: Math.log(stay) - after,
    extend: Math.log(extend) - inside,
    turn: allowed.additions ? Math.log(turn) - inside : FORBIDDEN,
    close: Math.log(close) - inside,
  };
}

/** Nothing seen yet. */
export function noCounts(shapes: number): Counts {
  return { shapes: new Float64Array(shapes), open: [0, 0], stay: 0, extend: 0, turn: 0, close: 0 };
}

/** Adds the second counts to the first. */
export function addCounts(to: Counts, more: Counts): void {
  more.shapes.forEach((count, k) => (to.shapes[k]! += count));
  to.open[0] += more.open[0];
  to.open[1] += more.open[1];
  to.stay += more.stay;
  to.extend += more.extend;
  to.turn += more.turn;
  to.close += more.close;
}
