import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../did-you-mean';
import { commandNames, loadCommand, loadCommands } from './commands/load-commands';
import { ReaderGone, type Command, type CommandContext, type ExitCode } from './command';
import { errorLine } from './error-line';
import { version } from './version';
import { terminalLines } from '../report/escape/terminal-line';

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
    const about = await loadCommand(rest[0] ?? '');
    const text = about ? about.help : overview(await loadCommands());
    if (name !== undefined) return print(context, text);
    context.err(text);
    return 2;
  }
  const command = await loadCommand(name);
  if (!command) {
    const files = existsSync(resolve(context.cwd, name)) ? `; to check a file: sverka check ${name}` : '';
    return fail(
      context,
      `unknown command '${name}'${didYouMean(name, commandNames)}${files} (there are: ${commandNames.join(', ')})`,
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

function overview(commands: readonly Command[]): string {
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
