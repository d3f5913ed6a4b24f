import type { Sentence } from '../model/document';
import { splitUnit } from './boundaries';
import { kindOf } from './kinds';
import { readUnits } from './units';

/** Options of {@link segment}. */
export interface SegmentOptions {
  /** The part of the text to segment, UTF-16 offsets; the whole text by default. */
  region?: { start: number; end: number };
}

/**
 * Splits a text into sentences. Empty lines part paragraphs; wrapped lines are joined; headings, signatures and list
 * items are sentences of their own. Russian and English have rules of their own, other languages go through sentencex.
 *
 * @param text - any string; an empty one gives an empty list
 * @param language - BCP 47 code
 * @param options - see {@link SegmentOptions}
 * @returns the sentences in order; spans are UTF-16 offsets into `text`, what lies between two sentences is white space
 */
export function segment(text: string, language: string, options: SegmentOptions = {}): Sentence[] {
  const { start, end } = options.region ?? { start: 0, end: text.length };
  return readUnits(text, start, end).flatMap((unit): Sentence[] => {
    if (unit.signature) {
      const signature = text.slice(unit.start, unit.end);
      return [
        { start: unit.start, end: unit.end, text: signature, paragraph: unit.paragraph, kind: 'signature' },
      ];
    }
    const spans = splitUnit(text, unit.start, unit.end, language);
    return spans.map((span) => {
      const sentence = text.slice(span.start, span.end);
      return {
        ...span,
        text: sentence,
        paragraph: unit.paragraph,
        kind: kindOf(sentence, spans.length === 1),
      };
    });
  });
}
