/**
 * What the rules find and what they get wrong: planted errors of DEMETR, the human translations of the same sentences,
 * the gold beads of the aligned documents, and clauses planted there. `npm run bench -- check [what]`, `what` one of
 * demetr, wmt, curve, clauses, speed (all by default); `--list RULE` in place of it shows the beads that a rule reports.
 */
import { caseBitext } from '../../src/check/engine/test-rule';
import { align, check, nameLedger } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import { measured } from '../common/asked';
import { cpuSeconds } from '../common/cpu';
import { allDemetrItems, demetrItems } from '../common/demetr';
import type { BenchOptions } from '../main';
import { documents, goldDocuments } from '../planted/gold';
import { plantClauses, wordsBetween } from '../planted/clauses';

/** Runs the parts that are asked for. */
export function run({ data, args }: BenchOptions): void {
  const parts: Record<string, (data: string) => void> = { demetr, wmt, curve, clauses, speed };
  const [what, rule] = args;
  if (what === 'list') return list(data, rule!);
  for (const part of what ? [what] : Object.keys(parts)) {
    parts[part]?.(data);
    console.log();
  }
}

const values = ['number-mismatch', 'date-mismatch', 'quantity-mismatch', 'literal-mismatch'];
const namesAndValues = [...values, 'name-missing', 'name-added', 'name-spelling', 'name-inconsistent'];

/** The planted errors that have figures to reach, with the rules that may find them. */
const asked: [file: string, recall: number, rules: string[]][] = [
  ['critical_id10_numbers_replaced', 0.95, values],
  ['critical_id9_ne_replaced', 0.85, namesAndValues],
  ['critical_id25_ne_removed', 0.85, namesAndValues],
  ['critical_id4_codemix', 1, ['untranslated']],
  ['critical_id8_negation', 0.88, ['negation']],
  ['minor_id1_repeat2', 0.98, ['repeated-word']],
  ['minor_id2_repeat4', 0.98, ['repeated-word']],
  ['major_id19_question', 0.95, ['sentence-type']],
  ['minor_id28_final_punc_removed', 0.98, ['end-punctuation']],
  ['base_id33_empty', 1, ['omission']],
  ['base_id33_shuffle_trans', 0.95, ['not-a-translation']],
];

function demetr(data: string): void {
  console.log('planted error                     rules that must find it    any warning   asked');
  for (const [file, goal, rules] of asked) {
    const items = demetrItems(data, file);
    const found = items.map((item) => {
      const empty = file.endsWith('empty');
      return warnings(
        empty
          ? caseBitext({ source: item.source, target: [], beads: [[1, 0]] })
          : pair(item.source, item.perturbed),
      );
    });
    const own = found.filter((findings) => findings.some(({ rule }) => rules.includes(rule))).length;
    const any = found.filter((findings) => findings.length).length;
    measured(`check ${file}`, own / items.length, { least: goal });
    console.log(
      `${file.padEnd(36)}${share(own, items.length)}${share(any, items.length)}   ${goal.toFixed(2)}`,
    );
  }
  const items = allDemetrItems(data);
  for (const side of ['human', 'machine'] as const) {
    reportNoise(
      `${side} (${items.length} sentences)`,
      items.map((item) => warnings(pair(item.source, item[side]))),
    );
  }
}

function wmt(data: string): void {
  const found = goldBitexts(data).flatMap((bitext) => {
    const findings = check(bitext).filter(({ severity }) => severity !== 'info');
    return bitext.beads.map((_, index) => findings.filter(({ bead }) => bead === index));
  });
  reportNoise(`gold beads of wmt21-docs (${found.length})`, found);
}

function reportNoise(title: string, found: readonly (readonly Finding[])[]): void {
  const any = found.filter((findings) => findings.length).length;
  const perRule = new Map<string, number>();
  for (const findings of found) {
    for (const rule of new Set(findings.map((finding) => finding.rule)))
      perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
  }
  measured(`check ${title.replace(/ \(.*/, '')} with a warning`, any / found.length);
  console.log(`${title}: ${((100 * any) / found.length).toFixed(2)}% with any warning or error`);
  for (const [rule, count] of [...perRule].sort((a, b) => b[1] - a[1])) {
    console.log(
      `    ${rule.padEnd(26)} ${String(count).padStart(4)}  ${((100 * count) / found.length).toFixed(2)}%`,
    );
  }
}

/** Kinds of removed and added words, with what is asked when 5% of the human translations are flagged. */
const removals: [file: string, recall: number | undefined][] = [
  ['major_id5_pp_removed', 0.5],
  ['critical_id23_noun_removed', 0.35],
  ['critical_id24_subj_removed', 0.35],
  ['critical_id22_verb_removed', 0.25],
  ['critical_id21_adj_adv_removed', 0.2],
  ['critical_id6_addition', 0.25],
];

/** Recall of partial omissions and additions by how many of the human translations bring a finding. */
function curve(data: string): void {
  const human = allDemetrItems(data).map((item) => confidence(pair(item.source, item.human)));
  // the gold beads stand in for more human sentences: 50 cannot show half a percent
  for (const bitext of goldBitexts(data)) {
    const best = new Array<number>(bitext.beads.length).fill(0);
    for (const finding of partial(bitext))
      best[finding.bead] = Math.max(best[finding.bead]!, finding.confidence);
    human.push(...best);
  }
  human.sort((a, b) => b - a);
  const rates = [0.005, 0.01, 0.02, 0.05];
  const thresholds = rates.map((rate) => human[Math.floor(rate * human.length)]!);
  console.log(
    `partial-omission, partial-addition: recall where so many of ${human.length} human passages are flagged`,
  );
  console.log(`${''.padEnd(36)}${rates.map((rate) => `${100 * rate}%`.padStart(8)).join('')}   asked at 5%`);
  console.log(`${'threshold'.padEnd(36)}${thresholds.map((value) => value.toFixed(3).padStart(8)).join('')}`);
  for (const [file, goal] of removals) {
    const values = demetrItems(data, file).map((item) => confidence(pair(item.source, item.perturbed)));
    const recalls = thresholds.map(
      (threshold) => values.filter((value) => value > threshold).length / values.length,
    );
    if (goal !== undefined) measured(`check ${file} at 5%`, recalls.at(-1)!, { least: goal });
    console.log(
      `${file.padEnd(36)}${recalls.map((recall) => recall.toFixed(2).padStart(8)).join('')}   ${goal?.toFixed(2)}`,
    );
  }
}

function partial(bitext: Bitext): Finding[] {
  return check(bitext, {
    only: ['partial-omission', 'partial-addition'],
    rules: {
      'partial-omission': ['info', { minConfidence: 0 }],
      'partial-addition': ['info', { minConfidence: 0 }],
    },
  });
}

function confidence(bitext: Bitext): number {
  return Math.max(0, ...partial(bitext).map((finding) => finding.confidence));
}

function clauses(data: string): void {
  for (const kind of ['dropped', 'added'] as const) {
    let [found, located] = [0, 0];
    const planted = plantClauses(goldBitexts(data), kind, 200);
    for (const { source, target, place } of planted) {
      const findings = check(pair(source, target)).filter(
        ({ rule, severity }) =>
          severity !== 'info' && rule === (kind === 'dropped' ? 'partial-omission' : 'partial-addition'),
      );
      if (!findings.length) continue;
      found++;
      const [side, text] = kind === 'dropped' ? (['source', source] as const) : (['target', target] as const);
      const near = findings.some(
        ({ [side]: spans }) =>
          spans.length > 0 &&
          wordsBetween(text, spans[0]!.start, place.start) <= 2 &&
          wordsBetween(text, spans.at(-1)!.end, place.end) <= 2,
      );
      if (near) located++;
    }
    measured(`check clauses ${kind} found`, found / planted.length);
    console.log(
      `clauses ${kind} (${planted.length}, five words or more): found ${(found / planted.length).toFixed(3)}, both ends within two words ${(located / planted.length).toFixed(3)}; asked .90`,
    );
  }
}

/** Processor time of checking, and of the ledger alone, beside that of aligning: the first round in a fresh process, then warm ones. */
function speed(data: string): void {
  const texts = documents(data).map(({ source, target }) => [source.join('\n'), target.join('\n')] as const);
  for (let round = 0; round < ROUNDS; round++) {
    let [aligning, checking, naming] = [0, 0, 0];
    for (const [source, target] of texts) {
      const made: Bitext[] = [];
      aligning += cpuSeconds(() => made.push(align(source, target)));
      const aligned = made[0]!;
      checking += cpuSeconds(() => check(aligned));
      // in the first round the ledger finds what checking has looked up
      naming += cpuSeconds(() => nameLedger(aligned));
    }
    const ratio = (seconds: number) => `${seconds.toFixed(2)} s (${(seconds / aligning).toFixed(2)})`;
    console.log(
      `${texts.length} documents, ${round === 0 ? 'fresh' : 'warm'}: aligned in ${aligning.toFixed(2)} s, checked in ${ratio(checking)}, ledger of names in ${ratio(naming)}`,
    );
  }
}

const ROUNDS = 4;

/** Every bead or item that a rule reports, to be read. */
function list(data: string, rule: string): void {
  const show = (name: string, bitext: Bitext) => {
    for (const finding of check(bitext, { only: [rule] })) {
      const { source, target } = bitext;
      console.log(`\n${name}  ${finding.severity} ${finding.confidence.toFixed(2)} ${finding.message}`);
      const bead = bitext.beads[finding.bead];
      const [s, t] = [bead?.source ?? { start: 0, end: 0 }, bead?.target ?? { start: 0, end: 0 }];
      console.log(
        `  < ${source.sentences
          .slice(s.start, s.end)
          .map(({ text }) => text)
          .join(' ')}`,
      );
      console.log(
        `  > ${target.sentences
          .slice(t.start, t.end)
          .map(({ text }) => text)
          .join(' ')}`,
      );
      console.log(
        `    ${finding.source.map(({ start, end }) => source.text.slice(start, end)).join(' | ')} / ${finding.target.map(({ start, end }) => target.text.slice(start, end)).join(' | ')}`,
      );
    }
  };
  for (const item of allDemetrItems(data)) {
    for (const side of ['human', 'machine'] as const)
      show(`${item.id} ${side}`, pair(item.source, item[side]));
  }
  for (const { name, bitext } of goldDocuments(data)) show(name, bitext);
}

function pair(source: string, target: string): Bitext {
  return caseBitext({ source, target });
}

function warnings(bitext: Bitext): Finding[] {
  return check(bitext).filter(({ severity }) => severity !== 'info');
}

function share(count: number, total: number): string {
  return `${`${count}/${total}`.padStart(10)} ${(count / total).toFixed(3)}`;
}

function goldBitexts(data: string): Bitext[] {
  return goldDocuments(data).map(({ bitext }) => bitext);
}
