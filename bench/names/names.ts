/** `npm run bench -- names [wikidata|documents|news|lost|calibration|speed]`: the figures of docs/quality.md, section Names. */
import { join } from 'node:path';
import { caseBitext } from '../../src/check/engine/test-rule';
import { nameLedger, nameSimilarity } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import { preparedSimilarity, prepareName } from '../../src/names/spelling/name-similarity';
import { turnBitext } from '../../src/turn/orientation';
import { measured } from '../common/asked';
import { allDemetrItems, demetrItems } from '../common/demetr';
import type { BenchOptions } from '../main';
import { goldDocuments, lines } from '../planted/gold';

/** Runs the parts that are asked for. */
export function run({ data, args }: BenchOptions): void {
  const parts: Record<string, (data: string) => void> = {
    wikidata,
    documents,
    news,
    lost,
    calibration,
    speed,
  };
  for (const part of args.length ? args : Object.keys(parts)) {
    parts[part]?.(data);
    console.log();
  }
}

type Pair = [latin: string, cyrillic: string];

function pairsOf(data: string, from = 0, to = 2000): Pair[] {
  return lines(join(data, 'names/wikidata.tsv'))
    .slice(from, to)
    .map((line) => line.split('\t') as Pair);
}

/** The definitions of the shared scorer: top-1 of 50 candidates, recall where 1% of random pairs pass. */
function wikidata(data: string): void {
  const rows = pairsOf(data);
  for (const inflect of [false, true]) {
    const [right, wrong]: [number[], number[]] = [[], []];
    let first = 0;
    rows.forEach(([latin, cyrillic], i) => {
      const name = inflect ? inflected(cyrillic, i) : cyrillic;
      const value = nameSimilarity(name, latin);
      right.push(value);
      let best = true;
      for (let k = 1; k < 50; k++) {
        const other = rows[(i + k * 37) % rows.length]![0];
        if (other === latin) continue;
        const rival = nameSimilarity(name, other);
        wrong.push(rival);
        if (rival >= value) best = false;
      }
      if (best) first++;
    });
    const cut = wrong.sort((a, b) => b - a)[Math.floor(wrong.length / 100)]!;
    const recall = right.filter((value) => value > cut).length / right.length;
    const endings = inflect ? ' with case endings' : '';
    measured(`names wikidata top-1${endings}`, first / rows.length);
    measured(`names wikidata recall${endings}`, recall);
    console.log(
      `${rows.length} name pairs${inflect ? ', with case endings' : ''}: top-1 of 50 ${(first / rows.length).toFixed(4)}, recall at 1% false positives ${recall.toFixed(4)}`,
    );
  }
}

/** Oblique cases of masculine names in a consonant and of names in -а. */
function inflected(name: string, i: number): string {
  if (/[бвгдзклмнпрстфхцчшщ]$/i.test(name)) return name + ['а', 'у', 'ом', 'е'][i % 4]!;
  return /[ая]$/i.test(name) ? name.slice(0, -1) + ['ы', 'е', 'у', 'ой'][i % 4]! : name;
}

interface Expected {
  names: string[];
  renderings: string[];
  optional: boolean;
}

/** Precision and recall of the ledger on the documents whose names were written down by hand. */
function documents(data: string): void {
  const expected = expectedNames('wmt21-names.tsv');
  const order = [...expected.keys()];
  const tallies = [newTally(), newTally()] as const;
  for (const { name, bitext } of goldDocuments(data)) {
    const wanted = expected.get(name);
    const tally = tallies[order.indexOf(name) < order.length / 2 ? 0 : 1]!;
    if (wanted) compareLedger(name, bitext, wanted, tally);
  }
  printTally('development', tallies[0]);
  printTally('check', tallies[1]);
}

/** The same on 20 pieces of English news, whose ledgers are read from the English side. */
function news(data: string): void {
  const expected = expectedNames('enru21a-names.tsv');
  const tally = newTally();
  for (const { name, bitext } of goldDocuments(data, 'enru21a-docs')) {
    const wanted = expected.get(name);
    if (wanted) compareLedger(name, turnBitext(bitext), wanted, tally);
  }
  printTally('news', tally);
}

type Tally = Record<'right' | 'wrong' | 'missed', number>;

function newTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

function compareLedger(document: string, bitext: Bitext, wanted: readonly Expected[], tally: Tally): void {
  const open = new Set(wanted.filter(({ optional }) => !optional));
  for (const entry of nameLedger(bitext).entries) {
    for (const rendering of entry.renderings) {
      // a rendering that several forms have is any of theirs
      const cited = rendering.of ? [rendering.of] : [entry.name, ...entry.forms.map(({ text }) => text)];
      const fits = wanted.filter(
        ({ names, renderings }) =>
          names.some((one) => cited.some((form) => plain(one) === plain(form))) &&
          renderings.some((one) => plain(one) === plain(rendering.text)),
      );
      if (fits.length === 0) {
        tally.wrong++;
        console.log(
          `${document}: wrong   ${rendering.of ?? entry.name} = ${rendering.text} (${rendering.by})`,
        );
      }
      for (const one of fits) if (open.delete(one)) tally.right++;
    }
  }
  tally.missed += open.size;
  for (const { names, renderings } of open)
    console.log(`${document}: missed  ${names[0]} = ${renderings[0]}`);
}

function printTally(name: string, { right, wrong, missed }: Tally): void {
  measured(`names documents ${name} precision`, right / (right + wrong));
  measured(`names documents ${name} recall`, right / (right + missed));
  console.log(
    `${name}: precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)} (${right} right, ${wrong} wrong, ${missed} missed)`,
  );
}

/** By document, the names of a list in `fixtures/names`. */
function expectedNames(file: string): Map<string, Expected[]> {
  const found = new Map<string, Expected[]>();
  let list: Expected[] = [];
  for (const line of lines(join(import.meta.dirname, '../../fixtures/names', file))) {
    if (line.startsWith('## ')) found.set(line.slice(3), (list = []));
    if (line.startsWith('#')) continue;
    const [names, renderings, ...notes] = line.split('\t');
    list.push({
      names: names!.split(' / '),
      renderings: renderings!.split(' / '),
      optional: notes.includes('optional'),
    });
  }
  return found;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('.', '');
}

/** How many planted losses and how many untouched translations the ledger tells, by the confidence that is asked. */
function lost(data: string): void {
  const items = allDemetrItems(data);
  const sets: [string, [missing: number, added: number][]][] = [
    ...['critical_id9_ne_replaced', 'critical_id25_ne_removed'].map((name): [string, [number, number][]] => [
      name,
      demetrItems(data, name).map((item) => surest(item.source, item.perturbed)),
    ]),
    ...(['human', 'machine'] as const).map((side): [string, [number, number][]] => [
      side,
      items.map((item) => surest(item.source, item[side])),
    ]),
    ['gold beads of wmt21-docs', goldDocuments(data).flatMap(({ bitext }) => surestOfBeads(bitext))],
  ];
  const thresholds = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75];
  console.log('a name missing / added / either, by least confidence');
  console.log(`${''.padEnd(36)}${thresholds.map((value) => value.toFixed(2).padStart(16)).join('')}`);
  for (const [name, values] of sets) {
    measured(`names lost ${name}`, values.filter((one) => Math.max(...one) >= WARNED).length / values.length);
    const cells = thresholds.map((least) => {
      const count = (test: (one: [number, number]) => boolean) => values.filter(test).length;
      return `${count(([m]) => m >= least)} / ${count(([, a]) => a >= least)} / ${count((one) => Math.max(...one) >= least)}`;
    });
    console.log(
      `${`${name} (${values.length})`.padEnd(36)}${cells.map((cell) => cell.padStart(16)).join('')}`,
    );
  }
}

/** `name-missing` and `name-added` warn from here on. */
const WARNED = 0.65;

function surest(source: string, target: string): [number, number] {
  const { missing, added } = nameLedger(caseBitext({ source, target }));
  return [missing, added].map((names) => Math.max(0, ...names.map(({ confidence }) => confidence))) as [
    number,
    number,
  ];
}

function surestOfBeads(bitext: Bitext): [number, number][] {
  const ledger = nameLedger(bitext);
  const values = bitext.beads.map((): [number, number] => [0, 0]);
  (['missing', 'added'] as const).forEach((list, k) => {
    const side = k === 0 ? 'source' : 'target';
    for (const { spans, confidence } of ledger[list]) {
      const at = bitext.beads.findIndex((bead) => {
        const sentences = bitext[side].sentences.slice(bead[side].start, bead[side].end);
        return sentences.some(({ start, end }) => spans[0]!.start >= start && spans[0]!.start < end);
      });
      values[at]![k] = Math.max(values[at]![k]!, confidence);
    }
  });
  return values;
}

/** Right and random pairs by similarity, as many of each: .5 should be where they are equally frequent. */
function calibration(data: string): void {
  const rows = pairsOf(data);
  const counts = Array.from({ length: 10 }, () => [0, 0]);
  const bin = (value: number) => counts[Math.min(9, Math.floor(value * 10))]!;
  rows.forEach(([latin, cyrillic], i) => {
    bin(nameSimilarity(cyrillic, latin))[0]!++;
    for (let k = 1; k <= 20; k++)
      bin(nameSimilarity(cyrillic, rows[(i + k * 37) % rows.length]![0]))[1]! += 1 / 20;
  });
  console.log('similarity    right   random   share of right');
  counts.forEach(([right, wrong], k) => {
    const share = right! + wrong! > 0 ? (right! / (right! + wrong!)).toFixed(3) : '';
    console.log(
      `${(k / 10).toFixed(1)}–${((k + 1) / 10).toFixed(1)}   ${String(right).padStart(8)} ${wrong!.toFixed(1).padStart(8)}   ${share}`,
    );
  });
}

function speed(data: string): void {
  const rows = pairsOf(data).map(([latin, cyrillic]) => [prepareName(latin), prepareName(cyrillic)] as const);
  const compareAll = (step: number) => {
    let sum = 0;
    for (let i = 0; i < rows.length; i++) {
      for (let k = 0; k < 250; k++)
        sum += preparedSimilarity(rows[i]![1], rows[(i + k * step) % rows.length]![0]);
    }
    return sum;
  };
  compareAll(11);
  const start = process.cpuUsage().user;
  compareAll(37);
  const seconds = (process.cpuUsage().user - start) / 1e6;
  console.log(
    `${((rows.length * 250) / seconds / 1e6).toFixed(2)} million prepared comparisons a second of processor time`,
  );
}
