import type { Bitext } from './model/bead';
import type { Finding } from './model/finding';
import type { Gazetteer } from './model/gazetteer';
import type { Lexicon } from './model/lexicon';
import type { Glossary, Rule } from './model/rule';

/** Options of {@link check}. */
export interface CheckOptions {
  /** Which rules run and how severe they are; default `'recommended'`. */
  preset?: 'recommended' | 'strict' | 'dataset';
  /** Per rule: a severity, `'off'`, or severity and options. */
  rules?: Record<string, RuleSetting>;
  /** The user's terms. */
  glossary?: Glossary;
  /** Vocabulary; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  lexicon?: Lexicon | false;
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
  /** Rules of the user's own, run besides the built-in ones. */
  customRules?: readonly Rule[];
}

/** How a rule is set. */
export type RuleSetting =
  'off' | 'info' | 'warning' | 'error' | ['info' | 'warning' | 'error', Record<string, unknown>];

/**
 * Reports where the translation departs from the original.
 *
 * @param bitext - an aligned pair, from {@link align} or read from a file
 * @param options - see {@link CheckOptions}
 * @returns findings in order of their place in the source, then the target
 * @throws SverkaError `INVALID_OPTION` for an unknown rule or preset
 */
export function check(bitext: Bitext, options: CheckOptions = {}): Finding[] {
  void bitext;
  void options;
  return [];
}
