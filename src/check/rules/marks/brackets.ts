import type { Rule } from '../../../model/rule';
import { byBead, looseMarks } from '../../evidence/open-marks';

/** Brackets that are opened and not closed (or the reverse) in the translation, though the original closes them. */
export const brackets: Rule = {
  id: 'brackets',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A bracket of the translation has no partner.',
  defaults: {},
  *checkBitext({ beads }) {
    for (const [bead, target] of byBead(looseMarks(beads, 'brackets'))) {
      yield {
        messageId: 'unpaired',
        data: { count: target.length },
        message:
          target.length === 1
            ? 'This bracket has no partner.'
            : `These ${target.length} brackets have no partner.`,
        source: [],
        target,
        bead,
      };
    }
  },
};
