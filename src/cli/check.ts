import { parseArgs } from 'node:util';
import { check } from '../index';
import type { Finding, Severity } from '../model/finding';
import { jsonReport } from '../report/json';
import { textReport } from '../report/text';
import { UsageError, type Command, type ExitCode } from './command';
import { loadBitext } from './inputs';
import { version } from './version';

/** `sverka check`: aligns and reports what departs. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'report where a translation departs from its original',
  help: `Usage: sverka check FILE [options]            one file that holds both versions
       sverka check SOURCE TARGET [options]   the original and its translation

Aligns the two versions and reports what departs. '-' reads standard input.

Options:
  --format FORMAT          text (default) or json
  --fail-on LEVEL          error, warning (default), info or never: the level that makes the exit code 1
  --encoding NAME          utf-8, utf-16le, utf-16be, windows-1251 or koi8-r; detected by default
  --source-language CODE   default ru
  --target-language CODE   default en
  --no-lexicon             do without the bundled vocabulary
  -h, --help               this text

Exit code: 0 nothing at the --fail-on level, 1 findings, 2 the input or the command is wrong.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'warning' },
        encoding: { type: 'string' },
        'source-language': { type: 'string' },
        'target-language': { type: 'string' },
        lexicon: { type: 'boolean', default: true },
      },
    });
    const failOn = oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'info', 'never'] as const);
    const format = oneOf('--format', values.format, ['text', 'json'] as const);
    const loaded = await loadBitext(
      positionals,
      {
        encoding: values.encoding,
        sourceLanguage: values['source-language'],
        targetLanguage: values['target-language'],
        lexicon: values.lexicon ? undefined : false,
      },
      context,
    );
    const findings = check(loaded.bitext, values.lexicon ? {} : { lexicon: false });
    const files = { source: loaded.source, target: loaded.target };
    context.out(
      format === 'json'
        ? jsonReport(loaded.bitext, findings, { files, metadata: loaded.metadata, version })
        : textReport(loaded.bitext, findings, { files, color: context.color, columns: context.columns }),
    );
    return exitCode(findings, failOn);
  },
};

function exitCode(findings: readonly Finding[], failOn: Severity | 'never'): ExitCode {
  if (failOn === 'never') return 0;
  const levels: Severity[] = ['info', 'warning', 'error'];
  return findings.some(({ severity }) => levels.indexOf(severity) >= levels.indexOf(failOn)) ? 1 : 0;
}

/** The value when it is one of the choices; else a usage error that lists them. */
export function oneOf<const T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(`${option} must be one of ${choices.join(', ')}; got '${value}'`);
  return found;
}
