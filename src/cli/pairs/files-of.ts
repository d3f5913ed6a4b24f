import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import picomatch from 'picomatch';
import { UsageError } from '../command';

/** The files that a pattern means. */
export interface FileSet {
  /** What the pattern is: a glob, a folder, or the path of one file, which may be missing. */
  kind: 'glob' | 'folder' | 'file';
  /** The part of the pattern before its first wildcard; the folder. */
  base: string;
  /** Paths from `base`, `/` between folders, sorted. */
  paths: readonly string[];
}

/**
 * Finds the files of a path, folder or glob. Names that begin with a dot and `node_modules` are passed over; links to folders are not followed.
 *
 * @param pattern - a file whose name looks like a glob is that file
 * @param cwd - the folder that the pattern starts from
 * @throws UsageError when a glob or folder has no files
 */
export function filesOf(pattern: string, cwd: string): FileSet {
  const found = pattern === '-' ? undefined : statSync(resolve(cwd, pattern), { throwIfNoEntry: false });
  if (found?.isDirectory())
    return { kind: 'folder', base: pattern, paths: some(walk(resolve(cwd, pattern)), pattern) };
  const { base, glob } = picomatch.scan(pattern);
  if (found || pattern === '-' || glob === '') return { kind: 'file', base: '', paths: [pattern] };
  const matches = picomatch(glob);
  const folder = resolve(cwd, base);
  const all = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? walk(folder) : [];
  return {
    kind: 'glob',
    base,
    paths: some(
      all.filter((path) => matches(path)),
      pattern,
    ),
  };
}

/**
 * Makes sure that the files of a set are there.
 *
 * @throws UsageError that names the first that is not
 */
export function requireThere(sets: readonly FileSet[], cwd: string): void {
  for (const { kind, paths } of sets)
    if (kind === 'file' && !existsSync(resolve(cwd, paths[0]!)))
      throw new UsageError(`${paths[0]}: there is no such file`);
}

/** The path of a file of a set, from where its pattern starts. */
export function pathIn({ base }: FileSet, path: string): string {
  return base === '' ? path : posix.join(base.replace(/\\/g, '/'), path);
}

function some(paths: readonly string[], pattern: string): readonly string[] {
  if (paths.length === 0) throw new UsageError(`'${pattern}' has no files`);
  return paths;
}

function walk(folder: string, within = ''): string[] {
  return entriesOf(join(folder, within))
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) return walk(folder, path);
      const isFile =
        entry.isFile() ||
        (entry.isSymbolicLink() && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile());
      return isFile ? [path] : [];
    });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'EACCES' || code === 'EPERM' ? 'this is not allowed' : message;
    throw new UsageError(`${folder}: the folder cannot be read: ${why}`);
  }
}
