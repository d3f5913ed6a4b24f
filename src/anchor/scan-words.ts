import { classOf, CYRILLIC, DASH, isApostrophe, LETTER, SPACE, UPPER } from './characters';
import type { ScanTables } from './scan';
import { capsToken, phraseToken } from './scan-acronyms';
import { codeToken, literalAt } from './scan-literals';
import type { Token } from './token';
import { foldHash, HASH_START, hashStep, HEAD_LENGTH } from './word-filter';

/** What one look at a word tells; one object serves a whole scan. */
export interface WordShape {
  end: number;
  /** Class bits that all its letters have, and that any has. */
  all: number;
  any: number;
  /** Holds soft hyphens or stress marks. */
  dirty: boolean;
  hash: number;
  /** Hash of its first letters. */
  head: number;
  /** Hash of one letter less. */
  shortHead: number;
}

/** «В-третьих», "thirdly": translations list in other ways. */
const LISTED_SALIENCE = 0.2;

/** Longer words mean nothing here. */
const LONGEST_WORD = 28;

/** Reads the word that begins at an index; returns the index to go on from. */
export function scanWord(
  text: string,
  start: number,
  shape: WordShape,
  tables: ScanTables,
  tokens: Token[],
): number {
  measure(text, start, shape);
  const { end, all, any } = shape;
  const before = text.charCodeAt(start - 1);
  // I'm, don't, Trump's
  if (isApostrophe(before) && start > 1 && classOf(text.charCodeAt(start - 2)) & LETTER) return end;
  const next = text.charCodeAt(end);
  if (next === 0x2e || next === 0x40 || next === 0x3a || next === 0x2f) {
    const literal = literalAt(text, start, end, tokens);
    if (literal) return push(tokens, literal);
  }
  const capital = (classOf(text.charCodeAt(start)) & UPPER) !== 0;
  if (capital) {
    const code = codeToken(text, start, end, tables.words);
    if (code) return push(tokens, code);
  }
  if (end - start > LONGEST_WORD) return end;
  const mayBegin = tables.filter.heads[shape.head] === 1 || tables.filter.heads[shape.shortHead] === 1;
  if (mayBegin && (capital || tables.vocabulary.decimal === '.')) {
    const phrase = phraseToken(text, start, end, capital, tables.acronyms);
    if (phrase) return push(tokens, phrase);
  }
  const isCaps = (all & UPPER) !== 0 || (capital && next === 0x2e);
  if (!isCaps && !mayBegin && next !== 0x2e && tables.filter.words[shape.hash] === 0) return end;
  let surface = text.slice(start, end);
  if (shape.dirty) surface = surface.replaceAll('\u00ad', '').replaceAll('\u0301', '');
  if (isCaps) {
    const caps = capsToken(text, start, end, surface, tables);
    if (caps) return push(tokens, caps);
  }
  let key = surface.toLowerCase().replace('’', "'");
  if (any & CYRILLIC) key = key.replaceAll('ё', 'е');
  const token = wordToken(text, start, end, key, capital, tables, tokens);
  return token ? push(tokens, token) : end;
}

/** A word of the vocabulary, a compound, or two letters with stops between: «н.э.», "p.m." */
function wordToken(
  text: string,
  start: number,
  end: number,
  key: string,
  capital: boolean,
  { vocabulary, words }: ScanTables,
  tokens: readonly Token[],
): Token | undefined {
  if (end === start + 1 && text[end] === '.') {
    const second = classOf(text.charCodeAt(end + 1)) & SPACE ? end + 2 : end + 1;
    const pair =
      classOf(text.charCodeAt(second)) & LETTER && words.get(`${key}.${text[second]!.toLowerCase()}`);
    if (pair && !(classOf(text.charCodeAt(second + 1)) & LETTER)) {
      return { start, end: text[second + 1] === '.' ? second + 2 : second + 1, key, capital, word: pair };
    }
  }
  const word = words.get(key) ?? (key.length > 6 ? vocabulary.compound?.(key) : undefined);
  if (!word || (word.capital && !capital)) return undefined;
  // «во-первых», "second-in-one": after a hyphen a number word counts only when a number stands before it
  const isTail =
    start > 1 && classOf(text.charCodeAt(start - 1)) & DASH && classOf(text.charCodeAt(start - 2)) & LETTER;
  if (isTail && !word.unit && !word.month && !isNumberBefore(tokens.at(-1), start - 1)) {
    if (
      word.ordinal === undefined ||
      !/(?:^|[^\p{L}])во?-$/iu.test(text.slice(Math.max(0, start - 4), start))
    )
      return undefined;
    return { start, end, key, capital, word: { ordinal: word.ordinal, salience: LISTED_SALIENCE } };
  }
  if (word.unit !== undefined && isContracted(text, end)) return undefined;
  return { start, end, key, capital, word };
}

/** True before the rest of a contraction: "won't" is no currency, "Monday's" is a day. */
function isContracted(text: string, end: number): boolean {
  return (
    isApostrophe(text.charCodeAt(end)) &&
    (classOf(text.charCodeAt(end + 1)) & LETTER) !== 0 &&
    (text[end + 1] !== 's' || (classOf(text.charCodeAt(end + 2)) & LETTER) !== 0)
  );
}

function isNumberBefore(token: Token | undefined, end: number): boolean {
  if (token?.end !== end) return false;
  const { digits, word } = token;
  return (
    digits !== undefined ||
    (word?.cardinal ?? word?.scale ?? word?.fraction) !== undefined ||
    word?.joiner === 'and' ||
    word?.joiner === 'article' ||
    word?.joiner === 'past'
  );
}

function measure(text: string, start: number, shape: WordShape): void {
  let end = start;
  let all = UPPER | CYRILLIC;
  let any = 0;
  let hash = HASH_START;
  shape.dirty = false;
  shape.head = shape.shortHead = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const bits = classOf(code);
    if (!(bits & LETTER)) {
      if (isApostrophe(code) && end === start + 1 && (text[start] === 'o' || text[start] === 'O')) {
        hash = hashStep(hash, 0x27); // o'clock
        continue;
      }
      break;
    }
    if (code === 0xad || code === 0x301) {
      shape.dirty = true;
      continue;
    }
    all &= bits;
    any |= bits;
    hash = hashStep(hash, code);
    if (end === start + HEAD_LENGTH - 2) shape.head = shape.shortHead = foldHash(hash);
    else if (end === start + HEAD_LENGTH - 1) shape.head = foldHash(hash);
  }
  shape.end = end;
  shape.all = all;
  shape.any = any;
  shape.hash = foldHash(hash);
}

function push(tokens: Token[], token: Token): number {
  tokens.push(token);
  return token.end;
}
