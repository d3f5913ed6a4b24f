import { get_sentence_boundaries } from 'sentencex';
import { languagePack } from '../languages/index';
import type { Sentence } from '../model/document';
import { kindsOf } from './kinds';
import { unitsOf } from './lines';
import { sentenceEnds } from './scan';
import { joinSignatures } from './signature';
import { skipSpace, skipSpaceBack } from './words';

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
  const rules = languagePack(language).sentenceRules;
  if (!rules) return segmentPlainly(text, language, start, end);
  const sentences: Sentence[] = [];
  const units = joinSignatures(text, unitsOf(text, start, end), rules);
  const kinds = kindsOf(text, units);
  for (const [index, unit] of units.entries()) {
    const kind = kinds[index]!;
    const ends =
      kind === 'signature' || kind === 'editorial' ? [] : sentenceEnds(text, unit.start, unit.end, rules);
    let from = unit.start;
    for (const to of [...ends, unit.end]) {
      sentences.push({
        start: from,
        end: to,
        text: text.slice(from, to),
        paragraph: unit.paragraph,
        kind: ends.length > 0 && kind === 'heading' ? 'prose' : kind,
      });
      from = skipSpace(text, to, unit.end);
    }
  }
  return sentences;
}

/** Languages without rules: what sentencex says, line by line. */
function segmentPlainly(text: string, language: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { start, end, paragraph } of unitsOf(text, from, to)) {
    // pieces may differ from the text in lone surrogates, but not in length
    let at = start;
    for (const { text: piece } of get_sentence_boundaries(language.split('-')[0]!, text.slice(start, end))) {
      const from = skipSpace(text, at, at + piece.length);
      const to = skipSpaceBack(text, from, at + piece.length);
      if (from < to)
        sentences.push({ start: from, end: to, text: text.slice(from, to), paragraph, kind: 'prose' });
      at += piece.length;
    }
  }
  return sentences;
}
