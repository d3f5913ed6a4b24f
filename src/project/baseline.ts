import { faultOf, type Shape } from '../boundary/shapes';
import { shown } from '../boundary/shown';
import { requireShape } from '../boundary/valid-arguments';
import { requireText } from '../boundary/valid-text';
import { SverkaError } from '../errors';
import type { Finding } from '../model/finding';

/** An accepted finding. It is known by its fingerprint; the rest is there for the reader, and tells what is stale. */
export interface BaselineEntry {
  /** Of the finding, 16 hexadecimal digits. */
  fingerprint: string;
  /** Id of its rule. */
  rule: string;
  /** Its message when it was accepted. */
  message: string;
  /** The files it was found in, from the folder of the baseline, such as `letter.ru.txt → letter.en.txt`. */
  files: string;
}

/** What a baseline file holds. */
export interface Baseline {
  version: 1;
  /** In order of files, rule and fingerprint. */
  accepted: BaselineEntry[];
}

/** What was checked: one baseline may serve many files, and not every run has every rule. */
export interface CheckedPart {
  /** See {@link BaselineEntry}. */
  files: string;
  /** Ids of the rules that ran. */
  rules: ReadonlySet<string>;
}

/** Findings with those that the baseline accepts marked, and what it accepts in vain. */
export interface BaselineResult {
  /** In their order, with `accepted: true` where the baseline has them. */
  findings: Finding[];
  /** Entries for the checked part that no finding has any more: mended, or the passage has changed. */
  stale: BaselineEntry[];
}

/** What an accepted finding is known by. */
const knownBy = { fingerprint: 'text', rule: 'text', message: 'text' } as const;

const baselineShape: Shape = {
  fields: { accepted: { members: { fields: { ...knownBy, files: 'text' } } } },
};

function requirePart(name: string, part: CheckedPart): void {
  requireShape(name, part, { fields: { files: 'text', rules: 'object' } });
  if (part.rules instanceof Set) return;
  throw new SverkaError('INVALID_INPUT', `${name}.rules must be a Set of ids; got ${shown(part.rules)}`);
}

/**
 * Marks the findings that the baseline accepts; none is lost, none is hidden.
 *
 * @param findings - of one check
 * @param baseline - what was accepted before
 * @param part - which files and rules were checked: what the baseline has for others is not stale
 * @returns all findings, and the entries that no finding has any more
 * @example
 * ```ts
 * const part = { files: 'letter.ru.txt → letter.en.txt', rules: new Set(findings.map(({ rule }) => rule)) };
 * const baseline = updateBaseline({ version: 1, accepted: [] }, findings, part);
 * applyBaseline(findings, baseline, part).findings.every(({ accepted }) => accepted); // true
 * ```
 */
export function applyBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  part: CheckedPart,
): BaselineResult {
  requireShape('applyBaseline: findings', findings, { members: { fields: knownBy } });
  requireShape('applyBaseline: baseline', baseline, baselineShape);
  requirePart('applyBaseline: part', part);
  const { accepted } = baseline;
  const known = new Set(accepted.map(({ fingerprint }) => fingerprint));
  const seen = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    findings: findings.map((finding) =>
      known.has(finding.fingerprint) ? { ...finding, accepted: true } : finding,
    ),
    stale: accepted.filter((entry) => isOf(part, entry) && !seen.has(entry.fingerprint)),
  };
}

/**
 * The baseline that accepts all findings of a part, and of other files and rules what it accepted before.
 *
 * @param baseline - what was accepted before; `{ version: 1, accepted: [] }` for a new one
 * @param findings - of one check, all to be accepted
 * @param part - which files and rules were checked
 * @returns a new baseline
 * @example
 * ```ts
 * const part = { files: 'letter.ru.txt → letter.en.txt', rules: new Set(['number-mismatch']) };
 * updateBaseline({ version: 1, accepted: [] }, [], part); // { version: 1, accepted: [] }
 * ```
 */
export function updateBaseline(
  baseline: Baseline,
  findings: readonly Pick<Finding, 'fingerprint' | 'rule' | 'message'>[],
  part: CheckedPart,
): Baseline {
  requireShape('updateBaseline: baseline', baseline, baselineShape);
  requireShape('updateBaseline: findings', findings, { members: { fields: knownBy } });
  requirePart('updateBaseline: part', part);
  const { accepted } = baseline;
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, rule, message } of findings)
    entries.set(fingerprint, { fingerprint, rule, message, files: part.files });
  const others = accepted.filter((entry) => !isOf(part, entry));
  return { version: 1, accepted: [...entries.values(), ...others].sort(byPlace) };
}

/**
 * Reads the text of a baseline file.
 *
 * @param text - what the file holds
 * @param name - of the file, for the messages
 * @returns the baseline
 * @throws SverkaError `INVALID_CONFIG` when it is not a baseline
 * @example
 * ```ts
 * parseBaseline('{ "version": 1, "accepted": [] }'); // { version: 1, accepted: [] }
 * ```
 */
export function parseBaseline(text: string, name = 'baseline'): Baseline {
  requireText('parseBaseline: text', text);
  requireText('parseBaseline: name', name);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalid(`${name}: the baseline is not JSON: ${(error as Error).message}`);
  }
  const { version } = (value ?? {}) as Partial<Baseline>;
  const fault = version === 1 ? faultOf('it', value, baselineShape) : 'its version must be 1';
  if (fault !== undefined) {
    throw invalid(
      `${name}: not a baseline; take it away and write it anew with --update-baseline (${fault})`,
    );
  }
  return { version: 1, accepted: (value as Baseline).accepted };
}

/**
 * The text of a baseline file: JSON that changes little from run to run.
 *
 * @param baseline - what is accepted
 * @returns the text, with a line break at its end
 * @example
 * ```ts
 * parseBaseline(formatBaseline({ version: 1, accepted: [] })); // { version: 1, accepted: [] }
 * ```
 */
export function formatBaseline(baseline: Baseline): string {
  requireShape('formatBaseline: baseline', baseline, baselineShape);
  return `${JSON.stringify(baseline, undefined, 2)}\n`;
}

function isOf({ files, rules }: CheckedPart, entry: BaselineEntry): boolean {
  return entry.files === files && rules.has(entry.rule);
}

/** Files, then rule, then fingerprint: the file changes little from run to run. */
function byPlace(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [a, b].map(({ files, rule, fingerprint }) => `${files}\n${rule}\n${fingerprint}`);
  return one! < other! ? -1 : 1;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_CONFIG', message);
}
