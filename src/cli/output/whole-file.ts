import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, createReadStream, createWriteStream, openSync } from 'node:fs';
import { open, rename, rm, truncate, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PassThrough, Writable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OutputError, type CommandContext } from '../command';
import { cannotWrite, whyNot } from './cannot-write';
import type { FileDestination } from './destination';

/** What is written piece by piece. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** All pieces are written and on the disk; nothing is seen of them yet. */
  close(): Promise<void>;
  /** What was written takes its place. */
  publish(): Promise<void>;
  /** What was written goes away. */
  abandon(): Promise<void>;
}

/**
 * Opens a file that appears when it is whole: it is written under a name of its own beside its place, brought to the disk, and renamed.
 * What stood there keeps its rights, and is not touched until then.
 *
 * @param name - the output as the user calls it
 * @param destination - where it leads to
 */
export async function wholeFile(
  name: string,
  destination: FileDestination,
  context: CommandContext,
): Promise<Output> {
  const { path, there } = destination;
  const partial = join(dirname(path), partialName(path));
  const { temporary } = context;
  const forget = async () => {
    await rm(partial, { force: true }).catch(() => undefined);
    temporary?.delete(partial);
  };
  // known before it is there, and made at once: a signal finds both or none
  temporary?.add(partial);
  try {
    closeSync(openSync(partial, 'wx', there ? 0o600 : 0o666));
  } catch (error) {
    temporary?.delete(partial);
    return cannotWrite(name)(error as NodeJS.ErrnoException);
  }
  const file = await open(partial, 'r+').catch(async (error: NodeJS.ErrnoException) => {
    await forget();
    return cannotWrite(name)(error);
  });
  let sink: Sink;
  try {
    if (there) await keepRights(file, there);
    sink = sinkInto(name, file);
  } catch (error) {
    await file.close().catch(() => undefined);
    await forget();
    return cannotWrite(name)(error as NodeJS.ErrnoException);
  }
  return {
    write: sink.write,
    close: sink.close,
    publish: async () => {
      if (there?.hasOtherNames) await overwrite(name, partial, path);
      else await rename(partial, path).catch(cannotWrite(name));
      await forget();
      await settle(dirname(path));
    },
    abandon: async () => {
      await sink.abandon();
      await forget();
    },
  };
}

/** Writes through a device or FIFO. */
export async function throughStream(name: string, path: string): Promise<Output> {
  const file = await open(path, 'w').catch(cannotWrite(name));
  const sink = sinkInto(name, file, false);
  return { ...sink, publish: async () => undefined };
}

/** A name that no other process chooses; it begins with that of the file, so that a reader of the folder knows what was interrupted. */
function partialName(path: string): string {
  const unique = `${process.pid}-${randomBytes(6).toString('hex')}`;
  // names may have 255 bytes; a letter of UTF-8 has up to 4
  return `.${[...basename(path)].slice(0, 40).join('')}.${unique}.partial`;
}

type Sink = Pick<Output, 'write' | 'close' | 'abandon'>;

/** Packs what is written when the name says so. */
function sinkInto(name: string, file: FileHandle, sync = true): Sink {
  const sink: Transform = name.endsWith('.gz') ? createGzip() : new PassThrough();
  const stream = new Writable({
    write: (piece: Uint8Array, _, told) => void writeAll(file, piece).then(() => told(), told),
  });
  const done = pipeline(sink, stream).catch(cannotWrite(name));
  done.catch(() => undefined); // told to whoever writes next
  const shut = async () => {
    await done;
    if (sync) await file.sync().catch(cannotWrite(name));
    await file.close().catch(cannotWrite(name));
  };
  return {
    write: async (piece) => {
      if (sink.destroyed) await done;
      if (sink.write(piece)) return;
      // the reason is told by `done`, in words
      await Promise.race([once(sink, 'drain').catch(() => done), done]);
    },
    close: async () => {
      sink.end();
      await shut();
    },
    abandon: async () => {
      sink.destroy();
      await done.catch(() => undefined);
      await file.close().catch(() => undefined);
    },
  };
}

/** A write may take less than it is given (POSIX, write). */
async function writeAll(file: FileHandle, piece: Uint8Array): Promise<void> {
  for (let at = 0; at < piece.length;) at += (await file.write(piece, at)).bytesWritten;
}

/** The rights and the owner of the file that is to be replaced; the owner as far as the system lets. */
async function keepRights(file: FileHandle, { mode, uid, gid }: NonNullable<FileDestination['there']>) {
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode);
}

/** A file that has other names is written in place, from the whole copy, so that they stay names of one file. */
async function overwrite(name: string, partial: string, path: string): Promise<void> {
  let length = 0;
  try {
    const source = createReadStream(partial);
    source.on('data', (piece) => (length += piece.length));
    await pipeline(source, createWriteStream(path, { flags: 'r+', flush: true }));
    await truncate(path, length);
  } catch (error) {
    throw new OutputError(
      `${name}: cannot be written: ${whyNot(error as NodeJS.ErrnoException)}; it has other names, and may be torn`,
    );
  }
}

/** Brings the new name to the disk; not every system lets a folder be synced. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}
