/**
 * Recall of each rule on errors of its own kind, planted in the human translations of wmt21-docs, the same ones in every
 * run: `npm run bench -- rules [RULE]`. A plant counts where the rule says nothing before it.
 */
import { caseBitext } from '../src/check/engine/test-rule';
import { check } from '../src/index';
import type { BenchOptions } from './main';
import { seeded } from './mutate';
import { documentPlants, isFound } from './planted/documents';
import { plantNames } from './planted/names';
import { documents, goldDocuments } from './planted/gold';
import { plants, type Pair } from './planted/marks';

/** So many plants of each kind at most. */
const MOST = 200;

/** Runs all plants, or those of one rule. */
export function run({ data, args: [only] }: BenchOptions): void {
  const pairs = sentencePairs(data);
  for (const [rule, what, plant] of plants) {
    if (only && rule !== only) continue;
    const reports = ({ source, target }: Pair) =>
      check(caseBitext({ source, target }), { only: [rule] }).length > 0;
    const random = seeded(11);
    let [found, planted] = [0, 0];
    for (const pair of shuffled(pairs, random)) {
      if (planted === MOST) break;
      const changed = plant(pair, random);
      if (!changed || reports(pair)) continue;
      planted++;
      if (reports(changed)) found++;
    }
    print(rule, what, found, planted);
  }
  for (const [rule, what, plant] of documentPlants) {
    if (only && rule !== only) continue;
    const random = seeded(12);
    const planted = documents(data).flatMap((document) => plant(document, random) ?? []);
    print(rule, what, planted.filter((one) => isFound(one, rule)).length, planted.length);
  }
  if (only && only !== 'names') return;
  for (const { what, found, planted } of plantNames(data, seeded(13))) print('names', what, found, planted);
}

function print(rule: string, what: string, found: number, planted: number): void {
  const share = planted ? (found / planted).toFixed(3) : '–';
  console.log(`${rule.padEnd(26)}${what.padEnd(44)}${`${found} of ${planted}`.padStart(12)}  ${share}`);
}

/** The 1-1 beads of all documents. */
function sentencePairs(data: string): Pair[] {
  return goldDocuments(data).flatMap(({ bitext: { source, target, beads } }) =>
    beads
      .filter(
        (bead) => bead.source.end - bead.source.start === 1 && bead.target.end - bead.target.start === 1,
      )
      .map((bead) => ({
        source: source.sentences[bead.source.start]!.text,
        target: target.sentences[bead.target.start]!.text,
      })),
  );
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
