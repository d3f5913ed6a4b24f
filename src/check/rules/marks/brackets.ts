import type { Rule } from '../../../model/rule';
import { byBead, looseMarks, unpaired } from '../../evidence/one-text/open-marks';

/** Brackets that are opened and not closed (or the reverse) in the translation, though the original closes them. */
export const brackets: Rule = {
  id: 'brackets',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A bracket of the translation has no partner.',
  defaults: {},
  *checkBitext({ beads }) {
    for (const side of ['target', 'source'] as const) {
      for (const [bead, places] of byBead(looseMarks(beads, 'brackets', side)))
        yield unpaired('bracket', places, bead, side);
    }
  },
};
