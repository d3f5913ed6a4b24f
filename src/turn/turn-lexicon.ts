import { turnedEntries } from '../lexicon/turned';
import type { Lexicon } from '../model/lexicon';

/**
 * The lexicon read from its other side: target stems are looked up and source stems found. Made once for each lexicon, when it is
 * first asked for a word.
 *
 * @param lexicon - any lexicon; it is not changed
 */
export function turnLexicon(lexicon: Lexicon): Lexicon {
  let turned = known.get(lexicon);
  if (!turned) known.set(lexicon, (turned = build(lexicon)));
  return turned;
}

const known = new WeakMap<Lexicon, Lexicon>();

function build(lexicon: Lexicon): Lexicon {
  const all = () => turnedEntries(lexicon);
  return {
    sourceLanguage: lexicon.targetLanguage,
    targetLanguage: lexicon.sourceLanguage,
    get size() {
      return all().size;
    },
    get longestPhrase() {
      let longest = 1;
      for (const stem of all().keys()) longest = Math.max(longest, stem.split(' ').length);
      return longest;
    },
    translations: (stem) => all().get(stem) ?? [],
    stems: () => all().keys(),
  };
}
