import type { Rule } from '../../../model/rule';
import { bracketBalance } from '../../evidence/clauses/balance';

/** Brackets that are opened and not closed (or the reverse) in the translation, though the original closes them. */
export const brackets: Rule = {
  id: 'brackets',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A bracket of the translation has no partner.',
  defaults: {},
  *checkBead({ source, target }) {
    const found = bracketBalance(target.text, target.start);
    if (!found.loose.length) return;
    const original = bracketBalance(source.text, source.start);
    if (original.loose.length) return;
    yield {
      message:
        found.loose.length === 1
          ? 'This bracket has no partner.'
          : `These ${found.loose.length} brackets have no partner.`,
      source: [],
      target: found.loose,
    };
  },
};
