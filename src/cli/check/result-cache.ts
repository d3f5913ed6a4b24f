import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { OutputError, type CommandContext } from '../command';
import { whyNot } from '../output/cannot-write';
import type { PairTask } from '../pairs/find-pairs';
import { version } from '../version';
import type { CheckFlags } from './check-flags';
import type { PairResult } from './check-pair';
import type { PairSettings } from './pair-settings';

/** The place of the result of one pair. */
export interface CacheEntry {
  /** The result, if it was found with the same texts and settings. */
  read(): Promise<PairResult | undefined>;
  write(result: PairResult): Promise<void>;
}

/** Where results are kept when nobody says: beside the packages, where there are some. */
export function defaultCacheFolder(cwd: string): string {
  const modules = resolve(cwd, 'node_modules');
  return existsSync(modules) ? join(modules, '.cache', 'sverka') : resolve(cwd, '.sverka-cache');
}

/**
 * Keeps results of pairs in a folder, a file for each pair and set of outputs. A result holds while the bytes of the texts and of all that decides
 * about them are the same. What rules of the user look at cannot be known, so with them nothing is kept; nor of standard input.
 *
 * @param folder - absolute path; made when something is written
 */
export function resultCache(folder: string, flags: CheckFlags, context: CommandContext) {
  return {
    async entry(task: PairTask, settings: PairSettings): Promise<CacheEntry | undefined> {
      if (settings.config.config.customRules?.length || task.paths.some((path) => path === '-'))
        return undefined;
      const key = await keyOf(task, settings, flags, context);
      const name = digest([task.paths, flags.outputs.map(({ format }) => format)]).slice(0, 32);
      const file = join(folder, `${name}.json`);
      return { read: () => readEntry(file, key), write: (result) => writeEntry(file, { key, result }) };
    },
  };
}

async function readEntry(file: string, key: string): Promise<PairResult | undefined> {
  try {
    const entry = JSON.parse(await readFile(file, 'utf8')) as { key?: unknown; result: PairResult };
    return entry.key === key ? entry.result : undefined;
  } catch {
    return undefined; // there is none, or it is torn: the pair is checked
  }
}

async function writeEntry(file: string, entry: { key: string; result: PairResult }): Promise<void> {
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(resolve(file, '..'), { recursive: true });
    await writeFile(partial, JSON.stringify(entry));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw new OutputError(
      `the cache cannot be written: ${whyNot(error as NodeJS.ErrnoException)}; say --cache-location FOLDER`,
    );
  }
}

/** All that the result depends on. */
async function keyOf(
  { paths }: PairTask,
  settings: PairSettings,
  { values, outputs, input }: CheckFlags,
  { cwd, color, columns }: CommandContext,
): Promise<string> {
  const files = [
    ...paths,
    ...[input.ladder, input.pins, settings.baseline].filter((path) => path !== undefined),
    ...settings.read,
  ].map((path) => resolve(cwd, path));
  const hashes: (readonly [string, string])[] = [];
  for (const file of new Set(files)) hashes.push([file, await hashOf(file)]);
  const ignored = { output: 0, jobs: 0, cache: 0, 'cache-location': 0, watch: 0 };
  const { config } = settings.config;
  return digest([
    version,
    cwd,
    { ...values, ...ignored },
    outputs.map(({ format, path }) => [format, path === undefined || path === '-']),
    config,
    hashes,
    [color, columns],
  ]);
}

async function hashOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes ? createHash('sha256').update(bytes).digest('hex') : 'absent';
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
