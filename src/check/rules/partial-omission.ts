import type { Rule } from '../../model/rule';
import { translationEvidence } from '../coverage';
import { lostStretch } from '../gap-odds';

/** Options of {@link partialOmission}. */
export interface PartialOmissionOptions {
  /** Probability from which a stretch is reported, in [0, 1]. */
  minConfidence: number;
  /** Probability from which it has the severity of the rule; below, it is information. */
  sureConfidence: number;
}

/** Words of the original without a counterpart in the translation, inside a passage that is otherwise there. */
export const partialOmission: Rule<PartialOmissionOptions> = {
  id: 'partial-omission',
  severity: 'warning',
  mqm: 'accuracy/omission',
  description: 'A clause or a content word of the original has no counterpart in the translation.',
  // where 5% and where 0.7% of faithful human translations are reported; the curve is on the rule's page
  defaults: { minConfidence: 0.02, sureConfidence: 0.12 },
  *checkBead(context, { minConfidence, sureConfidence }) {
    const { source, target, facts } = context;
    if (!facts.lexicon || !source.text || !target.text) return;
    const links = facts.links(context);
    if (translationEvidence(links) < 0) return;
    const lost = lostStretch(links, 'source', facts.bitext.source.text);
    if (!lost || lost.probability < minConfidence) return;
    const words = facts.bitext.source.text.slice(lost.place.start, lost.place.end);
    yield {
      message: `‘${words.replace(/\s+/g, ' ')}’ seems to have no counterpart in the translation.`,
      source: [lost.place],
      target: [],
      confidence: lost.probability,
      ...(lost.probability < sureConfidence ? { severity: 'info' } : {}),
    };
  },
};
