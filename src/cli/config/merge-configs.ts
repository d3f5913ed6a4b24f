import { resolve } from 'node:path';
import type { Config } from '../../config';
import type { Glossary } from '../../model/rule';

/** A configuration whose paths are absolute, so that it may be merged with one of another folder. */
export interface PlacedConfig extends Omit<
  Config,
  '$schema' | 'extends' | 'lexicon' | 'gazetteer' | 'glossary'
> {
  /** Paths; the bundled lexicon is used as well. */
  lexicons?: readonly string[];
  /** Do without the bundled lexicon. */
  noLexicon?: boolean;
  /** Paths. */
  gazetteers?: readonly string[];
  /** Paths. */
  glossaries?: readonly string[];
  /** Terms that stand in the configuration itself. */
  terms?: Glossary['terms'];
}

/** A configuration as its file has it, with its paths from the folder of that file. */
export function placedConfig(config: Config, folder: string): PlacedConfig {
  const { lexicon, gazetteer, glossary, baseline, ...rest } = config;
  delete rest.$schema;
  delete rest.extends;
  const placed = (paths: string | readonly string[]) => [paths].flat().map((path) => resolve(folder, path));
  return {
    ...rest,
    ...(lexicon === undefined ? {} : lexicon === false ? { noLexicon: true } : { lexicons: placed(lexicon) }),
    ...(gazetteer === undefined ? {} : { gazetteers: placed(gazetteer) }),
    ...(isGlossary(glossary) ? { terms: glossary.terms } : glossary ? { glossaries: placed(glossary) } : {}),
    ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }),
  };
}

/**
 * Lays configurations over each other: lists of rules, terms, overrides and vocabulary are put together, rules by their ids, and of all
 * other settings the last one holds. `files` are those of the last configuration alone.
 */
export function mergeConfigs(configs: readonly PlacedConfig[]): PlacedConfig {
  return configs.reduce((base, own) => {
    const merged: PlacedConfig = { ...base, ...own };
    delete merged.files;
    if (own.files) merged.files = own.files;
    if (base.rules || own.rules) merged.rules = { ...base.rules, ...own.rules };
    for (const list of ['lexicons', 'gazetteers', 'glossaries', 'terms', 'customRules', 'overrides'] as const)
      join(merged, list, base, own);
    return merged;
  }, {});
}

type Lists = 'lexicons' | 'gazetteers' | 'glossaries' | 'terms' | 'customRules' | 'overrides';

/** Vocabulary that stands first outweighs what follows, and overrides that stand last win: so the own go before, or behind. */
function join<K extends Lists>(merged: PlacedConfig, list: K, base: PlacedConfig, own: PlacedConfig): void {
  const ownFirst = list !== 'overrides' && list !== 'customRules';
  const [first, second] = ownFirst ? [own[list], base[list]] : [base[list], own[list]];
  if (first && second) merged[list] = [...first, ...second] as unknown as PlacedConfig[K] & object;
}

function isGlossary(glossary: Config['glossary']): glossary is Glossary {
  return typeof glossary === 'object' && 'terms' in glossary;
}
