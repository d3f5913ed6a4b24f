import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { CheckOptions } from '../../index';
import type { CommandContext } from '../command';
import { configFor, findConfig, loadConfigFile, type LoadedConfig } from '../config/load-config';
import { languagesOf } from '../input/inputs';
import type { InputOptions } from '../input/input-options';
import { loadVocabulary, type Vocabulary } from '../input/vocabulary-options';
import type { PairTask } from '../pairs/find-pairs';
import type { CheckFlags } from './check-flags';
import { withHouse } from './house-flags';
import { levelsOf, type Levels } from './verdict';

/** All that decides how one pair is checked: the command line over the configuration over what is usual. */
export interface PairSettings {
  config: LoadedConfig;
  input: InputOptions;
  check: CheckOptions;
  vocabulary: Vocabulary;
  levels: Levels;
  /** Absolute path. */
  baseline: string | undefined;
  /** What was read for these settings, absolute paths. */
  read: readonly string[];
}

/** Gives configurations by their paths, `undefined` for none; each is read once. */
export type ConfigReader = (file: string | undefined) => Promise<LoadedConfig>;

/** Makes a {@link ConfigReader}. */
export function configReader(cwd: string): ConfigReader {
  const configs = new Map<string, Promise<LoadedConfig>>();
  return (file) => once(configs, file ?? '', () => loadConfigFile(cwd, file));
}

/** Gives the settings of pairs; configurations and vocabulary are read once. */
export function settingsReader(
  flags: CheckFlags,
  context: CommandContext,
  configs: ConfigReader = configReader(context.cwd),
): (task: PairTask) => Promise<PairSettings> {
  const { cwd } = context;
  const vocabularies = new Map<string, Promise<{ vocabulary: Vocabulary; read: ReadonlySet<string> }>>();
  return async (task) => {
    const file = configFileOf(task, flags, context);
    const config = await configs(file);
    const text = textOf(flags, config);
    const { vocabulary, read } = await once(vocabularies, file ?? '', async () => {
      const inputs = new Set<string>();
      const values = vocabularyValues(flags, config, cwd);
      return { vocabulary: await loadVocabulary(values, text, { ...context, inputs }), read: inputs };
    });
    const { lexicon, gazetteer } = vocabulary;
    return {
      config,
      input: { ...flags.input, ...text, lexicon, gazetteer },
      check: checkOptions(task, flags, config, vocabulary, context),
      vocabulary,
      levels: levelsOf(flags, config.config, config.file ?? ''),
      baseline: flags.values.baseline ? resolve(cwd, flags.values.baseline) : config.config.baseline,
      read: [...config.read, ...read],
    };
  };
}

/** The configuration of a pair: the one that is named, else beside the original and above, else where the command runs and above. */
export function configFileOf(
  { paths: [first] }: PairTask,
  { values }: Pick<CheckFlags, 'values'>,
  { cwd }: Pick<CommandContext, 'cwd'>,
): string | undefined {
  if (values.config !== undefined) return values.config;
  const path = resolve(cwd, first === '-' ? (values['stdin-filename'] ?? '-') : first);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return findConfig(isFolder ? path : dirname(path)) ?? findConfig(cwd);
}

/** Encoding and languages: the command line over the configuration. */
function textOf({ text }: CheckFlags, { config }: LoadedConfig) {
  return {
    ...(config.encoding ? { encoding: config.encoding } : {}),
    ...languagesOf(config),
    ...text,
  };
}

/** What is given on the command line stands first, and so outweighs the configuration. */
function vocabularyValues({ values }: CheckFlags, { config }: LoadedConfig, cwd: string) {
  const both = (given: readonly string[] | undefined, own: readonly string[] | undefined) => {
    const all = [...(given ?? []), ...(own ?? []).map((path) => relative(cwd, path) || path)];
    return all.length > 0 ? all : undefined;
  };
  return {
    lexicon: both(values.lexicon, config.lexicons),
    glossary: both(values.glossary, config.glossaries),
    gazetteer: both(values.gazetteer, config.gazetteers),
    'no-lexicon': values['no-lexicon'] || config.noLexicon === true,
  };
}

function checkOptions(
  { paths }: PairTask,
  { values, preset, minConfidence, house }: CheckFlags,
  config: LoadedConfig,
  { lexicon, gazetteer, glossary }: Vocabulary,
  { cwd, stdinName }: CommandContext,
): CheckOptions {
  const terms = [...(glossary?.terms ?? []), ...(config.config.terms ?? [])];
  const named = paths.map((path) => resolve(cwd, path === '-' ? (stdinName ?? '-') : path));
  const own = configFor(config, named);
  const spelling = withHouse(own.rules?.['name-spelling'], house, preset ?? own.preset ?? 'recommended');
  return {
    ...(config.config.customRules ? { customRules: config.config.customRules } : {}),
    ...(terms.length > 0 ? { glossary: { terms } } : {}),
    ...own,
    ...(Object.keys(house).length > 0 ? { rules: { ...own.rules, 'name-spelling': spelling } } : {}),
    ...(preset ? { preset } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(values.date === undefined ? {} : { date: values.date }),
    ...(values.rule ? { only: values.rule } : {}),
    lexicon,
    ...(gazetteer ? { gazetteer } : {}),
  };
}

function once<T>(made: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const there = made.get(key) ?? make();
  made.set(key, there);
  return there;
}
