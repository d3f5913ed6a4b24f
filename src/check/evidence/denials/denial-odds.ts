import type { DenialEvidence } from './denial-evidence';

/**
 * What each thing that is seen of an open denial says for its being a departure, in nats. A logistic regression on denials put in and left
 * out in wmt21-docs, enru21a-docs, enru21b-docs and tico19 against those of the human translations that nothing answers:
 * `npm run bench -- denial-weights` fits them anew. Without is never planted; its weight is set.
 */
const weights: Record<keyof DenialEvidence, number> = {
  linked: 1.17,
  next: 0.54,
  share: 1.2,
  wholeShare: 0.4,
  without: -1.1,
  implied: -2.5,
  looseOpen: -0.49,
  idiom: -4.16,
  idiomFar: -0.19,
  second: 0.55,
  shared: -1.24,
  listed: -1.85,
  byAffix: -2.2,
  spare: -2.35,
  impliedFar: -0.25,
  opposite: -1.14,
};

/** With it the odds are even where one human passage in 500 is reported, and 44 of the 49 denials of DEMETR. */
const BIAS = -1.61;

/** The probability that an open denial is a departure, in (0, 1). */
export function denialConfidence(evidence: DenialEvidence): number {
  let odds = BIAS;
  for (const name of Object.keys(weights) as (keyof DenialEvidence)[]) odds += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}

/** The same for a denial by an affix or a verb: nothing else may speak of a denial beside it. */
export function impliedConfidence(evidence: DenialEvidence): number {
  const { implied, looseOpen, idiom, opposite, share, wholeShare } = evidence;
  return implied || looseOpen || idiom || opposite || Math.max(share, wholeShare) < CLOSE ? 0.2 : 0.6;
}

/** Share of linked words around from which a passage is rendered closely. */
const CLOSE = 0.65;
