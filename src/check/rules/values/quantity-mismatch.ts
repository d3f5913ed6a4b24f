import type { Rule } from '../../../model/rule';
import { valueDrafts } from '../../evidence/values/value-drafts';

/** An amount with its unit or currency has no equal on the other side, or is converted wrongly. */
export const quantityMismatch: Rule = {
  id: 'quantity-mismatch',
  severity: 'error',
  mqm: 'accuracy/mistranslation/quantity',
  description: 'An amount with its unit or currency has no equal on the other side, or is converted wrongly.',
  defaults: {},
  checkBead: (context) => valueDrafts(context, ['quantity']),
};
