import picomatch from 'picomatch';
import { datePattern } from '../check/engine/document-year';
import { enabledRules, presets } from '../check/engine/settings';
import type { Config } from '../config';
import { didYouMean } from '../did-you-mean';
import { SverkaError } from '../errors';
import { UsageError } from './command';

/**
 * Makes sure that what a configuration file gave is a configuration, down to the rules and their options: all settings,
 * also those of overrides that match no file of this run.
 *
 * @param file - its name, for the messages
 * @throws UsageError that names the file, the setting and what it may be
 */
export function validConfig(config: unknown, file: string): Config {
  if (!isObject(config)) {
    throw new UsageError(`${file}: a configuration is an object, the default export of the file`);
  }
  const problem = problemOf(config, settings) ?? ruleProblem(config as Config);
  if (problem !== undefined) throw new UsageError(`${file}: ${problem}`);
  return config as Config;
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

const settings: Record<keyof Config, Test> = {
  preset,
  rules,
  date,
  customRules: (value) => (Array.isArray(value) ? undefined : 'must be a list of rules'),
  glossary: (value) =>
    isObject(value) && listOf(value['terms'], isTerm)
      ? undefined
      : "must be an object with 'terms', a list such as [{ source: 'товарищ', target: ['Comrade'] }]",
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
function ruleProblem({ preset, rules, customRules = [], overrides = [] }: Config): string | undefined {
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
