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
  return place && isWholeSentenceAlone(context, side, place) ? Math.max(LOST, probability) : probability;
}

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
