import type { CheckOptions } from './check';

/** What `sverka.config.ts`, `.js`, `.mjs` or `.json` may hold. */
export interface Config extends Pick<CheckOptions, 'preset' | 'rules' | 'customRules' | 'glossary' | 'date'> {
  /** Settings for some files only, by glob over the path of the original or of the translation; later ones win. */
  overrides?: readonly ConfigOverride[];
  /** The level that makes the exit code 1; default `'warning'`. */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /** So many warnings are borne before the exit code is 1; default 0. */
  maxWarnings?: number;
  /** Path of the baseline file, from the folder of the configuration. */
  baseline?: string;
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
