import { isClose } from './affix-denials';
import type { DenialEvidence } from './denial-evidence';

/**
 * What each thing that is seen of an open denial says for its being a departure, in nats. A logistic regression on denials put in and left
 * out in wmt21-docs, enru21a-docs, enru21b-docs and tico19 against those of the human translations that nothing answers:
 * `npm run bench -- denial-weights` fits them anew. Without is never planted; its weight is set.
 */
const weights: Record<keyof DenialEvidence, number> = {
  linked: 0.89,
  next: 0.47,
  share: 1.14,
  wholeShare: 0,
  without: -1.3,
  implied: -2.58,
  looseOpen: -0.2,
  idiom: -4.48,
  idiomFar: -0.24,
  second: 0.49,
  shared: -1.28,
  listed: -3.36,
  byAffix: -2.38,
  spare: -2.33,
  impliedFar: -0.38,
  opposite: -1.25,
  contrast: -2.22,
  phrase: -1.17,
  stranded: 1.78,
  faced: -0.72,
};

/** With it the odds are even where one human passage in a thousand is reported, and 44 of the 49 denials of DEMETR. */
const BIAS = -0.68;

/** The probability that an open denial is a departure, in (0, 1). */
export function denialConfidence(evidence: DenialEvidence): number {
  let odds = BIAS;
  for (const name of Object.keys(weights) as (keyof DenialEvidence)[]) odds += weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}

/** The same for a denial by a verb: nothing else may speak of a denial beside it. */
export function refusalConfidence(evidence: DenialEvidence): number {
  return isElsewhere(evidence) || evidence.opposite || !isClose(evidence) ? UNSURE : 0.6;
}

/** The same for a denial by an affix; sure only where the other side has the very rendering of the word without its affix. */
export function affixConfidence(evidence: DenialEvidence, isBared: boolean): number {
  return isBared && !isElsewhere(evidence) && evidence.impliedFar === 0 ? 0.6 : UNSURE;
}

function isElsewhere({ implied, looseOpen, idiom }: DenialEvidence): boolean {
  return implied + looseOpen + idiom > 0;
}

/** What is told in passing: none of those that were read was right. */
const UNSURE = 0.2;
