import { get_sentence_boundaries } from 'sentencex';
import { languagePack } from '../languages/index';
import type { Span } from '../model/span';
import { endsSentence } from './ends-sentence';

/**
 * Splits one unit of text: sentencex proposes, and where the language has rules of its own they merge what it
 * split behind an abbreviation, and split what it kept together inside quotation marks that hold whole sentences.
 *
 * @returns spans into `text`, without the white space around them
 */
export function splitUnit(text: string, start: number, end: number, language: string): Span[] {
  const rules = languagePack(language).sentenceRules;
  const flat = text.slice(start, end).replace(/[\n\r\u2028\u2029]/g, ' ');
  const proposed = proposals(flat, language);
  if (!rules) return spans(flat, start, proposed);
  const cuts: number[] = [];
  const quotes = innerQuotes(flat);
  let from = 0;
  for (const { stop, next } of stops(flat, proposed)) {
    if (insideOf(quotes, next - 1) || !endsSentence(flat, from, stop, next, rules)) continue;
    cuts.push(next);
    from = next;
  }
  return spans(flat, start, cuts);
}

/** Where sentencex would begin a new sentence. */
function proposals(flat: string, language: string): number[] {
  const cuts: number[] = [];
  let at = 0;
  for (const { text: piece } of get_sentence_boundaries(language.split('-')[0]!, flat)) {
    at += piece.length;
    const next = at + /^\s*/u.exec(flat.slice(at, at + 80))![0].length;
    if (next < flat.length) cuts.push(next);
  }
  return cuts;
}

/** Every place to decide about: closing punctuation (and a footnote mark) with white space behind it, and what sentencex proposes. */
function stops(flat: string, proposed: readonly number[]): { stop: number; next: number }[] {
  const found = new Map<number, number>();
  for (const match of flat.matchAll(/[.!?…](?:["'»”’)\]]|&#39;|&quot;|\s?``(?=\s))*(?:\s?\[\d+\])?\s+/gu))
    found.set(match.index + match[0].length, match.index);
  for (const next of proposed) {
    if (found.has(next)) continue;
    const stop = flat.slice(0, next).trimEnd().length - 1;
    if (stop >= 0 && /[.!?…"'»”’)\]]/u.test(flat[stop]!)) found.set(next, stop);
  }
  return [...found]
    .map(([next, stop]) => ({ stop, next }))
    .filter(({ next }) => next < flat.length)
    .sort((a, b) => a.next - b.next);
}

/** Longest quotation or bracket inside a sentence that is kept whole, in characters: a few sentences. */
const LONGEST_INSERT = 250;

/** Quotations and brackets that open inside a sentence (behind a word, comma or colon) and close soon. */
function innerQuotes(flat: string): Span[] {
  const pairs: Record<string, string> = { '«': '»', '“': '”', '„': '“', '(': ')', '[': ']' };
  const found: Span[] = [];
  for (let at = 0; at < flat.length; at++) {
    const close = pairs[flat[at]!];
    if (!close) continue;
    const before = flat.slice(Math.max(0, at - 3), at).trimEnd();
    const end = flat.indexOf(close, at + 1);
    if (end < 0 || end - at > LONGEST_INSERT) continue;
    if (flat[at] === '(' || flat[at] === '[' || /[\p{L}\d,:;—–-]$/u.test(before)) {
      found.push({ start: at, end });
      at = end;
    }
  }
  return found;
}

function insideOf(quotes: readonly Span[], offset: number): boolean {
  let [low, high] = [0, quotes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, end } = quotes[middle]!;
    if (offset < start) high = middle - 1;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}

function spans(flat: string, start: number, cuts: readonly number[]): Span[] {
  const result: Span[] = [];
  [...cuts, flat.length].forEach((cut, index) => {
    const from = index === 0 ? 0 : cuts[index - 1]!;
    const piece = flat.slice(from, cut);
    const trimmed = piece.trim();
    if (trimmed === '') return;
    const at = start + from + piece.indexOf(trimmed);
    result.push({ start: at, end: at + trimmed.length });
  });
  return result;
}
