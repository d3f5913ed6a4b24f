import { readFile } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import type { Baseline, BaselineEntry } from '../../check/engine/baseline';
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
 * @throws UsageError when it is not a baseline
 */
export async function readBaseline(path: string, name: string): Promise<Baseline | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`${name}: the baseline cannot be read: ${(error as Error).message}`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${name}: the baseline is not JSON: ${(error as Error).message}`);
  }
  const { version, accepted } = (value ?? {}) as Partial<Baseline>;
  const isEntry = (entry: BaselineEntry) =>
    typeof entry?.fingerprint === 'string' && typeof entry.files === 'string';
  if (version !== 1 || !Array.isArray(accepted) || !accepted.every(isEntry)) {
    throw new UsageError(`${name}: not a baseline; take it away and write it anew with --update-baseline`);
  }
  return { version, accepted };
}

/** Writes a baseline file. */
export async function writeBaseline(
  path: string,
  name: string,
  baseline: Baseline,
  context: CommandContext,
): Promise<void> {
  await writeFiles([name], context, async ([write]) => {
    await write!(`${JSON.stringify(baseline, undefined, 2)}\n`);
  });
  context.inputs?.add(path);
}
