/** Finds phrases in a text of words. */
export interface Phrases {
  /**
   * The phrases that begin at a word.
   *
   * @param words - lower case, with ё as е and straight apostrophes
   * @param at - index of the word
   * @returns indexes of the words that belong to any of them, in no order; those that a gap passes over do not belong
   */
  at(words: readonly string[], at: number): readonly number[];
  /** Whether a phrase may begin with a word: where none does, `at` finds nothing. */
  opens(word: string): boolean;
}

/** A gap passes over so many words at most. */
const LONGEST_GAP = 5;
const LONG_GAP = 10;

/** A part of a phrase: a whole word, its beginning or ending, or a gap. */
interface Part {
  text: string;
  kind: 'word' | 'beginning' | 'ending' | 'gap' | 'long gap';
}

/**
 * Reads a list of phrases: one a line, several on a line with commas between them; what follows `#` is a remark.
 * `*` stands for any ending, or at the front for any beginning; `…` for up to five words between (`too … to`), `……` for up to ten. A
 * beginning that opens a phrase has two letters or more. `*` alone is any word, and opens no phrase.
 */
export function phrases(list: string): Phrases {
  const byBeginning = new Map<number, Part[][]>();
  const byLastLetter = new Map<number, Part[][]>();
  for (const line of list.split('\n')) {
    for (const phrase of line.replace(/#.*/, '').split(',')) {
      const parts = phrase.trim().split(/\s+/).map(partOf);
      const { text, kind } = parts[0]!;
      if (text === '') continue;
      if (kind === 'ending') add(byLastLetter, text.charCodeAt(text.length - 1), parts);
      else add(byBeginning, beginningOf(text), parts);
    }
  }
  const ended = (word: string) => byLastLetter.get(word.charCodeAt(word.length - 1)) ?? NONE;
  const begun = (word: string) => byBeginning.get(beginningOf(word)) ?? NONE;
  return {
    opens: (word) =>
      begun(word).some(([first]) => isPart(word, first!)) ||
      ended(word).some(([first]) => isPart(word, first!)),
    at(words, at) {
      const word = words[at]!;
      const found: number[] = [];
      for (const parts of begun(word)) found.push(...(matched(parts, words, at) ?? NONE));
      for (const parts of ended(word)) found.push(...(matched(parts, words, at) ?? NONE));
      return found;
    },
  };
}

const NONE: readonly never[] = [];

/** The first two letters of a word as a number: phrases are looked up by it. */
function beginningOf(word: string): number {
  return word.charCodeAt(0) * 0x10000 + (word.length > 1 ? word.charCodeAt(1) : 0);
}

function add<T>(lists: Map<number, T[]>, key: number, one: T): void {
  const there = lists.get(key);
  if (there) there.push(one);
  else lists.set(key, [one]);
}

function partOf(text: string): Part {
  if (text === '…') return { text, kind: 'gap' };
  if (text === '……') return { text, kind: 'long gap' };
  if (text.startsWith('*')) return { text: text.slice(1), kind: 'ending' };
  return text.endsWith('*') ? { text: text.slice(0, -1), kind: 'beginning' } : { text, kind: 'word' };
}

/** The words that a phrase takes from a place on: each gap is as short as it can be. */
function matched(parts: readonly Part[], words: readonly string[], from: number): number[] | undefined {
  const taken: number[] = [];
  let [at, slack] = [from, 0];
  for (const part of parts) {
    if (part.kind === 'gap' || part.kind === 'long gap') {
      slack = part.kind === 'gap' ? LONGEST_GAP : LONG_GAP;
      continue;
    }
    while (slack > 0 && at < words.length && !isPart(words[at]!, part)) [at, slack] = [at + 1, slack - 1];
    if (at >= words.length || !isPart(words[at]!, part)) return undefined;
    taken.push(at);
    [at, slack] = [at + 1, 0];
  }
  return taken;
}

function isPart(word: string, { text, kind }: Part): boolean {
  if (kind === 'word') return word === text;
  return kind === 'ending' ? word.endsWith(text) : word.startsWith(text);
}
