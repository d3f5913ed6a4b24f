import { wordsOf } from '../../text/words';
import type { Bitext, BitextWarning } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';

/** Words of a passage that are compared: alignment reads so many tokens of a sentence, and rules half as many again. */
const MOST_WORDS = 1000;

/** What may hold more words than that: a word and the space behind it are two characters at the least. */
const LEAST_LENGTH = 2 * MOST_WORDS;

/**
 * Tells which passages are too long to be read to their end: lists and tables without a full stop. What stands behind the limit is aligned with the rest of its
 * passage, and nothing is found there.
 *
 * @param before - passages of the file before the bitext
 */
export function limitWarnings({ source, target, beads }: Bitext, before = 0): BitextWarning[] {
  return [
    ...longPassages(
      'source',
      source,
      beads.map((bead) => bead.source),
      before,
    ),
    ...longPassages(
      'target',
      target,
      beads.map((bead) => bead.target),
      before,
    ),
  ];
}

function longPassages(
  side: 'source' | 'target',
  { text, sentences }: Document,
  ranges: readonly IndexRange[],
  before: number,
): BitextWarning[] {
  const long: { passage: number; words: number }[] = [];
  ranges.forEach(({ start, end }, at) => {
    if (start >= end) return;
    const [from, to] = [sentences[start]!.start, sentences[end - 1]!.end];
    if (to - from < LEAST_LENGTH) return;
    const words = wordsOf(text.slice(from, to), 0).length;
    if (words > MOST_WORDS) long.push({ passage: before + at + 1, words });
  });
  const [first] = long;
  if (!first) return [];
  const others = long.length > 1 ? `, and ${long.length - 1} more` : '';
  const message =
    `Passage ${first.passage}${others} of the ${side} is too long to be compared to its end (${first.words.toLocaleString('en')} words; ` +
    `the first ${MOST_WORDS.toLocaleString('en')} are): part it by full stops or lines`;
  return [{ code: 'LIMIT', message }];
}
