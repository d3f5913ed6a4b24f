import type { Span } from '../model/span';

/** A word of a text with its place in the document. */
export interface Word extends Span {
  /** As the text has it. */
  text: string;
  /** Lower case. */
  lower: string;
}

/** A run of letters and digits; what joins them belongs to it (don't, Санкт-Петербург, 1,200.5, 13 269). */
const wordPattern =
  /[\p{L}\p{N}\p{M}]+(?:(?:['’‑-]|(?<=\p{N})(?:[.,](?=\p{N})|[ \u00a0\u202f](?=\p{N}{3}(?!\p{N}))))[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text in order; `offset` is where the text stands in its document. */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    words.push({
      text: word,
      lower: word.toLowerCase(),
      start: offset + index,
      end: offset + index + word.length,
    });
  }
  return words;
}

/** Whether a text says anything: holds a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
