import { SverkaError } from '../errors';
import { shown } from './shown';

/**
 * Checks one side of what is to be aligned.
 *
 * @param side - `source` or `target`, for the message
 * @param input - a text, sentences, or a document
 * @throws SverkaError `INVALID_INPUT` when it is none of these, or when a document's sentences do not lie in its text in order
 */
export function requireAlignInput(side: string, input: unknown): void {
  if (typeof input === 'string') return;
  if (Array.isArray(input)) {
    input.forEach((text: unknown, index) => {
      if (typeof text !== 'string') throw invalid(`${side}[${index}] must be a text; got ${shown(text)}`);
    });
    return;
  }
  if (typeof input !== 'object' || input === null) {
    throw invalid(`${side} must be a text, a list of sentences or a document; got ${shown(input)}`);
  }
  requireDocument(side, input);
}

/**
 * Checks the shape of a bitext: two documents, and beads in order that cover every sentence of both sides once.
 *
 * @throws SverkaError `INVALID_INPUT` that says which part is wrong
 */
export function requireBitext(bitext: unknown): void {
  if (typeof bitext !== 'object' || bitext === null) {
    throw invalid(`a bitext is an object with source, target and beads; got ${shown(bitext)}`);
  }
  const { source, target, beads } = bitext as Record<string, unknown>;
  const sizes = { source: requireDocument('source', source), target: requireDocument('target', target) };
  if (!Array.isArray(beads)) throw invalid(`beads must be an array; got ${shown(beads)}`);
  const at = { source: 0, target: 0 };
  beads.forEach((bead: unknown, index) => {
    if (typeof bead !== 'object' || bead === null) {
      throw invalid(`beads[${index}] must be an object; got ${shown(bead)}`);
    }
    for (const side of ['source', 'target'] as const) {
      const end = requireRange(`beads[${index}].${side}`, (bead as Record<string, unknown>)[side], at[side]);
      if (end > sizes[side]) {
        throw invalid(`beads[${index}].${side} ends at ${end}, but that side has ${sizes[side]} sentences`);
      }
      at[side] = end;
    }
  });
  for (const side of ['source', 'target'] as const) {
    if (at[side] < sizes[side]) {
      throw invalid(
        `the beads cover ${at[side]} of the ${sizes[side]} sentences of the ${side}; the rest needs null beads`,
      );
    }
  }
}

/** The number of sentences of a document, whose parts are checked. */
function requireDocument(side: string, document: unknown): number {
  if (typeof document !== 'object' || document === null) {
    throw invalid(`${side} must be a document; got ${shown(document)}`);
  }
  const { text, language, sentences } = document as Record<string, unknown>;
  if (typeof text !== 'string') throw invalid(`${side}.text must be a text; got ${shown(text)}`);
  if (typeof language !== 'string' || language === '') {
    throw invalid(`${side}.language must be a language code such as 'ru'; got ${shown(language)}`);
  }
  if (!Array.isArray(sentences)) throw invalid(`${side}.sentences must be an array; got ${shown(sentences)}`);
  let before = 0;
  sentences.forEach((sentence: unknown, index) => {
    const { start, end, text: own } = (sentence ?? {}) as Record<string, unknown>;
    const where = `${side}.sentences[${index}]`;
    if (typeof own !== 'string') throw invalid(`${where}.text must be a text; got ${shown(own)}`);
    if (!isOffset(start) || !isOffset(end) || start < before || end < start || end > text.length) {
      throw invalid(
        `${where} must lie behind the sentence before it and within the text; got ${shown(start)} to ${shown(end)}`,
      );
    }
    before = end;
  });
  return sentences.length;
}

/** The end of a range that begins where the one before it ended. */
function requireRange(where: string, range: unknown, from: number): number {
  const { start, end } = (range ?? {}) as Record<string, unknown>;
  if (!isOffset(start) || !isOffset(end) || end < start) {
    throw invalid(`${where} must be a range { start, end } of sentence indexes; got ${shown(range)}`);
  }
  if (start !== from) {
    throw invalid(
      `${where} starts at ${start}; the beads before it end at ${from} (beads are in order and cover everything)`,
    );
  }
  return end;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_INPUT', message);
}
