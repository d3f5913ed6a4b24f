/**
 * Fits the weights of `src/check/evidence/denials/denial-odds.ts`: denials put in and left out in human translations
 * (planted/denials.ts) against the denials of the translations as they are. Half of the documents, by a hash of their names, serve to fit, the
 * others to judge. `npm run bench -- denial-weights`.
 */
import { openDenials, type DenialEvidence } from '../../src/check/evidence/denials/denial-evidence';
import { deniedSides } from '../../src/check/evidence/denials/denied-sides';
import { gatherFacts } from '../../src/check/engine/gather-facts';
import { caseBitext } from '../../src/check/engine/test-rule';
import { russianEnglish } from '../../src/index';
import type { BenchOptions } from '../main';
import { seeded } from '../common/mutate';
import { humanSets } from './noise';
import { denialPlants } from '../planted/denials';
import type { Pair } from '../planted/marks';
import { join } from 'node:path';
import { lines } from '../planted/gold';
import { dot, fitLogistic } from '../planted/logistic';

/** A passage of a human translation, Russian as the source. */
interface Passage extends Pair {
  set: string;
  /** Half of the documents that it belongs to. */
  half: number;
}

interface Sample {
  passage: Passage;
  evidence: DenialEvidence;
  /** What was planted; nothing for a denial of the translation as it is. */
  plant?: string;
  /** The words that deny, with the next. */
  text: string;
}

const PENALTY = 3;

/** So many plants of a kind from each set at most. */
const MOST = 400;

/** The same errors in human translations: one passage in so many has one, as far as they were read. */
const NATURAL = 1500;
export function run({ data, args: [list] }: BenchOptions): void {
  const passages = Object.keys(humanSets).flatMap((set) => passagesOf(set, data));
  const human = passages.flatMap((passage) => samplesOf(passage));
  const planted = passages.length ? plantedSamples(passages, list) : [];
  console.log(`${passages.length} passages, ${human.length} open denials, ${planted.length} planted`);
  const half = (samples: readonly Sample[], which: number) =>
    samples.filter(({ passage }) => passage.half === which);
  for (const test of [0, 1]) {
    const fit = fitOn(half(human, 1 - test), half(planted, 1 - test), passages.length / 2);
    judge(
      half(human, test),
      half(planted, test),
      passages.filter((one) => one.half === test).length,
      fit,
      list,
    );
  }
  const fit = fitOn(human, planted, passages.length);
  for (const [k, feature] of features.entries()) console.log(`  ${feature}: ${fit.weights[k]!.toFixed(2)},`);
  console.log(`  bias: ${fit.bias.toFixed(2)},`);
  judge(human, planted, passages.length, fit, list);
  const demetr = lines(join(data, 'demetr/critical_id8_negation.jsonl')).map(
    (line) => JSON.parse(line) as { source: string; perturbed: string },
  );
  const best = demetr.map(({ source, perturbed }) => {
    const odds = samplesOf({ set: '', half: 0, source, target: perturbed }).map(({ evidence, text }) => ({
      text,
      evidence,
      source,
      perturbed,
      odds: dot(Object.values(evidence), fit.weights) + fit.bias,
    }));
    return odds.sort((a, b) => b.odds - a.odds)[0] ?? { odds: -99, source, perturbed };
  });
  for (const one of best.sort((a, b) => a.odds - b.odds).slice(0, 16))
    console.log('DEMETR', one.odds.toFixed(2), JSON.stringify(one));
}

let features: (keyof DenialEvidence)[] = [];

function passagesOf(set: string, data: string): Passage[] {
  return humanSets[set]!(data).flatMap(({ name, bitext }) => {
    const turned = bitext.source.language === 'en';
    return bitext.beads.flatMap((bead, index): Passage[] => {
      const text = (side: 'source' | 'target') =>
        bitext[side].sentences
          .slice(bead[side].start, bead[side].end)
          .map((one) => one.text)
          .join(' ');
      const [source, target] = turned ? [text('target'), text('source')] : [text('source'), text('target')];
      const document = bitext.beads.length > 1000 ? `${name} ${Math.floor(index / 50)}` : name;
      return source && target ? [{ set, half: hash(document) % 2, source, target }] : [];
    });
  });
}

function hash(name: string): number {
  let value = 0;
  for (const letter of name) value = (Math.imul(value, 31) + letter.codePointAt(0)!) >>> 0;
  return (value ^ (value >>> 7) ^ (value >>> 13)) >>> 0;
}

function samplesOf(passage: Passage, plant?: string): Sample[] {
  const bitext = caseBitext({ source: passage.source, target: passage.target });
  const facts = gatherFacts(bitext, { lexicon: russianEnglish(), gazetteer: undefined, glossary: undefined });
  const sides = deniedSides(facts.beads[0]!);
  if (!sides) return [];
  const { source, target } = sides;
  return [
    ...openDenials(source, target).map((denial) => ({ ...denial, words: source.words })),
    ...openDenials(target, source).map((denial) => ({ ...denial, words: target.words })),
  ].map(({ at, evidence, words }) => {
    features = Object.keys(evidence) as (keyof DenialEvidence)[];
    const text = words
      .slice(at, at + 4)
      .map((word) => word.text)
      .join(' ');
    return { passage, evidence, text, ...(plant && { plant }) };
  });
}

/** Of each plant the open denial that was not there before and is the surest one by the number of linked words. */
function plantedSamples(passages: readonly Passage[], list?: string): Sample[] {
  const random = seeded(21);
  return denialPlants.flatMap(([plant, , change]) =>
    Object.keys(humanSets).flatMap((set) => {
      const found: Sample[] = [];
      let planted = 0;
      for (const passage of shuffled(
        passages.filter((one) => one.set === set),
        random,
      )) {
        if (planted === MOST) break;
        const changed = change(passage, random);
        if (!changed) continue;
        planted++;
        const before = new Set(samplesOf(passage).map(({ text }) => text));
        const fresh = samplesOf({ ...passage, ...changed }, plant).filter(({ text }) => !before.has(text));
        if (fresh[0]) found.push(fresh[0]);
        else if (list === 'misses') console.log(`  ${plant}\n    ${changed.source}\n    ${changed.target}`);
      }
      console.log(`${plant} in ${set}: ${found.length} of ${planted} open`);
      return found;
    }),
  );
}

function fitOn(human: readonly Sample[], planted: readonly Sample[], passages: number) {
  const samples = [...human, ...planted];
  const fit = fitLogistic(
    samples.map(({ evidence }) => Object.values(evidence)),
    samples.map(({ plant }) => (plant ? 1 : 0)),
    PENALTY,
  );
  // the odds among passages as they come: planted ones are as many times too many
  return { ...fit, bias: fit.bias - Math.log(planted.length / (passages / NATURAL)) };
}

function judge(
  human: readonly Sample[],
  planted: readonly Sample[],
  passages: number,
  fit: { weights: number[]; bias: number },
  list?: string,
) {
  const odds = ({ evidence }: Sample) => dot(Object.values(evidence), fit.weights) + fit.bias;
  const ranked = human.map((sample) => ({ sample, odds: odds(sample) })).sort((a, b) => b.odds - a.odds);
  for (const rate of [0.05, 0.1, 0.15, 0.3, 0.6, 1]) {
    const limit = ranked[Math.floor((rate / 100) * passages)]?.odds ?? Number.NEGATIVE_INFINITY;
    const by = new Map<string, [number, number]>();
    for (const sample of planted) {
      const key = `${sample.plant} ${sample.passage.set}`;
      const count = by.get(key) ?? [0, 0];
      count[0] += Number(odds(sample) > limit);
      count[1]++;
      by.set(key, count);
    }
    console.log(
      `at ${rate} per 100 (odds ${limit.toFixed(2)}): ` +
        [...by].map(([key, [found, all]]) => `${key} ${(found / all).toFixed(2)}`).join('; '),
    );
  }
  if (list !== 'top') return;
  for (const { sample, odds } of ranked.slice(0, 110)) {
    const { evidence } = sample;
    console.log(
      `${odds.toFixed(2)} ${sample.passage.set} [${sample.text}] ${Object.entries(evidence)
        .map(([name, value]) => `${name} ${Number(value).toFixed(1)}`)
        .join(' ')}`,
    );
    console.log(`  ${sample.passage.source}\n  ${sample.passage.target}`);
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
