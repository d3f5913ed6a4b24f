import { part, type Steps } from '../../steps/steps';
import { BoundsBuilder, clip, type Bounds, type Rectangle } from '../search/corridor';
import { bestPath, type Step } from '../search/best-path';
import { sumPaths, type Posterior } from '../search/lattice';
import type { Model } from '../model/alignment-model';
import { addCounts, noCounts, type Counts, type Shape } from '../model/priors';
import { scoreBeads, type ScoredSide } from './scores';
import type { Placed } from '../model/placed';

/** Both texts and the shapes of bead, as all steps of the alignment share them. */
export interface Texts {
  source: ScoredSide;
  target: ScoredSide;
  shapes: readonly Shape[];
  /** Called from time to time with the number of source sentences done; may throw to stop. */
  tick(row: number): void;
}

/** The best alignment of an area and what all alignments of it together say. */
export interface Swept {
  beads: Placed[];
  counts: Counts;
  /** Around the nodes of the area that likely alignments pass. */
  likely: BoundsBuilder;
  /** Log likelihood ratio of the area's texts as translations against unrelated texts; pieces that overlap count twice there. */
  total: number;
}

/** A piece of the lattice of at most about so many nodes is held in memory at a time. */
const MAX_NODES = 200_000;

/**
 * Aligns an area within bounds, piece after piece from the top. Each piece looks further than what is kept of it, so that where
 * it ends has no influence on what is kept.
 */
export function* sweep(texts: Texts, area: Rectangle, bounds: Bounds, model: Model): Steps<Swept> {
  const beads: Placed[] = [];
  const counts = noCounts(texts.shapes.length);
  let total = 0;
  const likely = new BoundsBuilder(area.bottom - area.top, area.right - area.left);
  let start = { source: 0, target: 0 };
  const end = { source: area.bottom - area.top, target: area.right - area.left };
  for (;;) {
    texts.tick(area.top + start.source);
    const bottom = lastRow(bounds, start.source, end.source);
    const last = bottom === end.source;
    const right = last
      ? end.target
      : Math.max(start.target, (bounds.low[bottom]! + bounds.high[bottom]!) >> 1);
    const piece = { top: start.source, bottom, left: start.target, right };
    const corridor = clip(bounds, piece);
    const at = { source: area.top + piece.top, target: area.left + piece.left };
    const share = (of: number) => (start.source + of * (bottom - start.source)) / Math.max(1, end.source);
    const scores = yield* part(
      scoreBeads({ source: texts.source, target: texts.target, at }, corridor, texts.shapes, model),
      share(0),
      share(0.6),
    );
    const path = yield* part(bestPath(corridor, texts.shapes, scores, model.priors), share(0.6), share(0.7));
    const kept = last ? path.length : cut(path, texts.shapes, corridor.height);
    const next = path[kept];
    const posterior = yield* part(
      sumPaths(corridor, texts.shapes, scores, model.priors, last ? undefined : next?.source),
      share(0.7),
      share(1),
    );
    addCounts(counts, posterior.counts);
    total += posterior.total;
    for (let k = 0; k < kept; k++) beads.push(placed(path[k]!, texts.shapes, at, posterior));
    likely.include(posterior.likely, last ? corridor.height : (next?.source ?? 0), piece, TUBE);
    if (last || !next) return { beads, counts, likely, total };
    start = { source: start.source + next.source, target: start.target + next.target };
  }
}

/** Sentences on either side of likely alignments that the next pass may use. */
const TUBE = 2;

/** The row where a piece ends: as many as fit, but at least 200, so that a piece gets somewhere. */
function lastRow({ low, high }: Bounds, start: number, end: number): number {
  let nodes = 0;
  let row = start;
  while (row < end && (nodes < MAX_NODES || row < start + 200)) {
    nodes += high[row]! - low[row]! + 1;
    row++;
  }
  return row;
}

/** So many rows, or the last quarter of a piece that has less than four times as many, are only looked ahead at. */
const AHEAD = 400;

/** Where to cut a piece: before the first bead in the rows to look ahead at that stands between two 1-1 beads. */
function cut(path: readonly Step[], shapes: readonly Shape[], height: number): number {
  const plain = (step: Step | undefined) =>
    step !== undefined &&
    step.shape >= 0 &&
    shapes[step.shape]!.source === 1 &&
    shapes[step.shape]!.target === 1;
  const ahead = Math.min(AHEAD, height / 4);
  let first = path.findIndex((step) => step.source >= height - ahead);
  if (first < 1) first = Math.max(1, path.length >> 1);
  for (let k = first; k < path.length && path[k]!.source < height - ahead * 0.4; k++) {
    if (plain(path[k - 1]) && plain(path[k]) && plain(path[k + 1])) return k;
  }
  return first;
}

function placed(
  { source, target, shape, node }: Step,
  shapes: readonly Shape[],
  at: { source: number; target: number },
  posterior: Posterior,
): Placed {
  const [sources, targets] =
    shape >= 0 ? [shapes[shape]!.source, shapes[shape]!.target] : shape === -1 ? [1, 0] : [0, 1];
  const weight =
    shape >= 0
      ? posterior.bead(node, shape)
      : shape === -1
        ? posterior.sourceNull[source]!
        : posterior.targetNull[target]!;
  return {
    source: at.source + source,
    sources,
    target: at.target + target,
    targets,
    weight: Math.min(1, weight),
  };
}
