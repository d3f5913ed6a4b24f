import type { Rule } from '../../../model/rule';
import { byBead, looseMarks } from '../../evidence/open-marks';

/** Quotation marks that are opened and not closed (or the reverse) in the translation, though the original closes them. */
export const quotes: Rule = {
  id: 'quotes',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A quotation mark of the translation has no partner.',
  defaults: {},
  *checkBitext({ beads }) {
    for (const [bead, target] of byBead(looseMarks(beads, 'quotes'))) {
      const text = beads[bead]!.source.text;
      // without quotes in the original, or with its dialogue dashes, the quotation may go on before or after the passage
      if (!/["«»“”„‟]|,,/.test(text) || /(?<![»"“”])[,!?…]\s[–—-]\s/.test(text)) continue;
      yield {
        messageId: 'unpaired',
        data: { count: target.length },
        message:
          target.length === 1
            ? 'This quotation mark has no partner.'
            : `These ${target.length} quotation marks have no partner.`,
        source: [],
        target,
        bead,
      };
    }
  },
};
