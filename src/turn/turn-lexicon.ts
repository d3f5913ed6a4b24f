import type { Lexicon, Translation } from '../model/lexicon';

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
  let entries: ReadonlyMap<string, readonly Translation[]> | undefined;
  const all = () => (entries ??= invert(lexicon));
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

function invert(lexicon: Lexicon): Map<string, readonly Translation[]> {
  const entries = new Map<string, Translation[]>();
  for (const source of lexicon.stems()) {
    for (const { stem, weight } of lexicon.translations(source)) {
      const there = entries.get(stem);
      if (there) there.push({ stem: source, weight });
      else entries.set(stem, [{ stem: source, weight }]);
    }
  }
  for (const list of entries.values()) {
    list.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
  }
  return entries;
}
