import { diffChars } from 'diff';

/** A stretch of letters; `differs` when the other spelling does not have it. */
export interface SpellingPart {
  text: string;
  differs: boolean;
}

/** Two spellings with the letters marked in which they differ. */
export interface SpellingDiff {
  /** Joined, the spelling that was found. */
  found: SpellingPart[];
  /** Joined, the spelling that was suggested. */
  suggested: SpellingPart[];
}

/** Spellings that share less than this part of their letters are different words: marked as a whole. */
const LEAST_SHARED = 0.5;

/** Longer texts than this are not spellings; comparing them letter by letter says nothing to a reader. */
const LONGEST = 60;

/**
 * The letters in which two spellings differ, for a reader: of Gaeseong and Kaesong G and e, and K. Case does not count.
 * Words with little in common differ as a whole.
 */
export function spellingDiff(found: string, suggested: string): SpellingDiff {
  const whole = (text: string): SpellingPart[] => (text ? [{ text, differs: true }] : []);
  const different = { found: whole(found), suggested: whole(suggested) };
  if (Math.max(found.length, suggested.length) > LONGEST) return different;
  const diff: SpellingDiff = { found: [], suggested: [] };
  let [at, shared] = [0, 0];
  for (const { value, added, removed } of diffChars(found, suggested, { ignoreCase: true })) {
    if (added) diff.suggested.push({ text: value, differs: true });
    else {
      // a shared stretch comes in the case of the second spelling
      const own = found.slice(at, at + value.length);
      at += value.length;
      diff.found.push({ text: own, differs: removed });
      if (removed) continue;
      diff.suggested.push({ text: value, differs: false });
      shared += value.length;
    }
  }
  return shared < LEAST_SHARED * Math.max(found.length, suggested.length) ? different : diff;
}
