import type { Severity } from '../../../model/finding';

/** From this confidence on a finding is an error. */
const ERROR = 0.8;

/** From this confidence on a finding is a warning, since more often than not a reader would act; below it is information. */
export const WARNING = 0.5;

const order: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * The severity that a finding earns by the probability that a reader agrees with it.
 *
 * @param confidence - that probability, in [0, 1]
 * @param caps - severities that it may not pass: of the rule as it is set, and of the finding where the rule lowers it
 */
export function earnedSeverity(confidence: number, ...caps: readonly (Severity | undefined)[]): Severity {
  const earned = confidence >= ERROR ? 'error' : confidence >= WARNING ? 'warning' : 'info';
  return caps.reduce<Severity>(
    (lowest, cap) => (cap && order.indexOf(cap) < order.indexOf(lowest) ? cap : lowest),
    earned,
  );
}
