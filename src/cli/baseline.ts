import type { Finding } from '../model/finding';
import { UsageError } from './command';

/** An accepted finding. It is known by its fingerprint; rule and message are there for the reader. */
export interface BaselineEntry {
  fingerprint: string;
  rule: string;
  message: string;
}

/** What a baseline file holds. */
export interface Baseline {
  version: 1;
  accepted: BaselineEntry[];
}

/** Findings with those that the baseline accepts marked, and what it accepts in vain. */
export interface BaselineResult {
  findings: Finding[];
  /** Entries that no finding has any more: mended, or the passage has changed. */
  stale: BaselineEntry[];
}

/** Marks the findings that the baseline accepts; none is lost, none is hidden. */
export function applyBaseline(findings: readonly Finding[], { accepted }: Baseline): BaselineResult {
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) =>
      known.has(finding.fingerprint) ? { ...finding, accepted: true } : finding,
    ),
    stale: accepted.filter(({ fingerprint }) => !seen.has(fingerprint)),
  };
}

/** A baseline that accepts these findings: as JSON, each fingerprint once, in order of rule and fingerprint. */
export function baselineOf(findings: readonly Finding[]): string {
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, rule, message } of findings)
    entries.set(fingerprint, { fingerprint, rule, message });
  const accepted = [...entries.values()].sort((a, b) =>
    `${a.rule} ${a.fingerprint}` < `${b.rule} ${b.fingerprint}` ? -1 : 1,
  );
  return `${JSON.stringify({ version: 1, accepted } satisfies Baseline, undefined, 2)}\n`;
}

/**
 * Reads a baseline file's text.
 *
 * @throws UsageError when it is not one
 */
export function parseBaseline(text: string, path: string): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: the baseline is not JSON: ${(error as Error).message}`);
  }
  const { version, accepted } = (value ?? {}) as Partial<Baseline>;
  if (
    version !== 1 ||
    !Array.isArray(accepted) ||
    !accepted.every((entry) => typeof entry?.fingerprint === 'string')
  ) {
    throw new UsageError(`${path}: not a baseline of version 1; write it anew with --update-baseline`);
  }
  return { version, accepted };
}
