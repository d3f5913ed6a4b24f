import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { hashFile } from '../../dataset/input/hash-file';
import type { DatasetInput } from '../../dataset/input/documents';
import type { ScoreSettings } from '../../dataset/plan/plan';
import { readShard, type Shard } from '../../dataset/plan/shard';
import { outputFormats, type DatasetOutput } from '../../dataset/run/run-select';
import type { Dedup, SelectOptions } from '../../dataset/select/selector';
import type { CardOptions } from '../../dataset/write/card';
import type { DatasetPreset, FilterSetting } from '../../dataset/filters/presets';
import { UsageError, type CommandContext } from '../command';
import { oneOf } from '../one-of';

/** Options of the command line that say what is read and how it is scored, for `parseArgs`. */
export const scoreFlags = {
  source: { type: 'string' },
  target: { type: 'string' },
  moses: { type: 'boolean' },
  as: { type: 'string' },
  document: { type: 'string' },
  shuffled: { type: 'boolean' },
  'allow-unmatched': { type: 'boolean' },
  encoding: { type: 'string' },
  'source-language': { type: 'string' },
  'target-language': { type: 'string' },
  lexicon: { type: 'string', multiple: true },
  gazetteer: { type: 'string', multiple: true },
  'no-lexicon': { type: 'boolean' },
  names: { type: 'boolean' },
  'pair-confidence': { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  shard: { type: 'string' },
  shards: { type: 'string' },
  timeout: { type: 'string' },
  'max-memory': { type: 'string' },
  fresh: { type: 'boolean' },
} as const;

/** Options that say what is kept and written. */
export const selectFlags = {
  preset: { type: 'string' },
  filter: { type: 'string', multiple: true },
  dedup: { type: 'string' },
  against: { type: 'string', multiple: true },
  dev: { type: 'string' },
  test: { type: 'string' },
  'split-by': { type: 'string' },
  'per-document': { type: 'string' },
  to: { type: 'string', multiple: true },
  rows: { type: 'string' },
  title: { type: 'string' },
  licence: { type: 'string' },
  origin: { type: 'string' },
  explain: { type: 'boolean' },
} as const;

/** What {@link scoreFlags} give; a boolean that was not given is absent, so that the configuration may say it. */
export interface ScoreValues {
  source?: string;
  target?: string;
  moses?: boolean;
  as?: string;
  document?: string;
  shuffled?: boolean;
  'allow-unmatched'?: boolean;
  encoding?: string;
  'source-language'?: string;
  'target-language'?: string;
  lexicon?: string[];
  gazetteer?: string[];
  'no-lexicon'?: boolean;
  names?: boolean;
  'pair-confidence'?: boolean;
  jobs?: string;
  shard?: string;
  shards?: string;
  timeout?: string;
  'max-memory'?: string;
  fresh?: boolean;
}

/** What {@link selectFlags} give. */
export interface SelectValues {
  preset?: string;
  filter?: string[];
  dedup?: string;
  against?: string[];
  dev?: string;
  test?: string;
  'split-by'?: string;
  'per-document'?: string;
  to?: string[];
  rows?: string;
  title?: string;
  licence?: string;
  origin?: string;
  explain?: boolean;
}

/** The input that a command line names. */
export function inputOf(files: readonly string[], values: ScoreValues): DatasetInput {
  const { source, target, encoding } = values;
  if ((source === undefined) !== (target === undefined))
    throw new UsageError('give --source and --target, or neither');
  return {
    files,
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    ...(values.moses ? { moses: true } : {}),
    ...(values.as === undefined ? {} : { as: oneOf('--as', values.as, ['documents', 'units']) }),
    ...(values.document === undefined ? {} : { document: values.document }),
    ...(values['allow-unmatched'] ? { allowUnmatched: true } : {}),
    ...(encoding === undefined ? {} : { encoding }),
    sourceLanguage: values['source-language'] ?? 'ru',
    targetLanguage: values['target-language'] ?? 'en',
  };
}

/** What changes scores, with the content of the files of vocabulary. */
export async function settingsOf(
  values: ScoreValues,
  root: string,
  context: CommandContext,
): Promise<ScoreSettings> {
  const hashed = async (paths: readonly string[] = []) => {
    const files = [];
    for (const path of paths)
      files.push(
        await hashFile(resolve(context.cwd, path), resolve(context.cwd, path)).catch(() => {
          throw new UsageError(`${path}: there is no such file`);
        }),
      );
    return files;
  };
  return {
    sourceLanguage: values['source-language'] ?? 'ru',
    targetLanguage: values['target-language'] ?? 'en',
    shuffled: values.shuffled ?? false,
    pairConfidence: values['pair-confidence'] ?? values.shuffled ?? false,
    names: values.names ?? false,
    noLexicon: values['no-lexicon'] ?? false,
    lexicons: await hashed(values.lexicon),
    gazetteers: await hashed(values.gazetteer),
    ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
  };
}

/** The shard that a command line asks for; absent for all parts. */
export function shardOf({ shard, shards }: ScoreValues): Shard | undefined {
  if (shard === undefined) {
    if (shards !== undefined) throw new UsageError('--shards tells how many tasks --shard auto is one of');
    return undefined;
  }
  return readShard(shard, process.env, shards === undefined ? undefined : whole('--shards', shards));
}

/** Worker threads: as asked for, else as many as there are processors; one where the task is one of several. */
export function jobsOf({ jobs, shard }: ScoreValues): number {
  if (jobs !== undefined) return whole('--jobs', jobs);
  return shard === undefined ? availableParallelism() : 1;
}

/** What is kept. */
export function selectionOf(
  values: SelectValues,
): Omit<SelectOptions, 'against' | 'customFilters'> & { against?: readonly string[] } {
  const { dev, test, against } = values;
  const by = values['split-by'];
  const split = { ...(by ? { by } : {}), ...(dev ? { dev } : {}), ...(test ? { test } : {}) };
  return {
    ...(values.preset === undefined
      ? {}
      : {
          preset: oneOf('--preset', values.preset, ['balanced', 'strict', 'loose'] satisfies DatasetPreset[]),
        }),
    ...(values.filter ? { filters: Object.fromEntries(values.filter.map(filterSetting)) } : {}),
    ...(values.dedup === undefined
      ? {}
      : { dedup: oneOf('--dedup', values.dedup, ['off', 'exact', 'folded', 'near'] satisfies Dedup[]) }),
    ...(against ? { against } : {}),
    ...(Object.keys(split).length > 0 ? { split } : {}),
    ...(values['per-document'] === undefined
      ? {}
      : { perDocument: whole('--per-document', values['per-document']) }),
  };
}

/** What is written. */
export function outputsOf(values: SelectValues): {
  outputs?: DatasetOutput[];
  rows?: number;
  card?: CardOptions;
} {
  const { title, licence, origin } = values;
  const card = {
    ...(title ? { title } : {}),
    ...(licence ? { licence } : {}),
    ...(origin ? { source: origin } : {}),
  };
  const names = values.to?.flatMap((list) => list.split(','));
  return {
    ...(names ? { outputs: names.map((name) => oneOf('--to', name, outputFormats)) } : {}),
    ...(values.rows === undefined ? {} : { rows: whole('--rows', values.rows) }),
    ...(Object.keys(card).length > 0 ? { card } : {}),
  };
}

/** `min-confidence=.7`, `realigned=off`, `rules={"severities":["error"]}`. */
function filterSetting(text: string): [string, FilterSetting] {
  const [, id, value] = /^([a-z][a-z\d-]*)=(.+)$/s.exec(text) ?? [];
  if (id === undefined || value === undefined)
    throw new UsageError(`--filter must be a name and a value, such as min-confidence=.7; got '${text}'`);
  if (value === 'off' || value === 'on') return [id, value];
  if (Number.isFinite(Number(value))) return [id, Number(value)];
  try {
    return [id, JSON.parse(value) as FilterSetting];
  } catch {
    throw new UsageError(
      `--filter ${id}: the value is off, on, a number or an object in JSON; got '${value}'`,
    );
  }
}

/** A whole number of 1 or more. */
export function whole(option: string, value: string): number {
  if (!/^[1-9]\d*$/.test(value))
    throw new UsageError(`${option} must be a whole number, 1 or more; got '${value}'`);
  return Number(value);
}
