import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/**
 * A path from the root of the repository, as annotations and code scanning want it, whatever folder the command runs in.
 *
 * @param path - from `cwd`, or absolute
 * @param cwd - where the command runs
 * @returns the path as it is where there is no repository, or the file is not in it
 */
export function repositoryPath(path: string, cwd: string): string {
  const root = repositoryOf(cwd);
  if (root === undefined) return path;
  const inside = relative(root, resolve(cwd, path));
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return outside ? path : inside.split(sep).join('/');
}

/** The folder with `.git`, which is a file in a worktree. */
function repositoryOf(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
