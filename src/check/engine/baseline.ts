import type { Finding } from '../../model/finding';

/** An accepted finding. It is known by its fingerprint; the rest is there for the reader, and tells what is stale. */
export interface BaselineEntry {
  fingerprint: string;
  rule: string;
  message: string;
  /** The files it was found in, from the folder of the baseline. */
  files: string;
}

/** What a baseline file holds. */
export interface Baseline {
  version: 1;
  accepted: BaselineEntry[];
}

/** What was checked: one baseline may serve many files, and not every run has every rule. */
export interface CheckedPart {
  /** See {@link BaselineEntry}. */
  files: string;
  rules: ReadonlySet<string>;
}

/** Findings with those that the baseline accepts marked, and what it accepts in vain. */
export interface BaselineResult {
  findings: Finding[];
  /** Entries for the checked part that no finding has any more: mended, or the passage has changed. */
  stale: BaselineEntry[];
}

/** Marks the findings that the baseline accepts; none is lost, none is hidden. */
export function applyBaseline(
  findings: readonly Finding[],
  { accepted }: Baseline,
  part: CheckedPart,
): BaselineResult {
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) =>
      known.has(finding.fingerprint) ? { ...finding, accepted: true } : finding,
    ),
    stale: accepted.filter((entry) => isOf(part, entry) && !seen.has(entry.fingerprint)),
  };
}

/** The baseline that accepts all findings of a part, and of other files and rules what it accepted before. */
export function updateBaseline(
  { accepted }: Baseline,
  findings: readonly Finding[],
  part: CheckedPart,
): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, rule, message } of findings)
    entries.set(fingerprint, { fingerprint, rule, message, files: part.files });
  const others = accepted.filter((entry) => !isOf(part, entry));
  return { version: 1, accepted: [...entries.values(), ...others].sort(byPlace) };
}

function isOf({ files, rules }: CheckedPart, entry: BaselineEntry): boolean {
  return entry.files === files && rules.has(entry.rule);
}

/** Files, then rule, then fingerprint: the file changes little from run to run. */
function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ files, rule, fingerprint }) => `${files}\n${rule}\n${fingerprint}`);
  return one! < other! ? -1 : 1;
}
