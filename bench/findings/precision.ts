/**
 * What a reader thinks of the findings at warning or above on the half of the human translations that nothing was fitted to. `npm run bench -- precision` prints, from
 * the verdicts in `bench/verdicts/`, precision by rule with Wilson's interval, false findings per 100 passages and how far `confidence` is from what was read;
 * `npm run bench -- precision draw COUNT [RULE …]` draws findings (the same ones in every run) and prints them with both passages for a reader. `precision infos …` does
 * the same for the findings at info.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import type { BenchOptions } from '../main';
import { humanSets } from './noise';
import { halfOf } from '../planted/clause-samples';
import { sample } from '../common/sample';

/** What a reader may say of a finding: a departure to act on, a small one, none, or passages that do not belong together. */
const VERDICTS = ['serious', 'petty', 'false', 'misaligned'] as const;
type Verdict = (typeof VERDICTS)[number];

/** A finding with where it is. */
interface Drawn {
  set: string;
  document: string;
  bitext: Bitext;
  finding: Finding;
}

const SEED = 20;

/** Draws, or prints what was read. */
export function run({ data, args }: BenchOptions): void {
  const infos = args[0] === 'infos';
  const [what, count = '100', ...rules] = infos ? args.slice(1) : args;
  const { found, passages } = findings(data, infos);
  if (what === 'draw') {
    const wanted = found.filter(({ finding }) => rules.length === 0 || rules.includes(finding.rule));
    for (const one of sample(wanted, Number(count), SEED)) show(one);
    return;
  }
  const read = readVerdicts(join(import.meta.dirname, '../verdicts'));
  const judged = found.flatMap((one) => {
    const verdict = read.get(idOf(one));
    return verdict ? [{ ...one, verdict }] : [];
  });
  const ids = [...new Set(judged.map(({ finding }) => finding.rule))].sort();
  console.log(`${found.length} findings on ${passages} passages; ${judged.length} read\n`);
  console.log(`${'rule'.padEnd(26)}    read      serious (95%)             with petty`);
  for (const id of ids)
    row(
      id,
      judged.filter(({ finding }) => finding.rule === id),
    );
  row('all', judged);
  const wrong = judged.filter(({ verdict }) => verdict === 'false').length / Math.max(1, judged.length);
  console.log(`\nfalse findings per 100 passages: ${((100 * wrong * found.length) / passages).toFixed(2)}`);
  calibration(judged);
}

/** The findings of the documents of the second half, in order: those at info, or those above. */
function findings(data: string, infos: boolean): { found: Drawn[]; passages: number } {
  let passages = 0;
  const found = Object.entries(humanSets).flatMap(([set, read]) =>
    read(data)
      .filter(({ name }) => halfOf(name) === 1 || name === set)
      .flatMap(({ name, bitext }) => {
        passages += bitext.beads.length;
        return check(bitext)
          .filter(({ severity }) => (severity === 'info') === infos)
          .map((finding) => ({ set, document: name, bitext, finding }));
      }),
  );
  return { found, passages };
}

function idOf({ set, document, finding }: Drawn): string {
  return [set, document, finding.rule, finding.fingerprint].join('\t');
}

function show(one: Drawn): void {
  const { bitext, finding } = one;
  const bead = bitext.beads[finding.bead];
  const text = (side: 'source' | 'target') =>
    bead
      ? bitext[side].sentences
          .slice(bead[side].start, bead[side].end)
          .map(({ text: sentence }) => sentence)
          .join(' ')
      : '';
  const { set, document } = one;
  console.log([set, document, finding.bead, finding.rule, finding.fingerprint].join('\t'));
  console.log(`  ${finding.severity} ${finding.confidence.toFixed(2)}: ${finding.message}`);
  console.log(`  ${text('source')}\n  ${text('target')}\n`);
}

/** The verdicts of the files of a folder, by id. A line: set, document, bead, rule, fingerprint, verdict, reason. */
export function readVerdicts(folder: string): Map<string, Verdict> {
  const read = new Map<string, Verdict>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const [set, document, , rule, fingerprint, verdict] = line.split('\t');
      if (!VERDICTS.includes(verdict as Verdict)) throw new Error(`${file}: no verdict in ‘${line}’`);
      read.set([set, document, rule, fingerprint].join('\t'), verdict as Verdict);
    }
  }
  return read;
}

type Judged = Drawn & { verdict: Verdict };

function row(name: string, judged: readonly Judged[]): void {
  const of = (...wanted: Verdict[]) => {
    const count = judged.filter(({ verdict }) => wanted.includes(verdict)).length;
    const [low, high] = wilson(count, judged.length);
    return `${(count / judged.length).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
  };
  console.log(
    `${name.padEnd(26)}${String(judged.length).padStart(8)}  ${of('serious')}  ${of('serious', 'petty')}`,
  );
}

/** The interval that holds a share with 95% (Wilson 1927). */
function wilson(count: number, all: number): [low: number, high: number] {
  const z = 1.96;
  const share = count / all;
  const middle = share + z ** 2 / (2 * all);
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2));
  return [(middle - half) / (1 + z ** 2 / all), (middle + half) / (1 + z ** 2 / all)];
}

/** By tenths of confidence: its mean beside the share that was right; the error is the mean difference, weighed by findings. */
function calibration(judged: readonly Judged[]): void {
  let error = 0;
  for (let tenth = 0; tenth <= 10; tenth++) {
    const some = judged.filter(({ finding }) => Math.floor(finding.confidence * 10) === tenth);
    if (some.length === 0) continue;
    const said = some.reduce((sum, { finding }) => sum + finding.confidence, 0) / some.length;
    const right =
      some.filter(({ verdict }) => verdict === 'serious' || verdict === 'petty').length / some.length;
    error += (Math.abs(said - right) * some.length) / judged.length;
    console.log(`  confidence ${said.toFixed(2)}: right ${right.toFixed(2)} of ${some.length}`);
  }
  console.log(`calibration error ${error.toFixed(3)}`);
}
