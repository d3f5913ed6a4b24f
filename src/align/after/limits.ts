import { languagePack } from '../../languages/index';
import type { Bitext, BitextWarning } from '../../model/bead';
import type { Document } from '../../model/document';
import type { IndexRange } from '../../model/span';
import type { Bound } from '../prepare/control';

/** A bound of what is compared within a passage. */
interface PassageBound {
  /** So many are compared as they should be. */
  most: number;
  /** Characters that so many take at the least: shorter passages need no count. */
  least: number;
  /** How many a passage has, in a language. */
  count(text: string, language: string): number;
  /** Whether passages that have too many words anyway are not told of it as well. */
  besidesWords?: boolean;
  /** What is wrong, and what to do. @param count - how many there are */
  message(passages: string, count: string): string;
}

/** Alignment reads so many words of a passage, and rules half as many again. A word and the space behind it are two characters at the least. */
const WORDS: PassageBound = {
  most: 1000,
  least: 2000,
  count: (text) => countOf(text, /[\p{L}\p{N}]+/gu),
  message: (passages, count) =>
    `${passages} is too long to be compared to its end (${count} words; the first 1,000 are): part it by full stops or lines`,
};

/** So many words with a capital are compared all with all; see `names/ledger/long-passages.ts`. */
const NAMES: PassageBound = {
  most: 150,
  least: 450,
  count: (text) => countOf(text, /(?<!\p{L})\p{Lu}\p{L}/gu),
  message: (passages, count) =>
    `${passages} has too many names to be compared all with all (${count} words with a capital; 150 are): they are compared part by part, so part it by full stops or lines`,
};

/** So many values that have no equal are compared all with all; see `anchor/compare/compare-anchors.ts`. */
const VALUES: PassageBound = {
  most: 300,
  least: 600,
  count: (text) => countOf(text, /(?<!\p{N})\p{N}/gu),
  message: (passages, count) =>
    `${passages} has too many numbers to be compared all with all (${count}; 300 are): of numbers that differ it is not said what became of which, so part it by full stops or lines`,
};

/** Of a word that comes more often on a side so many places are linked; see `check/evidence/word-pairs.ts`. */
const PLACES: PassageBound = {
  most: 24,
  least: 300,
  besidesWords: true,
  count: mostOften,
  message: (passages, count) =>
    `${passages} has one word again and again (${count} times): each is compared with the 24 nearest of the other side, so part it by full stops or lines`,
};

/** Dates and numbers in words are looked for in so many characters of a sentence; see `align/prepare/side.ts`. */
const CHARACTERS: PassageBound = {
  most: 5000,
  least: 5001,
  besidesWords: true,
  count: (text) => text.length,
  message: (passages, count) =>
    `${passages} is so long (${count} characters) that dates and numbers beyond the first 5,000 do not help to align it: part it by full stops or lines`,
};

/**
 * Tells which passages are too long to be compared in full: lists and tables without a full stop. What stands behind the limit is aligned with the rest of its
 * passage, and nothing is found there.
 *
 * @param before - passages of the file before the bitext
 */
export function limitWarnings({ source, target, beads }: Bitext, before = 0): BitextWarning[] {
  return (['source', 'target'] as const).flatMap((side) => {
    const ranges = beads.map((bead) => bead[side]);
    return longPassages(side, side === 'source' ? source : target, ranges, before);
  });
}

function longPassages(
  side: 'source' | 'target',
  { text, language, sentences }: Document,
  ranges: readonly IndexRange[],
  before: number,
): BitextWarning[] {
  const bounds = [WORDS, NAMES, VALUES, PLACES, CHARACTERS].map((bound) => ({
    bound,
    met: [] as { at: number; count: number }[],
  }));
  ranges.forEach(({ start, end }, at) => {
    if (start >= end) return;
    const [from, to] = [sentences[start]!.start, sentences[end - 1]!.end];
    if (to - from < PLACES.least) return;
    const passage = text.slice(from, to);
    let hasManyWords = false;
    for (const { bound, met } of bounds) {
      if (passage.length < bound.least || (hasManyWords && bound.besidesWords)) continue;
      const count = bound.count(passage, language);
      if (count <= bound.most) continue;
      hasManyWords ||= bound === WORDS;
      met.push({ at: before + at + 1, count });
    }
  });
  return bounds.flatMap(({ bound, met: [first, ...others] }) => {
    if (!first) return [];
    const more = others.length > 0 ? `, and ${others.length} more,` : '';
    const passages = `Passage ${first.at}${more} of the ${side}`;
    return [warning(bound.message(passages, first.count.toLocaleString('en')))];
  });
}

/** What the user is told of the bounds that an alignment has met. */
const MESSAGES: Readonly<Record<Bound, string>> = {
  words:
    'More than 400 words of the translation have the same consonants in the same order: those that sound like a word of the original are looked for among 400 of them',
  unanchored:
    'A stretch of more than 200 sentences has no names, numbers or rare words that tell what stands where: it is searched along its diagonal only, so look whether a part is missing there',
  moved:
    'More than 1,000 sentences of a side stand alone: passages that were moved are looked for among the longest runs of them',
};

/** Tells which bounds an alignment has met. */
export function boundWarnings(met: ReadonlySet<Bound>): BitextWarning[] {
  return [...met].sort().map((bound) => warning(MESSAGES[bound]));
}

function warning(message: string): BitextWarning {
  return { code: 'LIMIT', message };
}

/** How often the word or number comes that comes most often; words like "the" are in every passage, and say nothing. */
function mostOften(text: string, language: string): number {
  const pack = languagePack(language);
  const counts = new Map<string, number>();
  let most = 0;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{2,}|\p{N}/gu) ?? []) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    if (count > most && count > PLACES.most / 2 && !pack.isFunctionWord(word)) most = count;
  }
  return most;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
