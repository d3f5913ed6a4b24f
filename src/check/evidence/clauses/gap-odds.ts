import type { BeadContext, LinkedWord } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { languagePack } from '../../../languages/index';
import { addedOdds } from './added-word';
import { lostClause } from './clause-odds';
import { translationEvidence } from './coverage';
import { evenOdds } from './habits/even-odds';
import { widestGap, type Gap } from './gaps';
import { isGloss } from './gloss';
import { holeIn } from './grammar-holes';
import { lostMember } from '../lists/list-members';
import { spareSentence } from '../spare-sentence';
import { stoodNearby } from './nearby';
import { leftoversOf, type Fate } from './leftovers';
import { lettersDeviation } from './letters';

/** A stretch of one side that seems to have no counterpart. */
export interface LostStretch {
  /** Probability that words were lost here, in [0, 1]. */
  probability: number;
  /** From the first to the last lost word; absent when only the grammar of the translation shows the loss. */
  place: Span | undefined;
  /** Where the grammar of the translation shows that a word is lost. */
  hole: Span | undefined;
}

/**
 * Weights of what speaks for and against a loss besides the run itself, in nats: chosen where the planted losses of DEMETR and
 * the human translations of WMT21 part best, and rounded; see docs/quality.md for the curve.
 */
const DAMPING = 0.6;
/** Per standard deviation of the lengths. */
const DEVIATION = { source: 1, target: 0.6 } as const;
/** Per word left alone on the other side: the sides say it in other words. */
const OTHER_SIDE = 0.4;
/** By the share of words without counterpart, from 0 to 1: a free passage, or one that the lexicon does not know. */
const FREEDOM = 6;
/** By the logarithm of the number of words with content: long passages have more to lose. */
const LENGTH = 0.2;
/** How steeply the probability follows the odds of a clause, in (0, 1]: the slope that parts planted clauses from human ones best (`npm run bench -- clause-weights`). */
const SLOPE = 0.72;

/** What is left of the probability where the passage before or after has the words of the clause: the two are cut otherwise. */
const NEARBY = 0.4;

/**
 * Looks for the stretch of a side that most likely has no counterpart: a clause, or some words. Which side is the original does not matter: what one direction calls lost, the other calls
 * added, as surely.
 *
 * @param side - the side that has the words
 * @param least - a clause that is less probable is not looked at any further: it is of no use to who asks
 */
export function lostStretch(
  context: BeadContext,
  side: 'source' | 'target',
  least = 0,
): LostStretch | undefined {
  const found = lostWordsOrClause(context, side, least);
  if (found && found.probability >= MEMBER) return found;
  const spare = spareSentence(context, side);
  if (spare)
    return {
      probability: side === context.facts.original ? SPARE : CUT_IN_TWO,
      place: spare,
      hole: found?.hole,
    };
  const member = lostMember(context, side);
  if (!member) return found;
  const { [side]: words } = context.facts.links(context);
  const place = { start: words[member.from]!.start, end: words[member.to - 1]!.end };
  const share = side === context.facts.original ? MEMBER : PUT_IN;
  return { probability: share * context.bead.confidence, place, hole: found?.hole };
}

/** Of the members of enumerations that a translation leaves out so many are a loss to a reader. */
const MEMBER = 0.6;

/** Translators complete enumerations with what is meant (стражи порядка / "guardians of law and order"): of those read few mattered. */
const PUT_IN = 0.4;

/**
 * Of the sentences left out of every second document of enru21a-docs and of wmt21-docs that were joined to others half are such; in 1,547 passages of the untouched texts there is none.
 */
const SPARE = 0.7;

/** A sentence more in the translation is most often one of the original cut in two: of the eight read in texts that nobody had tuned to none was put in. */
const CUT_IN_TWO = 0.3;

function lostWordsOrClause(
  context: BeadContext,
  side: 'source' | 'target',
  least: number,
): LostStretch | undefined {
  const links = context.facts.links(context);
  if (!links.source.length || !links.target.length) return undefined;
  const words = translationEvidence(links) < 0 ? undefined : lostWords(context, side);
  const clause = lostClause(context, side, leastOdds(context, side, least));
  if (!clause) return words;
  const even = Math.exp(SLOPE * (evenOdds(context, side).clause - clause.odds));
  const { confidence } = context.bead;
  if (confidence / (1 + even) < least || translationEvidence(links, { side, ...clause }) < 0) return words;
  const probability = (confidence * (stoodNearby(context, side, clause) ? NEARBY : 1)) / (1 + even);
  if (words && words.probability >= probability) return words;
  const place = { start: links[side][clause.from]!.start, end: links[side][clause.to - 1]!.end };
  return { probability, place, hole: words?.hole };
}

/** The odds from which a clause is as probable as is asked; `Infinity` where none is. */
function leastOdds(context: BeadContext, side: 'source' | 'target', least: number): number {
  const { confidence } = context.bead;
  if (confidence <= least) return least > 0 ? Infinity : -Infinity;
  return evenOdds(context, side).clause - Math.log(confidence / least - 1) / SLOPE;
}

function lostWords(context: BeadContext, side: 'source' | 'target'): LostStretch | undefined {
  const { [side]: words, [side === 'source' ? 'target' : 'source']: other } = context.facts.links(context);
  const fates = leftoversOf(context);
  const [own, theirs] = side === 'source' ? [fates.source, fates.target] : [fates.target, fates.source];
  const { text, language } = context.facts.bitext[side];
  const pack = languagePack(language);
  const gap = widestGap(words, own, DAMPING, pack);
  if (gap && isGloss(context, side, { ...gap, marks: 0 })) return undefined;
  // where no word is left over only a sure hole counts
  const hole = side === 'source' ? holeIn(context, !gap) : undefined;
  if (!gap && !hole) return undefined;
  const light = count(own, 'light');
  const contents = own.length + theirs.length - light - count(theirs, 'light');
  const strange = contents - count(own, 'linked') - count(theirs, 'linked');
  const score =
    (gap?.surprise ?? 0) +
    (hole?.weight ?? 0) +
    (gap && side === 'target' ? addedOdds(words, own, gap, text, pack) : 0) +
    DEVIATION[side] * lettersDeviation(side, letters(words), letters(other)) -
    OTHER_SIDE * count(theirs, 'alone') -
    LENGTH * Math.log(1 + own.length - light) -
    (FREEDOM * strange) / Math.max(1, contents);
  const probability = context.bead.confidence / (1 + Math.exp(evenOdds(context, side).words - score));
  return {
    probability: isSpelledOut(side, gap, hole) ? Math.min(FEW, probability) : probability,
    place: gap && placeOf(words, own, gap, text),
    hole: hole && { start: hole.start, end: hole.end },
  };
}

/**
 * Whether Russian has a word or two more and nothing in the English shows that a word is gone: of ten such that were read in texts that nobody had tuned to, nine only spelled out what the
 * English leaves to be understood (higher-level / «более высокого уровня»).
 */
function isSpelledOut(side: 'source' | 'target', gap: Gap | undefined, hole: unknown): boolean {
  return side === 'source' && !hole && (gap?.lost ?? 0) < CLEAR;
}

/** So many lost words are no mere spelling out. */
const CLEAR = 3;

/** Information: a reader agrees with fewer than half of these. */
const FEW = 0.45;

function count(fates: readonly Fate[], wanted: Fate): number {
  return fates.filter((fate) => fate === wanted).length;
}

/** A gap of several words most likely is a clause: its ends move out to a near mark over words that say little or nothing. */
function placeOf(
  words: readonly LinkedWord[],
  fates: readonly Fate[],
  { from, to, lost }: Gap,
  text: string,
): Span {
  const marked = (i: number) =>
    i <= 0 || i >= words.length || /\S/.test(text.slice(words[i - 1]!.end, words[i]!.start));
  let [start, end] = [from, to];
  if (lost > 1) {
    while (start > 0 && from - start < REACH && !marked(start) && fates[start - 1] !== 'linked') start--;
    while (end < words.length && end - to < REACH && !marked(end) && fates[end] !== 'linked') end++;
    if (!marked(start)) start = from;
    if (!marked(end)) end = to;
  } else {
    while (fates[start] === 'light' && start < end - 1) start++;
  }
  return { start: words[start]!.start, end: words[end - 1]!.end };
}

/** How many words an end of a gap may move out. */
const REACH = 4;

function letters(words: readonly LinkedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 1);
}
