import type { Rule } from '../../../model/rule';
import { isFree, mayBeSaid } from '../../evidence/names/name-doubts';
import { nameLosses } from '../../evidence/names/name-losses';

/** Options of {@link nameMissing}. */
export interface NameMissingOptions {
  /** Probability from which a name is reported, in [0, 1]. */
  minConfidence: number;
  /** Probability from which it has the severity of the rule; below, it is information. */
  sureConfidence: number;
}

/** A name of the original that the translation does not have, or has another in place of. */
export const nameMissing: Rule<NameMissingOptions> = {
  id: 'name-missing',
  severity: 'warning',
  mqm: 'accuracy/omission/name',
  description: 'A name of the original is not in the translation, or another stands in its place.',
  // where one in a hundred of faithful human translations is reported; figures are on the rule's page
  defaults: { minConfidence: 0.5, sureConfidence: 0.65 },
  *checkBead(context, { minConfidence, sureConfidence }) {
    const { original } = context.facts;
    for (const { name, instead, mayRender } of nameLosses(context).lost) {
      const { text, spans, confidence } = name;
      if (confidence < minConfidence) continue;
      const there = instead?.spans ?? [];
      const isUnsure =
        confidence < sureConfidence ||
        (instead && !mayRender ? isFree(context) : mayBeSaid(context, name, original));
      yield {
        messageId: instead ? 'replaced' : 'missing',
        data: { name: text, ...(instead ? { instead: instead.text } : {}) },
        message: instead
          ? `${text} is not in the translation; ${instead.text} stands there.`
          : `${text} is not in the translation.`,
        source: original === 'source' ? spans : there,
        target: original === 'source' ? there : spans,
        confidence,
        ...(isUnsure ? { severity: 'info' } : {}),
      };
    }
  },
};
