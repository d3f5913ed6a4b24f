import type { Draft, Rule } from '../../../model/rule';
import { lookAlike } from '../../../text/look-alikes';
import { mainScriptOf } from '../../evidence/scripts';
import { sideWords } from '../../evidence/passage-words';

/** Look-alike letters of another script inside a word, as text recognition and keyboards leave them. */
export const mixedScript: Rule = {
  id: 'mixed-script',
  severity: 'warning',
  mqm: 'fluency/spelling/encoding',
  description: 'A word mixes look-alike letters of two scripts.',
  defaults: {},
  asWritten: true,
  *checkBead({ source, target, facts }) {
    for (const [side, document] of [
      ['source', facts.bitext.source],
      ['target', facts.bitext.target],
    ] as const) {
      const { text } = side === 'source' ? source : target;
      // plain ASCII has no second script: nearly every English sentence is done here
      if (!/[^\0-\u007f]/.test(text)) continue;
      const main = mainScriptOf(document);
      for (const word of sideWords(side === 'source' ? source : target)) {
        const repaired = lookAlike(word.text, main);
        if (!repaired) continue;
        const draft: Draft = {
          messageId: 'lookAlike',
          data: { word: word.text, letters: repaired.letters },
          message: `‘${word.text}’ has letters of another script that look alike: ${repaired.letters.join(', ')}.`,
          source: [],
          target: [],
          suggestion: repaired.text,
        };
        const place = [{ start: word.start, end: word.end }];
        // the original may not be edited, and the translation does not depart from it here
        yield side === 'source'
          ? { ...draft, source: place, severity: 'info' }
          : { ...draft, target: place, edits: [{ ...place[0]!, text: repaired.text }] };
      }
    }
  },
};
