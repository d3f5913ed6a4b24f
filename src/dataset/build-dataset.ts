import { validOptions, type OptionTypes } from '../boundary/valid-options';
import { SverkaError } from '../errors';
import { runScore, type ScoreProgress } from './run/run-score';
import { selectTypes } from './option-types';
import { outputFormats, runSelect, type SelectRun } from './run/run-select';
import type { DatasetInput } from './input/documents';
import type { Limits } from './run/pool';
import type { ScoreSettings } from './plan/plan';
import type { Shard } from './plan/shard';
import type { SelectReport } from './write/statistics';

/** Options of {@link buildDataset}. */
export interface BuildDatasetOptions extends Omit<SelectRun, 'cwd' | 'onProgress'> {
  /** Where the corpus is made from. */
  input: Omit<DatasetInput, 'sourceLanguage' | 'targetLanguage'>;
  /** BCP 47 codes of source and target; default `['ru', 'en']`. */
  languages?: readonly [string, string];
  /** Folder that relative paths start from; default: the working folder of the process. */
  cwd?: string;
  /** Given pairs stand in no order. Default false. */
  shuffled?: boolean;
  /** Each pair is aligned by itself as well; default only when `shuffled`. */
  pairConfidence?: boolean;
  /** Names are counted. Default false. */
  names?: boolean;
  /** Worker threads; default 1. */
  jobs?: number;
  shard?: Shard;
  limits?: Partial<Limits>;
  /** Throws away what was scored before. Default false. */
  fresh?: boolean;
  onProgress?: (progress: ScoreProgress) => void;
}

/** What {@link buildDataset} has come to. */
export interface BuiltDataset {
  /** What was kept and dropped; absent while parts of other shards are missing. */
  report?: SelectReport;
  /** Parts that are not scored yet. */
  missing: number;
}

const buildTypes: OptionTypes<BuildDatasetOptions> = {
  ...selectTypes,
  input: {
    fields: {
      'files?': { members: 'text' },
      'source?': 'text',
      'target?': 'text',
      'moses?': 'boolean',
      'as?': new Set(['documents', 'units']),
      'document?': 'text',
      'allowUnmatched?': 'boolean',
      'encoding?': 'text',
    },
  },
  languages: { members: 'text' },
  out: 'name',
  cwd: 'text',
  against: { members: 'text' },
  outputs: { members: new Set(outputFormats) },
  rows: 'number',
  card: { fields: { 'title?': 'text', 'licence?': 'text', 'source?': 'text' } },
  shuffled: 'boolean',
  pairConfidence: 'boolean',
  names: 'boolean',
  jobs: 'number',
  shard: { fields: { index: 'number', count: 'number' } },
  limits: { fields: { 'seconds?': 'number', 'megabytes?': 'number' } },
  fresh: 'boolean',
  onProgress: 'function',
  signal: 'object',
};

/**
 * Builds a corpus, as `sverka dataset build` does: scores what is not scored yet, in worker threads, then selects and writes. Called again with
 * the same options it goes on where it was stopped.
 *
 * @param given - what is read, where it goes, and what is kept
 * @returns what was kept and dropped, and how many parts are still missing
 * @throws SverkaError `INVALID_INPUT` when an input is missing or another than the run was begun with, `INVALID_OPTION` for options that are
 * none, `ABORTED` when the signal fires
 * @example
 * ```ts
 * const { report } = await buildDataset({ input: { files: ['pairs.tsv'] }, out: 'corpus', jobs: 4, outputs: ['parquet'] });
 * console.log(report?.kept, report?.waterfall);
 * ```
 */
export async function buildDataset(given: BuildDatasetOptions): Promise<BuiltDataset> {
  const options = validOptions('buildDataset', given, buildTypes);
  if (options.input === undefined || options.out === undefined)
    throw new SverkaError('INVALID_OPTION', "buildDataset needs the options 'input' and 'out'");
  const {
    input,
    languages = ['ru', 'en'],
    cwd = process.cwd(),
    shuffled = false,
    jobs,
    shard,
    limits,
    fresh,
  } = options;
  const [sourceLanguage, targetLanguage] = languages;
  const settings: ScoreSettings = {
    sourceLanguage,
    targetLanguage,
    shuffled,
    pairConfidence: options.pairConfidence ?? shuffled,
    names: options.names ?? false,
    noLexicon: false,
    lexicons: [],
    gazetteers: [],
    ...(input.encoding === undefined ? {} : { encoding: input.encoding }),
  };
  const { missing } = await runScore({
    input: { ...input, sourceLanguage, targetLanguage },
    settings,
    out: options.out,
    cwd,
    ...(jobs === undefined ? {} : { jobs }),
    shard,
    ...(limits ? { limits } : {}),
    fresh: fresh ?? false,
    signal: options.signal,
    onProgress: options.onProgress,
  });
  if (missing > 0) return { missing };
  return { missing, report: await runSelect({ ...options, cwd, onProgress: undefined }) };
}
