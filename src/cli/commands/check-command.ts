import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SverkaError } from '../../errors';
import { check, type CheckOptions } from '../../index';
import type { Finding, Severity } from '../../model/finding';
import { enabledRules, presets } from '../../check/engine/settings';
import { summaryLine } from '../../report/counts';
import { applyBaseline, updateBaseline, type BaselineResult, type CheckedPart } from '../../project/baseline';
import { filesOf, readBaseline, writeBaseline } from '../output/baseline-file';
import { configFor, loadConfig } from '../load-config';
import { UsageError, type Command, type CommandContext, type ExitCode } from '../command';
import { checkInBlocks, type CheckedUnits } from '../input/check-blocks';
import {
  inputFlags,
  inputHelp,
  inputValues,
  textFlags,
  textHelp,
  textValues,
  type InputOptions,
} from '../input/input-options';
import { languagesOf, loadBitext, openUnitFile, unitFileOf, type LoadedBitext } from '../input/inputs';
import { oneOf } from '../one-of';
import { formatOf, reportFormatNames, reportFormats, type ReportFormat } from '../output/report-format';
import { version } from '../version';
import { isStream, runStream, streamHelp } from '../stream/stream';
import { loadVocabulary, vocabularyHelp, vocabularyOptions } from '../input/vocabulary-options';
import { writePieces } from '../output/outputs';

/** `sverka check`: aligns and reports what departs. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'report where a translation departs from its original',
  help: `Usage: sverka check FILE [options]            one file that holds both versions
       sverka check SOURCE TARGET [options]   the original and its translation
       sverka check MEMORY [options]          a translation memory or another file of units, as it is aligned

Aligns the two versions and reports what departs. '-' reads standard input.

Options:
  --format FORMAT          text, html, json, sarif, junit, github, markdown or csv; default by the extension of
                           FILE in --output, else text
  -o, --output FILE        write the report there; standard error gets one line that sums up
  --quiet                  text only: leave out information; print nothing when nothing else is left
  --summary                text only: counts by rule instead of the findings
  --fail-on LEVEL          error, warning (default), info or never: the level that makes the exit code 1
  --max-warnings N         bear so many warnings before the exit code is 1; default 0
  --preset NAME            recommended (default), strict, fiction or dataset: which rules run
  --min-confidence N       leave out findings below this confidence, from 0 to 1
  --date DATE              date of the original, such as 1951-06-30 or 1951: the year of «28 июня с. г.»
  --rule NAME              run this rule only; may be given again ('sverka explain' lists the rules)
  --config FILE            sverka.config.ts, .js, .mjs or .json; by default looked for here and above
  --baseline FILE          findings that are accepted: they are marked and make no check fail
  --update-baseline        accept all findings of this run: write them into the baseline, in place of what it
                           held for these files and rules
${inputHelp}
${textHelp}
${vocabularyHelp}
${streamHelp}
  -h, --help               this text

Exit code: 0 nothing at the --fail-on level, 1 findings, 2 the input or the command is wrong.
`,
  async run(args, context) {
    if (isStream(args)) return runStream('check', args, context);
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        output: { type: 'string', short: 'o' },
        quiet: { type: 'boolean', default: false },
        summary: { type: 'boolean', default: false },
        'fail-on': { type: 'string' },
        'max-warnings': { type: 'string' },
        preset: { type: 'string' },
        'min-confidence': { type: 'string' },
        date: { type: 'string' },
        rule: { type: 'string', multiple: true },
        config: { type: 'string' },
        baseline: { type: 'string' },
        'update-baseline': { type: 'boolean', default: false },
        ...inputFlags,
        ...textFlags,
        ...vocabularyOptions,
      },
    });
    const loadedConfig = await loadConfig(context.cwd, values.config);
    const { config } = loadedConfig;
    if (loadedConfig.file !== undefined) context.inputs?.add(loadedConfig.file);
    const failOn =
      values['fail-on'] === undefined
        ? (config.failOn ?? 'warning')
        : oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'info', 'never'] as const);
    const maxWarnings = count('--max-warnings', values['max-warnings']) ?? config.maxWarnings ?? 0;
    const preset = values.preset === undefined ? undefined : oneOf('--preset', values.preset, presets);
    const minConfidence = share('--min-confidence', values['min-confidence']);
    const baselinePath = values.baseline
      ? resolve(context.cwd, values.baseline)
      : config.baseline && resolve(loadedConfig.folder, config.baseline);
    if (values['update-baseline'] && !baselinePath) {
      throw new UsageError('--update-baseline needs --baseline FILE, or a baseline in the configuration');
    }
    const format =
      values.format === undefined
        ? formatOf(values.output ?? '')
        : oneOf('--format', values.format, reportFormatNames);
    const text = textValues(values);
    const { lexicon, glossary, gazetteer } = await loadVocabulary(values, text, context);
    const terms = [...(glossary?.terms ?? []), ...(config.glossary?.terms ?? [])];
    const inputOptions = { ...inputValues(values), ...text, lexicon, gazetteer };
    const optionsFor = (paths: readonly string[]): CheckOptions => ({
      ...(config.customRules ? { customRules: config.customRules } : {}),
      ...(terms.length > 0 ? { glossary: { terms } } : {}),
      ...configFor(
        loadedConfig,
        paths.map((path) => resolve(context.cwd, path)),
      ),
      ...(preset ? { preset } : {}),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(values.date === undefined ? {} : { date: values.date }),
      ...(values.rule ? { only: values.rule } : {}),
      lexicon,
      ...(gazetteer ? { gazetteer } : {}),
    });
    const loaded = await loadChecked(positionals, inputOptions, optionsFor, context);
    const paths = [loaded.source.path, loaded.target.path];
    const enabled = enabledRules(optionsFor(paths));
    const found = loaded.findings;
    const { findings, stale } =
      baselinePath === undefined
        ? { findings: found, stale: [] }
        : await withBaseline(
            found,
            baselinePath,
            {
              files: filesOf(
                baselinePath,
                paths.map((path) => resolve(context.cwd, path)),
              ),
              rules: new Set(enabled.map(({ rule }) => rule.id)),
            },
            values['update-baseline'],
            context,
          );
    for (const { rule, fingerprint, message } of stale)
      context.err(`sverka: stale in the baseline: ${rule} ${fingerprint}: ${message}\n`);
    const report = reportFormats[format](loaded.bitext, numbered(findings, format, loaded.numbers), {
      files: { source: loaded.source, target: loaded.target },
      metadata: loaded.metadata,
      checked: loaded.total,
      version,
      rules: enabled.map(({ rule, severity }) => ({ ...rule, severity })),
      failOn,
      vocabulary: { lexicon, ...(gazetteer ? { gazetteer } : {}) },
      color: context.color && values.output === undefined,
      columns: context.columns,
      quiet: values.quiet,
      summary: values.summary,
    });
    if (values.output === undefined) context.out(report);
    else {
      await writePieces(values.output, [report], context);
      context.err(`${summaryLine(loaded.bitext, findings, loaded.total.beads)} → ${values.output}\n`);
    }
    return exitCode(findings, failOn, maxWarnings);
  },
};

/** What was checked, where it comes from, and what was found. */
type Checked = Pick<LoadedBitext, 'source' | 'target' | 'metadata'> & Omit<CheckedUnits, 'lines'>;

/** Loads and checks: a file of units in blocks, everything else as a whole. */
async function loadChecked(
  paths: readonly string[],
  options: InputOptions,
  optionsFor: (paths: readonly string[]) => CheckOptions,
  context: CommandContext,
): Promise<Checked> {
  const file = options.pins === undefined ? unitFileOf(paths, options) : undefined;
  if (!file) {
    const loaded = await loadBitext(paths, options, context);
    const { source, target, beads } = loaded.bitext;
    return {
      ...loaded,
      findings: check(loaded.bitext, optionsFor([loaded.source.path, loaded.target.path])),
      total: {
        beads: beads.length,
        sourceSentences: source.sentences.length,
        targetSentences: target.sentences.length,
      },
    };
  }
  const opened = await openUnitFile(file.path, file.format, options, context);
  const name = { path: file.path === '-' ? '<stdin>' : file.path, encoding: opened.encoding };
  const checkOptions = optionsFor([name.path, name.path]);
  const found = await checkInBlocks(opened.records, languagesOf(options), (bitext) =>
    check(bitext, checkOptions),
  );
  if (opened.skipped() > 0) context.err(`sverka: ${name.path}: ${opened.skipped()} malformed skipped\n`);
  if (!found) throw new SverkaError('INVALID_INPUT', `${name.path}: there are no units in it`);
  const { lines, ...checked } = found;
  return {
    ...checked,
    source: { ...name, lines: lines.source },
    target: { ...name, lines: lines.target },
    metadata: {},
  };
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

async function withBaseline(
  findings: Finding[],
  path: string,
  part: CheckedPart,
  update: boolean,
  context: CommandContext,
): Promise<BaselineResult> {
  const { cwd, err } = context;
  const name = relative(cwd, path);
  const baseline = await readBaseline(path, name);
  if (!update) {
    if (!baseline) throw new UsageError(`${name}: there is no baseline file; --update-baseline writes it`);
    context.inputs?.add(path);
    return applyBaseline(findings, baseline, part);
  }
  const updated = updateBaseline(baseline ?? { version: 1, accepted: [] }, findings, part);
  await writeBaseline(path, name, updated, context);
  err(`sverka: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} accepted in ${name}\n`);
  return applyBaseline(findings, updated, part);
}

function exitCode(findings: readonly Finding[], failOn: Severity | 'never', maxWarnings: number): ExitCode {
  if (failOn === 'never') return 0;
  const levels: Severity[] = ['info', 'warning', 'error'];
  const counted = findings.filter(
    ({ severity, accepted }) => !accepted && levels.indexOf(severity) >= levels.indexOf(failOn),
  );
  const warnings = counted.filter(({ severity }) => severity === 'warning').length;
  return counted.length - (warnings <= maxWarnings ? warnings : 0) > 0 ? 1 : 0;
}

function share(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(?:0?\.\d+|[01](?:\.0*)?)$/.test(value))
    throw new UsageError(`${option} must be a number from 0 to 1; got '${value}'`);
  return Number(value);
}

function count(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value))
    throw new UsageError(`${option} must be a whole number, 0 or more; got '${value}'`);
  return Number(value);
}
