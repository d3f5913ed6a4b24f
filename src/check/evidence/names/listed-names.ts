import type { UnmatchedName } from '../../../model/name';

/** In characters: a gap in a list is no longer. */
const widestGap = 40;

/**
 * Names that only one side has, those of one list together: a list that was put in is one departure, not one for each name.
 *
 * @param names - in the order of the text
 * @param passage - the passage that has them, with its place in the document
 */
export function inOneList(
  names: readonly UnmatchedName[],
  passage: { text: string; start: number },
): UnmatchedName[][] {
  const lists: UnmatchedName[][] = [];
  for (const name of names) {
    const before = lists.at(-1)?.at(-1)?.spans.at(-1);
    const gap = before
      ? passage.text.slice(before.end - passage.start, name.spans[0]!.start - passage.start)
      : '';
    if (isWithinList(gap)) lists.at(-1)!.push(name);
    else lists.push([name]);
  }
  return lists;
}

/** Between the names of a list stand commas, a conjunction, and names that the other side has too. */
function isWithinList(gap: string): boolean {
  if (gap.length > widestGap || !/[,;\p{Ll}]/u.test(gap) || /[^\p{L}\s,;-]/u.test(gap)) return false;
  const words = gap.split(/[\s,;]+/).filter((word) => word !== '');
  return words.every((word) => /^\p{Lu}/u.test(word) || word.length <= longestConjunction);
}

/** In letters: and, или. */
const longestConjunction = 3;
