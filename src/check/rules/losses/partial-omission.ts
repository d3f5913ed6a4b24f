import type { Rule } from '../../../model/rule';
import { declaresCut } from '../../evidence/declared-cuts';
import { lostStretch } from '../../evidence/clauses/gap-odds';
import { probabilityOfLoss } from '../../evidence/whole-sentence';

/** Options of {@link partialOmission}. */
export interface PartialOmissionOptions {
  /** Probability from which a stretch is reported, in [0, 1]. */
  minConfidence: number;
}

/** Words of the original without a counterpart in the translation, inside a passage that is otherwise there. */
export const partialOmission: Rule<PartialOmissionOptions> = {
  id: 'partial-omission',
  severity: 'warning',
  mqm: 'accuracy/omission',
  description: 'A clause or a content word of the original has no counterpart in the translation.',
  // nine in ten of planted clauses are above; the curve is on the rule's page
  defaults: { minConfidence: 0.08 },
  *checkBead(context, { minConfidence }) {
    const { source, target, facts } = context;
    if (!facts.lexicon || !source.text || !target.text) return;
    const lost = lostStretch(context, facts.original, minConfidence);
    if (!lost || lost.probability < minConfidence) return;
    const { place, hole } = lost;
    const { text } = facts.bitext[facts.original];
    const translation = facts.original === 'source' ? 'target' : 'source';
    const [own, other] = [place ? [place] : [], hole ? [hole] : []];
    yield {
      messageId: place ? 'lostWords' : 'lostWord',
      data: place ? { words: text.slice(place.start, place.end) } : {},
      message: place
        ? `‘${text.slice(place.start, place.end).replace(/\s+/g, ' ')}’ seems to have no counterpart in the translation.`
        : 'The translation seems to have lost a word here.',
      source: facts.original === 'source' ? own : other,
      target: facts.original === 'source' ? other : own,
      confidence: probabilityOfLoss(context, facts.original, lost),
      // a cut that the translation declares is no error
      ...(declaresCut(context, translation) ? { severity: 'info' } : {}),
    };
  },
};
