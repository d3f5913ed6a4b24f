/** Quality of `align` on every alignment set of a folder, with and without the bundled lexicon. */
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluateAll, type EvaluationPair } from '../../src/evaluate/evaluate';
import { align } from '../../src/index';
import { measured } from '../common/asked';
import { printErrors } from './alignment-errors';
import { calibrationError, printReliability, reliability, type JudgedBead } from './alignment-reliability';
import { makeDocuments, type Recipe } from './alignment-made';
import { measureSpeed } from './alignment-speed';
import type { BenchOptions } from '../main';
import { reliabilityPlot } from '../common/reliability-plot';
import { lines, readSet, type GoldDocument } from '../common/gold-sets';

/**
 * `npm run bench -- alignment [SET …] [--data DIR]` prints one line a set and vocabulary; `alignment made` the same for documents made from
 * pairs of sentences, some with gaps; `alignment speed [SENTENCES …]` the time and memory
 * of texts of so many sentences, 10,000 and 100,000 by default; `alignment errors SET [COUNT] [--no-lexicon]` the places where the alignment is not
 * the gold one, all or so many drawn with a seed; `alignment reliability [--no-lexicon]` how often beads of each confidence are right, and with the lexicon
 * it draws docs/reliability.svg.
 */
export function run({ data, lexicon, args }: BenchOptions): void {
  if (args[0] === 'errors') {
    const [, set = 'wmt21-noisy', count] = args;
    return printErrors(readSet(join(data, set)), lexicon, count ? Number(count) : undefined);
  }
  if (args[0] === 'speed') {
    const sizes = args.length > 1 ? args.slice(1).map(Number) : [10_000, 100_000];
    return measureSpeed(speedTexts(data), sizes);
  }
  if (args[0] === 'made') return printMade(data);
  const sets = readdirSync(data).filter((name) => isSet(join(data, name)));
  if (args[0] === 'reliability') return showReliability(data, sets, lexicon);
  const chosen = args.length ? sets.filter((name) => args.includes(name)) : sets;
  console.log(HEAD);
  for (const name of chosen) printSet(name, readSet(join(data, name)));
}

const HEAD = 'set              lexicon   bead F1   null F1    strict       lax       ECE      time';

function printSet(name: string, documents: readonly GoldDocument[]): void {
  for (const lexicon of [true, false]) {
    const result = measure(documents, lexicon);
    const without = lexicon ? '' : ' without lexicon';
    measured(`alignment ${name} bead F1${without}`, result.bead.f1);
    measured(`alignment ${name} null F1${without}`, result.null.f1);
    measured(`alignment ${name} strict F1${without}`, result.strict.f1);
    measured(`alignment ${name} ECE${without}`, calibrationError(result.bins));
    console.log(line(name, lexicon, result));
  }
}

/** Documents without and with gaps, named by their size and the probability of a gap. */
const MADE: readonly Recipe[] = [
  { size: 12, gaps: 0 },
  { size: 12, gaps: 0.08 },
  { size: 40, gaps: 0 },
  { size: 40, gaps: 0.08 },
  { size: 200, gaps: 0.05 },
];

/** The first half of MLQE-PE's training pairs: every pair is taken to be a translation, though some are free. */
function printMade(data: string): void {
  const [source, target] = ['ru', 'en'].map((side) =>
    lines(join(data, 'bitext', `mlqe-train.${side}`)).slice(0, 4000),
  );
  console.log(HEAD);
  for (const recipe of MADE) {
    printSet(`mlqe-${recipe.size}-${recipe.gaps}`, makeDocuments(source!, target!, recipe));
  }
}

function speedTexts(data: string) {
  const mlqe = (side: string) => lines(join(data, 'bitext', `mlqe-train.${side}`));
  const sets = ['karenina', 'wmt21-docs'].flatMap((set) => readSet(join(data, set)));
  return [...sets, { source: mlqe('ru'), target: mlqe('en') }];
}

function showReliability(data: string, names: readonly string[], lexicon: boolean): void {
  const sets = names.map((name) => ({ name, bins: measure(readSet(join(data, name)), lexicon).bins }));
  for (const { name, bins } of sets) printReliability(name, bins);
  if (lexicon) {
    writeFileSync(join(import.meta.dirname, '../../docs/reliability.svg'), reliabilityPlot(sets));
  }
}

function measure(documents: readonly GoldDocument[], lexicon: boolean) {
  const pairs: EvaluationPair[] = [];
  const beads: JudgedBead[] = [];
  let time = 0;
  for (const { source, target, gold } of documents) {
    const before = performance.now();
    const bitext = align(source, target, lexicon ? {} : { lexicon: false });
    time += performance.now() - before;
    pairs.push({ predicted: bitext.beads, gold });
    const golden = new Set(gold.map((rung) => JSON.stringify([rung.source, rung.target])));
    for (const bead of bitext.beads) {
      beads.push({
        confidence: bead.confidence,
        right: golden.has(JSON.stringify([bead.source, bead.target])),
      });
    }
  }
  return { ...evaluateAll(pairs), bins: reliability(beads), time };
}

function line(name: string, lexicon: boolean, result: ReturnType<typeof measure>): string {
  const figures = [
    result.bead.f1,
    result.null.f1,
    result.strict.f1,
    result.lax.f1,
    calibrationError(result.bins),
  ];
  return (
    `${name.padEnd(17)}${lexicon ? 'yes    ' : 'no     '}` +
    figures.map((figure) => figure.toFixed(4).padStart(10)).join('') +
    `${Math.round(result.time)} ms`.padStart(10)
  );
}

function isSet(folder: string): boolean {
  return (
    existsSync(folder) &&
    statSync(folder).isDirectory() &&
    readdirSync(folder).some((file) => file.endsWith('.gold'))
  );
}
