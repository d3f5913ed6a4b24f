import type { Rule } from '../../../model/rule';
import { valueDrafts } from '../../evidence/values/value-drafts';

/** A date or time of one side has no equal on the other. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  severity: 'error',
  mqm: 'accuracy/mistranslation/date',
  description: 'A date or time of one side has no equal on the other.',
  defaults: {},
  checkBead: (context) => valueDrafts(context, ['date', 'time']),
};
