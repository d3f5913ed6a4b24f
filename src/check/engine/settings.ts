import { didYouMean } from '../../did-you-mean';
import { SverkaError } from '../../errors';
import type { Severity } from '../../model/finding';
import type { Rule } from '../../model/rule';
import { builtInRules } from './built-in-rules';
import type { BuiltInRuleOptions } from './rule-options';

/**
 * Named sets of rules: `recommended` for a translation that is read, `strict` for every rule, `fiction` for what a free translation keeps too
 * (whole sentences and clauses, values, names), `dataset` for corpora.
 */
export type Preset = 'recommended' | 'strict' | 'fiction' | 'dataset';

/** The names of the presets. */
export const presets: readonly Preset[] = ['recommended', 'strict', 'fiction', 'dataset'];

/** How a rule is set: off, a severity, or a severity and some of the rule's options. */
export type RuleSetting<Options extends object = Record<string, unknown>> =
  'off' | Severity | readonly [Severity, Options?];

/** Settings by the id of the rule. The options of built-in rules are typed; those of rules of your own are not known here. */
export type RuleSettings = {
  [Id in keyof BuiltInRuleOptions]?: RuleSetting<Partial<BuiltInRuleOptions[Id]>>;
} & { [id: string]: RuleSetting };

/** A rule that runs, with what was decided about it. */
export interface EnabledRule {
  rule: Rule;
  severity: Severity;
  /** The rule's defaults with the user's options over them. */
  options: object;
}

/** What decides which rules run. */
export interface RuleSelection {
  preset?: Preset;
  rules?: Record<string, RuleSetting>;
  only?: readonly string[];
  customRules?: readonly Rule[];
}

/** The rules of the preset `dataset`: those that say whether a pair belongs into a bilingual dataset. */
const datasetRules: ReadonlySet<string> = new Set([
  'omission',
  'addition',
  'moved',
  'not-a-translation',
  'number-mismatch',
  'date-mismatch',
  'quantity-mismatch',
  'literal-mismatch',
  'partial-omission',
  'partial-addition',
  'untranslated',
  'mixed-script',
  'repeated-word',
  'length-ratio',
]);

/** The rules of the preset `fiction`: a free translation may do otherwise with everything else. */
const fictionRules: ReadonlySet<string> = new Set([
  'omission',
  'addition',
  'partial-omission',
  'moved',
  'not-a-translation',
  'number-mismatch',
  'date-mismatch',
  'quantity-mismatch',
  'literal-mismatch',
  'name-missing',
  'name-spelling',
  'name-inconsistent',
  'untranslated',
  'mixed-script',
]);

const severities: readonly unknown[] = ['info', 'warning', 'error'];

/**
 * Decides which rules run, how severe they are and with which options.
 *
 * @throws SverkaError `INVALID_OPTION` for an unknown preset, rule or option, and for values of the wrong type
 */
export function enabledRules(selection: RuleSelection): EnabledRule[] {
  const { preset = 'recommended', rules = {}, only, customRules = [] } = selection;
  if (!presets.includes(preset)) {
    throw new SverkaError(
      'INVALID_OPTION',
      `unknown preset '${String(preset)}'; one of: ${presets.join(', ')}`,
    );
  }
  customRules.forEach(requireRule);
  const all = [...builtInRules, ...customRules];
  requireOwnIds(all);
  for (const id of [...Object.keys(rules), ...(only ?? [])]) requireKnown(all, id);
  return all.flatMap((rule) => {
    if (only && !only.includes(rule.id)) return [];
    const own = rules[rule.id];
    const setting = own === undefined ? (only ? rule.severity : presetSetting(rule, preset)) : own;
    if (setting === 'off') return [];
    return [{ rule, ...readSetting(rule, setting) }];
  });
}

function readSetting(rule: Rule, setting: unknown): Pick<EnabledRule, 'severity' | 'options'> {
  const [severity, given = {}]: readonly unknown[] = Array.isArray(setting) ? setting : [setting];
  if (!severities.includes(severity)) {
    throw new SverkaError(
      'INVALID_OPTION',
      `rule '${rule.id}': must be off, info, warning or error, or a list such as ['warning', { … }] with options; got ${JSON.stringify(setting)}`,
    );
  }
  if (typeof given !== 'object' || given === null) {
    throw new SverkaError(
      'INVALID_OPTION',
      `rule '${rule.id}': options are an object; got ${JSON.stringify(given)}`,
    );
  }
  return { severity: severity as Severity, options: withDefaults(rule, given as Record<string, unknown>) };
}

/** What a preset makes of a rule that the user says nothing about. */
export function presetSetting(rule: Rule, preset: Preset): 'off' | Severity {
  if (preset === 'strict') return rule.severity === 'info' ? 'warning' : rule.severity;
  const chosen = preset === 'dataset' ? datasetRules : preset === 'fiction' ? fictionRules : undefined;
  const on = rule.recommended !== false && (chosen?.has(rule.id) ?? true);
  return on ? rule.severity : 'off';
}

/** Users' rules may come from JavaScript. */
function requireRule(rule: Partial<Rule> | null, at: number): void {
  const { id, severity, mqm, description, defaults, checkBead, checkBitext } = rule ?? {};
  const missing = [
    typeof id === 'string' && id ? '' : "a text 'id'",
    severities.includes(severity) ? '' : "a 'severity', one of info, warning and error",
    typeof mqm === 'string' ? '' : "a text 'mqm'",
    typeof description === 'string' ? '' : "a text 'description'",
    typeof defaults === 'object' && defaults !== null ? '' : "an object 'defaults'",
    typeof (checkBead ?? checkBitext) === 'function' ? '' : "a function 'checkBead' or 'checkBitext'",
  ].filter(Boolean);
  if (missing.length === 0) return;
  const name = typeof id === 'string' && id ? `'${id}'` : `number ${at + 1}`;
  throw new SverkaError('INVALID_OPTION', `custom rule ${name} needs ${missing.join(', ')}`);
}

function requireOwnIds(rules: readonly Rule[]): void {
  const ids = new Set<string>();
  for (const { id } of rules) {
    if (ids.has(id)) throw new SverkaError('INVALID_OPTION', `two rules have the id '${id}'`);
    ids.add(id);
  }
}

function requireKnown(rules: readonly Rule[], id: string): void {
  if (rules.some((rule) => rule.id === id)) return;
  throw new SverkaError('INVALID_OPTION', unknownRule(id, rules));
}

/** What to say of a rule that is none. */
export function unknownRule(id: string, rules: readonly Rule[]): string {
  const ids = rules.map((rule) => rule.id).sort();
  return `there is no rule '${id}'${didYouMean(id, ids)} (there are: ${ids.join(', ')})`;
}

function withDefaults(rule: Rule, given: Record<string, unknown>): object {
  const defaults = rule.defaults as Record<string, unknown>;
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name)) {
      const known = Object.keys(defaults).join(', ') || 'none';
      throw new SverkaError(
        'INVALID_OPTION',
        `rule '${rule.id}' has no option '${name}'${didYouMean(name, Object.keys(defaults))} (it has: ${known})`,
      );
    }
    if (kindOf(value) !== kindOf(defaults[name])) {
      throw new SverkaError(
        'INVALID_OPTION',
        `rule '${rule.id}', option '${name}': expected ${kindOf(defaults[name])}, got ${JSON.stringify(value)}`,
      );
    }
  }
  return { ...defaults, ...given };
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'number' && Number.isNaN(value) ? 'NaN' : typeof value;
}
