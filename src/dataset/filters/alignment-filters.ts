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
  description: 'A rule found that the translation departs: another number, something lost, something added.',
  // free translations add words: at .8 it costs Anna Karenina 1% of good pairs instead of 4%
  defaults: { severities: ['error', 'warning'], rules: { 'partial-addition': 0.8 } },
  decide: ({ rules }, options) => {
    const hit = rules.find(({ rule, severity, confidence }) => {
      const least = options.rules[rule] ?? 0;
      return least !== 'off' && confidence >= least && options.severities.includes(severity);
    });
    return hit ? { value: hit.rule } : true;
  },
};

/** Whether a pair was aligned here: given pairs have no places in a text. */
function isAligned({ sourceSpans, confidence }: PairRecord): boolean {
  return sourceSpans !== undefined && confidence !== null;
}
