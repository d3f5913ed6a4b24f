import type { ClauseEvidence } from './clause-evidence';

/** Weights of a side, in nats. */
type Weights = Record<keyof ClauseEvidence | 'bias', number>;

/**
 * What each thing that is seen of a clause says for its having no counterpart, in nats: for a clause of the source, and for one of the
 * target. A logistic regression on clauses dropped from and added to the pairs of wmt21-docs and a third of MLQE-PE (CC0); with the bias,
 * odds are 0 where .75% of the human passages of wmt21-docs would be reported. `npm run bench -- clause-weights` fits them anew.
 */
const both: Record<keyof Weights, readonly [source: number, target: number]> = {
  unknown: [0.55, 0.25],
  rare: [0.68, 0.86],
  common: [0.45, 0.98],
  named: [1.15, 0.85],
  rendered: [-0.1, -1.67],
  scattered: [-0.57, -2.31],
  shared: [0.3, -3.57],
  renderedFunction: [-0.59, -1.86],
  openFunction: [0.48, 0.45],
  renderedLight: [-1.3, -1.98],
  length: [-0.04, 0.25],
  shortness: [-1.15, -0.27],
  balance: [0.22, 0.76],
  room: [-2.43, -1.03],
  roomLetters: [0.57, -0.15],
  otherOpen: [-2.88, -2.71],
  marks: [-1.57, 0.81],
  share: [6.43, 2.81],
  bias: [-4.83, -1.71],
};

/** The weights by side. */
export const clauseWeights: Record<'source' | 'target', Weights> = { source: ofSide(0), target: ofSide(1) };

function ofSide(side: 0 | 1): Weights {
  return Object.fromEntries(Object.entries(both).map(([name, weights]) => [name, weights[side]])) as Weights;
}
