import { relative, resolve } from 'node:path';
import { enabledRules } from '../../check/engine/settings';
import { ruleTexts } from '../../check/generated/rule-texts';
import type { Finding } from '../../model/finding';
import { countFindings, summaryLine, type Counts } from '../../report/counts';
import type { CheckedSize, ReportRule } from '../../report/options';
import type { CommandContext } from '../command';
import { applyBaseline } from '../../project/baseline';
import { filesOf, readBaseline } from '../output/baseline-file';
import { reportFormats, type ReportFormat } from '../output/report-format';
import { repositoryPath } from '../output/repository-path';
import type { PairTask } from '../pairs/find-pairs';
import { version } from '../version';
import { UsageError } from '../command';
import type { CheckFlags } from './check-flags';
import { fixFindings } from './fix-findings';
import { loadChecked, type Checked } from './load-checked';
import type { PairSettings } from './pair-settings';
import type { ReportOutput } from './reports/report-outputs';
import type { Levels } from './verdict';

/** What was found in one pair. */
export interface PairResult {
  /** The file, or the original and its translation, as reports name them. */
  title: string;
  /** One for each output, in pieces; see {@link held}. */
  reports: readonly Iterable<string>[];
  /** The line that sums up; see {@link summaryLine}. */
  summary: string;
  checked: CheckedSize;
  counts: Counts;
  levels: Levels;
  /** What is to be written into a baseline, and which one; absent without a baseline. */
  accepting?: {
    baseline: string;
    files: string;
    rules: readonly string[];
    findings: readonly AcceptedFinding[];
  };
  /** Text for standard error. */
  messages: string;
  /** All files that were read, absolute paths. */
  inputs: readonly string[];
}

/** What a baseline keeps of a finding. */
export type AcceptedFinding = Pick<Finding, 'fingerprint' | 'rule' | 'message'>;

/**
 * A result as plain data, which threads and the cache can hand on: the reports, which are made as they are asked for, are made now.
 */
export function held(result: PairResult): PairResult {
  return { ...result, reports: result.reports.map((pieces) => [...pieces]) };
}

/** Checks one pair; its reports are made when they are asked for. */
export async function checkPair(
  task: PairTask,
  settings: PairSettings,
  flags: CheckFlags,
  context: CommandContext,
): Promise<PairResult> {
  let messages = '';
  const inputs = new Set(settings.read);
  const own = { ...context, inputs, err: (text: string) => void (messages += text) };
  const load = () => loadChecked(task.paths, settings.input, settings.check, own);
  let loaded = await load();
  const rules = enabledRules(settings.check).map(({ rule, severity }) => ({ ...rule, severity }));
  if (flags.values.fix) {
    const quiet = { ...own, err: () => undefined };
    const { findings: before } = await withBaseline(loaded, settings, rules, flags, quiet);
    if ((await fixFindings(loaded, before, own)) > 0) loaded = await load();
  }
  const { findings, accepting } = await withBaseline(loaded, settings, rules, flags, own);
  const reports = flags.outputs.map((output) =>
    report(output, { loaded, findings, rules, settings }, flags, context),
  );
  const { source, target } = loaded;
  return {
    title: source.path === target.path ? source.path : `${source.path} → ${target.path}`,
    reports,
    summary: summaryLine(loaded.bitext, findings, loaded.total.beads),
    checked: loaded.total,
    counts: countFindings(findings),
    levels: settings.levels,
    ...(accepting ? { accepting } : {}),
    messages,
    inputs: [...inputs],
  };
}

interface Found {
  loaded: Checked;
  findings: readonly Finding[];
  rules: readonly ReportRule[];
  settings: PairSettings;
}

function report(
  { format, path }: ReportOutput,
  { loaded, findings, rules, settings }: Found,
  { values }: CheckFlags,
  context: CommandContext,
): Iterable<string> {
  const { lexicon, gazetteer } = settings.vocabulary;
  // these are read where the repository lies, whatever folder the command ran in
  const fromRoot = format === 'sarif' || format === 'github';
  const file = (one: Checked['source']) =>
    fromRoot ? { ...one, path: repositoryPath(one.path, context.cwd) } : one;
  return reportFormats[format](loaded.bitext, numbered(findings, format, loaded.numbers), {
    files: { source: file(loaded.source), target: file(loaded.target) },
    metadata: loaded.metadata,
    checked: loaded.total,
    version,
    rules: rules.map(withPage),
    failOn: settings.levels.failOn,
    vocabulary: { lexicon, ...(gazetteer ? { gazetteer } : {}) },
    color: context.color && (path === undefined || path === '-'),
    columns: context.columns,
    quiet: values.quiet,
    summary: values.summary,
  });
}

function withPage(rule: ReportRule): ReportRule {
  const page = ruleTexts.find(({ id }) => id === rule.id)?.page;
  return page === undefined ? rule : { ...rule, page };
}

/** The page shows rows, which are numbered as they stand on it; all other reports number beads as the file does. */
function numbered(
  findings: readonly Finding[],
  format: ReportFormat,
  numbers: readonly number[] | undefined,
): readonly Finding[] {
  if (format !== 'html' || !numbers) return findings;
  const rows = new Map(numbers.map((number, row) => [number, row]));
  return findings.map((finding) => ({ ...finding, bead: rows.get(finding.bead) ?? -1 }));
}

/** Findings with those that the baseline accepts marked; all of them when it is to be written anew. */
async function withBaseline(
  { source, target, findings }: Checked,
  { baseline: path }: PairSettings,
  rules: readonly ReportRule[],
  { values }: CheckFlags,
  { cwd, err, inputs }: CommandContext,
): Promise<{ findings: readonly Finding[]; accepting?: NonNullable<PairResult['accepting']> }> {
  if (path === undefined) {
    if (values['update-baseline'])
      throw new UsageError('--update-baseline needs --baseline FILE, or a baseline in the configuration');
    return { findings };
  }
  const name = relative(cwd, path);
  const baseline = await readBaseline(path, name);
  const files = filesOf(
    path,
    [source, target].map((file) => resolve(cwd, file.path)),
  );
  const ids = rules.map(({ id }) => id);
  if (values['update-baseline']) {
    const heads = findings.map(({ fingerprint, rule, message }) => ({ fingerprint, rule, message }));
    return {
      findings: findings.map((finding) => ({ ...finding, accepted: true as const })),
      accepting: { baseline: path, files, rules: ids, findings: heads },
    };
  }
  if (!baseline) throw new UsageError(`${name}: there is no baseline file; --update-baseline writes it`);
  inputs?.add(path);
  const applied = applyBaseline(findings, baseline, { files, rules: new Set(ids) });
  for (const { rule, fingerprint, message } of applied.stale)
    err(`sverka: stale in the baseline: ${rule} ${fingerprint}: ${message}\n`);
  return { findings: applied.findings };
}
