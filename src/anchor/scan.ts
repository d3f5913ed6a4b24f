import type { AnchorVocabulary, AnchorWord } from '../languages/anchor-vocabulary';
import type { AcronymTable } from './acronyms';
import { CYRILLIC, DASH, DIGIT, LETTER, UPPER, classOf } from './characters';
import { readDigits } from './digits';
import { capsToken, phraseToken } from './scan-acronyms';
import { codeToken, literalAt } from './scan-literals';
import type { Token } from './token';

/** What the scan knows of the language of the text. */
export interface ScanTables {
  vocabulary: AnchorVocabulary;
  words: ReadonlyMap<string, AnchorWord>;
  acronyms: AcronymTable;
}

/**
 * Finds everything in a text that may be part of a value, in one pass over its characters; words of no interest make no
 * token. Time is linear in the text.
 */
export function scan(text: string, tables: ScanTables): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & LETTER) at = scanWord(text, at, tables, tokens);
    else if (bits & DIGIT) at = scanDigits(text, at, tables, tokens);
    else if (bits || code === 0x2c || code === 0x2e) at++;
    else at = scanSign(text, at, tokens);
  }
  return tokens;
}

function scanWord(text: string, start: number, tables: ScanTables, tokens: Token[]): number {
  let end = start;
  let all = UPPER | CYRILLIC;
  let any = 0;
  let dirty = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const bits = classOf(code);
    if (!(bits & LETTER)) {
      // o'clock
      if (
        (code === 0x27 || code === 0x2019) &&
        end === start + 1 &&
        (text[start] === 'o' || text[start] === 'O')
      )
        continue;
      break;
    }
    if (code === 0xad || code === 0x301) {
      dirty = true;
      continue;
    }
    all &= bits;
    any |= bits;
  }
  const before = text.charCodeAt(start - 1);
  // I'm, don't, Trump's
  if ((before === 0x27 || before === 0x2019) && start > 1 && classOf(text.charCodeAt(start - 2)) & LETTER)
    return end;
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
  if (end - start > 22) return end;
  if (capital || tables.vocabulary.decimal === '.') {
    const phrase = phraseToken(text, start, end, capital, tables.acronyms);
    if (phrase) return push(tokens, phrase);
  }
  let surface = text.slice(start, end);
  if (dirty) surface = surface.replaceAll('\u00ad', '').replaceAll('\u0301', '');
  if (all & UPPER || (capital && next === 0x2e)) {
    const caps = capsToken(text, start, end, surface, tables);
    if (caps) return push(tokens, caps);
  }
  return scanPlain(text, start, end, surface, capital, any, tables, tokens);
}

function isNumberBefore(token: Token | undefined, end: number): boolean {
  if (token?.end !== end) return false;
  return (
    token.digits !== undefined ||
    (token.word?.cardinal ?? token.word?.scale ?? token.word?.joiner === 'and') !== false
  );
}

/** A word of the vocabulary, a compound, or two letters with stops between: «н.э.», "p.m." */
function scanPlain(
  text: string,
  start: number,
  end: number,
  surface: string,
  capital: boolean,
  any: number,
  { vocabulary, words }: ScanTables,
  tokens: Token[],
): number {
  let key = surface.toLowerCase();
  if (any & CYRILLIC) key = key.replaceAll('ё', 'е');
  if (end === start + 1 && text[end] === '.' && classOf(text.charCodeAt(end + 1)) & LETTER) {
    const pair = words.get(`${key}.${text[end + 1]!.toLowerCase()}`);
    if (pair && !(classOf(text.charCodeAt(end + 2)) & LETTER)) {
      return push(tokens, {
        start,
        end: text[end + 2] === '.' ? end + 3 : end + 2,
        key,
        capital,
        word: pair,
      });
    }
  }
  const word = words.get(key) ?? (key.length > 6 ? vocabulary.compound?.(key) : undefined);
  if (!word || (word.capital && !capital)) return end;
  // «во-первых», "twenty-first": after a hyphen a number word counts only when a number stands before it
  if (
    classOf(text.charCodeAt(start - 1)) & DASH &&
    start > 1 &&
    !isNumberBefore(tokens.at(-1), start - 1) &&
    !word.unit &&
    !word.month &&
    classOf(text.charCodeAt(start - 2)) & LETTER
  )
    return end;
  return push(tokens, { start, end, key, capital, word });
}

function scanDigits(text: string, start: number, { vocabulary }: ScanTables, tokens: Token[]): number {
  const { digits, end } = readDigits(text, start, vocabulary.decimal, (suffix, value) => {
    if (vocabulary.ordinalSuffixes.has(suffix) || vocabulary.caseSuffixes.has(suffix)) return true;
    return vocabulary.decadeSuffixes.has(suffix) && value % 10 === 0;
  });
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
  const unit = compoundTail(key);
  return unit ? push(tokens, { start: at + 1, end, key, capital: false, word: { unit, bound: true } }) : at;
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
  '½': { fraction: 0.5 },
  '¼': { fraction: 0.25 },
  '¾': { fraction: 0.75 },
};

function push(tokens: Token[], token: Token): number {
  tokens.push(token);
  return token.end;
}
