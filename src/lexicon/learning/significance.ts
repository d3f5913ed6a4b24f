/**
 * Log-likelihood ratio of two words meeting in as many beads as they do, beside meeting by chance: G² of Dunning 1993
 * ("Accurate Methods for the Statistics of Surprise and Coincidence"); by Moore 2004 ("On Log-Likelihood-Ratios and the
 * Significance of Rare Events") it orders rare pairs as Fisher's exact test does.
 *
 * @param both - beads with both words; need not be whole
 * @param first - beads with the first word
 * @param second - beads with the second word
 * @param total - all beads
 * @returns at least 0, and 0 when they meet no more often than by chance; 10.83 is p = .001 for one pair tested
 */
export function logLikelihoodRatio(both: number, first: number, second: number, total: number): number {
  if (both * total <= first * second) return 0;
  const cell = (seen: number, row: number, column: number) =>
    seen > 0 ? seen * Math.log((seen * total) / (row * column)) : 0;
  const sum =
    cell(both, first, second) +
    cell(first - both, first, total - second) +
    cell(second - both, total - first, second) +
    cell(total - first - second + both, total - first, total - second);
  return Math.max(0, 2 * sum);
}
