import { lengthDeviation } from '../../../text/lengths';

/** Mean logarithm of Russian over English length in letters of words, in post-edited pairs (MLQE-PE). */
const RUSSIAN_OVER_ENGLISH = Math.log(1.06);

/**
 * Standard deviations between the letters in the words of two sides and the usual ratio of the languages; positive when `own` is too long. The
 * ratio is that of the languages, not of the text: the letters are those of single clauses too.
 *
 * @param own - letters in words of one side, at least 1
 * @param other - those of the other side, likewise
 */
export function lettersDeviation(side: 'source' | 'target', own: number, other: number): number {
  return lengthDeviation(own, other, side === 'source' ? RUSSIAN_OVER_ENGLISH : -RUSSIAN_OVER_ENGLISH);
}
