import type { BeadContext, LinkedWord } from '../model/rule';
import type { Span } from '../model/span';
import { widestClause, widestGap, type Gap } from './gaps';
import { holeIn } from './holes';
import { leftoversOf, type Fate, type Leftovers } from './leftovers';

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
const DEVIATION = 0.6;
/** Per word left alone on the other side: the sides say it in other words. */
const OTHER_SIDE = 0.4;
/** By the share of words without counterpart (for a clause: outside it), from 0 to 1: a free passage, or one that the lexicon does not know. */
const FREEDOM = 6;
/** By the logarithm of the number of words with content: long passages have more to lose. */
const LENGTH = 0.2;
/** What a whole clause counts more than other words: fewer faithful translations drop one. */
const CLAUSE_PRIOR = { source: 0.8, target: 1.1 } as const;

/** Score at which one in a hundred human passages is reported, by side: the middle of the probability. */
const MIDDLE = { source: 2.2, target: 2.5 } as const;

/** Mean logarithm of Russian over English length in letters, in post-edited pairs (MLQE-PE). */
const usualRatio = Math.log(1.06);

const fatesOf = new WeakMap<BeadContext, Leftovers>();

/**
 * Looks for the stretch of a side that most likely has no counterpart.
 *
 * @param side - the side whose words may have been lost: `source` for omissions, `target` for additions
 */
export function lostStretch(context: BeadContext, side: 'source' | 'target'): LostStretch | undefined {
  const links = context.facts.links(context);
  const [words, other] = side === 'source' ? [links.source, links.target] : [links.target, links.source];
  if (!other.length) return undefined;
  let fates = fatesOf.get(context);
  if (!fates) fatesOf.set(context, (fates = leftoversOf(context)));
  const [own, theirs] = side === 'source' ? [fates.source, fates.target] : [fates.target, fates.source];
  const hole = side === 'source' ? holeIn(context) : undefined;
  const single = widestGap(words, own, DAMPING);
  if (!single && !(hole && hole.weight > 3)) return undefined;
  const common =
    (hole?.weight ?? 0) +
    DEVIATION * deviationOf(words, other, side) -
    OTHER_SIDE * count(theirs, 'alone') -
    LENGTH * Math.log(1 + own.length - count(own, 'light'));
  const clause = widestClause(words, own, context.facts.bitext[side].text);
  const open = count(fates.source, 'light') + count(fates.target, 'light');
  const contents = own.length + theirs.length - open;
  const strange = contents - count(own, 'linked') - count(theirs, 'linked');
  const one = (single?.surprise ?? 0) + common - (FREEDOM * strange) / Math.max(1, contents);
  const all = clause
    ? clause.surprise + common - FREEDOM * outside(own, clause, contents, strange) + CLAUSE_PRIOR[side]
    : -Infinity;
  const score = Math.max(one, all);
  const gap = all > one ? clause : single;
  return {
    probability: 1 / (1 + Math.exp(MIDDLE[side] - score)),
    place: gap && placeOf(words, own, gap, context.facts.bitext[side].text),
    hole: hole && { start: hole.start, end: hole.end },
  };
}

/** Share of the words outside a run that have no counterpart. */
function outside(own: readonly Fate[], { from, to }: Gap, contents: number, strange: number): number {
  const inside = own.slice(from, to).filter((fate) => fate !== 'light');
  return (strange - inside.length + count(inside, 'linked')) / Math.max(1, contents - inside.length);
}

function count(fates: readonly Fate[], wanted: Fate): number {
  return fates.filter((fate) => fate === wanted).length;
}

/** Standard deviations between the lengths of the sides and the usual ratio; positive when the side is too long. */
function deviationOf(
  words: readonly LinkedWord[],
  other: readonly LinkedWord[],
  side: 'source' | 'target',
): number {
  const [own, theirs] = [letters(words), letters(other)];
  const usual = side === 'source' ? usualRatio : -usualRatio;
  return (Math.log(own / theirs) - usual) / Math.sqrt(0.008 + 3.2 / (own + theirs));
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
