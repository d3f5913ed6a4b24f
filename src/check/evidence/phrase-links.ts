import type { LanguagePack } from '../../languages/pack';
import { phraseIndex, type PhraseStart } from '../../lexicon/phrase-index';
import type { Lexicon } from '../../model/lexicon';
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
 */
export function* findPhrases(words: readonly PhraseWord[], lexicon: Lexicon): Iterable<FoundPhrase> {
  const index = phraseIndex(lexicon);
  for (let first = 0; first < words.length; first++) {
    const { stem, kind } = words[first]!;
    const start = index.startingWith(stem);
    if (!start) continue;
    yield* goOn(start, [first], true);
    if (kind === 'function') continue;
    for (const second of within(first, -1)) {
      const key = start.next.get(words[second]!.stem)?.phrase;
      if (key !== undefined && words[second]!.kind !== 'function') {
        yield { key, at: [first, second], whole: false };
      }
    }
  }

  function* goOn(start: PhraseStart, at: readonly number[], whole: boolean): Iterable<FoundPhrase> {
    const last = at[at.length - 1]!;
    const loose = whole && words[at[0]!]!.kind !== 'function';
    for (const next of loose ? within(last, 1) : [last + 1]) {
      if (next >= words.length) return;
      const longer = start.next.get(words[next]!.stem);
      if (!longer) continue;
      const [places, joined] = [[...at, next], whole && next === last + 1];
      if (longer.phrase !== undefined) yield { key: longer.phrase, at: places, whole: joined };
      if (longer.next.size > 0) yield* goOn(longer, places, joined);
    }
  }

  /** The next places in one direction; those past a mark or a break are not within the phrase, but the next word always is. */
  function* within(from: number, step: 1 | -1): Iterable<number> {
    let joined = true;
    for (let k = 1; k <= MOST_BETWEEN + 1; k++) {
      const [nearer, place] = [words[from + step * (k - 1)]!, words[from + step * k]];
      if (!place) return;
      joined &&= (step > 0 ? place.start - nearer.end : nearer.start - place.end) <= 1;
      if (!joined && (k > 1 || step < 0)) return;
      yield from + step * k;
    }
  }
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
