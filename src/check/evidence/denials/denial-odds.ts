import { isClose } from './affix-denials';
import type { DenialEvidence } from './denial-evidence';

/**
 * What each thing that is seen of an open denial says for its being a departure, in nats. A logistic regression on denials put in and left
 * out in wmt21-docs, enru21a-docs, enru21b-docs and tico19 against those of the human translations that nothing answers:
 * `npm run bench -- denial-weights` fits them anew. Without is never planted; its weight is set.
 */
const weights: Record<keyof DenialEvidence, number> = {
  linked: 1.15,
  next: 0.56,
  share: 1.24,
  wholeShare: 0.58,
  without: -1.1,
  implied: -2.5,
  looseOpen: -0.49,
  idiom: -4.28,
  idiomFar: -0.11,
  second: 0.59,
  shared: -1.13,
  listed: -2.96,
  byAffix: -2.27,
  spare: -2.35,
  impliedFar: -0.26,
  opposite: -1.08,
  contrast: -2.11,
};

/** With it the odds are even where one human passage in a thousand is reported, and 44 of the 49 denials of DEMETR. */
const BIAS = -1.71;

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
