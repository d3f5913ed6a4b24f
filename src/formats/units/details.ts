import { Malformed } from '../malformed';
import type { TranslationUnit, UnitSentence } from './unit';

/** What a unit says besides its texts, in words that any format with named values can hold. */
export interface Details {
  confidence?: string;
  /** Numbers of sentences: `2-1`. For readers of the file; it follows from the spans. */
  shape?: string;
  /** Offsets of the sentences in the source document: `0-38 39-80`. */
  'source-spans'?: string;
  'target-spans'?: string;
}

/** The details of a unit, to be written. */
export function detailsOf(unit: TranslationUnit): Details {
  const { confidence, sourceSentences: source, targetSentences: target } = unit;
  // one by one: put together of parts, the details of a long document take half of the memory of writing it
  const details: Details = {};
  if (confidence !== undefined) details.confidence = String(confidence);
  if (source && target) {
    details.shape = `${source.length}-${target.length}`;
    details['source-spans'] = writeSpans(source);
    details['target-spans'] = writeSpans(target);
  }
  return details;
}

/** The names of the details. */
export const detailNames: readonly (keyof Details)[] = [
  'confidence',
  'shape',
  'source-spans',
  'target-spans',
];

/** Whether a name is one of the details. */
export function isDetail(name: string): name is keyof Details {
  return (detailNames as readonly string[]).includes(name);
}

/** What the details say, as parts of a unit. Throws {@link Malformed} for values that cannot be. */
export function readDetails(details: Details): Partial<TranslationUnit> {
  const { confidence, 'source-spans': source, 'target-spans': target } = details;
  const parts: Partial<TranslationUnit> = {};
  if (confidence !== undefined) parts.confidence = readConfidence(confidence);
  if (source !== undefined) parts.sourceSentences = readSpans(source);
  if (target !== undefined) parts.targetSentences = readSpans(target);
  return parts;
}

/**
 * The same for files of other tools, which may use our names for something else: what cannot be a detail is given back, as properties of these names.
 */
export function separateDetails(details: Details): {
  parts: Partial<TranslationUnit>;
  foreign: Record<string, string>;
} {
  const foreign: Record<string, string> = {};
  const parts: Partial<TranslationUnit> = {};
  for (const name of detailNames) {
    const value = details[name];
    if (value === undefined || name === 'shape') continue;
    try {
      Object.assign(parts, readDetails({ [name]: value }));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      foreign[name] = value;
    }
  }
  // our own shape stands beside the spans from which it follows
  if (details.shape !== undefined && !parts.sourceSentences && !parts.targetSentences)
    foreign['shape'] = details.shape;
  return { parts, foreign };
}

function readConfidence(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 1))
    throw new Malformed(`confidence must be a number from 0 to 1; got '${text}'`);
  return value;
}

function writeSpans(sentences: readonly UnitSentence[]): string {
  return sentences.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function readSpans(text: string): UnitSentence[] {
  if (text.trim() === '') return [];
  let last = 0;
  return text
    .trim()
    .split(/\s+/)
    .map((span) => {
      const [, from, to] = /^(\d{1,15})-(\d{1,15})$/.exec(span) ?? [];
      const [start, end] = [Number(from), Number(to)];
      if (!(start >= last && end >= start)) {
        throw new Malformed(`spans must be ascending offsets such as '0-38 39-80'; got '${text}'`);
      }
      last = end;
      return { start, end };
    });
}
