import type { LanguagePack } from '../../languages/pack';
import type { PhraseStart } from '../../lexicon/phrase-index';
import type { LinkedWord } from '../../model/rule';

/**
 * So many words at most stand inside a phrase that begins with a word of content: three in «интересам обеих высоких сторон отвечает». Words that share a counterpart may stand no farther apart.
 */
const MOST_BETWEEN = 3;

/** What is asked of a word to find phrases. */
export type PhraseWord = Pick<LinkedWord, 'stem' | 'kind' | 'start' | 'end'>;

/** A phrase of the lexicon where a text has it. */
export interface FoundPhrase {
  /** Its entry. */
  key: string;
  /** Places of its words in the text, in the order of the entry. */
  at: readonly number[];
  /** False when other words stand inside it, or its two words stand the other way round. */
  whole: boolean;
}

/**
 * Finds the phrases of a lexicon among the words of a passage: word by word; those that begin with a word of content also with up to three words inside
 * them, and, when they have two words, the other way round («помощь была оказана»).
 *
 * @param startOf - the phrases that begin with the word at a place
 */
export function findPhrases(
  words: readonly PhraseWord[],
  startOf: (at: number) => PhraseStart | undefined,
): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  words.forEach(({ kind }, first) => {
    const start = startOf(first);
    if (!start) return;
    goOn(words, start, { at: [first], whole: true }, found);
    if (kind === 'function') return;
    const end = endOf(words, first, -1);
    for (let second = first - 1; second > end; second--) {
      if (words[second]!.kind === 'function') continue;
      const key = start.next.get(words[second]!.stem)?.phrase;
      if (key !== undefined) found.push({ key, at: [first, second], whole: false });
    }
  });
  return found;
}

/** Finds what goes on from the beginning of a phrase. */
function goOn(
  words: readonly PhraseWord[],
  start: PhraseStart,
  { at, whole }: Omit<FoundPhrase, 'key'>,
  found: FoundPhrase[],
): void {
  const last = at[at.length - 1]!;
  const loose = whole && words[at[0]!]!.kind !== 'function';
  const end = loose ? endOf(words, last, 1) : Math.min(last + 2, words.length);
  for (let next = last + 1; next < end; next++) {
    const longer = start.next.get(words[next]!.stem);
    if (!longer) continue;
    const [places, joined] = [[...at, next], whole && next === last + 1];
    if (longer.phrase !== undefined) found.push({ key: longer.phrase, at: places, whole: joined });
    if (longer.next.size > 0) goOn(words, longer, { at: places, whole: joined }, found);
  }
}

/**
 * Where the places end that a phrase may go on to in a direction; those past a mark or a break are not within the phrase, but the next word always is.
 *
 * @returns the first place that is out of reach
 */
function endOf(words: readonly PhraseWord[], from: number, step: 1 | -1): number {
  for (let k = 1; k <= MOST_BETWEEN + 1; k++) {
    const place = from + step * k;
    const [nearer, other] = [words[place - step]!, words[place]];
    if (!other) return place;
    const isJoined = (step > 0 ? other.start - nearer.end : nearer.start - other.end) <= 1;
    if (!isJoined) return step > 0 && k === 1 ? place + 1 : place;
  }
  return from + step * (MOST_BETWEEN + 2);
}

/** A phrase without its articles and the words for which a text has others (one's, oneself), unless no word of content is left. */
export function wordsThatCount(
  stems: readonly string[],
  { isFunctionWord, fillers }: LanguagePack,
): readonly string[] {
  const counting = stems.filter((stem) => !fillers?.has(stem));
  return counting.every(isFunctionWord) ? stems : counting;
}

/** The words of a phrase stand among so many more, at most, on the other side: gave him a hard blow. */
const MOST_AMONG = 4;

/**
 * Where the words of a phrase stand together.
 *
 * @param places - of each word every place, ascending
 * @returns the places of all that stand together; empty when a word is missing, or they are far from each other
 */
export function placesTogether(places: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  const rarest = places.reduce((rare, other) => (other.length < rare.length ? other : rare));
  const reach = places.length - 1 + MOST_AMONG;
  for (const place of rarest) {
    const near = places.map((of) => nearest(of, place));
    if (near.every((other) => Math.abs(other - place) <= reach)) near.forEach((other) => found.add(other));
  }
  return found;
}

function nearest(places: readonly number[], wanted: number): number {
  return places.reduce(
    (best, place) => (Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best),
    Number.POSITIVE_INFINITY,
  );
}
