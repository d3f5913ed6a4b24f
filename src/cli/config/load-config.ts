import type { Shape } from '../../boundary/shapes';
import { requireShape } from '../../boundary/valid-arguments';
import { requireText } from '../../boundary/valid-text';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import picomatch from 'picomatch';
import type { Config } from '../../config';
import { SverkaError } from '../../errors';
import { invalidConfig } from './invalid-config';
import { mergeConfigs, placedConfig, type PlacedConfig } from './merge-configs';
import { requireKnownRules, requireSettings } from './valid-config';

/** A configuration with where it was found. */
export interface LoadedConfig {
  /** With what it extends; its paths are absolute. */
  config: PlacedConfig;
  /** Folder that its globs start from. */
  folder: string;
  /** Its path; absent when there is none. */
  file?: string;
  /** It and all that it extends. */
  read: readonly string[];
}

/** Names that are looked for, first found first taken. */
export const configNames: readonly string[] = [
  'sverka.config.ts',
  'sverka.config.js',
  'sverka.config.mjs',
  'sverka.config.json',
];

/**
 * Loads a configuration and what it extends: the file that is named, or the first of {@link configNames} in the folder or one above it.
 *
 * @param cwd - the folder to start from, and that names in messages start from
 * @param path - its path, absolute or from `cwd`; `undefined` to look for one
 * @returns an empty configuration when none is named and none is found
 * @throws SverkaError `INVALID_CONFIG` when the file is missing, cannot be loaded or holds what no configuration has
 * @example
 * ```ts
 * const loaded = await loadConfig('texts');
 * loaded.config; // {}
 * ```
 */
export async function loadConfig(cwd: string, path?: string): Promise<LoadedConfig> {
  requireText('loadConfig: cwd', cwd);
  if (path !== undefined) requireText('loadConfig: path', path);
  return loadConfigFile(cwd, path ?? findConfig(cwd));
}

/** The same for a file that was found, or for none. */
export async function loadConfigFile(cwd: string, path: string | undefined): Promise<LoadedConfig> {
  if (path === undefined) return { config: {}, folder: resolve(cwd), read: [] };
  const file = resolve(cwd, path);
  if (!existsSync(file)) throw invalidConfig(`--config: there is no file '${path}'`);
  const read: string[] = [];
  const config = await loadWithBases(file, cwd, read, []);
  requireKnownRules(config, relative(cwd, file));
  return { config, folder: dirname(file), file, read };
}

/** The first of {@link configNames} in a folder or one above it. */
export function findConfig(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = configNames.map((name) => resolve(folder, name)).find((file) => existsSync(file));
    if (found || dirname(folder) === folder) return found;
  }
}

const loadedShape: Shape = {
  fields: {
    folder: 'text',
    config: { fields: { 'overrides?': { members: { fields: { files: { members: 'name' } } } } } },
  },
};

/**
 * The preset, rules and date for a pair of files: the configuration's own with every override that matches, in order.
 *
 * @example
 * ```ts
 * const overrides = [{ files: ['*.draft.txt'], preset: 'fiction' as const }];
 * const loaded = { config: { preset: 'strict' as const, overrides }, folder: '.', read: [] };
 * configFor(loaded, ['a.ru.txt', 'a.draft.txt']).preset; // 'fiction'
 * ```
 */
export function configFor(
  loaded: LoadedConfig,
  paths: readonly string[],
): Pick<Config, 'preset' | 'rules' | 'date'> {
  requireShape('configFor: loaded', loaded, loadedShape);
  requireShape('configFor: paths', paths, { members: 'text' });
  const { config, folder } = loaded;
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

/** Loads one file, its bases before it; `above` are the files that lead to it. */
async function loadWithBases(
  file: string,
  cwd: string,
  read: string[],
  above: readonly string[],
): Promise<PlacedConfig> {
  const name = relative(cwd, file);
  if (above.includes(file)) throw invalidConfig(`${name}: it extends itself`);
  read.push(file);
  const content = await readConfig(file, name);
  let own: Config;
  try {
    own = requireSettings(content, name);
  } catch (error) {
    // a getter of the configuration may throw
    throw error instanceof SverkaError
      ? error
      : invalidConfig(`${name}: cannot be read: ${messageOf(error)}`);
  }
  const bases: PlacedConfig[] = [];
  for (const base of listOf(own.extends)) {
    const found = await baseFile(base, file, name);
    bases.push(await loadWithBases(found, cwd, read, [...above, file]));
  }
  return mergeConfigs([...bases, placedConfig(own, dirname(file))]);
}

/** The file of a configuration that is extended: a path, or what a package gives. */
async function baseFile(base: string, file: string, name: string): Promise<string> {
  const path = resolve(dirname(file), base);
  if (existsSync(path)) return path;
  if (!/^(?:\.{0,2}[/\\]|[a-z]:)/i.test(base)) {
    const { createJiti } = await import('jiti');
    const found = createJiti(file, { fsCache: false }).esmResolve(base, { try: true });
    if (found) return found.startsWith('file:') ? fileURLToPath(found) : found;
  }
  throw invalidConfig(`${name}: 'extends': there is no file or package '${base}'`);
}

async function readConfig(file: string, name: string): Promise<unknown> {
  if (!/\.(?:json|[cm]?[jt]s)$/.test(file))
    throw invalidConfig(`${name}: a configuration is a .ts, .js, .mjs, .cjs or .json file`);
  let loaded: object;
  try {
    if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8')) as unknown;
    // Node reads TypeScript by itself only from version 22.18 on, and import in .js only in packages of type module
    const { createJiti } = await import('jiti');
    loaded = await createJiti(file, { fsCache: false, moduleCache: false }).import(file);
  } catch (error) {
    const message = messageOf(error);
    throw invalidConfig(
      `${name}: cannot be loaded: ${message
        .split('\n')
        .map((line) => line.trim())
        .join(' ')}`,
    );
  }
  if (typeof loaded === 'object' && loaded !== null && 'default' in loaded) return loaded.default;
  throw invalidConfig(`${name}: there is no default export: write export default { … }`);
}

/** The message of what a configuration threw, which may be anything. */
function messageOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error);
  } catch {
    return 'it throws what has no message';
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? [value] : (value ?? []);
}
