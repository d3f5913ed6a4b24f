import { OutputError } from '../command';

/** Says in plain words why a file cannot be written. */
export function cannotWrite(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (error instanceof OutputError) throw error;
    throw new OutputError(`${path}: cannot be written: ${whyNot(error)}`);
  };
}

/** What the system says about a file that cannot be written, in plain words. */
export function whyNot({ code, message }: NodeJS.ErrnoException): string {
  return reasons.get(code ?? '') ?? message;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EEXIST', 'there is a file of that name'],
  ['EISDIR', 'this is a folder, not a file'],
  ['EACCES', 'this is not allowed'],
  ['EPERM', 'this is not allowed'],
  ['EROFS', 'the disk is read-only'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file is larger than the system allows'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'its links lead in a circle'],
  ['EIO', 'the disk does not work'],
  ['EPIPE', 'nobody reads it'],
  ['EBADF', 'it is closed'],
]);
