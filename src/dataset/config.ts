import type { CardOptions } from './write/card';
import type { DatasetFilter } from './filters/filter';
import type { DatasetPreset, FilterSetting } from './filters/presets';
import type { DatasetOutput } from './run/run-select';
import type { Dedup } from './select/selector';
import type { SplitOptions } from './select/splits';

/** What `sverka.dataset.ts`, `.js`, `.mjs` or `.json` may hold; options of the command line go over it. Paths start from where the command runs. */
export interface DatasetConfig {
  /** Where the corpus is made from. */
  input?: {
    files?: readonly string[];
    source?: string;
    target?: string;
    moses?: boolean;
    as?: 'documents' | 'units';
    document?: string;
    shuffled?: boolean;
    allowUnmatched?: boolean;
    encoding?: string;
  };
  /** BCP 47 codes of source and target; default `['ru', 'en']`. */
  languages?: readonly [string, string];
  score?: {
    lexicons?: readonly string[];
    gazetteers?: readonly string[];
    noLexicon?: boolean;
    names?: boolean;
    pairConfidence?: boolean;
  };
  preset?: DatasetPreset;
  filters?: Readonly<Record<string, FilterSetting>>;
  /** Filters of your own; they are asked after the built-in ones, and set in `filters` by their ids. */
  customFilters?: readonly DatasetFilter[];
  dedup?: Dedup;
  /** Files whose texts the corpus must not hold. */
  against?: readonly string[];
  split?: SplitOptions;
  perDocument?: number;
  outputs?: readonly DatasetOutput[];
  /** Rows of a file. */
  rows?: number;
  /** What one document may take. */
  limits?: { seconds?: number; megabytes?: number };
  card?: CardOptions;
}

/**
 * Gives a configuration back as it is: so that editors know its type.
 *
 * @example
 * ```ts
 * // sverka.dataset.ts
 * import { defineDataset } from 'sverka/dataset';
 * export default defineDataset({ preset: 'strict', split: { dev: '10/1000', test: '10/1000' } });
 * ```
 */
export function defineDataset(config: DatasetConfig): DatasetConfig {
  return config;
}
