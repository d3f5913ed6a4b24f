import type { Bead } from '../model/bead';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import { BoundsBuilder, type Bounds } from './corridor';
import { learn } from './learn';
import { DEFAULT_LENGTHS, runLengths } from './lengths';
import { findLinks } from './links';
import { learnTranslations } from './model-one';
import { firstShares, type Model } from './model';
import { priorCounts, shapesUpTo, toPriors } from './priors';
import type { ScoredSide } from './scores';
import { findBounds, FULL_SEARCH } from './search';
import { buildSide } from './side';
import { transpose } from './sparse';
import { sweep, type Placed, type Texts } from './sweep';
import { toLinks, type Links } from './vocabulary';

/** What the aligner needs besides the two documents. */
export interface AlignResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
}

/** How often the document is learned from before the last alignment. */
const PASSES = 2;

/** Texts of more sentences than this, both sides together, teach their own vocabulary. */
const LEARNABLE = 600;

/** The first pass over a long text only has to find the way: it knows 1-1, 1-2 and 2-1. */
const ROUGH_SHAPES = 3;

/** Share of the usual links that are expected at first: low, so that missing vocabulary is not taken for missing text. */
const CAUTION = 0.6;

/** Aligns the sentences of two documents: every sentence in exactly one bead, beads in order. */
export function alignSentences(
  source: Document,
  target: Document,
  { lexicon, gazetteer }: AlignResources,
): Bead[] {
  const left = scored(source);
  const right = scored(target);
  const texts: Texts = { source: left, target: right, shapes: shapesUpTo(4), tick: () => undefined };
  const links = toLinks(findLinks(left, right, lexicon, gazetteer), left.keys.length, right.keys.length);
  const prior = priorCounts(texts.shapes);
  let model: Model = {
    links,
    targetShare: firstShares(right, links.byTarget).map((share) => share * CAUTION),
    sourceShare: firstShares(left, links.bySource).map((share) => share * CAUTION),
    lengths: DEFAULT_LENGTHS,
    priors: toPriors(prior),
  };
  const area = { top: 0, bottom: left.size, left: 0, right: right.size };
  const small = left.size * right.size <= FULL_SEARCH;
  let bounds = findBounds(left, right, links.bySource, area);
  for (let pass = 0; ; pass++) {
    const shapes = pass === 0 && !small ? texts.shapes.slice(0, ROUGH_SHAPES) : texts.shapes;
    const { beads, counts } = sweep({ ...texts, shapes }, area, bounds, model);
    if (pass === PASSES) return beads.map(toBead);
    model = { ...model, priors: toPriors(prior, counts) };
    if (!small) bounds = around(beads, left.size, right.size);
    const full = beads.filter(({ sources, targets }) => sources > 0 && targets > 0);
    if (left.size + right.size > LEARNABLE) model = withLinks(model, left, right, links, full);
    model = learn(left, right, full, model);
  }
}

/** Sentences on either side of the last path that the next pass may use: few where it is sure of itself. */
const SURE_TUBE = 2;
const UNSURE_TUBE = 10;

/** A path is sure where every bead of the next few before and after has at least this probability. */
const SURE = 0.97;
const NEIGHBOURS = 4;

/** Bounds around an alignment; runs of nulls on both sides are one rectangle, since they may belong together. */
function around(beads: readonly Placed[], height: number, width: number): Bounds {
  const bounds = new BoundsBuilder(height, width);
  for (let k = 0; k < beads.length;) {
    const from = k;
    const first = beads[k++]!;
    let last = first;
    while (isNull(last) && k < beads.length && isNull(beads[k]!)) last = beads[k++]!;
    const area = {
      top: first.source,
      bottom: last.source + last.sources,
      left: first.target,
      right: last.target + last.targets,
    };
    const near = beads.slice(Math.max(0, from - NEIGHBOURS), k + NEIGHBOURS);
    const sure = near.every(({ weight }) => weight >= SURE);
    bounds.allow(area, sure ? SURE_TUBE : UNSURE_TUBE, FULL_SEARCH);
  }
  return bounds.build();
}

function isNull({ sources, targets }: Placed): boolean {
  return sources === 0 || targets === 0;
}

function withLinks(model: Model, left: ScoredSide, right: ScoredSide, known: Links, seen: Placed[]): Model {
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

function toBead({ source, sources, target, targets, weight }: Placed): Bead {
  return {
    source: { start: source, end: source + sources },
    target: { start: target, end: target + targets },
    confidence: weight,
    evidence: [],
  };
}

function scored({ sentences, language }: Document): ScoredSide {
  const side = buildSide(sentences, language);
  return { ...side, runs: runLengths(side.lengths, 4) };
}
