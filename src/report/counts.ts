import type { Bitext } from '../model/bead';
import type { Finding, Severity } from '../model/finding';

/** From the worst to the mildest. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there are. */
export interface Counts extends Record<Severity, number> {
  /** Accepted by the baseline; not in the other figures. */
  accepted: number;
}

/** Counts the findings by severity, those that the baseline accepts apart. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { severity, accepted } of findings) counts[accepted ? 'accepted' : severity]++;
  return counts;
}

/**
 * One line that sums up: `28 beads · 0 errors · 4 warnings · 8 info`.
 *
 * @param beads - how many were checked; default: all of the bitext
 */
export function summaryLine(
  bitext: Bitext,
  findings: readonly Finding[],
  beads: number = bitext.beads.length,
): string {
  const { error, warning, info, accepted } = countFindings(findings);
  return [
    plural(beads, 'bead'),
    plural(error, 'error'),
    plural(warning, 'warning'),
    `${info} info`,
    ...(accepted ? [`${accepted} accepted by the baseline`] : []),
  ].join(' · ');
}

/** A number with its noun: `1 bead`, `2 beads`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
