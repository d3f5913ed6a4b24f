import { compress, normalise, type Entries, type Sparse } from './sparse';

/** Links as translation probabilities in both directions. */
export interface Links {
  /** Rows are source types: t(target | source). */
  forward: Sparse;
  /** Rows are target types: t(source | target). */
  backward: Sparse;
  /** Raw weights, rows are source types. */
  bySource: Sparse;
  /** Raw weights, rows are target types. */
  byTarget: Sparse;
}

/** Turns weighted links into probabilities within the document; half a link's weight is left for what no link explains. */
export function toLinks(entries: Entries, sourceTypes: number, targetTypes: number): Links {
  const bySource = compress(entries, sourceTypes, false);
  const byTarget = compress(entries, targetTypes, true);
  return { bySource, byTarget, forward: normalise(bySource, 0.5), backward: normalise(byTarget, 0.5) };
}
