import type { Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { declaresCut } from '../../evidence/declared-cuts';
import { lostStretch } from '../../evidence/clauses/gap-odds';
import { probabilityOfLoss } from '../../evidence/whole-sentence';

/** Options of {@link partialAddition}. */
export interface PartialAdditionOptions {
  /** Probability from which a stretch is reported, in [0, 1]. */
  minConfidence: number;
}

/** Words of the translation without a counterpart in the original, inside a passage that is otherwise there. */
export const partialAddition: Rule<PartialAdditionOptions> = {
  id: 'partial-addition',
  severity: 'warning',
  mqm: 'accuracy/addition',
  description: 'A clause or a content word of the translation has no counterpart in the original.',
  // nine in ten of planted clauses are above; the curve is on the rule's page
  defaults: { minConfidence: 0.08 },
  *checkBead(context, { minConfidence }) {
    const { source, target, facts } = context;
    if (!facts.lexicon || !source.text || !target.text) return;
    const translation = facts.original === 'source' ? 'target' : 'source';
    const lost = lostStretch(context, translation, minConfidence);
    if (!lost?.place || lost.probability < minConfidence) return;
    const words = facts.bitext[translation].text.slice(lost.place.start, lost.place.end);
    yield {
      messageId: 'addedWords',
      data: { words },
      message: `‘${words.replace(/\s+/g, ' ')}’ seems to have no counterpart in the original.`,
      source: translation === 'source' ? [lost.place] : [],
      target: translation === 'target' ? [lost.place] : [],
      confidence: probabilityOfLoss(context, translation, lost),
      // words that stand in square brackets are the editor's, which `editorial-insertion` says once; a cut of the original is declared
      ...(declaresCut(context, facts.original) || isBracketed(facts.bitext[translation].text, lost.place)
        ? { severity: 'info' }
        : {}),
    };
  },
};

/** Whether a stretch lies inside square brackets. */
function isBracketed(text: string, { start, end }: Span): boolean {
  const open = text.lastIndexOf('[', start);
  const close = text.indexOf(']', start);
  return open >= 0 && close >= end - 1 && text.lastIndexOf(']', start - 1) < open;
}
