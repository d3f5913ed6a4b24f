import type { Lexicon } from '../model/lexicon';
import { turnedEntries } from './turned';

/** A lexicon looked at from its target side. */
export interface ReverseLexicon {
  /** How many source entries a target stem (or stems joined by single spaces) translates; 0 for what the lexicon does not have. */
  count(stem: string): number;
  /** True for a stem that is a translation or a word of one. */
  hasWord(stem: string): boolean;
  /** The source stems, or the longest words of source phrases, with a translation that has this word; empty when there are none. */
  sourcesOf(stem: string): ReadonlySet<string>;
}

const reverses = new WeakMap<Lexicon, ReverseLexicon>();

/** The target side of a lexicon; made once for each, from its {@link turnedEntries} unless {@link giveReverse} gave a faster one. */
export function reverseOf(lexicon: Lexicon): ReverseLexicon {
  let reverse = reverses.get(lexicon);
  if (!reverse) reverses.set(lexicon, (reverse = gather(lexicon)));
  return reverse;
}

/** Gives a lexicon a target side that is read faster than by going through its entries. */
export function giveReverse(lexicon: Lexicon, reverse: ReverseLexicon): void {
  reverses.set(lexicon, reverse);
}

/** The word of a phrase that says most, taken to be the longest one: the first is a preposition in every second phrase. */
export function tellingWord(phrase: string): string {
  return phrase.split(' ').reduce((long, other) => (other.length > long.length ? other : long));
}

function gather(lexicon: Lexicon): ReverseLexicon {
  const entries = turnedEntries(lexicon);
  const sources = new Map<string, Set<string>>();
  for (const [stem, translated] of entries) {
    for (const part of stem.split(' ')) {
      const there = sources.get(part) ?? new Set();
      for (const source of translated) there.add(tellingWord(source.stem));
      sources.set(part, there);
    }
  }
  return {
    count: (stem) => entries.get(stem)?.length ?? 0,
    hasWord: (stem) => sources.has(stem),
    sourcesOf: (stem) => sources.get(stem) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();
