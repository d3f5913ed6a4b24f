import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { didYouMean } from '../did-you-mean';
import { SverkaError } from '../errors';
import { alignCommand } from './commands/align-command';
import { checkCommand } from './commands/check-command';
import { convertCommand } from './commands/convert-command';
import { evaluateCommand } from './commands/evaluate-command';
import { explainCommand } from './commands/explain-command';
import { lexiconCommand } from './commands/lexicon-command';
import { namesCommand } from './commands/names-command';
import { UsageError, type Command, type CommandContext, type ExitCode } from './command';
import { version } from './version';

const commands: readonly Command[] = [
  checkCommand,
  alignCommand,
  convertCommand,
  evaluateCommand,
  explainCommand,
  namesCommand,
  lexiconCommand,
];

/**
 * Runs one command line.
 *
 * @param args - what stands after `sverka`
 * @returns the exit code: 0 nothing to report, 1 findings, 2 the input or the command is wrong
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
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
    if (error instanceof UsageError)
      return fail(context, `${error.message} (see sverka ${command.name} --help)`);
    if (error instanceof SverkaError) return fail(context, error.message);
    if (isParseArgsError(error))
      return fail(context, `${plain(error, command)} (see sverka ${command.name} --help)`);
    throw error;
  }
}

function overview(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`).join('\n');
  return `sverka ${version} — checks a translation against its original

Usage: sverka COMMAND [options]

Commands:
${list}

sverka COMMAND --help tells more. --version prints the version.
`;
}

function print(context: CommandContext, text: string): ExitCode {
  context.out(text);
  return 0;
}

function fail(context: CommandContext, message: string): ExitCode {
  context.err(`sverka: ${message}\n`);
  return 2;
}

/** Unknown options are named, with the one of the command's help that is near; other messages stay as they are. */
function plain(error: Error, { help }: Command): string {
  const option = /^Unknown option '([^']+)'/.exec(error.message)?.[1];
  if (option === undefined) return error.message;
  return `unknown option '${option}'${didYouMean(option, help.match(/--[a-z][a-z-]*/g) ?? [])}`;
}

/** `node:util` parseArgs throws TypeErrors whose code begins so. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
