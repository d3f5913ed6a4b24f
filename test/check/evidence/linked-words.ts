import type { LinkedWord, WordLinks, WordPair } from '../../../src/model/rule';

/**
 * A word for tests of what is left over: `text`, and what it is linked with. The kind is told by the first letter: capital letters are
 * names, digits are numbers, all else is content, unless `facts` say otherwise. Words stand one blank apart in the order of the list.
 */
export interface MadeWord extends Partial<Omit<LinkedWord, 'text'>> {
  text: string;
}

/** The words with their places in a text that joins them by blanks; a comma before a word is written as `', '`. */
export function madeWords(list: readonly (string | MadeWord)[], gap = ' '): LinkedWord[] {
  let at = 0;
  return list.map((one) => {
    const { text, ...facts } = typeof one === 'string' ? { text: one } : one;
    const lower = text.toLowerCase();
    const start = at;
    at += text.length + gap.length;
    return {
      text,
      lower,
      stem: lower,
      start,
      end: start + text.length,
      kind: /^\d/.test(text) ? 'number' : text !== lower ? 'name' : 'content',
      known: 0,
      links: [],
      weight: 0,
      ...facts,
    };
  });
}

/** Links of both sides as the linker gives them, with the given pairs. */
export function madeLinks(
  source: readonly LinkedWord[],
  target: readonly LinkedWord[],
  pairs: readonly WordPair[] = [],
): WordLinks {
  return { source, target, pairs };
}
