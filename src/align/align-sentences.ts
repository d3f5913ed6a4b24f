import type { Bead } from '../model/bead';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import type { Corridor } from './corridor';
import { bestPath, sumPaths, type Posterior, type Step } from './lattice';
import { learn, type Example } from './learn';
import { DEFAULT_LENGTHS, runLengths } from './lengths';
import { findLinks } from './links';
import { firstShares, type Model } from './model';
import { priorCounts, shapesUpTo, toPriors, type Shape } from './priors';
import { scoreBeads, type ScoredSide } from './scores';
import { findCorridor } from './search';
import { buildSide } from './side';
import { toLinks, type Links } from './vocabulary';
import { learnTranslations } from './model-one';
import { transpose } from './sparse';

/** What the aligner needs besides the two documents. */
export interface AlignResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
}

/** How often the document is aligned and learned from. */
const PASSES = Number(process.env['PASSES'] ?? 3);
const M1 = Number(process.env['M1'] ?? 600);
const CAUTION = Number(process.env['CAUTION'] ?? 0.6);

/** Aligns the sentences of two documents: every sentence in exactly one bead, beads in order. */
export function alignSentences(source: Document, target: Document, { lexicon }: AlignResources): Bead[] {
  const shapes = shapesUpTo(4);
  const left = scored(source);
  const right = scored(target);
  const links = toLinks(findLinks(left, right, lexicon), left.keys.length, right.keys.length);
  const prior = priorCounts(shapes);
  let model: Model = {
    links,
    targetShare: firstShares(right, links.byTarget).map((x) => x * CAUTION),
    sourceShare: firstShares(left, links.bySource).map((x) => x * CAUTION),
    lengths: DEFAULT_LENGTHS,
    priors: toPriors(prior),
  };
  const corridor = findCorridor(left, right, links.bySource);
  for (let pass = 0; ; pass++) {
    const scores = scoreBeads(left, right, { source: 0, target: 0 }, corridor, shapes, model);
    for (let k = 0; k < 2; k++) {
      model = { ...model, priors: toPriors(prior, sumPaths(corridor, shapes, scores, model.priors).counts) };
    }
    const posterior = sumPaths(corridor, shapes, scores, model.priors);
    const path = bestPath(corridor, shapes, scores, model.priors);
    if (process.env['DEBUG'])
      console.log(
        pass,
        posterior.total,
        model.lengths,
        path.length,
        path.filter((s) => s.shape < 0).length,
        Math.exp(model.priors.open[0]),
      );
    if (pass === PASSES) return toBeads(path, shapes, posterior);
    const seen = examples(path, shapes, posterior);
    if (pass >= 1 && left.size + right.size > M1) model = withLinks(model, left, right, links, seen);
    model = learn(left, right, seen, model);
  }
}

function withLinks(model: Model, left: ScoredSide, right: ScoredSide, known: Links, seen: Example[]): Model {
  const forward = learnTranslations(left, right, known.forward, seen, false);
  const backward = learnTranslations(right, left, known.backward, seen, true);
  return {
    ...model,
    links: {
      ...known,
      forward,
      backward,
      bySource: transpose(backward, left.keys.length),
      byTarget: transpose(forward, right.keys.length),
    },
  };
}

function examples(path: readonly Step[], shapes: readonly Shape[], posterior: Posterior): Example[] {
  return path
    .filter(({ shape }) => shape >= 0)
    .map(({ source, target, shape, node }) => ({
      source,
      sources: shapes[shape]!.source,
      target,
      targets: shapes[shape]!.target,
      weight: posterior.bead(node, shape),
    }));
}

function toBeads(path: readonly Step[], shapes: readonly Shape[], posterior: Posterior): Bead[] {
  return path.map(({ source: i, target: j, shape, node }): Bead => {
    const { source: m, target: n } =
      shape >= 0 ? shapes[shape]! : { source: shape === -1 ? 1 : 0, target: shape === -1 ? 0 : 1 };
    const probability =
      shape >= 0
        ? posterior.bead(node, shape)
        : shape === -1
          ? posterior.sourceNull[i]!
          : posterior.targetNull[j]!;
    return {
      source: { start: i, end: i + m },
      target: { start: j, end: j + n },
      confidence: Math.min(1, probability),
      evidence: [],
    };
  });
}

function scored({ sentences, language }: Document): ScoredSide {
  const side = buildSide(sentences, language);
  return { ...side, runs: runLengths(side.lengths, 4) };
}

export type { Corridor };
