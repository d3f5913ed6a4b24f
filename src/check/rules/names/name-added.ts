import type { BeadContext, Rule } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { leftoversOf } from '../../evidence/clauses/leftovers';
import { nameLosses } from '../../evidence/name-losses';

/** Options of {@link nameAdded}. */
export interface NameAddedOptions {
  /** Probability from which a name is reported, in [0, 1]. */
  minConfidence: number;
  /** Probability from which it has the severity of the rule; below, it is information. */
  sureConfidence: number;
}

/** A name that only the translation has. */
export const nameAdded: Rule<NameAddedOptions> = {
  id: 'name-added',
  severity: 'warning',
  mqm: 'accuracy/addition/name',
  description: 'A name of the translation is not in the original.',
  // where one in a hundred of faithful human translations is reported; figures are on the rule's page
  defaults: { minConfidence: 0.5, sureConfidence: 0.65 },
  *checkBead(context, { minConfidence, sureConfidence }) {
    for (const { text, spans, confidence } of nameLosses(context).added) {
      if (confidence < minConfidence) continue;
      yield {
        message: `${text} is not in the original.`,
        source: context.facts.original === 'source' ? [] : spans,
        target: context.facts.original === 'source' ? spans : [],
        confidence,
        ...(confidence < sureConfidence || isFaced(context, spans[0]!) ? { severity: 'info' } : {}),
      };
    }
  },
};

/** A word of the original that is left over faces the name, and may mean it (Lokomotiv for «железнодорожники»). */
function isFaced(context: BeadContext, { start, end }: Span): boolean {
  const side = context.facts.original === 'source' ? 'target' : 'source';
  const words = context.facts.links(context)[side];
  const fates = leftoversOf(context)[side];
  return words.some((word, k) => word.start >= start && word.end <= end && fates[k] === 'faced');
}
