import type { LinkedWord } from '../../../model/rule';

/** Words between two marks of a passage, perhaps over marks inside. */
export interface Clause {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  /** Marks inside. */
  marks: number;
}

/** Fewest words of a clause; the parts of one with a hyphen make it five. */
const CLAUSE_WORDS = 4;

/** A clause holds two marks at most inside: what holds more is a sentence. */
const MARKS = 2;

/** Commas, brackets, dashes and stops part clauses; quotation marks and the stops inside names (о.Владимир) do not. */
const mark = /[,;()[\]—–―!?…]|[.:](?=\s|$|[»”"])|\s[-−]\s/;

/**
 * What may be a clause of a passage: the words between two marks (or the ends), and over one or two more marks; never the
 * whole passage.
 *
 * @param words - of one side of a bead, in order
 * @param text - of the document
 */
export function clausesOf(words: readonly LinkedWord[], text: string): Clause[] {
  const bounds = words.flatMap(({ start }, at) =>
    at === 0 || mark.test(text.slice(words[at - 1]!.end, start)) ? [at] : [],
  );
  bounds.push(words.length);
  const clauses: Clause[] = [];
  for (let first = 0; first < bounds.length - 1; first++) {
    for (let marks = 0; marks <= MARKS && first + marks + 1 < bounds.length; marks++) {
      const [from, to] = [bounds[first]!, bounds[first + marks + 1]!];
      if (to - from >= CLAUSE_WORDS && to - from < words.length - 1) clauses.push({ from, to, marks });
    }
  }
  return clauses;
}
