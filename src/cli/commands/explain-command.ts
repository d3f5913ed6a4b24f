import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { terminalLines } from '../../report/escape/terminal-line';
import { builtInRules } from '../../check/engine/built-in-rules';
import { presets, presetSetting, unknownRule } from '../../check/engine/settings';
import type { Rule } from '../../model/rule';
import { UsageError, type Command } from '../command';
import { loadConfig } from '../config/load-config';

/** `sverka explain`: what a rule finds, its options and its figures. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'tell what a rule finds and how to set it',
  help: `Usage: sverka explain RULE   what the rule finds, right and wrong, its options, how well it does
       sverka explain        all rules, one line each

Options:
  --config FILE         whose custom rules are explained as well; by default looked for here and above
  -h, --help            this text

Exit code: 0, or 2 when there is no such rule.
`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { config: { type: 'string' } },
    });
    if (positionals.length > 1) throw new UsageError('give one rule, or none for the list');
    const [id] = positionals;
    const { config } = await loadConfig(context.cwd, values.config);
    const rules = [...builtInRules, ...(config.customRules ?? [])];
    context.out(terminalLines(id === undefined ? list(rules) : page(id, rules)));
    return 0;
  },
};

function list(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map((rule) => rule.id.length));
  return rules
    .map(
      (rule) =>
        `${rule.id.padEnd(width)}  ${presetSetting(rule, 'recommended').padEnd(7)}  ${rule.description}\n`,
    )
    .join('');
}

function page(id: string, rules: readonly Rule[]): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(unknownRule(id, rules));
  return `${rule.id}: ${rule.description}\n\n${facts(rule)}\n${builtInRules.includes(rule) ? manual(id) : ''}`;
}

function facts(rule: Rule): string {
  const inPresets = presets.map((preset) => `${preset} ${presetSetting(rule, preset)}`);
  const options = Object.entries(rule.defaults).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)}\n`,
  );
  return `Severity: ${inPresets.join(', ')}\nMQM: ${rule.mqm}\n${options.length ? `Options and their defaults:\n${options.join('')}` : 'No options.\n'}`;
}

/** The rule's page of the manual without its title; the package brings the pages. */
function manual(id: string): string {
  // beside the built file, and beside the source when it runs from there
  for (const folder of ['../docs/rules/', '../../docs/rules/']) {
    const file = fileURLToPath(new URL(`${folder}${id}.md`, import.meta.url));
    if (existsSync(file)) return readFileSync(file, 'utf8').replace(/^# .*\n/, '');
  }
  return '';
}
