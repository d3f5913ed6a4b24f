import { lengthVariance } from '../../text/lengths';
import { part, type Steps } from '../../steps/steps';
import { absenceScores } from '../model/absence';
import { learnEdges } from '../model/edge-model';
import type { LengthModel } from '../model/lengths';
import { firstShares, type Model } from '../model/alignment-model';
import type { ScoredSide } from '../score/scores';
import { runsOf, type Placed } from '../model/placed';
import { chanceOf, KINDS, type Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';

/**
 * What the document itself says of lengths, of how sentences begin and end, and of how often linked words come back or have no link at all, mixed
 * with what is known before.
 */
export function* learn(
  source: ScoredSide,
  target: ScoredSide,
  examples: readonly Placed[],
  model: Model,
): Steps<Model> {
  const { links, absence } = model;
  const learned = {
    lengths: learnLengths(source, target, examples),
    edges: learnEdges(source.edges, target.edges, examples),
    absent: {
      source: absenceScores(source, absence.source, links.bySource, runsOf(examples, 'source')),
      target: absenceScores(target, absence.target, links.byTarget, runsOf(examples, 'target')),
    },
  };
  yield 0.2;
  const targetShare = yield* part(
    learnShares(
      {
        given: source,
        made: target,
        links: links.forward,
        shares: model.targetShare,
        first: firstShares(target, links.byTarget),
      },
      examples,
      (x) => [x.source, x.sources, x.target, x.targets],
    ),
    0.2,
    0.6,
  );
  const sourceShare = yield* part(
    learnShares(
      {
        given: target,
        made: source,
        links: links.backward,
        shares: model.sourceShare,
        first: firstShares(source, links.bySource),
      },
      examples,
      (x) => [x.target, x.targets, x.source, x.sources],
    ),
    0.6,
    1,
  );
  return { ...model, ...learned, targetShare, sourceShare };
}

/** The defaults count as so many beads. */
const LENGTH_STRENGTH = 20;

function learnLengths(source: ScoredSide, target: ScoredSide, examples: readonly Placed[]): LengthModel {
  let sum = 0;
  let total = 0;
  const each = (use: (difference: number, variance: number, weight: number) => void) => {
    for (const x of examples) {
      const a = source.runs.logs[x.sources - 1]![x.source]!;
      const b = target.runs.logs[x.targets - 1]![x.target]!;
      use(
        b - a,
        lengthVariance(
          source.runs.sums[x.sources - 1]![x.source]!,
          target.runs.sums[x.targets - 1]![x.target]!,
        ),
        x.weight,
      );
    }
  };
  each((difference, v, weight) => {
    sum += (weight * difference) / v;
    total += weight / v;
  });
  const shift = sum / (total + LENGTH_STRENGTH / 0.04);
  let squares = 0;
  let weights = 0;
  each((difference, v, weight) => {
    squares += weight * Math.min(9, (difference - shift) ** 2 / v);
    weights += weight;
  });
  return { shift, spread: (squares + LENGTH_STRENGTH) / (weights + LENGTH_STRENGTH) };
}

interface Direction {
  given: Side;
  made: Side;
  links: Sparse;
  shares: Float32Array;
  /** Shares before anything was learned. */
  first: Float32Array;
}

/** The sentences of a bead in the direction: the first given one, how many there are, and the same of those made. */
type OneWay = (bead: Placed) => readonly [given: number, givens: number, made: number, mades: number];

/** First guesses count as so many tokens for the share of a kind, and for the share of a type. */
const KIND_STRENGTH = 30;
const TYPE_STRENGTH = 10;
const MOST = 0.97;

/** Beads of a step. */
const BEADS = 500;

/**
 * How often a type really came from one of its links: expected counts over the examples, as in EM for a mixture,
 * smoothed by the counts of its kind.
 */
function* learnShares(
  { given, made, links, shares, first }: Direction,
  examples: readonly Placed[],
  oneWay: OneWay,
): Steps<Float32Array> {
  const hits = new Float64Array(made.keys.length);
  const seen = new Float64Array(made.keys.length);
  const gathered = new Float64Array(made.keys.length);
  for (const [k, x] of examples.entries()) {
    if (k % BEADS === 0) yield k / examples.length;
    const [first, givens, begin, mades] = oneWay(x);
    const [from, to] = [given.rows[first]!, given.rows[first + givens]!];
    const run = { side: given, from, to };
    spread(run, links, gathered, 1 / Math.max(1, to - from));
    for (let at = made.rows[begin]!; at < made.rows[begin + mades]!; at++) {
      const type = made.tokens[at]!;
      const share = shares[type]!;
      if (share === 0) continue;
      const linked = (share * gathered[type]!) / chanceOf(made, type);
      hits[type]! += (x.weight * linked) / (1 - share + linked);
      seen[type]! += x.weight;
    }
    spread(run, links, gathered, 0);
  }
  const kindHits = new Float64Array(KINDS).fill(KIND_STRENGTH);
  const kindSeen = new Float64Array(KINDS).fill(KIND_STRENGTH);
  for (let type = 0; type < hits.length; type++) {
    const kind = made.kinds[type]!;
    kindHits[kind]! += hits[type]!;
    kindSeen[kind]! += seen[type]! * first[type]!;
  }
  return first.map((share, type) => {
    if (share === 0) return 0;
    const kind = made.kinds[type]!;
    const usual = Math.min(MOST, (share * kindHits[kind]!) / kindSeen[kind]!);
    return Math.min(MOST, (hits[type]! + TYPE_STRENGTH * usual) / (seen[type]! + TYPE_STRENGTH));
  });
}

/** Adds the links of a run of tokens to the sums of the types they lead to; with scale 0 clears them. */
function spread(
  { side, from, to }: { side: Side; from: number; to: number },
  links: Sparse,
  gathered: Float64Array,
  scale: number,
): void {
  for (let k = from; k < to; k++) {
    const type = side.tokens[k]!;
    for (let l = links.starts[type]!; l < links.starts[type + 1]!; l++) {
      const column = links.columns[l]!;
      gathered[column] = scale === 0 ? 0 : gathered[column]! + links.weights[l]! * scale;
    }
  }
}
