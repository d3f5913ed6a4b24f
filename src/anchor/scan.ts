import type { AnchorVocabulary, AnchorWord } from '../languages/anchor-vocabulary';
import type { AcronymTable } from './acronyms';
import { classOf, DASH, DIGIT, LETTER } from './characters';
import { readDigits } from './digits';
import { scanWord, type WordShape } from './scan-words';
import type { Token } from './token';
import type { WordFilter } from './word-filter';

/** What the scan knows of the language of the text. */
export interface ScanTables {
  vocabulary: AnchorVocabulary;
  words: ReadonlyMap<string, AnchorWord>;
  acronyms: AcronymTable;
  filter: WordFilter;
}

/**
 * Finds everything in a text that may be part of a value, in one pass over its characters; words of no interest make no
 * token. Time is linear in the text.
 *
 * @param from - index to begin at
 * @param limit - stops when there are so many tokens
 * @param tokens - gets what is found
 * @returns the index to go on from
 */
export function scan(text: string, from: number, limit: number, tables: ScanTables, tokens: Token[]): number {
  const shape: WordShape = { end: 0, all: 0, any: 0, dirty: false, hash: 0, head: 0, shortHead: 0 };
  let at = from;
  while (at < text.length && tokens.length < limit) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & LETTER) at = scanWord(text, at, shape, tables, tokens);
    else if (bits & DIGIT) at = scanDigits(text, at, tables, tokens);
    else if (bits || code === 0x2c || code === 0x2e) at++;
    else at = scanSign(text, at, tokens);
  }
  return at;
}

function scanDigits(text: string, start: number, { vocabulary }: ScanTables, tokens: Token[]): number {
  const { digits, end } = readDigits(text, start, vocabulary);
  push(tokens, { start: digits.apostrophe ? start - 1 : start, end, key: '', capital: false, digits });
  return scanTail(text, end, vocabulary, tokens);
}

/** «летний» of «75-летний». */
function scanTail(text: string, at: number, { compoundTail }: AnchorVocabulary, tokens: Token[]): number {
  if (!compoundTail || !(classOf(text.charCodeAt(at)) & DASH)) return at;
  let end = at + 1;
  while (end < at + 20 && classOf(text.charCodeAt(end)) & LETTER) end++;
  if (end < at + 5) return at;
  const key = text
    .slice(at + 1, end)
    .toLowerCase()
    .replaceAll('ё', 'е');
  const word = compoundTail(key);
  return word ? push(tokens, { start: at + 1, end, key, capital: false, word }) : at;
}

function scanSign(text: string, at: number, tokens: Token[]): number {
  const sign = text[at]!;
  const word = signs[sign];
  if (word)
    return push(tokens, {
      start: at,
      end: at + (text.startsWith('°C', at) ? 2 : 1),
      key: sign,
      capital: false,
      word,
    });
  return at + 1;
}

const signs: Readonly<Record<string, AnchorWord>> = {
  $: { unit: 'USD', bound: true },
  '€': { unit: 'EUR', bound: true },
  '£': { unit: 'GBP', bound: true },
  '¥': { unit: 'JPY', bound: true },
  '₽': { unit: 'RUB', bound: true },
  '₴': { unit: 'UAH', bound: true },
  '₸': { unit: 'KZT', bound: true },
  '%': { unit: '%', bound: true },
  '‰': { unit: '‰', bound: true },
  '°': { unit: 'degree', bound: true },
  '№': { reference: 'no', bound: true },
  '§': { reference: 'para', bound: true },
  '#': { reference: 'no', bound: true },
  '²': { power: 2, bound: true },
  '³': { power: 3, bound: true },
  '½': { fraction: 0.5 },
  '¼': { fraction: 0.25 },
  '¾': { fraction: 0.75 },
};

function push(tokens: Token[], token: Token): number {
  tokens.push(token);
  return token.end;
}
