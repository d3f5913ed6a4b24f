/**
 * Fits the weights of `src/check/evidence/clauses/clause-weights.ts`: clauses dropped from and added to the gold beads of wmt21-docs and a
 * third of MLQE-PE (planted/clauses.ts) against all clauses of the pairs as they are. `npm run bench -- clause-weights` prints what
 * weights fitted on every second document find in the others, then the weights fitted on all.
 */
import { join } from 'node:path';
import type { ClauseEvidence } from '../src/check/evidence/clauses/clause-evidence';
import { seenClauses } from '../src/check/evidence/clauses/clause-odds';
import { gatherFacts } from '../src/check/engine/gather-facts';
import { caseBitext } from '../src/check/engine/test-rule';
import { bundledGazetteer, russianEnglish } from '../src/index';
import type { Bitext } from '../src/model/bead';
import type { BeadContext } from '../src/model/rule';
import type { BenchOptions } from './main';
import { mlqePairs } from './pairs';
import { plantClauses, wordsBetween } from './planted/clauses';
import { goldDocuments } from './planted/gold';
import { dot, fitLogistic, type Fit } from './planted/logistic';

/** A passage with the evidence of each of its clauses. */
interface Passage {
  document: number;
  isNews: boolean;
  isPlanted: boolean;
  clauses: Sample[];
}

interface Sample {
  evidence: number[];
  /** Whether it is the clause that was planted. */
  isPlace: boolean;
}

const PENALTY = 5;

/** Share of the human passages that may bring a finding. */
const RATE = 0.006;

let features: (keyof ClauseEvidence)[] = [];

export function run({ data }: BenchOptions): void {
  const news = goldDocuments(data).map(({ bitext }) => bitext);
  const edited = [...mlqePairs(join(data, 'bitext'))]
    .filter((_, index) => index % 3 === 0)
    .map(({ source, target }) => caseBitext({ source, target }));
  const fits = (['source', 'target'] as const).map((side) => {
    const passages = [...passagesOf(news, side, true), ...passagesOf(edited, side, false)];
    const halves = [0, 1].map((half) => {
      const isTest = ({ document }: Passage) => document % 2 === half;
      const fit = fitOn(
        passages.filter((passage) => !isTest(passage)),
        side,
      );
      return recall(
        passages.filter((passage) => passage.isNews && isTest(passage)),
        fit,
      );
    });
    const [found, located, planted] = [0, 1, 2].map((k) => halves[0]![k]! + halves[1]![k]!);
    console.log(
      `${side === 'source' ? 'dropped' : 'added'} (${planted}) at ${100 * RATE}% of the passages of the other half: found ${(found! / planted!).toFixed(3)}, located ${(located! / planted!).toFixed(3)}`,
    );
    const fit = fitOn(passages, side);
    const human = passages.filter(({ isNews, isPlanted }) => isNews && !isPlanted);
    return { ...fit, bias: fit.bias - threshold(human, fit) };
  });
  for (const [k, feature] of features.entries())
    console.log(`  ${feature}: [${fits.map(({ weights }) => weights[k]!.toFixed(2)).join(', ')}],`);
  console.log(`  bias: [${fits.map(({ bias }) => bias.toFixed(2)).join(', ')}],`);
}

function* passagesOf(bitexts: Bitext[], side: 'source' | 'target', isNews: boolean): Iterable<Passage> {
  for (const [document, bitext] of bitexts.entries()) {
    for (const context of contextsOf(bitext)) {
      if (!context.source.text || !context.target.text) continue;
      const clauses = evidenceOf(context, side).map(({ evidence }) => ({ evidence, isPlace: false }));
      yield { document, isNews, isPlanted: false, clauses };
    }
  }
  for (const { source, target, place, document } of plantClauses(
    bitexts,
    side === 'source' ? 'dropped' : 'added',
    isNews ? Number.POSITIVE_INFINITY : 1500,
  )) {
    const text = side === 'source' ? source : target;
    const clauses = evidenceOf(contextsOf(caseBitext({ source, target }))[0]!, side).map(
      ({ evidence, start, end }) => ({
        evidence,
        isPlace: wordsBetween(text, start, place.start) <= 2 && wordsBetween(text, end, place.end) <= 2,
      }),
    );
    yield { document, isNews, isPlanted: true, clauses };
  }
}

function contextsOf(bitext: Bitext): readonly BeadContext[] {
  const resources = { lexicon: russianEnglish(), gazetteer: bundledGazetteer(), glossary: undefined };
  return gatherFacts(bitext, resources).beads;
}

function evidenceOf(context: BeadContext, side: 'source' | 'target') {
  const words = context.facts.links(context)[side];
  return seenClauses(context, side).map(({ from, to, evidence }) => {
    features = Object.keys(evidence) as (keyof ClauseEvidence)[];
    return { evidence: Object.values(evidence), start: words[from]!.start, end: words[to - 1]!.end };
  });
}

/** Share of the planted clauses that are left out of the second fit: about one in fifteen dropped ones renders another than it should. */
const TRIMMED = { source: 0.06, target: 0 } as const;

/** What was planted against all that was not. What the first fit finds least likely to be lost is taken for a wrong plant. */
function fitOn(passages: readonly Passage[], side: 'source' | 'target'): Fit {
  const samples = passages.flatMap(({ isPlanted, clauses }) =>
    clauses.filter(({ isPlace }) => isPlace === isPlanted),
  );
  const first = fitSamples(samples);
  const odds = ({ evidence }: Sample) => dot(evidence, first.weights);
  const planted = samples.filter(({ isPlace }) => isPlace).sort((a, b) => odds(a) - odds(b));
  const wrong = new Set(planted.slice(0, TRIMMED[side] * planted.length));
  return fitSamples(samples.filter((sample) => !wrong.has(sample)));
}

function fitSamples(samples: readonly Sample[]): Fit {
  return fitLogistic(
    samples.map(({ evidence }) => evidence),
    samples.map(({ isPlace }) => (isPlace ? 1 : 0)),
    PENALTY,
  );
}

function recall(passages: readonly Passage[], fit: Fit): [found: number, located: number, all: number] {
  const limit = threshold(
    passages.filter(({ isPlanted }) => !isPlanted),
    fit,
  );
  const planted = passages.filter(({ isPlanted }) => isPlanted);
  const found = planted.flatMap((passage) => {
    const best = bestOf(passage, fit);
    return best && best.odds > limit ? [best] : [];
  });
  return [found.length, found.filter(({ isPlace }) => isPlace).length, planted.length];
}

function threshold(human: readonly Passage[], fit: Fit): number {
  const odds = human.map((passage) => bestOf(passage, fit)?.odds ?? Number.NEGATIVE_INFINITY);
  return odds.sort((a, b) => b - a)[Math.floor(RATE * odds.length)]!;
}

function bestOf({ clauses }: Passage, { weights, bias }: Fit) {
  const seen = clauses.map(({ evidence, isPlace }) => ({ odds: dot(evidence, weights) + bias, isPlace }));
  return seen.sort((a, b) => b.odds - a.odds)[0];
}
