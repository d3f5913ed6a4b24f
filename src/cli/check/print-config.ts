import { relative, resolve } from 'node:path';
import { builtInRules } from '../../check/engine/built-in-rules';
import { enabledRules } from '../../check/engine/settings';
import { reportJson } from '../../report/escape/report-json';
import type { CommandContext, ExitCode } from '../command';
import type { PairTask } from '../pairs/find-pairs';
import type { CheckFlags } from './check-flags';
import type { PairSettings } from './pair-settings';

/** Prints as JSON how a pair would be checked: every rule with its severity and options, and where the settings come from. */
export function printConfig(
  { paths }: PairTask,
  settings: PairSettings,
  { values }: CheckFlags,
  context: CommandContext,
): ExitCode {
  const { cwd } = context;
  const { config, check, levels, input, baseline } = settings;
  const { config: own, read } = config;
  const enabled = new Map(enabledRules(check).map((one) => [one.rule.id, one]));
  const near = (path: string) => relative(cwd, resolve(cwd, path)) || '.';
  const rules = [...builtInRules, ...(check.customRules ?? [])].map(({ id }) => {
    const one = enabled.get(id);
    if (!one) return [id, 'off'] as const;
    const hasOptions = Object.keys(one.options).length > 0;
    return [id, hasOptions ? [one.severity, one.options] : one.severity] as const;
  });
  const all = {
    pair: paths,
    configurations: read.map(near),
    preset: check.preset ?? 'recommended',
    date: check.date,
    minConfidence: check.minConfidence,
    sourceLanguage: input.sourceLanguage,
    targetLanguage: input.targetLanguage,
    encoding: input.encoding,
    lexicon:
      values['no-lexicon'] || own.noLexicon
        ? false
        : [...(values.lexicon ?? []), ...(own.lexicons ?? [])].map(near),
    gazetteer: [...(values.gazetteer ?? []), ...(own.gazetteers ?? [])].map(near),
    glossary: [...(values.glossary ?? []), ...(own.glossaries ?? [])].map(near),
    terms: check.glossary?.terms.length ?? 0,
    failOn: levels.failOn,
    maxWarnings: levels.maxWarnings,
    baseline: baseline && near(baseline),
    rules: Object.fromEntries(rules),
  };
  context.out(`${reportJson(all, 2)}\n`);
  return 0;
}
