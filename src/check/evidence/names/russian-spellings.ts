import type { NameEntry } from '../../../model/name';
import { latinKey } from '../../../names/gazetteer/gazetteer-index';
import { areRussianSpellings } from './misspellings';

/** Entries of the ledger that are one English name in several Russian spellings. */
export interface RussianSpellings {
  /** The rarer spellings first. */
  entries: NameEntry[];
  /** The spelling that is right, where one is: the list of known names has it, or it stands oftenest. */
  usual: NameEntry | undefined;
}

/** The English names of a Russian translation that are spelled in several ways. */
export function russianSpellings(entries: readonly NameEntry[]): RussianSpellings[] {
  const groups = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.renderings.map(({ text }) => latinKey(text)))) {
      const there = groups.get(key);
      if (there) there.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return [...groups].flatMap(([key, group]) => {
    const same = group.filter((one) => group.some((other) => areRussianSpellings(one.name, other.name)));
    const listed = same.filter((entry) => isListed(entry, key));
    if (same.length < 2 || listed.length === same.length) return [];
    same.sort((a, b) => placesOf(a) - placesOf(b));
    const [last, before] = [same.at(-1)!, same.at(-2)!];
    const oftenest = placesOf(last) > placesOf(before) ? last : undefined;
    return [{ entries: same, usual: listed.length === 1 ? listed[0] : oftenest }];
  });
}

/** Whether the list of known names has the pair: Петербург and Санкт-Петербург are both right. */
function isListed({ renderings }: NameEntry, key: string): boolean {
  return renderings.some(({ text, by }) => by === 'gazetteer' && latinKey(text) === key);
}

function placesOf({ forms }: NameEntry): number {
  return forms.reduce((sum, { spans }) => sum + spans.length, 0);
}
