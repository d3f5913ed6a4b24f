import type { Matcher } from '../match';
import type { Word } from '../name-tokens';
import type { Stretch } from '../stretch';
import { innerNames } from '../../otherwise/written-apart';
import { initialsAgree } from '../../whole/initials';
import { bestPath } from '../../spelling/name-similarity';
import { prepareName } from '../../spelling/prepare-name';
import { generalPart, placesWithin } from '../../systems/derived-words';

/** Tells whether words of the two sides are alike, so that one may stand for the other. */
export interface Likeness {
  /**
   * Two names, or parts of them, or a name and the adjective of a place.
   *
   * @param isSurname - the Russian word is no adjective, though it may look like one
   */
  like(russian: Word, english: Word, isSurname?: boolean): boolean;
  /** A name and a common word, see {@link isSurelyLike}. */
  isCognate(russian: Word, english: Word): boolean;
}

/**
 * Compares words; keeps how each may be read.
 *
 * @param used - words that stand for another already: they have to be surely alike
 */
export function likenessOf(match: Matcher, used: ReadonlySet<Word>): Likeness {
  const read = new Map<Word, Stretch[]>();
  const readingsOf = (word: Word) => {
    let found = read.get(word);
    if (!found) read.set(word, (found = readings(word)));
    return found;
  };
  const derived = new Map<Word, Stretch[]>();
  const derivedOf = (word: Word) => {
    let found = derived.get(word);
    if (!found) derived.set(word, (found = placeReadings(word)));
    return found;
  };
  const isAlike = (one: Stretch, other: Stretch, least: number) =>
    (match.compare(one, other)?.value ?? 0) > least;
  return {
    like(word, other, isSurname = false) {
      const least = used.has(word) || used.has(other) ? surelyAlike : alike;
      return (
        readingsOf(word).some((one) => readingsOf(other).some((two) => isAlike(one, two, least))) ||
        partsByMarks(word.text).some((text) => isAlike(alone({ ...word, text }), alone(other), alike)) ||
        (!isSurname && derivedOf(word).some((one) => isAlike(one, alone(other), least))) ||
        (Math.min(word.text.length, other.text.length) >= longWord &&
          isAlike(beginning(word), beginning(other), least))
      );
    },
    isCognate: (russian, english) =>
      russian.capital !== english.capital && isSurelyLike(russian, english, match),
  };
}

/** In nats: below this two words have nothing in common but a few letters. */
const alike = 2.8;

/** Asked of a word that nothing but its letters makes a counterpart: chance leaves so much to no pair of long words. */
const surelyAlike = 8;

/** Words so long are alike when their beginnings are: Гидрометцентр and Hydrometeorological. */
const longWord = 9;

function beginning(word: Word): Stretch {
  return alone({ ...word, text: word.text.slice(0, longWord - 3) });
}

/** The parts of a name that an apostrophe parts, which may be words of their own there: Малак'Мор, Malac’ Mor. */
function partsByMarks(text: string): string[] {
  const parts = text.split(/['’ʼ]/);
  return parts.length > 1 ? parts.filter((part) => part.length > 2) : [];
}

/** A word and its parts. */
function readings(word: Word): Stretch[] {
  const texts = [word.text, ...innerNames(word.text)];
  if (word.text.includes('-')) {
    const parts = word.text.split('-');
    texts.push(...parts.filter((part) => part.length > 2 && !generalPart.test(part)));
  }
  return texts.map((text) => alone({ ...word, text }));
}

/** The places that a word may be made from when it is an adjective (краснодарский, сирийский), which many surnames look like. */
function placeReadings(word: Word): Stretch[] {
  return placesWithin(word.lower).map((text) => alone({ ...word, text }));
}

/** Everything that a word may be read as. */
export function allReadings(word: Word): Stretch[] {
  return [...readings(word), ...placeReadings(word)];
}

function alone(word: Word): Stretch {
  return { run: 0, from: 0, words: [word], text: word.text };
}

/** In letters: a word so short is like a name when it reads as all of it. */
export const shortestCognate = 3;

/** In letters: words so long are alike by chance where only some nats speak for it. */
const shortWord = 6;

/** A name and a common word that is made from it, or that it is made from: Мейс and mace, морзянка and Morse. */
function isSurelyLike(russian: Word, english: Word, { compare }: Matcher): boolean {
  const length = Math.min(russian.text.length, english.text.length);
  if (length < shortestCognate) return false;
  if (length === shortestCognate) return !russian.capital && readsAs(russian.text, english.text);
  if (length >= shortWord && (compare(alone(russian), alone(english))?.value ?? 0) > surelyAlike)
    return initialsAgree(russian.lower, english.lower);
  // Atlantean for «атлант»
  const bare = russian.capital ? '' : english.text.replace(/(?:[ei]?an|ese)s?$/, '');
  if (bare.length >= 4 && bare.length < english.text.length && readsAs(russian.text, bare)) return true;
  // what is made from a name begins as it does
  const [name, common] = russian.capital ? [russian, english] : [english, russian];
  return [0, -1, 1]
    .map((more) => common.text.slice(0, name.text.length + more))
    .some(
      (text) => text.length >= 4 && (russian.capital ? readsAs(name.text, text) : readsAs(text, name.text)),
    );
}

/** The spelling wins nearly all that its letters could win. */
function readsAs(russian: string, english: string): boolean {
  const [one, other] = [prepareName(russian), prepareName(english)];
  return (
    one.script === 'cyrillic' &&
    other.script === 'latin' &&
    bestPath(one, other) >= nearlyAll * other.hope[0]!
  );
}

const nearlyAll = 0.8;
