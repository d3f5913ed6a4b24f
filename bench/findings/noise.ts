/**
 * What is reported of human translations, in the direction that each set was translated in: passages with a finding at warning or above,
 * and findings for each rule per 100 passages. `npm run bench -- noise [SET]`; `npm run bench -- noise SET RULE` lists the findings of a
 * rule (or of `all`) with both passages.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseBitext } from '../../src/check/engine/test-rule';
import { readTmx, toBitext } from '../../src/formats';
import { check } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import type { BenchOptions } from '../main';
import { documents } from '../planted/gold';

/** A bitext of a set with its name. */
export interface NamedBitext {
  name: string;
  bitext: Bitext;
}

/** The human translations that findings are counted on: gold beads, from the language they were written in. */
export const humanSets: Record<string, (data: string) => NamedBitext[]> = {
  'wmt21-docs': (data) => gold(data, 'wmt21-docs', false),
  'enru21a-docs': (data) => gold(data, 'enru21a-docs', true),
  'enru21b-docs': (data) => gold(data, 'enru21b-docs', true),
  tico19,
};

/** Counts the findings of the sets, or lists those of one rule. */
export function run({ data, args: [set, rule] }: BenchOptions): void {
  for (const [name, read] of Object.entries(humanSets)) {
    if (set && set !== 'all' && name !== set) continue;
    const found = read(data).flatMap(({ name: part, bitext }) => {
      const findings = check(bitext).filter(({ severity }) => severity !== 'info');
      return { part, bitext, findings };
    });
    if (rule) for (const one of found) list(one, rule);
    else print(name, found);
  }
}

interface Checked {
  part: string;
  bitext: Bitext;
  findings: Finding[];
}

function print(name: string, found: readonly Checked[]): void {
  const passages = found.reduce((sum, { bitext }) => sum + bitext.beads.length, 0);
  const flagged = found.reduce(
    (sum, { findings }) => sum + new Set(findings.map(({ bead }) => bead)).size,
    0,
  );
  const all = found.flatMap(({ findings }) => findings);
  const per = (count: number) => ((100 * count) / passages).toFixed(2).padStart(6);
  console.log(
    `${name}: ${passages} passages, ${flagged} with a warning (${per(flagged).trim()}%), ${all.length} findings`,
  );
  const byRule = new Map<string, number>();
  for (const { rule } of all) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...byRule].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${rule.padEnd(26)}${String(count).padStart(5)}${per(count)} per 100`);
  }
}

function list({ part, bitext, findings }: Checked, rule: string): void {
  for (const finding of findings) {
    if (rule !== 'all' && finding.rule !== rule) continue;
    const bead = bitext.beads[finding.bead];
    console.log(
      `${part} ${finding.bead} ${finding.severity} ${finding.rule} ${finding.confidence.toFixed(2)}: ${finding.message}`,
    );
    if (!bead) continue;
    for (const side of ['source', 'target'] as const) {
      const sentences = bitext[side].sentences.slice(bead[side].start, bead[side].end);
      console.log(`  ${sentences.map(({ text }) => text).join(' ')}`);
    }
  }
}

function gold(data: string, set: string, fromEnglish: boolean): NamedBitext[] {
  return documents(data, set).map(({ name, source, target, shapes }) => ({
    name,
    bitext: caseBitext(
      fromEnglish
        ? {
            source: target,
            target: source,
            beads: shapes.map(([s, t]) => [t, s] as const),
            sourceLanguage: 'en',
            targetLanguage: 'ru',
          }
        : { source, target, beads: shapes },
    ),
  }));
}

function tico19(data: string): NamedBitext[] {
  const file = join(data, 'tico19/all.en-ru.tmx');
  if (!existsSync(file)) return [];
  const units = [...readTmx(readFileSync(file, 'utf8'))].filter(
    ({ source, target }) => source !== '' || target !== '',
  );
  return [{ name: 'tico19', bitext: toBitext(units) }];
}
