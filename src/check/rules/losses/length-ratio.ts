import { inkLength, lengthDeviation, usualLogRatio } from '../../../text/lengths';
import type { BeadContext, CheckFacts, Rule } from '../../../model/rule';
import { stoodNearby } from '../../evidence/clauses/nearby';

/** Options of {@link lengthRatio}. */
export interface LengthRatioOptions {
  /** How many standard deviations from the usual ratio are too many. */
  maxDeviations: number;
  /** Shortest longer side that is judged, in characters without space. */
  minLength: number;
}

/** A passage whose translation is much longer or shorter than the rest of the text lets expect. */
export const lengthRatio: Rule<LengthRatioOptions> = {
  id: 'length-ratio',
  severity: 'warning',
  mqm: 'accuracy/omission',
  description: 'A passage is much longer or shorter in the translation than is usual in this text.',
  // 4 of a normal distribution would be one passage in 16,000; measured figures are on the rule's page
  defaults: { maxDeviations: 4, minLength: 40 },
  *checkBead(context, { maxDeviations, minLength }) {
    const { source, target, facts } = context;
    const [s, t] = [inkLength(source.text), inkLength(target.text)];
    if (!s || !t || Math.max(s, t) < minLength) return;
    const deviations = lengthDeviation(t, s, usualRatio(facts));
    if (Math.abs(deviations) < maxDeviations) return;
    const [longer, factor] = deviations > 0 ? ['longer', t / s] : ['shorter', s / t];
    yield {
      messageId: s > t ? 'shorter' : 'longer',
      data: { source: s, target: t },
      message: `The translation is ${longer} than this text lets expect: ${t} characters for ${s} (${factor.toFixed(1)} times), ${Math.abs(deviations).toFixed(1)} standard deviations from the usual.`,
      source: source.sentences,
      target: target.sentences,
      confidence: confidenceOf(context, Math.abs(deviations), s > t ? 'source' : 'target'),
    };
  },
};

/**
 * Deviations at which a reader agrees as often as not that something is lost or added, and how fast it grows: of 6,914 human passages, three are above that are not
 * cut otherwise than their translation.
 */
const MIDDLE = 6.4;
const SLOPE = 0.8;

/** What is left of the confidence where the next passage has the words of the longer side. */
const NEARBY = 0.4;

function confidenceOf(context: BeadContext, deviations: number, longer: 'source' | 'target'): number {
  const to = context.facts.links(context)[longer].length;
  const isCutOtherwise = stoodNearby(context, longer, { from: 0, to });
  return (isCutOtherwise ? NEARBY : 1) / (1 + Math.exp(SLOPE * (MIDDLE - deviations)));
}

/** The usual ratio of the lengths of the text's own beads. */
function usualRatio(facts: CheckFacts): number {
  let usual = ratios.get(facts);
  if (usual === undefined) {
    usual = usualLogRatio(
      facts.beads.map(({ source, target }) => [inkLength(source.text), inkLength(target.text)]),
    );
    ratios.set(facts, usual);
  }
  return usual;
}

const ratios = new WeakMap<CheckFacts, number>();
