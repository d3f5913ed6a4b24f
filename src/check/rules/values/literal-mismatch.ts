import type { Rule } from '../../../model/rule';
import { valueDrafts } from '../../evidence/values/value-drafts';

/** An acronym, document number, address or code of one side has no equal on the other. */
export const literalMismatch: Rule = {
  id: 'literal-mismatch',
  severity: 'warning',
  mqm: 'accuracy/mistranslation/literal',
  description: 'An acronym, document number, address or code of one side has no equal on the other.',
  defaults: {},
  checkBead: (context) => valueDrafts(context, ['acronym', 'literal']),
};
