import type { GazetteerIndex, KnownForm } from '../../gazetteer/gazetteer-index';
import { sharedLetters } from '../../spelling/stem-index';
import type { Word } from '../name-tokens';
import { allReadings } from './likeness';

/** Target forms of the known names that the word is, belongs to, or is made from. */
export function knownForms(words: readonly Word[], at: number, index: GazetteerIndex): string[] {
  const found = allReadings(words[at]!).flatMap(({ text }) => index.known([text]));
  for (let from = Math.max(0, at - longestKnown + 1); from <= at; from++) {
    const last = Math.min(words.length, from + longestKnown);
    for (let end = from + 2; end <= last && words[end - 1]!.joined; end++) {
      if (end <= at) continue;
      const known = index.known(words.slice(from, end).map(({ text }) => text));
      // another part of a person's name stands for nobody
      found.push(...known.filter(({ entry }) => from === at || entry.kind !== 'person'));
    }
  }
  return found.flatMap(formsThere);
}

/** A surname alone stands for no given name that one of its bearers has. */
function formsThere({ entry, form }: KnownForm): string[] {
  const isSurname = form.tags.includes('surname');
  return entry.target.filter(({ tags }) => !isSurname || tags.includes('surname')).map(({ text }) => text);
}

/** Known names of more words are found by their beginning. */
const longestKnown = 3;

/** Beginnings of the words of a name. */
export function partsOf(form: string): string[] {
  return form
    .toLowerCase()
    .split(/[ -]/)
    .filter((part) => part.length > 2 && part !== 'the')
    .map((part) => part.slice(0, sharedLetters));
}

const placeKind =
  / (?:oblast|region|province|republic|territory|krai|district|state|county|city|islands?|sea)$/i;

/**
 * Arabia alone is not the United Arab Emirates. Surnames and short forms are forms of their own; what kind of place it is
 * may be said in other words (Moscow Oblast, the Moscow area).
 */
export function mostlyIn(form: string, stems: ReadonlySet<string>): boolean {
  const parts = partsOf(form.replace(placeKind, ''));
  return 2 * parts.filter((part) => stems.has(part)).length > parts.length;
}
