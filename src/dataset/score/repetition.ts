import { PARTS } from '../../text/words';
import { round } from './likeness';

/** Times that a piece must be said to count as repetition. */
const LEAST_TIMES = 3;
/** Characters of the pieces; the same as `RepetitionFilter` of OpusFilter takes at least. */
const LEAST_LENGTH = 3;
/** Words of the longest pieces that are looked for. */
const LONGEST = 12;

/**
 * Share of a text that one piece of one to twelve words, said at least three times in a row, takes up.
 *
 * @returns in [0, 1]; 0 without repetition
 */
export function repetition(text: string): number {
  const words = text.toLowerCase().match(PARTS) ?? [];
  if (words.length < LEAST_TIMES || new Set(words).size > words.length - LEAST_TIMES + 1) return 0;
  const total = words.reduce((sum, word) => sum + word.length, 0);
  let most = 0;
  for (let size = 1; size <= Math.min(LONGEST, Math.floor(words.length / LEAST_TIMES)); size++) {
    let run = 0; // words equal to those `size` before them, in a row
    let letters = 0;
    for (let i = size; i < words.length; i++) {
      if (words[i] === words[i - size]) {
        run++;
        letters += words[i]!.length;
      } else [run, letters] = [0, 0];
      if (run < size * (LEAST_TIMES - 1)) continue;
      const piece = words.slice(i - run - size + 1, i - run + 1).reduce((sum, word) => sum + word.length, 0);
      if (piece >= LEAST_LENGTH) most = Math.max(most, letters + piece);
    }
  }
  return round(most / total);
}
