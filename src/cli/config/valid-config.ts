import picomatch from 'picomatch';
import { datePattern } from '../../check/engine/document-year';
import { enabledRules, presets } from '../../check/engine/settings';
import type { Config } from '../../config';
import { didYouMean } from '../../did-you-mean';
import { SverkaError } from '../../errors';
import { normalLanguage } from '../../languages/language-code';
import { declaredEncoding, encodings } from '../../read/encodings/names';
import { invalidConfig } from './invalid-config';
import type { PlacedConfig } from './merge-configs';

/**
 * Makes sure that what a configuration file gave is a configuration: all settings, also those of overrides that match no file of this run.
 *
 * @param file - its name, for the messages
 * @throws SverkaError `INVALID_CONFIG` that names the file, the setting and what it may be
 */
export function requireSettings(config: unknown, file: string): Config {
  if (!isObject(config)) {
    throw invalidConfig(`${file}: a configuration is an object, the default export of the file`);
  }
  const problem = problemOf(config, settings);
  if (problem !== undefined) throw invalidConfig(`${file}: ${problem}`);
  return config as Config;
}

/**
 * The same for the rules and their options; what is extended may bring rules, so all must be together.
 *
 * @throws SverkaError `INVALID_CONFIG` that names the file, the rule and the option
 */
export function requireKnownRules(config: PlacedConfig, file: string): void {
  const problem = ruleProblem(config);
  if (problem !== undefined) throw invalidConfig(`${file}: ${problem}`);
}

/** Says what is wrong with a value, as the end of a sentence that begins with its name. */
type Test = (value: unknown) => string | undefined;

const preset: Test = oneOf(...presets);
const rules: Test = (value) =>
  isObject(value) ? undefined : "must be an object of rules and their settings, such as { negation: 'off' }";

const date: Test = (value) =>
  typeof value === 'string' && datePattern.test(value)
    ? undefined
    : "must be a date such as '1951-06-30', '1951-06' or '1951'";

/** What it says of a text, or of a list of texts that are not empty. */
const paths =
  (what: string): Test =>
  (value) =>
    isPath(value) || (listOf(value, isPath) && (value as unknown[]).length > 0) ? undefined : what;

const language: Test = (value) =>
  normalLanguage(value) === undefined
    ? `must be the code of a language such as 'ru' or 'en-GB'; got ${JSON.stringify(value)}`
    : undefined;

const settings: Record<keyof Config, Test> = {
  preset,
  rules,
  date,
  $schema: (value) => (typeof value === 'string' ? undefined : 'must be the address of a schema'),
  extends: paths("must be the path of a configuration, such as './base.json', or a list of such paths"),
  files(value) {
    const isFiles = (one: unknown) =>
      isGlob(one) ||
      (isObject(one) && Object.keys(one).length === 2 && isGlob(one['source']) && isGlob(one['target']));
    return listOf(value, isFiles)
      ? undefined
      : "must be a list of globs, such as ['texts/**'], or of originals and translations, such as [{ source: 'ru/*.txt', target: 'en/*.txt' }]";
  },
  sourceLanguage: language,
  targetLanguage: language,
  encoding: (value) =>
    typeof value === 'string' && declaredEncoding(value)
      ? undefined
      : `must be one of ${encodings.join(', ')}; got ${JSON.stringify(value)}`,
  lexicon: (value) =>
    value === false
      ? undefined
      : paths('must be the path of a lexicon, a list of such paths, or false')(value),
  gazetteer: paths('must be the path of a list of names, or a list of such paths'),
  customRules: (value) => (Array.isArray(value) ? undefined : 'must be a list of rules'),
  glossary: (value) =>
    isObject(value) && !listOf(value['terms'], isTerm)
      ? "must be an object with 'terms', a list of such as { source: 'a term', target: ['its translation'] }"
      : isObject(value)
        ? undefined
        : paths("must be an object with 'terms', the path of a glossary, or a list of such paths")(value),
  overrides(value) {
    if (!Array.isArray(value)) return 'must be a list';
    for (const [k, one] of value.entries()) {
      const problem = isObject(one) ? problemOf(one, override) : 'is no object';
      if (problem !== undefined) return `number ${k + 1}: ${problem}`;
      if (!('files' in one)) return `number ${k + 1}: 'files' is missing, a list of globs`;
    }
    return undefined;
  },
  failOn: oneOf('error', 'warning', 'info', 'never'),
  maxWarnings: (value) =>
    Number.isInteger(value) && (value as number) >= 0
      ? undefined
      : `must be a whole number, 0 or more; got ${JSON.stringify(value)}`,
  baseline: (value) => (typeof value === 'string' ? undefined : 'must be the path of a file'),
};

const override: Record<string, Test> = {
  files: (value) => (listOf(value, isGlob) ? undefined : "must be a list of globs, such as ['letters/**']"),
  preset,
  rules,
  date,
};

function problemOf(
  value: Record<string, unknown>,
  tests: Readonly<Record<string, Test>>,
): string | undefined {
  for (const [name, given] of Object.entries(value)) {
    const names = Object.keys(tests);
    if (!Object.hasOwn(tests, name)) {
      return `unknown setting '${name}'${didYouMean(name, names)} (there are: ${names.join(', ')})`;
    }
    const problem = tests[name]!(given);
    if (problem !== undefined) return `'${name}' ${problem}`;
  }
  return undefined;
}

/** What the checks themselves say of the rules, with every override as if it matched. */
function ruleProblem({ preset, rules, customRules = [], overrides = [] }: PlacedConfig): string | undefined {
  const layers = [{ preset, rules }, ...overrides];
  for (const layer of layers) {
    try {
      enabledRules({
        customRules,
        ...(layer.preset ? { preset: layer.preset } : {}),
        ...(layer.rules ? { rules: layer.rules } : {}),
      });
    } catch (error) {
      if (error instanceof SverkaError) return error.message;
      throw error;
    }
  }
  return undefined;
}

function oneOf(...choices: string[]): Test {
  return (value) =>
    choices.includes(value as string)
      ? undefined
      : `must be one of ${choices.join(', ')}; got ${JSON.stringify(value)}`;
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTerm(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { source, target, forbidden = [] } = value;
  const isText = (one: unknown) => typeof one === 'string';
  return isText(source) && listOf(target, isText) && listOf(forbidden, isText);
}

/** A glob that can be matched: not empty, and no longer than any path. */
function isGlob(value: unknown): boolean {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_GLOB) return false;
  try {
    picomatch.makeRe(value);
    return true;
  } catch {
    return false;
  }
}

/** Paths have 4096 characters at most (Linux, PATH_MAX). */
const LONGEST_GLOB = 4096;

function listOf(value: unknown, test: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(test);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
