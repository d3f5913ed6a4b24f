import type { Rule } from '../../../model/rule';
import { valueDrafts } from '../../evidence/values/value-drafts';

/** A number of one side has no equal number on the other. */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  severity: 'error',
  mqm: 'accuracy/mistranslation/number',
  description: 'A number of one side has no equal number on the other.',
  defaults: {},
  checkBead: (context) => valueDrafts(context, ['number', 'ordinal', 'range', 'percent']),
};
