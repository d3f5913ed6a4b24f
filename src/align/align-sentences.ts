import type { Bead } from '../model/bead';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import { findCorridor } from './search';
import { bestPath, sumPaths } from './lattice';
import { DEFAULT_LENGTHS, runLengths } from './lengths';
import { findLinks } from './links';
import { firstShares, type Model } from './model';
import { priorCounts, shapesUpTo, toPriors } from './priors';
import { scoreBeads, type ScoredSide } from './scores';
import { buildSide } from './side';
import { toLinks } from './vocabulary';

/** What the aligner needs besides the two documents. */
export interface AlignResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
}

/** Aligns the sentences of two documents: every sentence in exactly one bead, beads in order. */
export function alignSentences(source: Document, target: Document, { lexicon }: AlignResources): Bead[] {
  const shapes = shapesUpTo(4);
  const left = scored(source);
  const right = scored(target);
  const links = toLinks(findLinks(left, right, lexicon), left.keys.length, right.keys.length);
  const prior = priorCounts(shapes);
  const model: Model = {
    links,
    targetShare: firstShares(right, links.byTarget),
    sourceShare: firstShares(left, links.bySource),
    lengths: DEFAULT_LENGTHS,
    priors: toPriors(prior),
  };
  const corridor = findCorridor(left, right, links.bySource);
  const scores = scoreBeads(left, right, { source: 0, target: 0 }, corridor, shapes, model);
  for (let pass = 0; pass < 3; pass++)
    model.priors = toPriors(prior, sumPaths(corridor, shapes, scores, model.priors).counts);
  const posterior = sumPaths(corridor, shapes, scores, model.priors);
  return bestPath(corridor, shapes, scores, model.priors).map(
    ({ source: i, target: j, shape, node }): Bead => {
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
    },
  );
}

function scored({ sentences, language }: Document): ScoredSide {
  const side = buildSide(sentences, language);
  return { ...side, runs: runLengths(side.lengths, 4) };
}
