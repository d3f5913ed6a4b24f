import type { AnchorVocabulary } from '../languages/anchor-vocabulary';
import type { AcronymTable } from './acronyms';
import { codeOf, lowerIn, lowerOf, traitsOf } from './characters';

/** Sixteen bits of hash: with some thousand words about one text word in twenty passes by chance. */
const SIZE = 1 << 16;

/** What a word may be, as bits: one of the vocabulary that means something wherever it stands. */
export const WORD = 1;
/** A word that only joins what stands beside it: "the", "of", «в». */
export const SMALL = 2;
/** The first word of a name that is the long form of an acronym. */
export const NAME = 4;
/** A number compound. */
export const COMPOUND = 8;

/** Tells most words that mean nothing here apart by a hash, so that they are never cut out of the text. */
export interface WordFilter {
  /** By the hash of a whole word. */
  words: Uint8Array;
  /** By the first three letters, for what has endings. */
  heads: Uint8Array;
}

/** Makes the filter of a language. */
export function wordFilter(vocabulary: AnchorVocabulary, acronyms: AcronymTable): WordFilter {
  const filter = { words: new Uint8Array(SIZE), heads: new Uint8Array(1 << 15) };
  for (const [form, { joiner, fraction }] of vocabulary.words())
    filter.words[hashOf(form)]! |= joiner && fraction === undefined ? SMALL : WORD;
  if (vocabulary.pronoun) filter.words[hashOf(vocabulary.pronoun)]! |= SMALL;
  // ЕврАзЭС; what is all in capitals shows without a table
  for (const form of acronyms.short.keys()) if (/\p{Ll}/u.test(form)) filter.words[hashOf(form)]! |= WORD;
  for (const { words } of [...acronyms.phrases.values()].flat()) {
    if (acronyms.stemmed) filter.heads[headOf(words[0]!, 0)]! |= NAME;
    else for (const ending of ['', 's']) filter.words[hashOf(words[0]! + ending)]! |= NAME;
  }
  for (const word of vocabulary.compoundHeads ?? []) filter.heads[headOf(word, 0)]! |= COMPOUND;
  return filter;
}

/** Start value of the hash. */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash (FNV-1a, Fowler, Noll and Vo 1991), with the traits of a character: cases are the same. */
export function hashStep(hash: number, traits: number): number {
  return Math.imul(hash ^ lowerIn(traits), 0x01000193);
}

/** Folds a hash to an index of {@link WordFilter.words}. */
export function foldHash(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SIZE - 1);
}

/** Index in {@link WordFilter.heads} of the three letters at an index; five bits tell letters of one alphabet apart. */
export function headOf(text: string, at: number): number {
  const first = lowerOf(codeOf(text, at)) & 31;
  const second = lowerOf(codeOf(text, at + 1)) & 31;
  return (first << 10) | (second << 5) | (lowerOf(codeOf(text, at + 2)) & 31);
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, traitsOf(word.charCodeAt(at)));
  return foldHash(hash);
}
