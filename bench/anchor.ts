/**
 * Values of both sides compared: planted number errors, human translations, seeded perturbations, and speed.
 * `npm run bench -- anchor [list] [--data DIR]`; `list` prints every disagreeing bead, by document and values only.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAnchors } from '../src/anchor/anchors';
import { compareAnchors, type AnchorDifference } from '../src/anchor/compare';
import type { Anchor } from '../src/model/anchor';
import { readSet } from './alignment';
import type { BenchOptions } from './main';
import { perturbations } from './perturb';

/** A difference this sure is one that a check would report. */
const REPORTED = 0.5;

/** Runs all four. */
export function run({ data, args }: BenchOptions): void {
  const list = args.includes('list');
  if (args.includes('speed')) return speed(data);
  planted(join(data, 'demetr/critical_id10_numbers_replaced.jsonl'));
  for (const set of ['wmt21-docs', 'karenina']) human(join(data, set), set, list);
  changed(join(data, 'wmt21-docs'), list);
  speed(data);
}

function planted(file: string): void {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const flagged = (column: string) =>
    rows.filter((row) => reported(row['source']!, row[column]!).length > 0).length;
  console.log(
    `demetr numbers_replaced, ${rows.length} items: flagged perturbed ${flagged('perturbed')}, machine ${flagged('machine')}, human ${flagged('human')}`,
  );
}

function human(folder: string, name: string, list: boolean): void {
  let [withValue, disagree, total] = [0, 0, 0];
  const kinds = new Map<string, { found: number; left: number }>();
  for (const { id, source, target } of pairs(folder)) {
    total++;
    const [from, to] = [findAnchors(source, 'ru'), findAnchors(target, 'en')];
    if (!from.some(isFirm) && !to.some(isFirm)) continue;
    withValue++;
    const { matched, differences } = compareAnchors(from, to, { source, target });
    for (const pair of matched) count(kinds, pair.source.kind).found++;
    for (const difference of differences) {
      const kind = (difference.source ?? difference.target)!.kind;
      if (difference.confidence >= REPORTED) count(kinds, kind).left++;
    }
    const bad = differences.filter((difference) => difference.confidence >= REPORTED);
    if (bad.length === 0) continue;
    disagree++;
    if (list) console.log(`  ${id}: ${bad.map(show).join('; ')}`);
  }
  console.log(
    `${name}: ${total} 1-1 beads, ${withValue} with a value, ${disagree} disagree (${percent(disagree, withValue)})`,
  );
  console.log(
    `  matched / reported by kind: ${[...kinds].map(([kind, { found, left }]) => `${kind} ${found}/${left}`).join(', ')}`,
  );
}

function changed(folder: string, list: boolean): void {
  const kinds = new Map<string, { found: number; left: number }>();
  let [found, total] = [0, 0];
  for (const { id, source, target } of pairs(folder)) {
    if (reported(source, target).length > 0) continue;
    for (const { kind, text, from, to } of perturbations(target, `${id} ${source}`)) {
      const hit = reported(source, text).length > 0;
      total++;
      count(kinds, kind)[hit ? 'found' : 'left']++;
      if (hit) found++;
      else if (list) console.log(`  missed in ${id}: ${from} → ${to}`);
    }
  }
  console.log(`perturbations: ${found} of ${total} detected (${percent(found, total)})`);
  console.log(
    `  ${[...kinds].map(([kind, { found: hits, left }]) => `${kind} ${hits}/${hits + left}`).join(', ')}`,
  );
}

function speed(data: string): void {
  for (const [language, file] of [
    ['ru', 'karenina/karenina.ru'],
    ['en', 'karenina/karenina.en'],
    ['ru', 'wmt21-book/book.ru'],
    ['en', 'wmt21-book/book.en'],
  ] as const) {
    let text: string;
    try {
      text = readFileSync(join(data, file), 'utf8');
    } catch {
      continue;
    }
    const sentences = text.split('\n');
    for (const megabytes of [1, 10]) {
      const bytes = Buffer.byteLength(text);
      const repeat = Math.max(1, Math.round((megabytes * 1e6) / bytes));
      for (const sentence of sentences) findAnchors(sentence, language);
      const start = process.cpuUsage(); // of this process: other work on the machine does not count
      for (let round = 0; round < repeat; round++)
        for (const sentence of sentences) findAnchors(sentence, language);
      const { user, system } = process.cpuUsage(start);
      const seconds = (user + system) / 1e6;
      console.log(
        `speed ${language} ${file}: ${((bytes * repeat) / 1e6).toFixed(1)} MB, ${((bytes * repeat) / 1e6 / seconds).toFixed(1)} MB/s`,
      );
    }
  }
}

function* pairs(folder: string): Iterable<{ id: string; source: string; target: string }> {
  for (const { id, source, target, gold } of readSet(folder)) {
    for (const rung of gold) {
      if (rung.source.end - rung.source.start !== 1 || rung.target.end - rung.target.start !== 1) continue;
      yield { id, source: source[rung.source.start]!, target: target[rung.target.start]! };
    }
  }
}

function reported(source: string, target: string): AnchorDifference[] {
  const { differences } = compareAnchors(findAnchors(source, 'ru'), findAnchors(target, 'en'), {
    source,
    target,
  });
  return differences.filter(({ confidence }) => confidence >= REPORTED);
}

const isFirm = ({ salience = 1 }: Anchor) => salience >= 0.5;
const show = ({ reason, source, target, confidence }: AnchorDifference) =>
  `${reason} ${source?.text ?? '–'} → ${target?.text ?? '–'} (${confidence.toFixed(2)})`;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

function count(kinds: Map<string, { found: number; left: number }>, kind: string) {
  const known = kinds.get(kind) ?? { found: 0, left: 0 };
  kinds.set(kind, known);
  return known;
}
