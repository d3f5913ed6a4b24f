import type { Severity } from '../../model/finding';
import type { PairRecord } from '../model/record';
import type { DatasetFilter } from './filter';

/** A least value of a feature, in [0, 1]. */
export interface Least {
  least: number;
}

/** Pairs that the aligner is not sure of. */
export const minConfidence: DatasetFilter<Least> = {
  id: 'min-confidence',
  description: 'The aligner is not sure enough of the pair.',
  // calibrated: the share of wrong pairs that stays is the mean of 1 − confidence
  defaults: { least: 0.5 },
  decide: (pair, { least }) =>
    !isAligned(pair) || pair.confidence! >= least ? true : { value: pair.confidence! },
};

/** Given pairs that do not come again when their document is aligned anew. */
export const realignedAgain: DatasetFilter<Least> = {
  id: 'realigned',
  description: 'The pair does not come again when its document is aligned anew.',
  // on documents shifted by one it keeps all of the gold and drops all of the rest (wmt21-noisy)
  defaults: { least: 0.5 },
  decide: ({ realigned }, { least }) =>
    realigned === undefined || realigned >= least ? true : { value: realigned },
};

/** Options of {@link pairConfidence}. */
export interface PairConfidenceOptions extends Least {
  /** Also for pairs that have `realigned`, or that were aligned here. */
  always: boolean;
}

/** Pairs whose sides do not find each other when they are alone. */
export const pairConfidence: DatasetFilter<PairConfidenceOptions> = {
  id: 'pair-confidence',
  description: 'The two sides, aligned by themselves, do not make a sure pair.',
  defaults: { least: 0.9, always: false },
  decide: (pair, { least, always }) => {
    const { pairConfidence: own, realigned } = pair;
    if (own === undefined || own >= least) return true;
    return always || (realigned === undefined && !isAligned(pair)) ? { value: own } : true;
  },
};

/** Options of {@link ruleHits}. */
export interface RuleHitsOptions {
  /** Findings of these severities drop a pair. */
  severities: readonly Severity[];
  /** By rule: `'off'`, or how sure the finding must be, in [0, 1]. All others count whatever their confidence. */
  rules: Readonly<Record<string, 'off' | number>>;
}

/** Pairs that the rules of `check` find departures in. */
export const ruleHits: DatasetFilter<RuleHitsOptions> = {
  id: 'rules',
  description:
    'A rule found that the translation departs: another number, another date, something left untranslated.',
  defaults: { severities: ['error', 'warning'], rules: {} },
  decide: ({ rules }, options) => {
    const hit = rules.find(({ rule, severity, confidence }) => {
      const least = options.rules[rule] ?? 0;
      return least !== 'off' && confidence >= least && options.severities.includes(severity);
    });
    return hit ? { value: hit.rule } : true;
  },
};

/** The probability of an alignment is certain to no more than this: logits beyond are those of the aligner's model, not of what is seen. */
const SUREST = 0.99;

/** Pairs that their words and the alignment together speak against. */
export const wordEvidence: DatasetFilter<Least> = {
  id: 'evidence',
  description: 'The words of the pair and the aligner together are against its being a translation.',
  // nats: the words' evidence and the logit of the aligner's probability, which a sure alignment sets at 4.6. On half of wmt21-noisy damaged pairs are below
  // 2 and good ones above; chosen there, with karenina and tico19
  defaults: { least: 2 },
  decide: ({ evidence, realigned, pairConfidence: alone, confidence }, { least }) => {
    if (evidence === null) return true;
    const sure = Math.min(SUREST, Math.max(1 - SUREST, realigned ?? alone ?? confidence ?? SUREST));
    const odds = evidence + Math.log(sure / (1 - sure));
    return odds >= least ? true : { value: Math.round(odds * 100) / 100 };
  },
};

/** Options of {@link gap}. */
export interface GapOptions {
  /** Highest sum, in nats, of what the gap says and of the lengths. */
  most: number;
  /** Nats for each standard deviation that the other side is too short. */
  deviation: number;
  /** A gap of fewer nats is none, whatever the lengths. */
  leastGap: number;
}

/** Pairs of which a part of one side has nothing on the other. */
export const gap: DatasetFilter<GapOptions> = {
  id: 'gap',
  description:
    'A stretch at an end of one side, or a whole sentence of it, has nothing on the other, which is too short for it.',
  // chosen on one half of wmt21-noisy and enru21a-docs with planted losses and additions, beside the good pairs of tico19; see docs/quality.md
  defaults: { most: 10, deviation: 3, leastGap: 2 },
  decide: ({ gaps, lengthRatio }, { most, deviation, leastGap }) => {
    const lost = gaps.source < leastGap ? 0 : gaps.source - deviation * lengthRatio;
    const added = gaps.target < leastGap ? 0 : gaps.target + deviation * lengthRatio;
    const worst = Math.max(lost, added);
    return worst < most ? true : { value: `${lost > added ? 'source' : 'target'} ${worst.toFixed(1)}` };
  },
};

/** Whether a pair was aligned here: given pairs have no places in a text. */
function isAligned({ sourceSpans, confidence }: PairRecord): boolean {
  return sourceSpans !== undefined && confidence !== null;
}
