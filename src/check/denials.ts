import type { Negation } from '../languages/pack';
import type { LinkedWord } from '../model/rule';

/** Where a side denies, as indexes of its words. */
export interface Denials {
  /** Words that deny. */
  plain: number[];
  /** Words that deny elsewhere, in phrases that need not be rendered by a denial (не только, no doubt). */
  idiomatic: number[];
  /** Words that imply a denial (unknown, отсутствие). */
  implied: number[];
}

/** Finds what a side denies. A denial repeated in one clause (никогда не, never … no) counts once. */
export function findDenials(
  words: readonly LinkedWord[],
  { words: denying, idioms, impliedBy }: Negation,
): Denials {
  const found: Denials = { plain: [], idiomatic: [], implied: [] };
  words.forEach(({ lower: text }, i) => {
    const lower = plain(text);
    if (!denying.has(lower)) {
      if (impliedBy(lower)) found.implied.push(i);
      return;
    }
    // No. 5 is a number
    if (lower === 'no' && words[i + 1]?.kind === 'number') return;
    const last = found.plain.at(-1);
    if (inIdiom(words, i, idioms) || isOpen(words, i)) found.idiomatic.push(i);
    else if (last === undefined || i - last > SAME_CLAUSE) found.plain.push(i);
  });
  return found;
}

/** Denials so near each other are one, as Russian and "neither … nor" have it. */
const SAME_CLAUSE = 3;

/** Russian phrases with a gap: «не повторится ли» asks, «где бы вы ни были» does not deny, «без дождя не будет» denies twice. */
function isOpen(words: readonly LinkedWord[], at: number): boolean {
  const word = words[at]!.lower;
  const within = (from: number, to: number, wanted: string) =>
    words.slice(Math.max(0, at + from), at + to + 1).some(({ lower }) => lower === wanted);
  if (word === 'не') return within(2, 3, 'ли') || within(-3, -1, 'без') || within(1, 3, 'без');
  if (word === 'без') return within(1, 3, 'не') || within(-3, -1, 'не');
  return word === 'ни' && within(-3, -1, 'бы');
}

function inIdiom(words: readonly LinkedWord[], at: number, idioms: readonly string[]): boolean {
  const own = normal(words[at]);
  return idioms.some((idiom) => {
    if (!idiom.includes(own)) return false;
    const parts = idiom.split(' ');
    for (let k = 0; k < parts.length; k++) {
      if (parts.every((part, j) => normal(words[at - k + j]) === part)) return true;
    }
    return false;
  });
}

function normal(word: LinkedWord | undefined): string {
  return word ? word.lower.replaceAll('’', "'") : '';
}

/** Apostrophes and ё as the lists have them; most words have neither. */
function plain(text: string): string {
  return /[’ё]/.test(text) ? text.replaceAll('’', "'").replaceAll('ё', 'е') : text;
}
