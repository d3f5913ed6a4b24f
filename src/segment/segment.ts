import { requireText } from '../boundary/valid-text';
import { validOptions } from '../boundary/valid-options';
import { finish, type Steps } from '../steps/steps';
import { SverkaError } from '../errors';
import { isKnownLanguage, knownLanguages } from '../languages/codes';
import { sentenceRulesOf } from '../languages/sentence-rules-of';
import { primaryLanguage } from '../languages/pair';
import type { SentenceRules } from '../languages/sentence-rules';
import type { Sentence, SentenceKind } from '../model/document';
import type { Span } from '../model/span';
import { isMark, kindsOf } from './rules/sentence-kinds';
import { unitsOf } from './lines';
import { sentenceEnds } from './scan-stops';
import { sentencexEnds } from './sentencex';
import { joinSignatures } from './rules/signature';
import { skipSpace, skipSpaceBack } from './rules/step-words';

/** Options of `segment`. */
export interface SegmentOptions {
  /** The part of the text to segment, UTF-16 offsets; the whole text by default. */
  region?: Span;
}

/**
 * Splits a text into sentences. Russian and English have rules of their own; other languages are split by sentencex, which a page
 * in a browser has to load first (`loadSegmenter`).
 *
 * @param text - any string; an empty one gives an empty list
 * @param language - BCP 47 code; only the primary subtag counts
 * @param options - see {@link SegmentOptions}
 * @returns the sentences in order; spans are UTF-16 offsets into `text`, what lies between two sentences is white space
 * @throws SverkaError `UNKNOWN_LANGUAGE` for a code that no language has, `INVALID_OPTION` for a region outside the text,
 *   `SEGMENTER_NOT_LOADED` for other languages in a browser before `loadSegmenter`
 * @example
 * ```ts
 * segment('По мнению тов. Сталина, надо ответить. Это ясно.', 'ru').length; // 2
 * ```
 */
export function segment(text: string, language: string, options: SegmentOptions = {}): Sentence[] {
  requireText('segment: language', language);
  requireText('segment: text', text);
  return finish(segmentInSteps(text, language, validOptions('segment', options, { region: 'any' })));
}

/** {@link segment} in steps. */
export function* segmentInSteps(
  text: string,
  language: string,
  options: SegmentOptions = {},
): Steps<Sentence[]> {
  const { start, end } = regionOf(text, options);
  const rules = sentenceRulesOf(language);
  const part = text.slice(start, end);
  const sentences = yield* rules ? segmentByRules(part, rules) : segmentPlainly(part, language);
  if (start === 0) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    start: sentence.start + start,
    end: sentence.end + start,
  }));
}

function regionOf(text: string, { region }: SegmentOptions): Span {
  if (!region) return { start: 0, end: text.length };
  const { start, end } = region;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > text.length)
    throw new SverkaError(
      'INVALID_OPTION',
      `region must be whole numbers with 0 ≤ start ≤ end ≤ ${text.length} (the length of the text), not ${start}–${end}`,
    );
  return region;
}

/** Units of a step. */
const UNITS = 8;

/** Splits a text by the rules of a language, those of a pack from outside too. */
export function* segmentByRules(text: string, rules: SentenceRules): Steps<Sentence[]> {
  const sentences: Sentence[] = [];
  const lines = unitsOf(text);
  yield 0.1;
  const units = joinSignatures(text, lines, rules);
  yield 0.2;
  const kinds = kindsOf(text, units, rules);
  for (const [index, unit] of units.entries()) {
    if (index % UNITS === 0) yield 0.3 + (0.7 * index) / units.length;
    const kind = kinds[index]!;
    const ends =
      kind === 'signature' || kind === 'editorial' || kind === 'furniture'
        ? []
        : sentenceEnds(text, unit.start, unit.end, rules);
    let from = unit.start;
    for (const to of [...ends, unit.end]) {
      sentences.push({
        start: from,
        end: to,
        text: text.slice(from, to),
        paragraph: unit.paragraph,
        kind: ends.length > 0 ? kindInside(text.slice(from, to), kind) : kind,
      });
      from = skipSpace(text, to, unit.end);
    }
  }
  return sentences;
}

/** The kind of one sentence of several in a unit of a kind. */
function kindInside(sentence: string, kind: SentenceKind): SentenceKind {
  if (isMark(sentence)) return 'editorial';
  return kind === 'heading' ? 'prose' : kind;
}

/** Languages without rules: what sentencex says, line by line. */
function* segmentPlainly(text: string, language: string): Steps<Sentence[]> {
  const code = primaryLanguage(language);
  if (!isKnownLanguage(code))
    throw new SverkaError(
      'UNKNOWN_LANGUAGE',
      `no language has the code ${JSON.stringify(language)}; known are ${knownLanguages().join(', ')}`,
    );
  const sentences: Sentence[] = [];
  for (const { start, end, paragraph } of unitsOf(text)) {
    yield start / text.length;
    let at = start;
    for (const pieceEnd of sentencexEnds(text, start, end, code)) {
      const from = skipSpace(text, at, pieceEnd);
      const to = skipSpaceBack(text, from, pieceEnd);
      if (from < to)
        sentences.push({ start: from, end: to, text: text.slice(from, to), paragraph, kind: 'prose' });
      at = pieceEnd;
    }
  }
  return sentences;
}
