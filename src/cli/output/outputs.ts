import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { UsageError, type CommandContext } from '../command';

/** A file that is written piece by piece. */
interface Output {
  write(piece: string): Promise<void>;
  finish(): Promise<void>;
  /** What was written goes away. */
  abandon(): Promise<void>;
}

/**
 * Writes into files, packed where their names end in `.gz`; `-` is standard output. The files appear when they are whole: what stood there
 * before is not touched until then.
 *
 * @param fill - writes the pieces, each into the file of the same place in `paths`
 */
export async function writeFiles(
  paths: readonly string[],
  context: CommandContext,
  fill: (writers: ((piece: string) => Promise<void>)[]) => Promise<void>,
): Promise<void> {
  const outputs = paths.map((path) => (path === '-' ? standardOutput(context) : fileOutput(path, context)));
  try {
    await fill(outputs.map(({ write }) => write));
    for (const { finish } of outputs) await finish();
  } catch (error) {
    for (const { abandon } of outputs) await abandon();
    throw error;
  }
}

/** The same for one file. */
export async function writePieces(
  path: string,
  pieces: AsyncIterable<string>,
  context: CommandContext,
): Promise<void> {
  await writeFiles([path], context, async ([write]) => {
    for await (const piece of pieces) await write!(piece);
  });
}

/** Items as an asynchronous input. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T, void, undefined> {
  yield* items;
}

function standardOutput(context: CommandContext): Output {
  return {
    write: async (piece) => {
      context.out(piece);
      await context.drained?.();
    },
    finish: async () => undefined,
    abandon: async () => undefined,
  };
}

function fileOutput(path: string, context: CommandContext): Output {
  const whole = resolve(context.cwd, path);
  const partial = `${whole}.partial`;
  const sink = path.endsWith('.gz') ? createGzip() : new PassThrough();
  const done = pipeline(sink, createWriteStream(partial)).catch(cannotWrite(path));
  done.catch(() => undefined); // told to whoever writes next
  return {
    write: async (piece) => {
      if (sink.destroyed) await done;
      if (!sink.write(piece)) await Promise.race([once(sink, 'drain'), done]);
    },
    finish: async () => {
      sink.end();
      await done;
      await rename(partial, whole).catch(cannotWrite(path));
    },
    abandon: async () => {
      sink.destroy();
      await done.catch(() => undefined);
      await rm(partial, { force: true });
    },
  };
}

/** Says in plain words why a file cannot be written. */
export function cannotWrite(path: string): (error: NodeJS.ErrnoException) => never {
  return ({ code, message }) => {
    throw new UsageError(`${path}: cannot be written: ${reasons[code ?? ''] ?? message}`);
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this is not allowed',
};
