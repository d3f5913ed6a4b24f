import type { BeadContext } from '../../model/rule';
import type { Span } from '../../model/span';

/** Below this confidence the aligner doubts that the sentences of a bead belong together. */
const DOUBTED = 0.5;

/** So many words that the vocabulary knows, none of which has a counterpart, speak for a sentence that stands alone. */
const LEAST = 3;

/** What is said of such a sentence at least: more often lost than not. */
const LOST = 0.6;

/** A stretch that may be lost, with its probability by its own evidence. */
interface Lost {
  place?: Span | undefined;
  probability: number;
}

/**
 * The probability that a stretch is lost, by its own evidence and by what the aligner made of its sentence.
 *
 * @param side - the side of the stretch
 */
export function probabilityOfLoss(
  context: BeadContext,
  side: 'source' | 'target',
  { place, probability }: Lost,
): number {
  if (!place) return probability;
  if (isWholeSentenceAlone(context, side, place)) return Math.max(LOST, probability);
  return probability >= LIKELY && isWholeSentence(context, side, place)
    ? Math.max(EVEN, probability)
    : probability;
}

/** From this probability a stretch that is a whole sentence is a warning: nobody leaves a sentence out by the grammar of the language. */
const LIKELY = 0.35;
const EVEN = 0.52;

/** Whether a stretch is a sentence of its own in a passage of several, but for its marks. */
function isWholeSentence(context: BeadContext, side: 'source' | 'target', stretch: Span): boolean {
  const { sentences } = context[side];
  if (sentences.length < 2) return false;
  const words = context.facts.links(context)[side];
  return sentences.some((own) => {
    const inside = words.filter(({ start, end }) => start >= own.start && end <= own.end);
    const [first, last] = [inside[0], inside.at(-1)];
    return (
      inside.length >= LEAST_WORDS &&
      stretch.start <= first!.start &&
      stretch.end >= last!.end &&
      stretch.end <= own.end
    );
  });
}

/** Words of the shortest sentence that is looked at so. */
const LEAST_WORDS = 5;

/**
 * Whether a stretch without counterpart is a whole sentence that the aligner has joined to another for want of a better place. Of the sentences
 * in beads of several sentences of wmt21-noisy, wmt21-docs and enru21a-docs none that is this is translated (`align` on the untouched texts);
 * so it is rare, and more likely lost than not.
 *
 * @param side - the side of the stretch
 * @param stretch - of the text of that side
 */
function isWholeSentenceAlone(context: BeadContext, side: 'source' | 'target', stretch: Span): boolean {
  const { sentences } = context[side];
  if (sentences.length < 2 || context.bead.confidence >= DOUBTED) return false;
  const own = sentences.find(({ start, end }) => start <= stretch.start && stretch.start < end);
  const words = context.facts.links(context)[side].filter(({ start, end, kind, known }) => {
    const isInside = own !== undefined && start >= own.start && end <= own.end;
    return isInside && kind === 'content' && known > 0;
  });
  return words.length >= LEAST && words.every(({ links }) => links.length === 0);
}
