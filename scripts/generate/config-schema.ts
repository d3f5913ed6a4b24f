import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltInRule } from '../../src/check/engine/built-in-rule';
import type { Preset } from '../../src/check/engine/settings';
import type { Config, ConfigOverride } from '../../src/config';
import { encodings } from '../../src/read/encodings/names';

type Schema = Record<string, unknown>;

type KnownRule = Pick<BuiltInRule, 'id' | 'description' | 'defaults'>;

/**
 * Writes `config.schema.json`, which the package ships: editors complete and check `sverka.config.json` by it. Runs last, since the rules use
 * what is generated.
 */
export async function generateConfigSchema(): Promise<void> {
  const { presets } = await import('../../src/check/engine/settings');
  const { ruleTexts } = await import('../../src/check/generated/rule-texts');
  writeFileSync(
    join(import.meta.dirname, '../../config.schema.json'),
    `${JSON.stringify(configSchema(ruleTexts, presets), undefined, 2)}\n`,
  );
}

/** The schema (JSON Schema, draft 7) of a configuration in JSON. Rules of the user's own need code, and so are not in it. */
export function configSchema(known: readonly KnownRule[], presets: readonly Preset[]): Schema {
  const texts = { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 };
  const paths = (description: string): Schema => ({
    description,
    oneOf: [{ type: 'string', minLength: 1 }, texts],
  });
  const preset = { enum: presets, description: 'Which rules run; default recommended.' };
  const rules = ruleSettings(known);
  const date = {
    type: 'string',
    pattern: String.raw`^\d{4}(?:-\d{2}(?:-\d{2})?)?$`,
    description:
      'Date of the original: 1951-06-30, 1951-06 or 1951. Its year is meant by "28 June this year".',
  };
  const properties: Record<Exclude<keyof Config, 'customRules'>, Schema> = {
    $schema: { type: 'string' },
    extends: paths('Configurations that this one goes over: paths, or names of packages.'),
    files: files(),
    preset,
    rules,
    date,
    sourceLanguage: language('of the original'),
    targetLanguage: language('of the translation'),
    encoding: { enum: encodings, description: 'Encoding of the texts; default: as the bytes tell.' },
    lexicon: {
      description: 'Paths of lexicons; false to do without the bundled one.',
      oneOf: [{ const: false }, { type: 'string', minLength: 1 }, texts],
    },
    gazetteer: paths('Paths of lists of names.'),
    glossary: {
      description: 'Terms, or paths of glossaries.',
      oneOf: [glossary(), { type: 'string', minLength: 1 }, texts],
    },
    overrides: overrides({ preset, rules, date }),
    failOn: {
      enum: ['error', 'warning', 'info', 'never'],
      description: 'The level that makes the exit code 1; default warning.',
    },
    maxWarnings: {
      type: 'integer',
      minimum: 0,
      description: 'More warnings than this make the exit code 1, whatever failOn says.',
    },
    baseline: { type: 'string', description: 'Path of the baseline file.' },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of sverka',
    type: 'object',
    properties,
    additionalProperties: false,
  };
}

function overrides(settings: Record<Exclude<keyof ConfigOverride, 'files'>, Schema>): Schema {
  const globs = {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    description: 'Globs such as letters/** or *.en.txt, from the folder of the configuration.',
  };
  return {
    description: 'Settings for some files only; later ones win.',
    type: 'array',
    items: {
      type: 'object',
      properties: { files: globs, ...settings },
      required: ['files'],
      additionalProperties: false,
    },
  };
}

function files(): Schema {
  const glob = { type: 'string', minLength: 1 };
  return {
    description: "What 'sverka check' checks when no file is named.",
    type: 'array',
    items: {
      oneOf: [
        glob,
        {
          type: 'object',
          properties: { source: glob, target: glob },
          required: ['source', 'target'],
          additionalProperties: false,
        },
      ],
    },
  };
}

function language(of: string): Schema {
  return {
    type: 'string',
    description: `Code of the language ${of} (BCP 47); default: as the letters tell.`,
  };
}

function glossary(): Schema {
  const term = { type: 'string', minLength: 1 };
  const list = { type: 'array', items: term };
  return {
    type: 'object',
    properties: {
      terms: {
        type: 'array',
        items: {
          type: 'object',
          properties: { source: term, target: list, forbidden: list },
          required: ['source', 'target'],
        },
      },
    },
    required: ['terms'],
  };
}

/** Every built-in rule with its options; other ids are those of rules that a configuration in code brings. */
function ruleSettings(known: readonly KnownRule[]): Schema {
  const severity = { enum: ['info', 'warning', 'error'] };
  const setting = (options: Schema): Schema => ({
    oneOf: [
      { enum: ['off', 'info', 'warning', 'error'] },
      { type: 'array', items: [severity, options], minItems: 1, maxItems: 2 },
    ],
  });
  const properties = known.map(({ id, description, defaults }) => {
    const options = Object.entries(defaults).map(([name, value]) => [name, optionSchema(value)]);
    const schema = { type: 'object', properties: Object.fromEntries(options), additionalProperties: false };
    return [id, { description, ...setting(schema) }];
  });
  return {
    type: 'object',
    description: 'A severity or off for each rule, or a list of severity and options. Goes over the preset.',
    properties: Object.fromEntries(properties) as Schema,
    additionalProperties: setting({ type: 'object' }),
  };
}

function optionSchema(value: unknown): Schema {
  return Array.isArray(value) ? { type: 'array', default: value } : { type: typeof value, default: value };
}
