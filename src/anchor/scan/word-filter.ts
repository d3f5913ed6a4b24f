import type { AnchorVocabulary } from '../../languages/values/anchor-vocabulary';
import type { AcronymTable } from '../literals/acronym-table';
import { codeOf, lowerIn, lowerOf, MARK, traitsOf, UPPER } from './characters';

/** Sixteen bits of the hash are the place in the table, twelve stand in it: about one text word in fifty thousand passes by chance. */
const SIZE = 1 << 16;

/** Bits that an entry of the table has for what the word may be. */
const KIND_BITS = 4;

/** The shortest number compound: «двулетн» and the like. */
const SHORTEST_COMPOUND = 7;

/** The shortest first word of a name. */
const SHORTEST_NAME = 3;

/** What a word may be, as bits: one of the vocabulary that means something wherever it stands. */
export const WORD = 1;

/** A word that only joins what stands beside it: "the", "of", «в». */
export const SMALL = 2;

/** The first word of a name that is the long form of an acronym. */
export const NAME = 4;

/** A number compound. */
export const COMPOUND = 8;

/** Any of these. */
export const ANYTHING = WORD | SMALL | NAME | COMPOUND;

/** What its letters tell besides: all are capitals. */
export const CAPITALS = 16;

/** Some are capitals. */
export const MIXED = 32;

/** Some are soft hyphens or stress marks. */
export const MARKED = 64;

/** Those bits, of the traits that all letters of a word have, and that any has. */
export function lookOf(all: number, any: number): number {
  return (all & UPPER ? CAPITALS : 0) | (any & UPPER ? MIXED : 0) | (any & MARK ? MARKED : 0);
}

/** Tells most words that mean nothing here apart by a hash, so that they are never cut out of the text. */
export interface WordFilter {
  /** By the hash of a whole word; the rest of the hash above the bits of the kind, 0 where words meet. */
  words: Uint16Array;
  /** By the first three letters, for what has endings; absent where nothing has. */
  heads: Uint8Array | undefined;
}

/** Makes the filter of a language. */
export function wordFilter(vocabulary: AnchorVocabulary, acronyms: AcronymTable): WordFilter {
  const words = new Uint16Array(SIZE);
  for (const [form, { joiner, fraction }] of vocabulary.words())
    add(words, form, joiner && fraction === undefined ? SMALL : WORD);
  const { pronoun } = vocabulary.numerals ?? {};
  if (pronoun) add(words, pronoun, SMALL);
  // дев'ять; a single letter before an apostrophe is looked at anyway
  for (const form of beforeApostrophe(vocabulary)) if (form.length > 1) add(words, form, WORD);
  // ЕврАзЭС; what is all in capitals shows without a table
  for (const form of acronyms.short.keys()) if (/\p{Ll}/u.test(form)) add(words, form, WORD);
  const names = [...acronyms.phrases.values()].flat().map((phrase) => phrase.words[0]!);
  if (!acronyms.stemmed)
    for (const name of names) for (const ending of ['', 's']) add(words, name + ending, NAME);
  const { compoundHeads = [] } = vocabulary;
  if (!acronyms.stemmed && compoundHeads.length === 0) return { words, heads: undefined };
  const heads = new Uint8Array(1 << 15);
  if (acronyms.stemmed) for (const name of names) heads[headOf(name, 0)]! |= NAME;
  for (const word of compoundHeads) heads[headOf(word, 0)]! |= COMPOUND;
  return { words, heads };
}

/** The beginnings, up to the apostrophe, of the words of a vocabulary that have one: the "o" of "o'clock". */
export function beforeApostrophe(vocabulary: AnchorVocabulary): ReadonlySet<string> {
  const forms = [...vocabulary.words().keys()].filter((form) => form.includes("'"));
  return new Set(forms.map((form) => form.slice(0, form.indexOf("'"))));
}

/** What a word may be by its hash and its first letters. */
export function kindOf(
  { words, heads }: WordFilter,
  hash: number,
  text: string,
  start: number,
  end: number,
): number {
  const entry = words[placeOf(hash)]!;
  const tag = entry >>> KIND_BITS;
  const kind = tag === 0 || tag === tagOf(hash) ? entry & ANYTHING : 0;
  if (!heads) return kind;
  const length = end - start;
  const capital = (traitsOf(text.charCodeAt(start)) & UPPER) !== 0;
  if (length < (capital ? SHORTEST_NAME : SHORTEST_COMPOUND)) return kind;
  const head = heads[headOf(text, start)]!;
  return kind | (capital && length < SHORTEST_COMPOUND ? head & NAME : capital ? head : head & COMPOUND);
}

function add(words: Uint16Array, word: string, kind: number): void {
  const hash = hashOf(word);
  const place = placeOf(hash);
  const known = words[place]!;
  const tag = known === 0 || known >>> KIND_BITS === tagOf(hash) ? tagOf(hash) : 0;
  words[place] = (tag << KIND_BITS) | (known & ANYTHING) | kind;
}

/** Start value of the hash. */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash (FNV-1a, Fowler, Noll and Vo 1991), with the traits of a character: cases are the same. */
export function hashStep(hash: number, traits: number): number {
  return Math.imul(hash ^ lowerIn(traits), 0x01000193);
}

function placeOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SIZE - 1);
}

function tagOf(hash: number): number {
  return hash >>> 20;
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
  return hash;
}
