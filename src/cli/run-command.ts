import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../did-you-mean';
import { alignCommand } from './commands/align-command';
import { checkCommand } from './commands/check-command';
import { completionCommand } from './commands/completion-command';
import { convertCommand } from './commands/convert-command';
import { datasetCommand } from './commands/dataset-command';
import { evaluateCommand } from './commands/evaluate-command';
import { explainCommand } from './commands/explain-command';
import { initCommand } from './commands/init-command';
import { lexiconCommand } from './commands/lexicon-command';
import { namesCommand } from './commands/names-command';
import { romanizeCommand } from './commands/romanize-command';
import { segmentCommand } from './commands/segment-command';
import { ReaderGone, type Command, type CommandContext, type ExitCode } from './command';
import { errorLine } from './error-line';
import { version } from './version';
import { terminalLines } from '../report/escape/terminal-line';

const commands: readonly Command[] = [
  checkCommand,
  alignCommand,
  convertCommand,
  datasetCommand,
  evaluateCommand,
  explainCommand,
  namesCommand,
  lexiconCommand,
  segmentCommand,
  romanizeCommand,
  initCommand,
  completionCommand(() => commands),
];

/**
 * Runs one command line.
 *
 * @param given - what stands after `sverka`
 * @returns the exit code: 0 nothing to report, 1 findings, 2 the input or the command is wrong, or sverka itself
 */
export async function runCommandLine(given: readonly string[], process: CommandContext): Promise<ExitCode> {
  const { args, color = process.color } = withoutColorFlags(given);
  const context: CommandContext = {
    ...process,
    color,
    // messages repeat what files hold and how they are called
    err: (text) => process.err(terminalLines(text)),
    inputs: new Set(),
  };
  const [name, ...rest] = args;
  if (name === '--version' || name === '-V') return print(context, `${version}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((command) => command.name === rest[0]);
    const text = about ? about.help : overview();
    if (name !== undefined) return print(context, text);
    context.err(text);
    return 2;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const names = commands.map((one) => one.name);
    const files = existsSync(resolve(context.cwd, name)) ? `; to check a file: sverka check ${name}` : '';
    return fail(
      context,
      `unknown command '${name}'${didYouMean(name, names)}${files} (there are: ${names.join(', ')})`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) return print(context, command.help);
  try {
    return await command.run(rest, context);
  } catch (error) {
    if (error instanceof ReaderGone) return 0;
    return fail(context, errorLine(error, command));
  }
}

/** `--no-color` and `--color` are for every command; behind `--` they are names of files. */
function withoutColorFlags(given: readonly string[]): { args: readonly string[]; color?: boolean } {
  const end = given.includes('--') ? given.indexOf('--') : given.length;
  const isFlag = (arg: string, k: number) => k < end && (arg === '--no-color' || arg === '--color');
  const last = given.findLast(isFlag);
  if (last === undefined) return { args: given };
  return { args: given.filter((arg, k) => !isFlag(arg, k)), color: last === '--color' };
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  return `sverka ${version} — checks a translation against its original

Usage: sverka COMMAND [options]

Commands:
${list}

sverka COMMAND --help tells more. --version prints the version. --no-color and --color go over NO_COLOR, FORCE_COLOR and the
terminal.
`;
}

function print(context: CommandContext, text: string): ExitCode {
  context.out(text);
  return 0;
}

function fail(context: CommandContext, message: string): ExitCode {
  context.err(
    `sverka: ${message
      .split(/[\r\n]/)
      .map((line) => line.trim())
      .join(' ')}\n`,
  );
  return 2;
}
