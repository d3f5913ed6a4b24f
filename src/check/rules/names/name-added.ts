import type { Rule } from '../../../model/rule';
import { mayBeSaid } from '../../evidence/names/name-doubts';
import { inOneList } from '../../evidence/names/listed-names';
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
    const side = original === 'source' ? 'target' : 'source';
    const added = nameLosses(context).added.filter(({ confidence }) => confidence >= minConfidence);
    for (const names of inOneList(added, context[side])) {
      const confidence = Math.max(...names.map((name) => name.confidence));
      const isUnsure = !names.some(
        (name) => name.confidence >= sureConfidence && !mayBeSaid(context, name, side),
      );
      const texts = names.map(({ text }) => text);
      const spans = names.flatMap((name) => name.spans);
      yield {
        messageId: 'added',
        data: { name: texts[0]!, ...(texts.length > 1 ? { names: texts } : {}) },
        message: `${texts.join(', ')} ${texts.length > 1 ? 'are' : 'is'} not in the original.`,
        source: original === 'source' ? [] : spans,
        target: original === 'source' ? spans : [],
        confidence,
        ...(isUnsure ? { severity: 'info' } : {}),
      };
    }
  },
};
