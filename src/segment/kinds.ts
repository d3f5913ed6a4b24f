import type { SentenceKind } from '../model/document';
import { LIST_ITEM } from './units';

/** Longest heading in characters: two lines of print. */
const LONGEST_HEADING = 120;

/**
 * What a sentence is, by its looks.
 *
 * @param text - the sentence
 * @param alone - true when nothing else stands in its unit
 */
export function kindOf(text: string, alone: boolean): SentenceKind {
  if (/^\[[^\]]*\]$/u.test(text) || /^[*…·•\s-]+$/u.test(text)) return 'editorial';
  if (LIST_ITEM.test(text)) return 'list-item';
  const open = !/[.!?…:;,]["'»”’)\]]*$/u.test(text);
  return alone && open && text.length <= LONGEST_HEADING && /\p{L}/u.test(text) ? 'heading' : 'prose';
}
