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
  /**
   * By rule that says that something was lost or added: standard deviations that the target must be too short (negative) or too long (positive), too.
   * What is only said in other words leaves the lengths as they are.
   */
  lengths: Readonly<Record<string, number>>;
}

/** Pairs that the rules of `check` find departures in. */
export const ruleHits: DatasetFilter<RuleHitsOptions> = {
  id: 'rules',
  description: 'A rule found that the translation departs: another number, something lost, something added.',
  // chosen on wmt21-noisy with planted losses, beside what they cost on tico19: without lengths 9% of its good pairs, with them 2%
  defaults: {
    severities: ['error', 'warning'],
    rules: { 'partial-omission': 0.4, 'partial-addition': 0.4 },
    lengths: { 'partial-omission': -2.5, 'partial-addition': 1.5 },
  },
  decide: ({ rules, lengthRatio }, options) => {
    const hit = rules.find(({ rule, severity, confidence }) => {
      const least = options.rules[rule] ?? 0;
      if (least === 'off' || confidence < least || !options.severities.includes(severity)) return false;
      const bound = options.lengths[rule] ?? 0;
      return bound < 0 ? lengthRatio <= bound : bound === 0 || lengthRatio >= bound;
    });
    return hit ? { value: hit.rule } : true;
  },
};

/** Options of {@link linkedWords}. */
export interface LinkedWordsOptions extends Least {
  /** Shorter pairs may be said in other words altogether. */
  leastWords: number;
}

/** Pairs whose sides have hardly a word in common. */
export const linkedWords: DatasetFilter<LinkedWordsOptions> = {
  id: 'linked',
  description: 'Hardly a word of one side has a counterpart on the other.',
  // good pairs of news have .7 in the mean; targets that were exchanged have 0 to .2
  defaults: { least: 0.15, leastWords: 8 },
  decide: ({ linkedShare, words }, { least, leastWords }) =>
    linkedShare === null || linkedShare >= least || Math.min(words.source, words.target) < leastWords
      ? true
      : { value: linkedShare },
};

/** Whether a pair was aligned here: given pairs have no places in a text. */
function isAligned({ sourceSpans, confidence }: PairRecord): boolean {
  return sourceSpans !== undefined && confidence !== null;
}
