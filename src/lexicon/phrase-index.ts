import type { Lexicon } from '../model/lexicon';

/** The phrases of a lexicon, by the stems of their words joined by single spaces. */
export interface PhraseIndex {
  /** True for what a longer phrase begins with: only from there on is it worth while to look further. */
  begins(key: string): boolean;
  /** True for a whole phrase. */
  has(key: string): boolean;
}

const indexOf = new WeakMap<Lexicon, PhraseIndex>();

/** The phrases among the entries of a lexicon; gathered once for each lexicon. */
export function phraseIndex(lexicon: Lexicon): PhraseIndex {
  let index = indexOf.get(lexicon);
  if (!index) indexOf.set(lexicon, (index = gather(lexicon)));
  return index;
}

function gather(lexicon: Lexicon): PhraseIndex {
  const [beginnings, phrases] = [new Set<string>(), new Set<string>()];
  for (const stem of lexicon.stems()) {
    let space = stem.indexOf(' ');
    if (space < 0) continue;
    phrases.add(stem);
    for (; space > 0; space = stem.indexOf(' ', space + 1)) beginnings.add(stem.slice(0, space));
  }
  return { begins: (key) => beginnings.has(key), has: (key) => phrases.has(key) };
}
