import type { Vocabulary } from '../ledger/common-words';
import type { Word } from '../ledger/name-tokens';
import { initialsAgree } from '../whole/initials';

/** A long form has at most so many words with content behind its first capital, and one before (член Законодательного собрания, MLA). */
const longest = 7;

/**
 * Whether an acronym of the English side may be made of the words around a Russian one: each of its letters begins a translation, or the
 * romanised form, of another word. Two letters must be those of this word and the next, in this order.
 *
 * @param words - of the Russian side
 * @param at - index of a word with a capital
 */
function isInitialism(acronym: string, words: readonly Word[], at: number, vocabulary: Vocabulary): boolean {
  const around = aroundOf(words, at, vocabulary);
  const own = around.indexOf(words[at]!);
  const letters = [...acronym.toLowerCase()];
  const begins = (word: Word, letter: string) =>
    vocabulary
      .translationsAt([word], 0)
      .slice(0, usualTranslations)
      .some((stem) => stem.startsWith(letter)) ||
    (word.capital && initialsAgree(word.lower, letter));
  if (letters.length === 2) {
    const next = around[own + 1];
    return next !== undefined && begins(words[at]!, letters[0]!) && begins(next, letters[1]!);
  }
  const free = new Set(around);
  for (const letter of letters) {
    // what may stand for this letter only is taken first: the words come in order
    const word = [...free].find((one) => begins(one, letter));
    if (!word) return false;
    free.delete(word);
  }
  return !free.has(words[at]!);
}

/**
 * Whether a common word with a capital belongs to the long form of an acronym that only the English side has.
 *
 * @param words - of the Russian side
 * @param at - index of the word
 * @param acronyms - of the English side
 */
export function isSpelledOut(
  words: readonly Word[],
  at: number,
  acronyms: Iterable<string>,
  vocabulary: Vocabulary,
): boolean {
  return (
    vocabulary.isCommonSource(words[at]!) &&
    [...acronyms].some(
      (acronym) =>
        /^[A-Z]{2,6}$/.test(acronym) &&
        !words.some(({ text }) => text === acronym) &&
        isInitialism(acronym, words, at, vocabulary),
    )
  );
}

/** The first translations of a word are its usual ones. */
const usualTranslations = 4;

/** A long form has at most so many words before one of its capitals. */
const before = 3;

/** The words with content that may belong to one long form: from the one before to the end of the phrase. */
function aroundOf(words: readonly Word[], at: number, vocabulary: Vocabulary): Word[] {
  const found: Word[] = [];
  for (let k = at; k < words.length && found.length < longest; k++) {
    if (k > at && (words[k]!.initial || !words[k]!.joined)) break;
    if (!vocabulary.isFunctionWord(words[k]!)) found.push(words[k]!);
  }
  for (let k = at - 1; k >= 0 && at - k <= before && words[k + 1]!.joined; k--) {
    if (!vocabulary.isFunctionWord(words[k]!)) found.unshift(words[k]!);
  }
  return found;
}

/** Acronyms of fewer letters are initials of something by chance. */
const shortest = 3;

/**
 * Whether the capitals of words that stand together make an acronym, small words between them aside: SPI of Software in the Public Interest.
 *
 * @param acronym - in capitals
 * @param words - of a text in the same letters
 */
export function isInitialsOf(acronym: string, words: readonly Word[]): boolean {
  if (acronym.length < shortest || !/^\p{Lu}+$/u.test(acronym)) return false;
  let letters = '';
  let small = 0;
  for (const word of words) {
    if (!word.joined || small > smallWords) letters = '';
    small = word.capital ? 0 : small + 1;
    if (word.capital) letters += word.text[0]!;
    if (letters.endsWith(acronym)) return true;
  }
  return false;
}

/** Whether the capitals inside a name make an acronym: JS of JavaScript. */
export function isInnerInitials(acronym: string, name: string): boolean {
  return (
    acronym.length > 1 &&
    acronym.length < name.length &&
    acronym[0] === name[0] &&
    /\p{Ll}/u.test(name) &&
    name.replace(/\P{Lu}/gu, '') === acronym
  );
}

/** In a name at most so many small words stand side by side: Ministry for the Protection. */
const smallWords = 2;
