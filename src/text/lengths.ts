/** How long texts are, and how their lengths go together. */

/** Characters of a text that are not white space, in UTF-16 code units. */
export function inkLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) length++;
  return length;
}

/** The white space of JavaScript; what is below 33 besides is no character that a text has. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Variance of the log ratio of the lengths of a text and its translation: a floor of style and a part that falls with the mean length, since
 * short texts vary more (after Gale and Church 1993, "A Program for Aligning Sentences in Bilingual Corpora"). Fitted on post-edited pairs.
 *
 * @param one - length of one side in characters, above 0
 * @param other - length of the other side
 */
export function lengthVariance(one: number, other: number): number {
  return 0.008 + 3.2 / (one + other);
}

/**
 * How far two lengths are from the usual ratio, in standard deviations; positive when `own` is too long.
 *
 * @param own - length of one side, above 0
 * @param other - length of the other side, above 0
 * @param usual - natural logarithm of own over other where nothing is lost
 * @example
 * ```ts
 * lengthDeviation(200, 100, 0); // 5.1: ln 2 over the root of .008 + 3.2 / 300
 * ```
 */
export function lengthDeviation(own: number, other: number, usual: number): number {
  return (Math.log(own / other) - usual) / Math.sqrt(lengthVariance(own, other));
}

/** With fewer pairs the sides are taken for as long as each other. */
const ENOUGH_PAIRS = 20;

/**
 * The usual ratio of the lengths of many pairs: the median of the natural logarithms of the second over the first; pairs with an empty side do not
 * count, and fewer than {@link ENOUGH_PAIRS} give 0.
 */
export function usualLogRatio(lengths: readonly (readonly [number, number])[]): number {
  const logs = lengths
    .filter(([one, other]) => one > 0 && other > 0)
    .map(([one, other]) => Math.log(other / one))
    .sort((a, b) => a - b);
  return logs.length < ENOUGH_PAIRS ? 0 : logs[logs.length >> 1]!;
}
