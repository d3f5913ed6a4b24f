import type { BeadContext, LinkedWord, WordPair } from '../../model/rule';
import type { Span } from '../../model/span';
import { lettersDeviation } from './clauses/letters';

/** Words with content of the shortest sentence that is looked at so, and of what stands beside it: short ones share all they say by chance. */
const LEAST = 4;

/** A link of less weight does not tell that a word is rendered. */
const TRUSTED = 0.5;

/** So many words of the other sentences must have a counterpart, as a share: what the other side has is theirs. */
const RENDERED = 0.5;

/**
 * In nats: what each word with content says for the sentence being left out where none has a counterpart to itself, what each word of the other side takes away that belongs to it
 * alone, and the sum from which nothing else explains it.
 */
const WORD = 0.4;
const OWN = 2;
const ENOUGH = 3;

/**
 * A sentence that the other side may lack though its words are there: a heading whose words the next sentence has again, joined to it for want of a better place. Nothing of the other side
 * belongs to it alone, and the lengths agree better without it.
 *
 * @param side - the side that has several sentences
 * @returns its place; nothing where each sentence has something of the other side to itself
 */
export function spareSentence(context: BeadContext, side: 'source' | 'target'): Span | undefined {
  const other = side === 'source' ? 'target' : 'source';
  const { sentences } = context[side];
  if (sentences.length < 2 || context[other].sentences.length >= sentences.length) return undefined;
  const links = context.facts.links(context);
  const [own, theirs] = [links[side], links[other]];
  for (const sentence of sentences) {
    const isInside = ({ start, end }: Span) => start >= sentence.start && end <= sentence.end;
    if (isSpare(side, own, theirs, links.pairs, isInside))
      return { start: sentence.start, end: sentence.end };
  }
  return undefined;
}

function isSpare(
  side: 'source' | 'target',
  own: readonly LinkedWord[],
  theirs: readonly LinkedWord[],
  pairs: readonly WordPair[],
  isInside: (word: Span) => boolean,
): boolean {
  const inside = own.filter((word) => says(word) && isInside(word));
  const rest = own.filter((word) => says(word) && !isInside(word));
  if (inside.length < LEAST || rest.length < LEAST) return false;
  const [ofSentence, ofRest] = [new Set<number>(), new Set<number>()];
  const rendered = new Set<number>();
  for (const { source, target, weight } of pairs) {
    if (weight < TRUSTED) continue;
    const [mine, their] = side === 'source' ? [source, target] : [target, source];
    if (!says(own[mine]!)) continue;
    if (isInside(own[mine]!)) ofSentence.add(their);
    else {
      ofRest.add(their);
      rendered.add(mine);
    }
  }
  if (rendered.size < RENDERED * rest.length) return false;
  const alone = [...ofSentence].filter((at) => !ofRest.has(at)).length;
  const [all, without, other] = [own, own.filter((word) => !isInside(word)), theirs].map(letters);
  const [whole, less] = [all!, without!].map((length) => lettersDeviation(side, length, other!));
  const sum = WORD * inside.length - OWN * alone + (whole! ** 2 - less! ** 2) / 2;
  return sum >= ENOUGH;
}

function says({ kind }: LinkedWord): boolean {
  return kind !== 'function';
}

function letters(words: readonly LinkedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 1);
}
