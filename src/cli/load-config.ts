import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { Config } from '../config';
import { UsageError } from './command';
import { validConfig } from './valid-config';

/** A configuration with where it was found. */
export interface LoadedConfig {
  config: Config;
  /** Folder that its globs and paths start from. */
  folder: string;
  /** Its path; absent when there is none. */
  file?: string;
}

/** Names that are looked for, first found first taken. */
export const configNames: readonly string[] = [
  'sverka.config.ts',
  'sverka.config.js',
  'sverka.config.mjs',
  'sverka.config.json',
];

/**
 * Loads the configuration: the file that is named, or the first of {@link configNames} in the folder or one above it.
 *
 * @param cwd - folder to start from
 * @param path - as given by `--config`; `undefined` to look for one
 * @returns an empty configuration when none is named and none is found
 * @throws UsageError when the file is missing, cannot be loaded or holds what no configuration has
 */
export async function loadConfig(cwd: string, path?: string): Promise<LoadedConfig> {
  const file = path === undefined ? findConfig(cwd) : resolve(cwd, path);
  if (file === undefined) return { config: {}, folder: cwd };
  if (!existsSync(file)) throw new UsageError(`--config: there is no file '${path}'`);
  const name = relative(cwd, file);
  const read = await readConfig(file, name);
  try {
    return { config: validConfig(read, name), folder: dirname(file), file };
  } catch (error) {
    // a getter of the configuration may throw
    throw error instanceof UsageError
      ? error
      : new UsageError(`${name}: cannot be read: ${messageOf(error)}`);
  }
}

/** The preset, rules and date for a pair of files: the configuration's own with every override that matches, in order. */
export function configFor(
  { config, folder }: LoadedConfig,
  paths: readonly string[],
): Pick<Config, 'preset' | 'rules' | 'date'> {
  const files = paths.map((path) => relative(folder, resolve(path)).split(sep).join('/'));
  let { preset, rules, date } = config;
  for (const override of config.overrides ?? []) {
    // a pattern without a slash means the file's name in any folder, as in .gitignore
    const fits = override.files.some((glob) => {
      const matches = picomatch(glob, { dot: true, basename: !glob.includes('/') });
      return files.some((file) => matches(file));
    });
    if (!fits) continue;
    preset = override.preset ?? preset;
    date = override.date ?? date;
    rules = { ...rules, ...override.rules };
  }
  return { ...(preset ? { preset } : {}), ...(rules ? { rules } : {}), ...(date ? { date } : {}) };
}

/** The message of what a configuration threw, which may be anything. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'it throws what has no message';
  }
}

function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = configNames.map((name) => resolve(folder, name)).find((file) => existsSync(file));
    if (found || dirname(folder) === folder) return found;
  }
}

async function readConfig(file: string, name: string): Promise<unknown> {
  if (!/\.(?:json|[cm]?[jt]s)$/.test(file))
    throw new UsageError(`${name}: a configuration is a .ts, .js, .mjs, .cjs or .json file`);
  let loaded: object;
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as unknown;
    // Node reads TypeScript by itself only from version 22.18 on, and import in .js only in packages of type module
    const { createJiti } = await import('jiti');
    loaded = await createJiti(file, { fsCache: false, moduleCache: false }).import(file);
  } catch (error) {
    const message = messageOf(error);
    throw new UsageError(
      `${name}: cannot be loaded: ${message
        .split('\n')
        .map((line) => line.trim())
        .join(' ')}`,
    );
  }
  if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) return loaded.default;
  throw new UsageError(`${name}: there is no default export: write export default { … }`);
}
