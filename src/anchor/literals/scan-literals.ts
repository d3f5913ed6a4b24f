import type { AnchorWord } from '../../languages/values/anchor-vocabulary';
import { classOf, codeOf, CYRILLIC, DASH, DIGIT, LETTER, SPACE, UPPER } from '../scan/characters';
import { romanValue } from '../scan/roman';
import { latinCode } from './scan-acronyms';
import { tokenOf, type Token } from '../scan/token';

/**
 * A URL, e-mail address or domain that begins with this word.
 *
 * @param tokens - those before it: the parts of an address before its word are taken back
 */
export function literalAt(text: string, start: number, end: number, tokens: Token[]): Token | undefined {
  if (text.startsWith('://', end)) return until(text, start, end + 3);
  const next = classOf(codeOf(text, end + 1));
  if (text[end] === '@' && next & (LETTER | DIGIT))
    return until(text, takeBack(text, start, tokens), end + 1);
  if (text[end] !== '.' || !(next & LETTER) || next & (UPPER | CYRILLIC)) return undefined;
  if (text.startsWith('www.', start)) return until(text, start, end);
  // a domain: Latin, a lower-case ending of two to six letters; "p.m." and "e.g" are none
  if (end - start < 2 || classOf(codeOf(text, start)) & CYRILLIC) return undefined;
  let stop = end;
  let last = end;
  while (stop < end + LONGEST_DOMAIN && text[stop] === '.' && classOf(codeOf(text, stop + 1)) & LETTER) {
    last = ++stop;
    while (stop < last + 20 && classOf(codeOf(text, stop)) & (LETTER | DIGIT | DASH)) stop++;
  }
  const top = text.slice(last, stop);
  return top.length === 2 || commonDomains.has(top)
    ? until(text, takeBack(text, start, tokens), end)
    : undefined;
}

/** Longest name of a host (RFC 1035, 2.3.4). */
const LONGEST_DOMAIN = 253;

/** Top-level domains of more than two letters that texts name; "came.then" is a missing blank. */
const commonDomains = new Set(
  'com org net info edu gov mil int biz name pro arpa online site press news media blog wiki app dev tech shop live club'.split(
    ' ',
  ),
);

/** Start of an address: parts of it before the word are taken back from the tokens. */
function takeBack(text: string, start: number, tokens: Token[]): number {
  let begin = start;
  while (begin > 0 && start - begin < 64 && /[\w.+-]/.test(text[begin - 1]!)) begin--;
  while (tokens.length && tokens.at(-1)!.end > begin) tokens.pop();
  return begin;
}

/**
 * A code of capitals with digits: COVID-19, Су-27, F-16, Т-34. A month or unit before a number is none.
 */
export function codeToken(
  text: string,
  start: number,
  end: number,
  words: ReadonlyMap<string, AnchorWord>,
): Token | undefined {
  let at = end;
  if (classOf(codeOf(text, at)) & DASH) at++;
  if (!(classOf(codeOf(text, at)) & DIGIT) || end - start > 12) return undefined;
  const head = text.slice(start, end);
  // 28/VI-51
  if (/\d[./]$/.test(text.slice(Math.max(0, start - 2), start)) && romanValue(head)) return undefined;
  if (end - start > 2 && words.has(head.toLowerCase())) return undefined;
  if (at === end && end - start >= WORD && isFused(text, start, end)) return undefined;
  while (classOf(codeOf(text, at)) & (DIGIT | LETTER)) at++;
  const value = latinCode(head) + latinCode(text.slice(end, at).replace(/[^\p{L}\p{N}]/gu, ''));
  return literalOf(start, at, value, true);
}

/** Fewer letters than this are an abbreviation: v1.6, Mi8. */
const WORD = 3;

/** A word in small letters but the first, and a number in parts that lost its blank: Table2.5, Next9.12, Python3.11. */
function isFused(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (classOf(codeOf(text, at)) & UPPER) return false;
  return /^\d{1,4}\.\d/.test(text.slice(end, end + 6));
}

function until(text: string, start: number, from: number): Token {
  let end = from;
  while (end < text.length && end - start < 2000) {
    const code = codeOf(text, end);
    if (classOf(code) & SPACE || '<>"«»“”()[]{}'.includes(text[end]!)) break;
    if (classOf(code) & CYRILLIC) {
      // a placeholder that was translated: bugs.example.org/имя-пакета
      if (!'/=:'.includes(text[end - 1]!)) break;
      while (classOf(codeOf(text, end)) & (CYRILLIC | DASH)) end++;
      continue;
    }
    end++;
  }
  while (end > from && ".,;:!?'’…".includes(text[end - 1]!)) end--;
  const literal = text
    .slice(start, end)
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
  return literalOf(start, end, literal, false);
}

/** A token that is a literal. */
export function literalOf(start: number, end: number, value: string, capital: boolean): Token {
  const token = tokenOf(start, end, '', capital);
  token.literal = value;
  return token;
}
