import type { ClauseEvidence } from './clause-evidence';

/**
 * What each thing that is seen of a clause says for its having no counterpart, in nats, in either language and whether a clause was lost or put in. A logistic
 * regression on clauses dropped from and added to one half of the documents of wmt21-docs, enru21a-docs and TICO-19, against all clauses of
 * the human translations; `npm run bench -- clause-weights` fits them anew and judges them on the other half. One set of weights for both sides and
 * directions finds more on documents that it has not seen than a set for each.
 */
export const clauseWeights: Record<keyof ClauseEvidence | 'bias', number> = {
  unknown: -0.12,
  rare: -0.34,
  common: -0.05,
  named: 0.29,
  rendered: -0.27,
  scattered: -0.32,
  shared: -0.46,
  renderedFunction: -0.49,
  openFunction: 0.59,
  renderedLight: -0.53,
  length: -0.01,
  shortness: -0.84,
  balance: -0.08,
  room: -0.24,
  roomLetters: 0.17,
  space: -1.56,
  otherOpen: -0.01,
  marks: -0.03,
  share: 2.99,
  unlinked: 8.45,
  otherUnlinked: -0.56,
  wholeRoom: -2.22,
  namedThere: 0.06,
  namedNowhere: 1.74,
  excess: 0,
  nearby: 0.07,
  ownWords: 0.17,
  bias: -8.95,
};
