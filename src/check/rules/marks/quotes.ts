import type { Rule } from '../../../model/rule';
import { byBead, looseMarks, unpaired } from '../../evidence/one-text/open-marks';

/** Quotation marks that are opened and not closed (or the reverse) in the translation, though the original closes them. */
export const quotes: Rule = {
  id: 'quotes',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A quotation mark of the translation has no partner.',
  defaults: {},
  *checkBitext({ beads }) {
    for (const side of ['target', 'source'] as const) {
      const other = side === 'target' ? 'source' : 'target';
      for (const [bead, places] of byBead(looseMarks(beads, 'quotes', side))) {
        const text = beads[bead]![other].text;
        // without quotes on the other side, or with its dialogue dashes, the quotation may go on before or after the passage
        if (!/["«»“”„‟]|,,/.test(text) || /(?<![»"“”])[,!?…]\s[–—-]\s/.test(text)) continue;
        yield unpaired('quotation mark', places, bead, side);
      }
    }
  },
};
