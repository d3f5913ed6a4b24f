import { remember } from '../languages/remember';
import type { Lexicon } from '../model/lexicon';

/** What the phrases of a lexicon begin with, word by word. */
export interface PhraseStart {
  /** The stems so far joined by single spaces, where they are a whole phrase. */
  phrase?: string;
  /** What goes on from here, by the stem of the next word. */
  next: Map<string, PhraseStart>;
}

/** The phrases of a lexicon by the stem of their first word. */
export interface PhraseIndex {
  /** The phrases that begin with a word; undefined when none does. */
  startingWith(stem: string): PhraseStart | undefined;
}

const indexes = new WeakMap<Lexicon, PhraseIndex>();

/** The phrases among the entries of a lexicon; gathered once for each lexicon. */
export function phraseIndex(lexicon: Lexicon): PhraseIndex {
  let index = indexes.get(lexicon);
  if (!index) indexes.set(lexicon, (index = gather(lexicon)));
  return index;
}

/**
 * Gives a lexicon an index that reads those phrases only that a text may have.
 *
 * @param phrasesFrom - the phrases that begin with a word
 */
export function givePhrases(lexicon: Lexicon, phrasesFrom: (stem: string) => Iterable<string>): void {
  const startOf = remember((stem) => {
    const start: PhraseStart = { next: new Map() };
    for (const phrase of phrasesFrom(stem)) add(start, phrase, stem.length + 1);
    return start.next.size > 0 ? start : NONE;
  });
  indexes.set(lexicon, {
    startingWith(stem) {
      const start = startOf(stem);
      return start === NONE ? undefined : start;
    },
  });
}

/** What is kept for a word that begins no phrase. */
const NONE: PhraseStart = { next: new Map() };

function gather(lexicon: Lexicon): PhraseIndex {
  const all: PhraseStart = { next: new Map() };
  for (const stem of lexicon.stems()) if (stem.includes(' ')) add(all, stem, 0);
  return { startingWith: (stem) => all.next.get(stem) };
}

/** Adds a phrase, word by word from a place on. */
function add(start: PhraseStart, phrase: string, from: number): void {
  let here = start;
  for (let at = from; at <= phrase.length;) {
    const space = phrase.indexOf(' ', at);
    const end = space < 0 ? phrase.length : space;
    const word = phrase.slice(at, end);
    let longer = here.next.get(word);
    if (!longer) here.next.set(word, (longer = { next: new Map() }));
    here = longer;
    at = end + 1;
  }
  here.phrase = phrase;
}
