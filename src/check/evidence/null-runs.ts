import type { BeadContext, BeadSide, CheckFacts } from '../../model/rule';
import type { Span } from '../../model/span';
import { stoodNearby, wordsNearby } from './clauses/nearby';
import { declaresCut } from './declared-cuts';
import { hasWords, wordsOf } from '../../text/words';

/** Neighbouring beads that have words on one side only. */
export interface NullRun {
  /** The sentences, in order. */
  places: Span[];
  /** How many words they have. */
  words: number;
  /** Least confidence of the beads. */
  confidence: number;
  /** Index of the first bead. */
  bead: number;
  /** True where nothing but an editor's or translator's own words is concerned. */
  editorial: boolean;
  /** True where the other side says that something was left out. */
  declared: boolean;
}

/**
 * Runs of beads whose other side has no words: null beads, and beads whose other side is nothing but marks. Passages
 * without a word (a row of dots), cut marks and text that was moved elsewhere are not counted.
 */
export function nullRuns(facts: CheckFacts, side: 'source' | 'target'): NullRun[] {
  const other = side === 'source' ? 'target' : 'source';
  const runs: (NullRun & { beads: BeadContext[] })[] = [];
  let open = false;
  for (const context of facts.beads) {
    const missing = !hasWords(context[other].text) && context.bead.movedTo === undefined;
    const places = missing ? placesOf(context[side]) : [];
    if (places.length) {
      const words = wordsOf(context[side].text, 0).length;
      const editorial = context[side].sentences.every(({ kind }) => kind === 'editorial');
      const declared = declaresCut(context, other);
      if (!open || runs.at(-1)!.editorial !== editorial)
        runs.push({
          places: [],
          words: 0,
          confidence: 1,
          bead: context.index,
          editorial,
          declared,
          beads: [],
        });
      const run = runs.at(-1)!;
      run.declared ||= declared;
      for (const place of places) run.places.push(place);
      run.words += words;
      run.beads.push(context);
      run.confidence = Math.min(run.confidence, confidenceOf(context, side));
    }
    // a bead of the other side, or of marks only, does not part a run
    open = places.length > 0 || (open && !hasWords(context[side].text));
  }
  return runs.map(({ beads, ...run }) => ({ ...run, confidence: confidenceOfRun(run, beads, side) }));
}

function confidenceOfRun(
  { confidence, words }: Pick<NullRun, 'confidence' | 'words'>,
  beads: readonly BeadContext[],
  side: 'source' | 'target',
): number {
  if (words <= SHORT && hasShortOpposite(beads, side)) return confidence * OPPOSITE;
  return confidence < CERTAIN ? Math.max(confidence, strangers(beads, side)) : confidence;
}

/** Headings, cells of tables and captions of so many words are often put freely, and have then no word that tells. */
const SHORT = 5;

/** What is left of the confidence where such a passage of the other side stands alone beside them: the one is the translation of the other. */
const OPPOSITE = 0.45;

/** Whether a passage of about the same length stands without counterpart on the other side, at most one passage away. */
function hasShortOpposite(beads: readonly BeadContext[], side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const [first, last] = [beads[0]!, beads.at(-1)!];
  const length = beads.reduce((sum, bead) => sum + bead[side].text.length, 0);
  return [-2, -1, 1, 2].some((step) => {
    const near = first.facts.beads[(step < 0 ? first : last).index + step];
    if (!near || hasWords(near[side].text) || !hasWords(near[other].text)) return false;
    const { text } = near[other];
    return wordsOf(text, 0).length <= SHORT && text.length <= 2 * length && length <= 2 * text.length;
  });
}

/**
 * How sure it is that passages stand alone whose words are not in the passages around them: the aligner may doubt which of several passages has
 * no counterpart, and yet one has none. Null beads of wmt21-noisy, wmt21-booknoisy and karenina-omit below .7 with at least four known words, of which
 * less than a fifth stand nearby: 16 of 17 are null in the gold; in three sets of whole translations there is no such bead.
 */
function strangers(beads: readonly BeadContext[], side: 'source' | 'target'): number {
  const { known, there } = wordsNearby(beads, side);
  return known >= 4 && there < 0.2 * known ? 0.85 : 0;
}

function placesOf(side: BeadSide): Span[] {
  return side.sentences
    .filter(({ text, kind }) => kind !== 'furniture' && hasWords(text))
    .map(({ start, end }) => ({ start, end }));
}

/** A bead of this confidence is taken for what it is; below, its words are looked for in the passages before and after. */
const CERTAIN = 0.9;

/** What is left of the confidence where they stand there: the passages are cut otherwise, and nothing is lost. */
const NEARBY = 0.4;

/** A pair whose other side is only marks is certain, whatever the aligner thought of it. */
function confidenceOf(context: BeadContext, side: 'source' | 'target'): number {
  const { bead, facts } = context;
  if (context[side === 'source' ? 'target' : 'source'].sentences.length) return 1;
  if (bead.confidence >= CERTAIN) return bead.confidence;
  const to = facts.links(context)[side].length;
  return bead.confidence * (stoodNearby(context, side, { from: 0, to }, true) ? NEARBY : 1);
}
