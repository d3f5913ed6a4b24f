import type { ClauseEvidence } from './clause-evidence';

/**
 * What each thing that is seen of a clause says for its having no counterpart, in nats, in either language and whether a clause was lost or put in. A logistic
 * regression on clauses dropped from and added to one half of the documents of wmt21-docs, enru21a-docs and TICO-19, against all clauses of
 * the human translations; `npm run bench -- clause-weights` fits them anew and judges them on the other half. One set of weights for both sides and
 * directions finds more on documents that it has not seen than a set for each.
 */
export const clauseWeights: Record<keyof ClauseEvidence | 'bias', number> = {
  unknown: -0.38,
  rare: -0.13,
  common: -0.17,
  named: 0.41,
  rendered: -0.42,
  scattered: -0.66,
  shared: -0.71,
  renderedFunction: -0.69,
  openFunction: 0.6,
  renderedLight: -0.98,
  length: -0.01,
  shortness: -0.87,
  balance: 0.07,
  room: -0.3,
  roomLetters: 0.22,
  space: -1.46,
  otherOpen: 1.88,
  marks: -0.32,
  share: 2.43,
  unlinked: 8.57,
  otherUnlinked: -0.73,
  wholeRoom: -2.63,
  namedThere: 0.18,
  namedNowhere: 1.25,
  excess: 0.09,
  nearby: 0.12,
  ownWords: 0.64,
  bias: -10.31,
};
