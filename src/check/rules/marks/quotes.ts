import type { Rule } from '../../../model/rule';
import { quoteBalance } from '../../evidence/clauses/balance';

/** Quotation marks that are opened and not closed in the translation, though the original closes them. */
export const quotes: Rule = {
  id: 'quotes',
  severity: 'warning',
  mqm: 'fluency/punctuation/unpaired-marks',
  description: 'A quotation mark of the translation has no partner.',
  defaults: {},
  *checkBead({ source, target }) {
    const found = quoteBalance(target.text, target.start);
    const loose = found.loose[0];
    const original = quoteBalance(source.text, source.start);
    // without quotes in the original, or with its dialogue dashes, the quotation may go on before or after the passage;
    // English opens each paragraph of a long one anew
    if (!loose || !original.pairs || original.loose.length || loose.start === target.start) return;
    if (/(?<![»"“”])[,!?…]\s[–—-]\s/.test(source.text)) return;
    yield { message: 'This quotation mark has no partner.', source: [], target: found.loose };
  },
};
