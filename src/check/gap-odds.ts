import type { LinkedWord, WordLinks } from '../model/rule';
import type { Span } from '../model/span';
import { widestGap, type Gap } from './coverage';

/** A stretch of one side that seems to have no counterpart. */
export interface LostStretch extends Gap {
  /** Probability that words were lost here, in [0, 1], at the rate of losses given to {@link lostStretch}. */
  probability: number;
  /** From the first to the last lost word. */
  place: Span;
}

/**
 * Weights of a logistic regression of pairs that lost one to eight words against untouched ones: the first 6,000 training
 * pairs of MLQE-PE (CC0) and the same with words cut out, seeded, one model a direction. In order: constant, surprise of
 * the gap, lost words, words left over on the other side, those of them that face the gap, deviation of the lengths,
 * lesser of surprise and left over, lesser of surprise and facing, logarithm of the passage's words.
 */
const weights = {
  source: [-3.663, 0.524, 0.048, -0.071, -0.072, 0.82, -0.109, -0.186, 0.894],
  target: [-5.618, 0.63, -0.071, 0.022, 0.069, 0.806, -0.369, -0.145, 1.039],
} as const;

/** Log-odds of the training data, where half of the pairs had lost words, against one in fifty of real ones. */
const priorShift = Math.log(49);

/** Mean logarithm of Russian over English length in letters, in the same pairs. */
const usualRatio = Math.log(1.06);

/**
 * Looks for the stretch of a side that most likely has no counterpart.
 *
 * @param text - the text of that side's document
 * @param side - the side whose words may have been lost: `source` for omissions, `target` for additions
 */
export function lostStretch(
  links: WordLinks,
  side: 'source' | 'target',
  text: string,
): LostStretch | undefined {
  const [words, other] = side === 'source' ? [links.source, links.target] : [links.target, links.source];
  if (!other.length) return undefined;
  const gap = widestGap(words, other);
  if (!gap || !gap.lost) return undefined;
  const [own, theirs] = [letters(words), letters(other)];
  const deviation =
    (Math.log(own / theirs) - (side === 'source' ? usualRatio : -usualRatio)) /
    Math.sqrt(0.008 + 3.2 / (own + theirs));
  const { surprise, lost, otherSurprise, facing } = gap;
  const features = [
    1,
    surprise,
    lost,
    otherSurprise,
    facing,
    deviation,
    Math.min(surprise, otherSurprise),
    Math.min(surprise, facing),
    Math.log(words.length + 1),
  ];
  let odds = -priorShift;
  features.forEach((feature, i) => (odds += feature * weights[side][i]!));
  const [from, to] = wholeClause(words, gap, text);
  return {
    ...gap,
    from,
    to,
    probability: 1 / (1 + Math.exp(-odds)),
    place: { start: words[from]!.start, end: words[to - 1]!.end },
  };
}

/** A gap of several words most likely is a clause: its ends move out to a near mark over words that say little or nothing. */
function wholeClause(words: readonly LinkedWord[], { from, to, lost }: Gap, text: string): [number, number] {
  const bare = (i: number) => words[i]!.kind === 'function' || !words[i]!.links.length;
  const marked = (i: number) =>
    i <= 0 || i >= words.length || /\S/.test(text.slice(words[i - 1]!.end, words[i]!.start));
  if (lost < 2) return [from, to];
  let [start, end] = [from, to];
  while (start > 0 && from - start < REACH && !marked(start) && bare(start - 1)) start--;
  while (end < words.length && end - to < REACH && !marked(end) && bare(end)) end++;
  return [marked(start) ? start : from, marked(end) ? end : to];
}

/** How many words an end of a gap may move out. */
const REACH = 4;

function letters(words: readonly LinkedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 1);
}
