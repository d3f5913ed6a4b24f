/**
 * How many of the first indexes a test holds for: it holds for none behind the first for which it fails. Bisection, so that things in order are found
 * in a time that grows with the logarithm of their number.
 *
 * @param length - how many indexes there are, from 0
 * @example
 * ```ts
 * leading(4, (at) => [10, 20, 30, 40][at]! <= 30); // 3
 * ```
 */
export function leading(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the first indexes that a test holds for; 0 when there is none. */
export function lastLeading(length: number, holds: (index: number) => boolean): number {
  return Math.max(0, leading(length, holds) - 1);
}
