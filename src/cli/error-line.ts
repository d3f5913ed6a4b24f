import { didYouMean } from '../did-you-mean';
import { SverkaError } from '../errors';
import { OutputError, UsageError, type Command } from './command';
import { version } from './version';

/**
 * What a command that failed says, in one line.
 *
 * @param command - whose help knows how it is done right
 */
export function errorLine(error: unknown, command: Pick<Command, 'name' | 'help'>): string {
  if (error instanceof OutputError) return error.message;
  if (error instanceof UsageError) return `${error.message} (see sverka ${command.name} --help)`;
  if (error instanceof SverkaError) return error.message;
  if (isParseArgsError(error)) return `${plain(error, command)} (see sverka ${command.name} --help)`;
  return ownFault(error);
}

/**
 * Says that sverka itself is at fault, for an exception that nobody foresaw.
 *
 * @returns one line, with the place in the code that a report needs
 */
export function ownFault(error: unknown): string {
  const { message, stack } = error instanceof Error ? error : { message: describe(error), stack: '' };
  const name = error instanceof Error ? error.name : 'thrown';
  const place = /^ {1,8}at .{1,200}$/m.exec(stack ?? '')?.[0].trim() ?? '';
  return `this is a fault of sverka ${version}, please report it with this line: ${name}: ${message.slice(0, 300)}${place && ` (${place})`}`;
}

/** A thrown value that is no error; it may refuse to become a text. */
function describe(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

/** Unknown options are named, with the one of the command's help that is near; other messages stay as they are. */
function plain(error: Error, { help }: Pick<Command, 'help'>): string {
  const option = /^Unknown option '([^']+)'/.exec(error.message)?.[1];
  if (option === undefined) return error.message;
  return `unknown option '${option}'${didYouMean(option, help.match(/--[a-z][a-z-]*/g) ?? [])}`;
}

/** `node:util` parseArgs throws TypeErrors whose code begins so. */
function isParseArgsError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
