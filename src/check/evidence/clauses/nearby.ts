import type { BeadContext, LinkedWord } from '../../../model/rule';
import { leftoversOf } from './leftovers';

/** Share of the words of a stretch that must stand in a neighbouring passage, and how many at least. */
const SHARE = 0.5;
const LEAST = 2;

/**
 * Whether the words of a stretch that have no counterpart in their own passage have one in the passage before or after: then the passages are cut otherwise on the
 * two sides, and nothing is lost.
 *
 * @param side - the side of the stretch
 * @param stretch - words of that side by index, `from` to before `to`
 * @param isFree - whether only words there count that have no counterpart in their own passage: a heading says what the next sentence says again
 */
export function stoodNearby(
  context: BeadContext,
  side: 'source' | 'target',
  { from, to }: { from: number; to: number },
  isFree = false,
): boolean {
  const { facts, index } = context;
  const fates = leftoversOf(context)[side];
  const { [side]: all } = facts.links(context);
  const words = all.slice(from, to).filter((_, at) => !['light', 'linked'].includes(fates[from + at]!));
  if (words.length < LEAST) return false;
  return [facts.beads[index - 1], facts.beads[index + 1]].some((near) => {
    if (!near) return false;
    const there = wordsThere(near, side, isFree);
    const found = words.filter((word) => there(word)).length;
    return found >= LEAST && found >= SHARE * words.length;
  });
}

/** How many words of passages the vocabulary knows, and how many of these have a translation in the nearest passages with words before and after. */
export interface WordsNearby {
  known: number;
  there: number;
}

/**
 * Looks for the words of neighbouring passages that have no words on the other side in the passages around them.
 *
 * @param run - the passages, in order
 * @param side - the side that has words
 */
export function wordsNearby(run: readonly BeadContext[], side: 'source' | 'target'): WordsNearby {
  const [first, last] = [run[0]!, run.at(-1)!];
  const near = [nextWith(first, side, -1), nextWith(last, side, 1)].flatMap((context) =>
    context ? [wordsThere(context, side)] : [],
  );
  const words = run.flatMap((context) =>
    context.facts.links(context)[side].filter(({ kind, known }) => kind === 'content' && known > 0),
  );
  return {
    known: words.length,
    there: words.filter((word) => near.some((there) => there(word))).length,
  };
}

/** The nearest passage in a direction whose other side has sentences. */
function nextWith(
  { facts, index }: BeadContext,
  side: 'source' | 'target',
  step: 1 | -1,
): BeadContext | undefined {
  const other = side === 'source' ? 'target' : 'source';
  let at = index + step;
  while (facts.beads[at]?.[other].sentences.length === 0) at += step;
  return facts.beads[at];
}

/**
 * Tells whether the other side of a passage has a translation of a word, or the word itself.
 *
 * @param isFree - whether only words there count that have no counterpart in their own passage
 */
function wordsThere(
  near: BeadContext,
  side: 'source' | 'target',
  isFree = false,
): (word: LinkedWord) => boolean {
  const { lexicon } = near.facts;
  const links = near.facts.links(near);
  const all = side === 'source' ? links.target : links.source;
  const others = isFree ? all.filter((word) => word.links.length === 0) : all;
  const stems = new Set(others.map(({ stem }) => stem));
  if (side === 'source') {
    return ({ stem }) =>
      stems.has(stem) ||
      (lexicon?.translations(stem).some((translation) => stems.has(translation.stem)) ?? false);
  }
  for (const { stem } of others)
    for (const translation of lexicon?.translations(stem) ?? []) stems.add(translation.stem);
  return ({ stem }) => stems.has(stem);
}
