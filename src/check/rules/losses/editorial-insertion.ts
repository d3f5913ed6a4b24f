import type { Rule } from '../../../model/rule';

/** Words in square brackets that only the translation has: an editor's or translator's own. */
export const editorialInsertion: Rule = {
  id: 'editorial-insertion',
  severity: 'info',
  mqm: 'accuracy/addition/editorial',
  description: 'The translation has words in square brackets that the original has not.',
  defaults: {},
  *checkBead({ source, target }) {
    if (!target.text.includes('[')) return;
    // the original's own bracketed words are translated in order: as many of the translation's are accounted for
    let own = [...source.text.matchAll(insertion)].length;
    for (const { 0: text, index } of target.text.matchAll(insertion)) {
      if (own-- > 0) continue;
      const start = target.start + index;
      yield {
        messageId: 'inserted',
        data: { text },
        message: `The translation adds ${text} in square brackets.`,
        source: [],
        target: [{ start, end: start + text.length }],
      };
    }
  },
};

/** Bracketed text with at least one letter: `[...]` marks a cut, `[1]` a note. */
const insertion = /\[[^\][\p{L}]*\p{L}[^\][]*\]/gu;
