import { part, type Steps } from '../steps/steps';
import type { Bead } from '../model/bead';
import type { Document } from '../model/document';
import type { Gazetteer } from '../model/gazetteer';
import type { Lexicon } from '../model/lexicon';
import { absenceScores, findAbsence, knows } from './model/absence';
import { calibrate } from './after/calibrate';
import type { Bound, Control, Pin } from './prepare/control';
import type { Bounds, Rectangle } from './search/corridor';
import { learn } from './learn/learn-model';
import { DEFAULT_LENGTHS, runLengths } from './model/lengths';
import { learnEdges } from './model/edge-model';
import { findLinks } from './prepare/sentence-links';
import { pairIdentical } from './after/identical-sentences';
import { linkMoved } from './after/moved-beads';
import { learnTranslations } from './learn/document-model';
import { firstShares, type Model } from './model/alignment-model';
import {
  addCounts,
  noCounts,
  priorCounts,
  shapesUpTo,
  toPriors,
  type Counts,
  type Shape,
} from './model/priors';
import type { ScoredSide } from './score/scores';
import { findBounds, FULL_SEARCH } from './search/search';
import { buildSide } from './prepare/side';
import { transpose } from './prepare/sparse';
import { sweep, type Swept, type Texts } from './score/sweep';
import type { Placed } from './model/placed';
import { toLinks, type Links } from './prepare/token-vocabulary';

/** What the aligner needs besides the two documents. */
export interface AlignResources {
  lexicon: Lexicon | undefined;
  gazetteer: Gazetteer | undefined;
}

/** Share of the work before the first pass, about. */
const PREPARED = 0.3;

/** How often the document is learned from before the last alignment: once where it is long, since what a pass teaches is sampled from it and does not grow. */
const PASSES = 2;
const PASSES_OF_LONG = 1;

/** Texts of more sentences than this, both sides together, are long: half a dozen novels. */
const LONG = 100_000;

/**
 * Texts of more sentences than this, both sides together, teach their own vocabulary: far sooner where no lexicon is at hand. What few
 * sentences teach on top of a lexicon is mostly chance, and parts free translations from their originals.
 */
const LEARNABLE = 600;
const LEARNABLE_WITHOUT_LEXICON = 100;

/** The first pass over a long text only has to find the way: it knows 1-1, 1-2 and 2-1. */
const ROUGH_SHAPES = 3;

/** Share of the usual links that are expected at first: low, so that missing vocabulary is not taken for missing text. */
const CAUTION = 0.6;

/**
 * Aligns the sentences of two documents: every sentence in exactly one bead, beads in order. Where beads are pinned, the
 * stretches between them are aligned one by one, but learned from together.
 */
export function* alignSentences(
  source: Document,
  target: Document,
  { lexicon, gazetteer }: AlignResources,
  control: Control,
): Steps<Bead[]> {
  control.tick(0);
  const shapes = shapesUpTo(control.maxBead);
  const prior = priorCounts(shapes);
  const first = yield* firstModel(
    source,
    target,
    { lexicon, gazetteer },
    toPriors(prior, control),
    control.met,
  );
  const { left, right, links } = first;
  let model: Model = { ...first.model, rescore: control.rescore };
  let stretches: Stretches = [];
  for (const area of stretchesBetween(control.pins, left.size, right.size)) {
    yield PREPARED;
    stretches.push({ area, bounds: yield* findBounds(left, right, links.bySource, area, control.met) });
  }
  const isSmall = left.size * right.size <= FULL_SEARCH;
  const teachesWords = left.size + right.size > (lexicon ? LEARNABLE : LEARNABLE_WITHOUT_LEXICON);
  // rough passes, each of which teaches the model for the next
  const passes = left.size + right.size > LONG ? PASSES_OF_LONG : PASSES;
  for (let pass = 0; pass < passes; pass++) {
    const known = pass === 0 && !isSmall ? shapes.slice(0, ROUGH_SHAPES) : shapes;
    const swept = yield* sweepAll({ left, right, shapes: known }, stretches, model, control, pass);
    model = { ...model, priors: toPriors(prior, control, swept.counts) };
    yield swept.done;
    stretches = stretches.map(({ area }, k) => ({
      area,
      bounds: around(swept.parts[k]!, area, control.met),
    }));
    model = yield* part(
      learnFrom(withPins(swept.parts, control.pins), first, model, teachesWords),
      swept.done,
      swept.done,
    );
  }
  // the final one
  const { parts, total } = yield* sweepAll({ left, right, shapes }, stretches, model, control, PASSES);
  control.tick(1);
  const isPinned = pinTest(control.pins);
  const beads = calibrate(withPins(parts, control.pins), total, isPinned).map(toBead);
  const inPin = (bead: Bead) => isPinned({ source: bead.source.start, target: bead.target.start });
  yield 1;
  return yield* linkMoved(pairIdentical(beads, source, target, inPin), left, right, model, control.met);
}

/** The parts of the texts between pins, with the corridor that is looked at in each. */
type Stretches = { area: Rectangle; bounds: Bounds }[];

/** What a pass over all stretches found. */
interface Pass {
  parts: Swept[];
  counts: Counts;
  /** See {@link Swept.total}. */
  total: number;
  /** Share of the whole work that is done then. */
  done: number;
}

/** Sweeps every stretch once. @param pass - its number, from 0 */
function* sweepAll(
  { left, right, shapes }: { left: ScoredSide; right: ScoredSide; shapes: readonly Shape[] },
  stretches: Stretches,
  model: Model,
  control: Control,
  pass: number,
): Steps<Pass> {
  const passed = (row: number) => (pass + row / Math.max(1, left.size)) / (PASSES + 1);
  const share = (row: number) => PREPARED + (1 - PREPARED) * passed(row);
  const texts: Texts = { source: left, target: right, shapes, tick: (row) => control.tick(passed(row)) };
  const swept: Pass = {
    parts: [],
    counts: noCounts(model.priors.shapes.length),
    total: 0,
    done: share(left.size),
  };
  for (const { area, bounds } of stretches) {
    const one = yield* part(sweep(texts, area, bounds, model), share(area.top), share(area.bottom));
    addCounts(swept.counts, one.counts);
    swept.total += one.total;
    swept.parts.push(one);
  }
  return swept;
}

/** The model after the beads of a pass. @param learnable - whether the texts are long enough to teach words */
function* learnFrom(
  beads: readonly Placed[],
  { left, right, links }: { left: ScoredSide; right: ScoredSide; links: Links },
  model: Model,
  learnable: boolean,
): Steps<Model> {
  const full = beads.filter(({ sources, targets }) => isLearnable(sources) && isLearnable(targets));
  yield 0;
  const taught = learnable ? yield* withLinks(model, left, right, links, full) : model;
  yield 0;
  return yield* learn(left, right, full, taught);
}

/** Tells the beads that a person pinned by where they begin. */
function pinTest(pins: readonly Pin[]): (bead: { source: number; target: number }) => boolean {
  const pinned = new Set(pins.map(({ source, target }) => `${source.start} ${target.start}`));
  return ({ source, target }) => pinned.has(`${source} ${target}`);
}

/** What is known before the document is learned from. */
function* firstModel(
  source: Document,
  target: Document,
  { lexicon, gazetteer }: AlignResources,
  priors: Model['priors'],
  met: Set<Bound>,
): Steps<{ left: ScoredSide; right: ScoredSide; links: Links; model: Model }> {
  const left = yield* part(scored(source), 0, 0.1);
  const right = yield* part(scored(target), 0.1, 0.2);
  const found = yield* part(findLinks(left, right, lexicon, gazetteer, met), 0.2, PREPARED);
  const links = toLinks(found, left.keys.length, right.keys.length);
  yield PREPARED;
  const absence = {
    source: findAbsence(left, right, links.bySource, knows(lexicon, 'source')),
    target: findAbsence(right, left, links.byTarget, knows(lexicon, 'target')),
  };
  yield PREPARED;
  const model: Model = {
    links,
    targetShare: firstShares(right, links.byTarget).map((share) => share * CAUTION),
    sourceShare: firstShares(left, links.bySource).map((share) => share * CAUTION),
    absence,
    absent: {
      source: absenceScores(left, absence.source, links.bySource, []),
      target: absenceScores(right, absence.target, links.byTarget, []),
    },
    lengths: DEFAULT_LENGTHS,
    edges: learnEdges(left.edges, right.edges, []),
    priors,
    rescore: undefined,
  };
  return { left, right, links, model };
}

/** Pins may be larger than what lengths are known for. */
function isLearnable(sentences: number): boolean {
  return sentences > 0 && sentences <= MAX_RUN;
}

/** Runs of sentences whose lengths are known. */
const MAX_RUN = 4;

function stretchesBetween(pins: readonly Pin[], height: number, width: number): Rectangle[] {
  const stretches: Rectangle[] = [];
  let [top, left] = [0, 0];
  for (const { source, target } of pins) {
    stretches.push({ top, bottom: source.start, left, right: target.start });
    [top, left] = [source.end, target.end];
  }
  return [...stretches, { top, bottom: height, left, right: width }];
}

function withPins(parts: readonly Swept[], pins: readonly Pin[]): Placed[] {
  return parts.flatMap(({ beads: part }, k) => {
    const pin = pins[k];
    if (!pin) return part;
    const [sources, targets] = [pin.source.end - pin.source.start, pin.target.end - pin.target.start];
    return [...part, { source: pin.source.start, sources, target: pin.target.start, targets, weight: 1 }];
  });
}

/** Sentences on either side of a run of nulls that the next pass may use. */
const NULL_TUBE = 10;

/** Bounds for the next pass: runs of nulls on both sides are one rectangle, since they may belong together. */
function around({ beads, likely: bounds }: Swept, { top, left }: Rectangle, met: Set<Bound>): Bounds {
  for (let k = 0; k < beads.length; k++) {
    const first = beads[k]!;
    if (!isNull(first)) continue;
    let last = first;
    while (k + 1 < beads.length && isNull(beads[k + 1]!)) last = beads[++k]!;
    const area = {
      top: first.source - top,
      bottom: last.source + last.sources - top,
      left: first.target - left,
      right: last.target + last.targets - left,
    };
    bounds.allow(area, NULL_TUBE, FULL_SEARCH);
  }
  if (bounds.isBlind) met.add('unanchored');
  return bounds.build();
}

function isNull({ sources, targets }: Placed): boolean {
  return sources === 0 || targets === 0;
}

function* withLinks(
  model: Model,
  left: ScoredSide,
  right: ScoredSide,
  known: Links,
  seen: Placed[],
): Steps<Model> {
  const { forward, backward } = yield* learnTranslations(left, right, known, seen);
  yield 1;
  const bySource = transpose(backward, left.keys.length);
  yield 1;
  return {
    ...model,
    links: {
      ...known,
      forward,
      backward,
      bySource,
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

function* scored({ sentences, language }: Document): Steps<ScoredSide> {
  const side = yield* buildSide(sentences, language);
  return { ...side, runs: runLengths(side.lengths, MAX_RUN) };
}
