import { lowerOf } from './characters';

/** Sixteen bits of hash: with some thousand words about one text word in twenty passes by chance. */
const SIZE = 1 << 16;

/** Letters that {@link WordFilter.heads} looks at: four, or three of shorter heads. */
export const HEAD_LENGTH = 4;

/** Tells most words that mean nothing here apart by a hash, so that they are never cut out of the text. */
export interface WordFilter {
  /** Hashes of whole words of the vocabulary. */
  words: Uint8Array;
  /** Hashes of the first letters of words that begin a longer form: acronyms' long forms, number compounds. */
  heads: Uint8Array;
}

/** Makes the filter of some words, and of the first letters of others. */
export function wordFilter(words: Iterable<string>, heads: Iterable<string>): WordFilter {
  const filter = { words: new Uint8Array(SIZE), heads: new Uint8Array(SIZE) };
  for (const word of words) filter.words[hashOf(word)] = 1;
  for (const word of heads) filter.heads[hashOf(word.slice(0, HEAD_LENGTH))] = 1;
  return filter;
}

/** One step of the hash (FNV-1a with the lower-case letter, Fowler, Noll and Vo 1991). */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ lowerOf(code), 0x01000193);
}

/** Folds a hash to an index of the filter. */
export function foldHash(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SIZE - 1);
}

/** Start value of the hash. */
export const HASH_START = 0x811c9dc5 | 0;

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return foldHash(hash);
}
