import { languagePack } from '../languages/index';
import type { Gazetteer } from '../model/gazetteer';

/** For a source stem, the target stems that may render it, with weights in (0, 1]. */
export type StemLinks = ReadonlyMap<string, ReadonlyMap<string, number>>;

const tables = new WeakMap<Gazetteer, StemLinks>();

/** The words of a gazetteer's names by stem; made once for each gazetteer. */
export function nameLinks(gazetteer: Gazetteer): StemLinks {
  let table = tables.get(gazetteer);
  if (!table) tables.set(gazetteer, (table = build(gazetteer)));
  return table;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A word of a name of several words stands for one of the other's words only. */
function build(gazetteer: Gazetteer): StemLinks {
  const source = languagePack(gazetteer.sourceLanguage);
  const target = languagePack(gazetteer.targetLanguage);
  const stems = (text: string, pack: typeof source) =>
    (text.match(WORD) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => !pack.isFunctionWord(word))
      .map((word) => pack.stem(word));
  const table = new Map<string, Map<string, number>>();
  for (const entry of gazetteer.entries()) {
    const theirs = entry.target.map(({ text }) => stems(text, target));
    for (const { text } of entry.source) {
      const ours = stems(text, source);
      for (const stem of ours) {
        const row = table.get(stem) ?? new Map<string, number>();
        table.set(stem, row);
        for (const words of theirs) {
          const weight = 1 / Math.max(1, ours.length, words.length);
          for (const word of words) if (weight > (row.get(word) ?? 0)) row.set(word, weight);
        }
      }
    }
  }
  return table;
}
