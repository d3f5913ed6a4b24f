import type { CheckOptions } from './check';
import type { Glossary } from './model/rule';

/** What `sverka.config.ts`, `.js`, `.mjs` or `.json` may hold. Paths and globs start from the folder of the file that has them. */
export interface Config extends Pick<CheckOptions, 'preset' | 'rules' | 'customRules' | 'date'> {
  /** Where editors find the schema of a `.json` configuration: `./node_modules/sverka/config.schema.json`. */
  $schema?: string;
  /** Configurations that this one goes over, the later over the earlier: paths (`./base.json`), or names of packages. */
  extends?: string | readonly string[];
  /** What `sverka check` checks when no file is named on the command line. */
  files?: readonly (string | ConfigFiles)[];
  /** BCP 47; default: Russian or English, as the letters tell. */
  sourceLanguage?: string;
  /** BCP 47; default likewise. */
  targetLanguage?: string;
  /** Encoding of the texts; default: as the bytes tell. */
  encoding?: string;
  /** Paths of lexicons, as for `--lexicon`; `false` to do without the bundled one. */
  lexicon?: string | readonly string[] | false;
  /** Paths of lists of names, as for `--gazetteer`. */
  gazetteer?: string | readonly string[];
  /** The user's terms, or paths of glossaries as for `--glossary`. */
  glossary?: Glossary | string | readonly string[];
  /** Settings for some files only, by glob over the path of the original or of the translation; later ones win. */
  overrides?: readonly ConfigOverride[];
  /** The level that makes the exit code 1; default `'warning'`. */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /** More warnings than this make the exit code 1, whatever `failOn` says; default: as `failOn` says. */
  maxWarnings?: number;
  /** Path of the baseline file. */
  baseline?: string;
}

/** Originals and their translations, matched by name: `{ source: 'ru/*.txt', target: 'en/*.txt' }`. */
export interface ConfigFiles {
  /** Glob, folder or file of the originals. */
  source: string;
  /** The same of the translations. */
  target: string;
}

/** Settings for the files that match. */
export interface ConfigOverride extends Pick<CheckOptions, 'preset' | 'rules' | 'date'> {
  /** Globs such as `letters/**` or `*.en.txt`, from the folder of the configuration. */
  files: readonly string[];
}

/**
 * Gives a configuration back as it is: so that editors know its type.
 *
 * @example
 * ```ts
 * // sverka.config.ts
 * import { defineConfig } from 'sverka';
 * export default defineConfig({ preset: 'strict', rules: { emphasis: 'off' } });
 * ```
 */
export function defineConfig(config: Config): Config {
  return config;
}
