import levenshtein from 'fast-levenshtein';
import type { NameEntry, Rendering } from '../../../model/name';

/**
 * Two spellings this near, as a share of the longer, are attempts at one name (Gaeseong and Gaesong .13, Dehui and
 * Dehuai .1); different names of one place (Peking and Beijing .57) are farther.
 */
const NEAR = 0.4;

/** Whether two renderings are spellings of one name: as many words, few letters apart, none an ending longer, none with another word before it (Mal-Ravanal). */
export function areSpellings(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b || one.split('-').includes(other) || other.split('-').includes(one)) return false;
  // Dagestani is no spelling of Dagestan, but Ruiqin is one of Ruiqing
  if (
    (a.startsWith(b) || b.startsWith(a)) &&
    !/^(?:n|ng)$/.test(a.slice(b.length - 1) || b.slice(a.length - 1))
  )
    return false;
  if (a.split(' ').length !== b.split(' ').length) return false;
  return levenshtein.get(a, b) <= NEAR * Math.max(a.length, b.length);
}

/** The renderings of a name that compete: spelled differently though they stand for the same form. */
export function competing(entry: NameEntry): Rendering[] {
  return entry.renderings.filter((one) =>
    entry.renderings.some((other) => areSpellings(one.text, other.text)),
  );
}

/**
 * Entries whose names end in one surname (Путин, Владимир Путин) and that give it different spellings.
 *
 * @returns groups of two entries or more, each with the surnames of its renderings
 */
export function competingSurnames(entries: readonly NameEntry[]): NameEntry[][] {
  const bySurname = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    if (entry.kind === 'place') continue;
    const surname = lastWord(entry.name).toLowerCase();
    const there = bySurname.get(surname);
    if (there) there.push(entry);
    else bySurname.set(surname, [entry]);
  }
  return [...bySurname.values()].filter((group) => {
    const surnames = group.map(({ renderings }) => renderings.map(({ text }) => lastWord(text)));
    return surnames.some((some, k) =>
      surnames.some((others, j) => j > k && some.some((a) => others.some((b) => areSpellings(a, b)))),
    );
  });
}

/** The surname, where a name has more than it. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\s]/gu, '')
    .toLowerCase();
}
