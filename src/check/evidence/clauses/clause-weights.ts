import type { ClauseEvidence } from './clause-evidence';

/** Weights of a side, in nats. */
type Weights = Record<keyof ClauseEvidence | 'bias', number>;

/**
 * What each thing that is seen of a clause says for its having no counterpart, in nats: for a clause of the source, and for one of the
 * target. A logistic regression on clauses dropped from and added to the pairs of wmt21-docs and a third of MLQE-PE (CC0); with the bias,
 * odds are 0 where .6% of the human passages of wmt21-docs would be reported. `npm run bench -- clause-weights` fits them anew.
 */
const both: Record<keyof Weights, readonly [source: number, target: number]> = {
  unknown: [0.46, 0.38],
  rare: [0.59, 0.88],
  common: [0.42, 0.94],
  named: [1.0, 0.85],
  rendered: [-0.28, -1.11],
  scattered: [-0.59, -2.02],
  shared: [0.07, -2.98],
  renderedFunction: [-0.5, -1.31],
  openFunction: [0.46, 0.31],
  renderedLight: [-0.82, -1.58],
  length: [0.05, 0.14],
  shortness: [-0.68, -0.42],
  balance: [0.31, 0.72],
  room: [-0.96, 0.03],
  roomLetters: [0.47, -0.03],
  space: [-1.63, -1.66],
  otherOpen: [-2.82, -1.74],
  marks: [-1.64, 0.43],
  share: [5.33, 2.33],
  bias: [-4.73, -3.03],
};

/** The weights by side. */
export const clauseWeights: Record<'source' | 'target', Weights> = { source: ofSide(0), target: ofSide(1) };

function ofSide(side: 0 | 1): Weights {
  return Object.fromEntries(Object.entries(both).map(([name, weights]) => [name, weights[side]])) as Weights;
}
