import { constants } from 'node:fs';
import { access, lstat, readlink, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { OutputError, type CommandContext } from '../command';
import { cannotWrite } from './cannot-write';

/** What an output path leads to. */
export type Destination =
  | { kind: 'stdout' }
  /** A device, a FIFO or another process: what is written there cannot be taken back. */
  | { kind: 'stream'; path: string }
  /** A file, or a place where there is none yet. */
  | FileDestination;

/** A regular file that is there, or will be. */
export interface FileDestination {
  kind: 'file';
  /** Where it is, behind all symbolic links. */
  path: string;
  /** The file that is there. */
  there?: { mode: number; uid: number; gid: number; device: number; inode: number; hasOtherNames: boolean };
}

/**
 * Finds out what an output path leads to, and refuses what must not be written over: folders, files that are read-only, and files that this
 * command reads.
 *
 * @param path - as the user wrote it
 * @throws OutputError that says why not
 */
export async function destinationOf(path: string, context: CommandContext): Promise<Destination> {
  if (path === '-') return { kind: 'stdout' };
  if (path === '') throw new OutputError('the name of the output is empty');
  const whole = resolve(context.cwd, path);
  if (STANDARD_OUTPUT.has(whole)) return { kind: 'stdout' };
  const file = await behindLinks(whole).catch(cannotWrite(path));
  if (STANDARD_OUTPUT.has(file)) return { kind: 'stdout' };
  const found = await stat(file).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : cannotWrite(path)(error),
  );
  if (!found) return { kind: 'file', path: file };
  if (found.isDirectory()) throw new OutputError(`${path}: cannot be written: this is a folder, not a file`);
  if (!found.isFile() || /^\/(?:dev|proc)\//.test(file)) return { kind: 'stream', path: file };
  await refuseInput(path, found, context);
  // root may write what is read-only; the user made it so all the same
  if ((found.mode & WRITABLE) === 0)
    throw new OutputError(`${path}: cannot be written: the file is read-only`);
  await access(file, constants.W_OK).catch(cannotWrite(path));
  const { mode, uid, gid, dev: device, ino: inode } = found;
  return {
    kind: 'file',
    path: file,
    there: { mode: mode & PERMISSIONS, uid, gid, device, inode, hasOtherNames: found.nlink > 1 },
  };
}

/** Names that Linux and macOS have for standard output. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);
/** The bits of a mode that let anybody write (POSIX, sys/stat.h). */
const WRITABLE = 0o222;
/** The bits of a mode that a file may be given (POSIX, chmod). */
const PERMISSIONS = 0o7777;
/** So many links one behind the other are followed, as Linux does (path_resolution(7)). */
const MOST_LINKS = 40;

/** Follows symbolic links by hand: the last may lead to a file that is not there yet, and links of `/proc` to what has no path. */
async function behindLinks(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    if (STANDARD_OUTPUT.has(at) || /^\/(?:dev|proc)\//.test(at)) return at;
    const found = await lstat(at).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (!found?.isSymbolicLink()) return at;
    at = resolve(dirname(at), await readlink(at));
  }
  throw Object.assign(new Error('too many links'), { code: 'ELOOP' });
}

/** Refuses a file that the command reads: by the time it is read again, or if writing fails, the text of the user would be gone. */
async function refuseInput(
  path: string,
  { dev, ino }: { dev: number; ino: number },
  { inputs = new Set() }: CommandContext,
): Promise<void> {
  for (const input of inputs) {
    const other = await stat(input).catch(() => undefined);
    if (other?.dev === dev && other.ino === ino)
      throw new OutputError(
        `${path}: cannot be written: this command reads it; give the output another name`,
      );
  }
}
