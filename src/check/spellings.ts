import levenshtein from 'fast-levenshtein';
import type { NameEntry, Rendering } from '../model/name';

/**
 * Two spellings this near, as a share of the longer, are attempts at one name (Gaeseong and Gaesong .13, Dehui and
 * Dehuai .1); different names of one place (Peking and Beijing .57) are farther.
 */
const NEAR = 0.4;

/** Whether two renderings are spellings of one name: as many words, few letters apart, none an ending longer. */
export function areSpellings(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || a.startsWith(b) || b.startsWith(a)) return false;
  if (a.split(' ').length !== b.split(' ').length) return false;
  return levenshtein.get(a, b) <= NEAR * Math.max(a.length, b.length);
}

/** The renderings of a name that compete: spelled differently though they stand for the same form. */
export function competing(entry: NameEntry): Rendering[] {
  return entry.renderings.filter((one) =>
    entry.renderings.some((other) => areSpellings(one.text, other.text)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\s]/gu, '')
    .toLowerCase();
}
