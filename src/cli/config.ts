import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { Config } from '../config';
import { UsageError } from './command';

/** A configuration with where it was found. */
export interface LoadedConfig {
  config: Config;
  /** Folder that its globs and paths start from. */
  folder: string;
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
  return { config: validConfig(await readConfig(file), relative(cwd, file)), folder: dirname(file) };
}

/** The preset and rules for a pair of files: the configuration's own with every override that matches, in order. */
export function configFor(
  { config, folder }: LoadedConfig,
  paths: readonly string[],
): Pick<Config, 'preset' | 'rules'> {
  const files = paths.map((path) => relative(folder, resolve(path)).split(sep).join('/'));
  let { preset, rules } = config;
  for (const override of config.overrides ?? []) {
    // a pattern without a slash means the file's name in any folder, as in .gitignore
    const fits = override.files.some((glob) => {
      const matches = picomatch(glob, { dot: true, basename: !glob.includes('/') });
      return files.some((file) => matches(file));
    });
    if (!fits) continue;
    preset = override.preset ?? preset;
    rules = { ...rules, ...override.rules };
  }
  return { ...(preset ? { preset } : {}), ...(rules ? { rules } : {}) };
}

function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = configNames.map((name) => resolve(folder, name)).find((file) => existsSync(file));
    if (found || dirname(folder) === folder) return found;
  }
}

async function readConfig(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as unknown;
    if (file.endsWith('.ts')) {
      // Node reads TypeScript by itself only from version 22.18 on
      const { createJiti } = await import('jiti');
      return await createJiti(file).import(file, { default: true });
    }
    return ((await import(pathToFileURL(file).href)) as { default?: unknown }).default;
  } catch (error) {
    throw new UsageError(
      `${file}: cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const known: Record<keyof Config, string> = {
  preset: 'string',
  rules: 'object',
  customRules: 'object',
  glossary: 'object',
  overrides: 'object',
  failOn: 'string',
  maxWarnings: 'number',
  baseline: 'string',
};

function validConfig(config: unknown, file: string): Config {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(`${file}: a configuration is an object, the default export of the file`);
  }
  for (const [name, value] of Object.entries(config)) {
    const type = Object.hasOwn(known, name) ? known[name as keyof Config] : undefined;
    if (!type)
      throw new UsageError(`${file}: unknown setting '${name}'; one of: ${Object.keys(known).join(', ')}`);
    if (typeof value !== type) throw new UsageError(`${file}: '${name}' must be of type ${type}`);
  }
  const checked = config as Config;
  for (const { files } of checked.overrides ?? []) {
    if (!Array.isArray(files)) throw new UsageError(`${file}: every override needs 'files', a list of globs`);
  }
  return checked;
}
