/**
 * Anchors: values changed by DEMETR, agreement of human translations, seeded changes of values, and speed.
 * `npm run bench -- anchor [list] [speed] [--data DIR]`; `list` prints every disagreement, by document and values only;
 * `speed` measures that alone.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAnchors } from '../../src/anchor/anchors';
import { compareAnchors, type AnchorDifference } from '../../src/anchor/compare/compare-anchors';
import type { Anchor } from '../../src/model/anchor';
import { measured } from '../common/asked';
import { measureGrowth, measureSpeed } from './anchor-speed';
import type { BenchOptions } from '../main';
import { demetrPairs, fixturePairs, goldPairs, mlqePairs, type Pair } from '../common/pairs';
import { perturbations } from '../common/perturb';
import { wordPerturbations } from '../common/perturb-words';

/** A difference this sure disagrees. */
const DISAGREES = 0.5;

/** A difference this sure is reported by the rules of `check`. */
const REPORTED = 0.6;

/** Runs all. */
export function run({ data, args }: BenchOptions): void {
  const list = args.includes('list');
  if (!args.includes('speed')) {
    planted(join(data, 'demetr/critical_id10_numbers_replaced.jsonl'));
    const sets: [name: string, pairs: Iterable<Pair>][] = [
      ['wmt21-docs', goldPairs(join(data, 'wmt21-docs'))],
      ['mlqe', mlqePairs(join(data, 'bitext'))],
      ['karenina', goldPairs(join(data, 'karenina'))],
      ['demetr human', demetrPairs(join(data, 'demetr'), 'human')],
      ['demetr machine', demetrPairs(join(data, 'demetr'), 'machine')],
    ];
    for (const [name, pairs] of sets) human(name, pairs, list);
    changed('wmt21-docs', goldPairs(join(data, 'wmt21-docs')), list);
    changed('mlqe', mlqePairs(join(data, 'bitext')), list);
    changed('fixtures/anchor/pairs.tsv', fixturePairs(), list);
  }
  measureSpeed(data);
  measureGrowth();
}

function planted(file: string): void {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  const flagged = (column: string) =>
    rows.filter((row) => differences(row['source']!, row[column]!).length > 0).length;
  measured('anchor numbers_replaced seen', flagged('perturbed') / rows.length);
  console.log(
    `demetr numbers_replaced, ${rows.length} items: flagged perturbed ${flagged('perturbed')}, machine ${flagged('machine')}, human ${flagged('human')}`,
  );
}

function human(name: string, pairs: Iterable<Pair>, list: boolean): void {
  let [total, withValue, disagree] = [0, 0, 0];
  const kinds = new Map<string, { found: number; left: number }>();
  const rules = new Map<string, number>();
  for (const { id, source, target } of pairs) {
    total++;
    const [from, to] = [findAnchors(source, 'ru'), findAnchors(target, 'en')];
    if (!from.some(isFirm) && !to.some(isFirm)) continue;
    withValue++;
    const compared = compareAnchors(from, to, { source, target });
    for (const pair of compared.matched) count(kinds, pair.source.kind).found++;
    const bad = compared.differences.filter(({ confidence }) => confidence >= DISAGREES);
    for (const difference of bad) count(kinds, kindOf(difference)).left++;
    const reported = bad.filter(({ confidence }) => confidence >= REPORTED);
    for (const rule of new Set(reported.map((difference) => ruleOf[kindOf(difference)])))
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (bad.length === 0) continue;
    disagree++;
    if (list) console.log(`  ${id}: ${bad.map(show).join('; ')}`);
  }
  measured(`anchor ${name} disagree`, disagree / Math.max(1, withValue));
  console.log(
    `${name}: ${total} pairs, ${withValue} with a value, ${disagree} disagree (${percent(disagree, withValue)})`,
  );
  console.log(
    `  flagged by rule, of all: ${[...rules].map(([rule, flagged]) => `${rule} ${percent(flagged, total)}`).join(', ') || 'none'}`,
  );
  console.log(
    `  matched / left by kind: ${[...kinds].map(([kind, { found, left }]) => `${kind} ${found}/${left}`).join(', ')}`,
  );
}

function changed(name: string, pairs: Iterable<Pair>, list: boolean): void {
  for (const [generator, changes] of [
    ['values', perturbations],
    ['words', wordPerturbations],
  ] as const) {
    const kinds = new Map<string, { found: number; left: number }>();
    let [found, total] = [0, 0];
    for (const { id, source, target } of pairs instanceof Array ? pairs : (pairs = [...pairs])) {
      if (differences(source, target).length > 0) continue;
      for (const { kind, text, from, to } of changes(target, `${id} ${source}`)) {
        const hit = differences(source, text).length > 0;
        total++;
        count(kinds, kind)[hit ? 'found' : 'left']++;
        if (hit) found++;
        else if (list) console.log(`  missed in ${id}: ${from} → ${to}`);
      }
    }
    measured(`anchor ${name} changed ${generator} seen`, found / Math.max(1, total));
    console.log(`changed ${generator} of ${name}: ${found} of ${total} seen (${percent(found, total)})`);
    console.log(
      `  ${[...kinds].map(([kind, { found: hits, left }]) => `${kind} ${hits}/${hits + left}`).join(', ')}`,
    );
  }
}

function differences(source: string, target: string): AnchorDifference[] {
  const found = compareAnchors(findAnchors(source, 'ru'), findAnchors(target, 'en'), { source, target });
  return found.differences.filter(({ confidence }) => confidence >= DISAGREES);
}

const ruleOf: Readonly<Record<Anchor['kind'], string>> = {
  number: 'number-mismatch',
  ordinal: 'number-mismatch',
  range: 'number-mismatch',
  percent: 'number-mismatch',
  date: 'date-mismatch',
  time: 'date-mismatch',
  quantity: 'quantity-mismatch',
  acronym: 'literal-mismatch',
  literal: 'literal-mismatch',
};

const kindOf = ({ source, target }: AnchorDifference) => (source ?? target)!.kind;
const isFirm = ({ salience = 1 }: Anchor) => salience >= 0.5;
const show = ({ reason, source, target, confidence }: AnchorDifference) =>
  `${reason} ${source?.text ?? '–'} → ${target?.text ?? '–'} (${confidence.toFixed(2)})`;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

function count(kinds: Map<string, { found: number; left: number }>, kind: string) {
  const known = kinds.get(kind) ?? { found: 0, left: 0 };
  kinds.set(kind, known);
  return known;
}
