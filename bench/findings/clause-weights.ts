/**
 * Fits the weights of `src/check/evidence/clauses/clause-weights.ts` on half of the documents (by a hash of the name) of wmt21-docs, enru21a-docs and TICO-19: clauses
 * dropped and added (planted/clauses.ts) against all clauses of the human translations. `npm run bench -- clause-weights` prints the weights, then for the other
 * half, by odds, how many human passages of a hundred are above and which share of the planted ones.
 */
import type { BenchOptions } from '../main';
import { featureNames, passagesOf, type Passage, type Sample } from '../planted/clause-samples';
import { dot, fitLogistic, type Fit } from '../planted/logistic';

const SETS = ['wmt21-docs', 'enru21a-docs', 'tico19'];

const PENALTY = 5;

/** Share of the planted clauses that are left out of the second fit: about one in fifteen dropped ones renders another than it should. */
const TRIMMED = 0.06;

/** Odds that the table is printed for. */
const ODDS = [-1, 0, 1, 2, 2.5, 3, 4, 5];

/** Fits and judges. */
export function run({ data }: BenchOptions): void {
  const passages = SETS.flatMap((set) => passagesOf(data, set));
  const fit = fitOn(passages.filter(({ half }) => half === 0));
  for (const [k, name] of featureNames().entries()) console.log(`  ${name}: ${fit.weights[k]!.toFixed(2)},`);
  console.log(`  bias: ${fit.bias.toFixed(2)},\n`);
  console.log(`${'odds above'.padEnd(22)}${ODDS.map((odds) => String(odds).padStart(14)).join('')}`);
  for (const set of SETS) {
    for (const role of ['lost', 'added'] as const) {
      const some = passages.filter((one) => one.set === set && one.role === role && one.half === 1);
      const odds = (isPlanted: boolean) =>
        some.filter((one) => one.isPlanted === isPlanted).map((one) => bestOf(one, fit));
      const [human, planted] = [odds(false), odds(true)];
      const share = (all: readonly number[], least: number) =>
        all.filter((one) => one > least).length / all.length;
      const cells = ODDS.map((least) =>
        `${(100 * share(human, least)).toFixed(2)} / ${share(planted, least).toFixed(2)}`.padStart(14),
      );
      console.log(`${`${set} ${role}`.padEnd(22)}${cells.join('')}`);
    }
  }
}

/** What was planted against all that was not. What the first fit finds least likely to be lost is taken for a wrong plant. */
function fitOn(passages: readonly Passage[]): Fit {
  const samples = passages.flatMap(({ isPlanted, clauses }) =>
    clauses.filter(({ isPlace }) => isPlace === isPlanted),
  );
  const first = fitSamples(samples);
  const odds = ({ evidence }: Sample) => dot(evidence, first.weights);
  const planted = samples.filter(({ isPlace }) => isPlace).sort((a, b) => odds(a) - odds(b));
  const wrong = new Set(planted.slice(0, TRIMMED * planted.length));
  return fitSamples(samples.filter((sample) => !wrong.has(sample)));
}

function fitSamples(samples: readonly Sample[]): Fit {
  return fitLogistic(
    samples.map(({ evidence }) => evidence),
    samples.map(({ isPlace }) => (isPlace ? 1 : 0)),
    PENALTY,
  );
}

function bestOf({ clauses }: Passage, { weights, bias }: Fit): number {
  return clauses.reduce(
    (best, { evidence }) => Math.max(best, dot(evidence, weights) + bias),
    Number.NEGATIVE_INFINITY,
  );
}
