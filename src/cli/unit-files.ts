import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ParseError, SverkaError } from '../errors';
import type { LadderRung, TranslationUnit } from '../formats';
import { decodePieces, openText, type OpenedText } from '../read/files/open-text';
import type { CommandContext } from './command';
import {
  ladderFormats,
  unitFormats,
  type LadderFormatName,
  type ReadOptions,
  type UnitFormatName,
} from './file-formats';

/** What is done about malformed records. */
export type OnError = 'stop' | 'skip';

/** How a file is read. */
export interface UnitFileOptions {
  encoding?: string | undefined;
  onError?: OnError | undefined;
  read?: ReadOptions;
}

/** A file of records that is read piece by piece. */
export interface OpenedRecords<T> {
  records: AsyncGenerator<T, void, undefined>;
  encoding: string;
  /** How many records were malformed and left out so far. */
  skipped(): number;
}

/** Opens a file of units; malformed ones stop the reading, or are named on standard error and left out. */
export async function openUnits(
  path: string,
  format: UnitFormatName,
  options: UnitFileOptions,
  context: CommandContext,
): Promise<OpenedRecords<TranslationUnit>> {
  return openRecords(path, options, context, (text, onError) =>
    unitFormats[format].read(text, { ...options.read, onError }),
  );
}

/** Opens a file of beads. */
export async function openLadder(
  path: string,
  format: LadderFormatName,
  options: UnitFileOptions,
  context: CommandContext,
): Promise<OpenedRecords<LadderRung>> {
  return openRecords(path, options, context, (text, onError) =>
    ladderFormats[format].read(text, { onError }),
  );
}

async function openRecords<T>(
  path: string,
  { encoding, onError }: UnitFileOptions,
  context: CommandContext,
  read: (text: AsyncIterable<string>, onError: ((error: ParseError) => void) | undefined) => AsyncIterable<T>,
): Promise<OpenedRecords<T>> {
  const name = path === '-' ? '<stdin>' : path;
  let skipped = 0;
  const skip = (error: ParseError) => {
    skipped++;
    context.err(`${placed(name, error).message}: skipped\n`);
  };
  const opened = await named(name, openPath(path, encoding, context));
  const records = read(opened.text, onError === 'skip' ? skip : undefined);
  return { records: naming(name, records), encoding: opened.encoding, skipped: () => skipped };
}

/** Opens a text file of any size, or standard input. */
export async function openPath(
  path: string,
  encoding: string | undefined,
  context: CommandContext,
): Promise<OpenedText> {
  if (path === '-') return decodePieces(context.stdin(), encoding);
  const whole = resolve(context.cwd, path);
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

/** The same for an action. */
export async function named<T>(name: string, action: Promise<T>): Promise<T> {
  return action.catch((error: unknown) => {
    throw error instanceof SverkaError ? placed(name, error) : error;
  });
}

async function* naming<T>(name: string, records: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  try {
    yield* records;
  } catch (error) {
    throw error instanceof SverkaError ? placed(name, error) : error;
  }
}
