import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { didYouMean } from '../../did-you-mean';
import type { DatasetConfig } from '../../dataset/config';
import { UsageError } from '../command';

/** What a configuration may hold. */
const known: Readonly<Record<keyof DatasetConfig, readonly string[] | undefined>> = {
  input: ['files', 'source', 'target', 'moses', 'as', 'document', 'shuffled', 'allowUnmatched', 'encoding'],
  languages: undefined,
  score: ['lexicons', 'gazetteers', 'noLexicon', 'names', 'pairConfidence'],
  preset: undefined,
  filters: undefined,
  customFilters: undefined,
  dedup: undefined,
  against: undefined,
  split: ['by', 'dev', 'test'],
  perDocument: undefined,
  outputs: undefined,
  rows: undefined,
  limits: ['seconds', 'megabytes'],
  card: ['title', 'licence', 'source'],
};

/**
 * Loads the configuration of a corpus: the file that is named, or `sverka.dataset.ts`, `.js`, `.mjs` or `.json` in the folder.
 *
 * @throws UsageError when it is missing, cannot be loaded, or holds what no configuration has
 */
export async function loadDatasetConfig(cwd: string, path?: string): Promise<DatasetConfig> {
  const names = ['ts', 'js', 'mjs', 'json'].map((ending) => `sverka.dataset.${ending}`);
  const name = path ?? names.find((candidate) => existsSync(resolve(cwd, candidate)));
  if (name === undefined) return {};
  const file = resolve(cwd, name);
  if (!existsSync(file)) throw new UsageError(`--config: there is no file '${name}'`);
  let config: unknown;
  try {
    if (file.endsWith('.json')) config = JSON.parse(await readFile(file, 'utf8'));
    else {
      const { createJiti } = await import('jiti');
      config = (
        (await createJiti(file, { fsCache: false, moduleCache: false }).import(file)) as { default?: unknown }
      ).default;
    }
  } catch (error) {
    throw new UsageError(`${name}: cannot be loaded: ${(error as Error).message.split('\n')[0]}`);
  }
  return checked(config, name);
}

function checked(config: unknown, name: string): DatasetConfig {
  if (typeof config !== 'object' || config === null || Array.isArray(config))
    throw new UsageError(`${name}: a configuration is an object`);
  for (const [key, value] of Object.entries(config)) {
    if (!Object.hasOwn(known, key))
      throw new UsageError(
        `${name}: unknown '${key}'${didYouMean(key, Object.keys(known))} (there are: ${Object.keys(known).join(', ')})`,
      );
    const fields = known[key as keyof DatasetConfig];
    if (!fields) continue;
    for (const field of Object.keys(value as object))
      if (!fields.includes(field))
        throw new UsageError(
          `${name}: unknown '${key}.${field}'${didYouMean(field, fields)} (there are: ${fields.join(', ')})`,
        );
  }
  return config;
}
