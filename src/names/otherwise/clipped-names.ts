import type { Side } from '../ledger/side';
import type { Word } from '../ledger/name-tokens';
import { initialsAgree } from '../whole/initials';
import { romanizeRussian } from '../systems/russian';

/** Utd, Bros, Assn: a clipped word has no vowel behind its first letter. Two letters (An, It, Mr) are words of their own. */
const clipped = /^\p{Lu}[b-df-hj-np-tv-xz]{2,4}$/u;

/** Man for Манчестер: so many letters are left, and so many are gone. */
const [shortest, gone] = [3, 3];

/** Whether an English word is a Russian name clipped to its beginning or its consonants: Man Utd for Манчестер Юнайтед. */
export function isClipped(russian: Word, english: Word): boolean {
  if (!russian.capital || !english.capital || russian.lower.length <= english.lower.length) return false;
  if (english.lower.length >= shortest && russian.lower.length >= english.lower.length + gone) {
    if (romanizeRussian(russian.lower, 'press').startsWith(english.lower)) return true;
  }
  if (!clipped.test(english.text)) return false;
  if (!initialsAgree(russian.lower, english.lower)) return false;
  const full = romanizeRussian(russian.lower, 'press');
  let at = 1;
  for (const letter of english.lower.slice(1)) {
    at = full.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/**
 * The words of both sides of which one is the other in first letters: «МЮ» and Man Utd. Only names all of whose words the letters stand for count.
 */
export function initialedWords(source: Side, target: Side): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const acronym of source.words) {
    const length = acronym.text.length;
    if (!acronym.caps || length < 2 || length > longest || acronym.lower[0]! < '\u0400') continue;
    for (const run of target.runs) {
      const names = run.filter(({ capital, letter }) => capital && !letter);
      if (names.length !== length || names.some(({ caps }) => caps)) continue;
      if (!names.every((word, k) => initialsAgree(acronym.text[k]!, word.text))) continue;
      for (const word of [acronym, ...names]) found.add(word);
    }
  }
  return found;
}

const longest = 5;
