import type { UnmatchedName } from '../../../model/name';
import type { BeadContext, WordLinks } from '../../../model/rule';
import type { Span } from '../../../model/span';
import { translationEvidence } from '../clauses/coverage';
import { leftoversOf } from '../clauses/leftovers';

/** What a name consists of that the other side may say in words of its own: no known person or place. */
const maySayInWords: ReadonlySet<UnmatchedName['trait']> = new Set([
  'name',
  'initial',
  'common',
  'acronym',
  'foreign',
  'adjective',
]);

/**
 * Whether a name that only one side has may be said by the other in other words: a common word is left over there, where the rendering should stand (партия Возрождения for
 * Ennahdha), or the passages hardly correspond, as in a free rendering or where the texts are cut otherwise.
 *
 * @param side - the side that has the name, whether it is the original or the translation
 */
export function mayBeSaid(
  context: BeadContext,
  { trait, spans }: Pick<UnmatchedName, 'trait' | 'spans'>,
  side: 'source' | 'target',
): boolean {
  return isFree(context) || (maySayInWords.has(trait) && isFaced(context, spans[0]!, side));
}

/** A common word of the other side that is left over faces the name, and stands where its rendering should. */
function isFaced(context: BeadContext, { start, end }: Span, side: 'source' | 'target'): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const { [side]: words, [other]: others } = context.facts.links(context);
  const { [side]: fates, [other]: otherFates } = leftoversOf(context);
  const shareOf = (at: number) => at / Math.max(1, words.length - 1);
  const open = others.flatMap(({ text, lower }, at) =>
    otherFates[at] === 'faced' && text === lower ? [at / Math.max(1, others.length - 1)] : [],
  );
  return words.some(
    (word, at) =>
      word.start >= start &&
      word.end <= end &&
      fates[at] === 'faced' &&
      open.some((place) => Math.abs(place - shareOf(at)) <= NEAR),
  );
}

/** As a share of the passage: words that face each other stand so near each other. */
const NEAR = 0.3;

/** The words of the passages speak against their being translations of each other. */
export function isFree(context: BeadContext): boolean {
  const links = context.facts.links(context);
  return saysEnough(links) && translationEvidence(links) < 0;
}

/** A word or two without a counterpart prove nothing. */
function saysEnough({ source }: WordLinks): boolean {
  return new Set(source.filter(({ kind, known }) => kind === 'content' && known > 0)).size >= LEAST_WORDS;
}

const LEAST_WORDS = 3;
