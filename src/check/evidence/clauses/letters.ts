/** Mean logarithm of Russian over English length in letters, in post-edited pairs (MLQE-PE). */
const usualRatio = Math.log(1.06);

/**
 * Standard deviations between the lengths of two sides and the usual ratio; positive when `own` is too long. The variance is
 * that of Gale and Church (1993) with a constant part, measured on the same pairs.
 *
 * @param own - letters in words of one side, at least 1
 * @param other - those of the other side, likewise
 */
export function lengthDeviation(side: 'source' | 'target', own: number, other: number): number {
  const usual = side === 'source' ? usualRatio : -usualRatio;
  return (Math.log(own / other) - usual) / Math.sqrt(0.008 + 3.2 / (own + other));
}
