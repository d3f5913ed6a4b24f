import { languagePack } from '../../languages/index';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer';
import { sourceStems, stemsIn } from '../../names/gazetteer/name-stems';

/** The target stems that may render a source stem, with weights in (0, 1]. */
export type StemLinks = (stem: string) => Iterable<readonly [string, number]>;

const tables = new WeakMap<Gazetteer, StemLinks>();

/** The words of a gazetteer's names by stem; made once for each gazetteer. */
export function nameLinks(gazetteer: Gazetteer): StemLinks {
  let table = tables.get(gazetteer);
  if (!table) tables.set(gazetteer, (table = build(gazetteer)));
  return table;
}

/** A word of a name of several words stands for one of the other's words only. */
function build(gazetteer: Gazetteer): StemLinks {
  const target = languagePack(gazetteer.targetLanguage);
  const nextStems = sourceStems(gazetteer);
  const entriesOf = new Map<string, { words: number; entry: GazetteerEntry }[]>();
  for (const entry of gazetteer.entries()) {
    for (const { text } of entry.source) {
      const ours = nextStems(text);
      for (const stem of ours) {
        const found = entriesOf.get(stem);
        const item = { words: ours.length, entry };
        if (found) found.push(item);
        else entriesOf.set(stem, [item]);
      }
    }
  }
  // Few of the names stand in one text: their renderings are read when asked for.
  const rows = new Map<string, ReadonlyMap<string, number>>();
  return (stem) => {
    const entries = entriesOf.get(stem);
    if (!entries) return [];
    let row = rows.get(stem);
    if (!row) {
      row = weigh(
        entries.flatMap(({ words, entry }) =>
          entry.target.map(({ text }) => ({ words, theirs: stemsIn(text, target) })),
        ),
      );
      rows.set(stem, row);
    }
    return row;
  };
}

function weigh(pairs: readonly { words: number; theirs: readonly string[] }[]): Map<string, number> {
  const row = new Map<string, number>();
  for (const { words, theirs } of pairs) {
    const weight = 1 / Math.max(1, words, theirs.length);
    for (const word of theirs) if (weight > (row.get(word) ?? 0)) row.set(word, weight);
  }
  return row;
}
