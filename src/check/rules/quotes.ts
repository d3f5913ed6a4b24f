import type { Rule } from '../../model/rule';
import { quoteBalance } from '../balance';

/** Quotation marks that are opened and not closed in the translation, though the original closes them. */
export const quotes: Rule = {
  id: 'quotes',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A quotation mark of the translation has no partner.',
  defaults: {},
  *checkBead({ source, target }) {
    const found = quoteBalance(target.text, target.start);
    if (!found.loose.length || !source.text || quoteBalance(source.text, source.start).loose.length) return;
    yield { message: 'This quotation mark has no partner.', source: [], target: found.loose };
  },
};
