import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ParseError, SverkaError } from '../../errors';
import type { TranslationUnit } from '../../formats';
import { decodePieces, openText, type OpenedText } from '../../read/files/open-text';
import type { CommandContext } from '../command';
import { unitFormatOf, unitFormats, type ReadOptions, type UnitFormatName } from './file-formats';

/** What is done about malformed records. */
export type OnError = 'stop' | 'skip';

/** How a file is read. */
export interface UnitFileOptions {
  encoding?: string | undefined;
  onError?: OnError | undefined;
  read?: ReadOptions;
}

/** A file of units that is read piece by piece. */
export interface OpenedUnits {
  records: AsyncGenerator<TranslationUnit, void, undefined>;
  encoding: string;
  /** How many units were malformed and left out so far. */
  skipped(): number;
}

/** What an input is called in reports and messages; standard input as the user calls it, if he does. */
export function inputName(path: string, { stdinName }: Pick<CommandContext, 'stdinName'>): string {
  return path === '-' ? (stdinName ?? '<stdin>') : path;
}

/** Opens a file of units; malformed ones stop the reading, or are named on standard error and left out. */
export async function openUnits(
  path: string,
  format: UnitFormatName,
  { encoding, onError, read }: UnitFileOptions,
  context: CommandContext,
): Promise<OpenedUnits> {
  const name = inputName(path, context);
  let skipped = 0;
  const skip = (error: ParseError) => {
    skipped++;
    context.err(`${placed(name, error).message}: skipped\n`);
  };
  const opened = await naming(name, () => openPath(path, encoding, context));
  const text = checked(opened.text, format);
  const records = unitFormats[format].read(text, {
    ...read,
    onError: onError === 'skip' ? skip : undefined,
  });
  return { records: namingRecords(name, records), encoding: opened.encoding, skipped: () => skipped };
}

/** Refuses XML of another kind than the name of the file tells; each line of it would be a malformed record. */
async function* checked(
  text: AsyncGenerator<string, void, undefined>,
  format: UnitFormatName,
): AsyncGenerator<string, void, undefined> {
  const first = await text.next();
  if (first.done) return;
  const looks = first.value.trimStart().startsWith('<')
    ? unitFormatOf(first.value.slice(0, 1000))
    : undefined;
  if (looks && !format.startsWith(looks)) {
    throw new SverkaError('INVALID_INPUT', `this looks like ${looks}, not ${format}: say --from ${looks}`);
  }
  yield first.value;
  yield* text;
}

/** Opens a text file of any size, or standard input. */
export async function openPath(
  path: string,
  encoding: string | undefined,
  context: CommandContext,
): Promise<OpenedText> {
  if (path === '-') return decodePieces(context.stdin(), encoding);
  const whole = resolve(context.cwd, path);
  context.inputs?.add(whole);
  const { size } = await stat(whole).catch(() => ({ size: 0 }));
  return openText(whole, {
    encoding,
    onProgress: (bytes) => context.progress?.(path, bytes, size),
  });
}

/** Puts the name of a file, and the line of a malformed record, before the message of an error. */
export function placed(name: string, error: SverkaError): SverkaError {
  const place = error instanceof ParseError ? `${name}:${error.line}` : name;
  return new SverkaError(error.code, `${place}: ${error.message}`, { cause: error });
}

/** The same for what an action throws. */
export async function naming<T>(name: string, action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof SverkaError ? placed(name, error) : error;
  }
}

async function* namingRecords<T>(
  name: string,
  records: AsyncIterable<T>,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* records;
  } catch (error) {
    throw error instanceof SverkaError ? placed(name, error) : error;
  }
}
