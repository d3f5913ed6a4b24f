import { documentShape, gazetteerOption, languageOptionTypes, lexiconOption } from '../boundary/model-shapes';
import type { Shape } from '../boundary/shapes';
import { requireShape } from '../boundary/valid-arguments';
import { validOptions, type OptionTypes } from '../boundary/valid-options';
import { SverkaError } from '../errors';
import { russianEnglish } from '../lexicon/ru-en';
import { bundledGazetteer } from '../names/gazetteer/bundled-gazetteer';
import type { DocumentPair } from './model/document-pair';
import type { ScoredDocument } from './model/record';
import { scoreDocument } from './score/score-document';
import { resolveScoreOptions, type ScoreOptions } from './score/score-options';

/** Options of {@link scoreDocuments}. */
export interface ScoreDocumentsOptions extends ScoreOptions {
  /** Ends the work between two documents with an `ABORTED` error. */
  signal?: AbortSignal;
}

const optionTypes: OptionTypes<ScoreDocumentsOptions> = {
  ...languageOptionTypes,
  lexicon: lexiconOption,
  gazetteer: gazetteerOption,
  rules: 'object',
  shuffled: 'boolean',
  pairConfidence: 'boolean',
  names: 'boolean',
  signal: 'object',
};

const textShape: Shape = ['text', { members: 'text' }, documentShape];

const documentPairShape: Shape = {
  fields: {
    id: 'text',
    'source?': textShape,
    'target?': textShape,
    'pairs?': {
      members: { fields: { source: 'text', target: 'text', 'id?': 'text', 'confidence?': 'number' } },
    },
    'sourceLanguage?': 'text',
    'targetLanguage?': 'text',
    'sourceFile?': 'text',
    'targetFile?': 'text',
    'date?': 'text',
    'meta?': { each: 'text' },
  },
};

/**
 * Scores documents one after another in this thread: aligns them, or takes their pairs as given, and tells all that is known of each pair. The
 * bundled lexicon and gazetteer are used unless told otherwise.
 *
 * @param documents - in any order, which is kept; taken when results are asked for, and not before
 * @param options - see {@link ScoreOptions}
 * @returns documents with their pairs; what cannot be scored comes as a document of the verdict `failed`
 * @throws SverkaError `ABORTED` when the signal fires
 * @example
 * ```ts
 * for await (const { document, pairs } of scoreDocuments([{ id: 'a', source: original, target: translation }])) {
 *   console.log(document.verdict, pairs.length);
 * }
 * ```
 */
export async function* scoreDocuments(
  documents: Iterable<DocumentPair> | AsyncIterable<DocumentPair>,
  options: ScoreDocumentsOptions = {},
): AsyncGenerator<ScoredDocument, void, undefined> {
  requireShape('scoreDocuments: documents', documents, 'iterable');
  const { signal, ...rest } = validOptions('scoreDocuments', options, optionTypes);
  const resolved = resolveScoreOptions({ lexicon: russianEnglish(), gazetteer: bundledGazetteer(), ...rest });
  for await (const document of documents) {
    requireShape('scoreDocuments: a document', document, documentPairShape);
    if (signal?.aborted)
      throw new SverkaError('ABORTED', 'the scoring was aborted by its signal', { cause: signal.reason });
    yield scoreDocument(document, resolved);
    // timers, and whoever aborts, have their turn
    await new Promise((resume) => setImmediate(resume));
  }
}
