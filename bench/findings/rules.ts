/**
 * Recall of each rule on errors of its own kind, planted in the human translations of wmt21-docs, the same ones in every
 * run: `npm run bench -- rules [RULE]`. A plant counts where the rule says nothing before it. `npm run bench -- rules enru21a` plants errors in the Russian translations
 * of English documents instead (planted/english-originals.ts).
 */
import { caseBitext } from '../../src/check/engine/test-rule';
import { check } from '../../src/index';
import type { BenchOptions } from '../main';
import { seeded } from '../common/mutate';
import { plantRussian } from '../planted/english-originals';
import { documentPlants, isFound } from '../planted/documents';
import { plantNames } from '../planted/names';
import { denialPlants } from '../planted/denials';
import { documents, goldDocuments } from '../planted/gold';
import { plants, type Pair } from '../planted/marks';

/** So many plants of each kind at most. */
const MOST = 200;

/** Runs all plants, or those of one rule. */
export function run({ data, args: [only] }: BenchOptions): void {
  if (only === 'enru21a') {
    for (const { what, found, planted, before } of plantRussian(data, 'enru21a-docs', seeded(14)))
      print(only, `${what} (${before} flagged before)`, found, planted);
    return;
  }
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
  if (!only || only === 'negation') denials(data);
  for (const [rule, what, plant] of documentPlants) {
    if (only && rule !== only) continue;
    const random = seeded(12);
    const planted = documents(data).flatMap((document) => plant(document, random) ?? []);
    print(rule, what, planted.filter((one) => isFound(one, rule)).length, planted.length);
  }
  if (only && only !== 'names') return;
  for (const { what, found, planted } of plantNames(data, seeded(13))) print('names', what, found, planted);
}

/** Denials put in and left out: in the English translations of wmt21-docs, in the Russian ones of enru21a-docs. Only warnings count. */
function denials(data: string): void {
  for (const [what, side, plant] of denialPlants) {
    const set = side === 'target' ? 'wmt21-docs' : 'enru21a-docs';
    const warns = ({ source, target }: Pair) => {
      const texts = { source, target };
      const turned = { source: target, target: source, sourceLanguage: 'en', targetLanguage: 'ru' };
      const bitext = caseBitext(side === 'target' ? texts : turned);
      return check(bitext, { only: ['negation'] }).some(({ severity }) => severity !== 'info');
    };
    const random = seeded(13);
    let [found, planted] = [0, 0];
    for (const pair of shuffled(sentencePairs(data, set), random)) {
      if (planted === MOST) break;
      const changed = plant(pair, random);
      if (!changed || warns(pair)) continue;
      planted++;
      if (warns(changed)) found++;
    }
    print('negation', `${what}, ${set}`, found, planted);
  }
}

function print(rule: string, what: string, found: number, planted: number): void {
  const share = planted ? (found / planted).toFixed(3) : '–';
  console.log(`${rule.padEnd(26)}${what.padEnd(44)}${`${found} of ${planted}`.padStart(12)}  ${share}`);
}

/** The 1-1 beads of all documents. */
function sentencePairs(data: string, set?: string): Pair[] {
  return goldDocuments(data, set).flatMap(({ bitext: { source, target, beads } }) =>
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
