import { readFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { formatBaseline, parseBaseline, type Baseline } from '../../project/baseline';
import { UsageError, type CommandContext } from '../command';
import { writeFiles } from './outputs';

/** Names the files of a check as a baseline has them. */
export function filesOf(baselinePath: string, paths: readonly string[]): string {
  const folder = dirname(baselinePath);
  return [...new Set(paths.map((path) => relative(folder, path).split(sep).join('/')))].join(' → ');
}

/**
 * Reads a baseline file.
 *
 * @returns `undefined` when there is none
 * @throws UsageError when it cannot be read, SverkaError `INVALID_CONFIG` when it is not a baseline
 */
export async function readBaseline(path: string, name: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`${name}: the baseline cannot be read: ${(error as Error).message}`);
  }
  return parseBaseline(text, name);
}

/** Writes a baseline file. */
export async function writeBaseline(
  path: string,
  name: string,
  baseline: Baseline,
  context: CommandContext,
): Promise<void> {
  await writeFiles([name], context, async ([write]) => {
    await write!(formatBaseline(baseline));
  });
  context.inputs?.add(path);
}
