import { parseArgs } from 'node:util';
import { presets, type Preset } from '../../check/engine/settings';
import type { Severity } from '../../model/finding';
import { UsageError } from '../command';
import { inputFlags, inputHelp, inputValues, textFlags, textHelp, textValues } from '../input/input-options';
import { vocabularyHelp, vocabularyOptions } from '../input/vocabulary-options';
import { oneOf } from '../one-of';
import { streamHelp } from '../stream/stream';
import { houseFlags, houseHelp, houseValues } from './house-flags';
import { reportOutputs, type ReportOutput } from './reports/report-outputs';

/** The help text of `sverka check`. */
export const checkHelp = `Usage: sverka check FILE [options]            one file that holds both versions
       sverka check SOURCE TARGET [options]   the original and its translation
       sverka check MEMORY [options]          a translation memory or another file of units, as it is aligned
       sverka check FOLDER… [options]         all pairs of a folder, matched by name: a.ru.txt and a.en.txt
       sverka check 'ru/*.txt' 'en/*.txt'     originals and translations by globs, matched by name
       sverka check [options]                 the 'files' of the configuration

Aligns the two versions and reports what departs. '-' reads standard input.

Options:
  --format FORMAT          text, html, json, sarif, junit, github, markdown or csv; default by the extension of
                           FILE in --output, else text
  -o, --output FILE        write the report there; standard error gets a line that sums up each pair. May be given
                           again for more reports; FORMAT:FILE tells the format where the name does not, '-' is
                           standard output
  --quiet                  text only: leave out information; print nothing when nothing else is left
  --summary                text only: counts by rule instead of the findings
  --fail-on LEVEL          error, warning (default), info or never: the level that makes the exit code 1
  --max-warnings N         more warnings than this make the exit code 1, whatever --fail-on says; default: as
                           --fail-on says
  --preset NAME            recommended (default), strict, fiction or dataset: which rules run
  --min-confidence N       leave out findings below this confidence, from 0 to 1
  --date DATE              date of the original, such as 1951-06-30 or 1951: the year of "28 June this year"
  --rule NAME              run this rule only; may be given again ('sverka explain' lists the rules)
  --config FILE            sverka.config.ts, .js, .mjs or .json; by default looked for beside the original and above
  --print-config           print the configuration of the first pair as it holds, and check nothing
  --baseline FILE          findings that are accepted: they are marked and make no check fail
  --update-baseline        accept all findings of this run: write them into the baseline, in place of what it
                           held for these files and rules
  --fix                    mend in the file of the translation what is certain: a word that stands twice, letters of
                           another script that look alike; then report what is left
  --jobs N                 check so many pairs at a time, each in a thread of its own; default 1
  --cache                  keep what was found, and check only pairs that have changed since
  --cache-location FOLDER  where it is kept; default node_modules/.cache/sverka, or .sverka-cache
  --watch                  check again whenever a file changes
  --stdin-filename NAME    what standard input is called in reports and configuration
${inputHelp}
${textHelp}
${vocabularyHelp}
${houseHelp('are findings of name-spelling')}
${streamHelp}
  -h, --help               this text

Exit code: 0 nothing at the --fail-on level, 1 findings, 2 the input or the command is wrong.
`;

const checkFlags = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o', multiple: true },
  quiet: { type: 'boolean', default: false },
  summary: { type: 'boolean', default: false },
  'fail-on': { type: 'string' },
  'max-warnings': { type: 'string' },
  preset: { type: 'string' },
  'min-confidence': { type: 'string' },
  date: { type: 'string' },
  rule: { type: 'string', multiple: true },
  config: { type: 'string' },
  'print-config': { type: 'boolean', default: false },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  jobs: { type: 'string' },
  cache: { type: 'boolean', default: false },
  'cache-location': { type: 'string' },
  watch: { type: 'boolean', default: false },
  'stdin-filename': { type: 'string' },
  ...inputFlags,
  ...textFlags,
  ...vocabularyOptions,
  ...houseFlags,
} as const;

/** What the command line of `sverka check` says. */
export type CheckFlags = ReturnType<typeof parseCheck>;

/**
 * Reads the command line of `sverka check`.
 *
 * @throws UsageError, or the error of `parseArgs`, when it is wrong
 */
export function parseCheck(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: checkFlags,
  });
  const jobs = wholeNumber('--jobs', values.jobs) ?? 1;
  if (values.fix && values['update-baseline'])
    throw new UsageError('--fix mends, and --update-baseline accepts: give one of them');
  if (jobs < 1) throw new UsageError(`--jobs must be 1 or more; got ${jobs}`);
  return {
    positionals,
    values,
    jobs,
    outputs: reportOutputs(values.output, values.format) satisfies readonly ReportOutput[],
    failOn: values['fail-on'] === undefined ? undefined : oneOf('--fail-on', values['fail-on'], levels),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings']),
    preset: values.preset === undefined ? undefined : oneOf<Preset>('--preset', values.preset, presets),
    minConfidence: share('--min-confidence', values['min-confidence']),
    house: houseValues(values),
    text: textValues(values),
    input: inputValues(values),
  };
}

const levels: readonly (Severity | 'never')[] = ['error', 'warning', 'info', 'never'];

function share(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^(?:0?\.\d+|[01](?:\.0*)?)$/.test(value))
    throw new UsageError(`${option} must be a number from 0 to 1; got '${value}'`);
  return Number(value);
}

function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value))
    throw new UsageError(`${option} must be a whole number, 0 or more; got '${value}'`);
  return Number(value);
}
