import type { Lexicon } from '../model/lexicon';

const openersOf = new WeakMap<Lexicon, ReadonlySet<string>>();

/** The stems that phrases of the lexicon begin with: only from these on is it worth while to look for a phrase. */
export function phraseOpeners(lexicon: Lexicon): ReadonlySet<string> {
  let openers = openersOf.get(lexicon);
  if (!openers) {
    const all = new Set<string>();
    for (const stem of lexicon.stems()) {
      const space = stem.indexOf(' ');
      if (space > 0) all.add(stem.slice(0, space));
    }
    openersOf.set(lexicon, (openers = all));
  }
  return openers;
}
