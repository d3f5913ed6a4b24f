import type { Rule } from '../../../model/rule';
import { mayBeSaid } from '../../evidence/names/name-doubts';
import { nameLosses } from '../../evidence/names/name-losses';

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
    const { original } = context.facts;
    for (const name of nameLosses(context).added) {
      const { text, spans, confidence } = name;
      if (confidence < minConfidence) continue;
      const isUnsure =
        confidence < sureConfidence || mayBeSaid(context, name, original === 'source' ? 'target' : 'source');
      yield {
        messageId: 'added',
        data: { name: text },
        message: `${text} is not in the original.`,
        source: original === 'source' ? [] : spans,
        target: original === 'source' ? spans : [],
        confidence,
        ...(isUnsure ? { severity: 'info' } : {}),
      };
    }
  },
};
