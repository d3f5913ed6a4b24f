import { rememberEach } from '../languages/remember';
import type { Lexicon, Translation } from '../model/lexicon';

/** The entries of a lexicon by their translations. */
export type TurnedEntries = ReadonlyMap<string, readonly Translation[]>;

/**
 * Every translation of a lexicon with what it translates, the weightiest first and by the alphabet where they weigh the same; made once for each
 * lexicon, by going through all its entries.
 */
export const turnedEntries: (lexicon: Lexicon) => TurnedEntries = rememberEach(turn);

function turn(lexicon: Lexicon): TurnedEntries {
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
