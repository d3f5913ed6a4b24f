import { get_sentence_boundaries } from 'sentencex';
import type { Sentence } from '../model/document';

/** Options of `segment`. */
export interface SegmentOptions {
  /** The part of the text to segment, UTF-16 offsets; the whole text by default. */
  region?: { start: number; end: number };
}

/**
 * Splits a text into sentences.
 *
 * @param text - any string; an empty one gives an empty list
 * @param language - BCP 47 code
 * @param options - see {@link SegmentOptions}
 * @returns the sentences in order; spans are UTF-16 offsets into `text`, what lies between two sentences is white space
 */
export function segment(text: string, language: string, options: SegmentOptions = {}): Sentence[] {
  const { start, end } = options.region ?? { start: 0, end: text.length };
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let offset = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() === '') paragraph += sentences.at(-1)?.paragraph === paragraph ? 1 : 0;
    else {
      for (const { text: piece } of get_sentence_boundaries(language.split('-')[0]!, line)) {
        const trimmed = piece.trim();
        const at = text.indexOf(trimmed, offset);
        if (trimmed)
          sentences.push({ start: at, end: at + trimmed.length, text: trimmed, paragraph, kind: 'prose' });
        offset = at + trimmed.length;
      }
    }
    offset = Math.min(end, text.indexOf('\n', offset) + 1 || end);
  }
  return sentences;
}
