import type { Shape } from '../boundary/shapes';
import { requireShape } from '../boundary/valid-arguments';
import { validOptions, type OptionTypes } from '../boundary/valid-options';
import { SverkaError } from '../errors';
import type { ScoredDocument } from './model/record';
import { Selector, type SelectedPair, type SelectOptions } from './select/selector';
import { selectTypes } from './option-types';

/** Scored documents: what can be read once, or a function that opens them anew. */
export type ScoredInput =
  | Iterable<ScoredDocument>
  | AsyncIterable<ScoredDocument>
  | (() => Iterable<ScoredDocument> | AsyncIterable<ScoredDocument>);

/** Options of {@link selectPairs}. */
export interface SelectPairsOptions extends SelectOptions {
  /** Ends the work between two documents with an `ABORTED` error. */
  signal?: AbortSignal;
}

const optionTypes: OptionTypes<SelectPairsOptions> = {
  ...selectTypes,
  against: { fields: { source: 'object', target: 'object' } },
  signal: 'object',
};

/** What {@link scoreDocuments} gives, as far as a mistake can be told. */
const scoredShape: Shape = {
  fields: {
    document: { fields: { id: 'text', verdict: 'text' } },
    pairs: { members: { fields: { id: 'text', source: 'text', target: 'text' } } },
  },
};

/**
 * Decides about every pair: filters, copies, splits. With splits or near copies all documents are read twice, so they must be a list or a function that
 * opens them anew.
 *
 * @param documents - from {@link scoreDocuments}, in the order of the corpus: of equal pairs the first stays
 * @param options - see {@link SelectOptions}
 * @returns every pair with what was decided and why, in order
 * @throws SverkaError `INVALID_OPTION` for unknown presets, filters or splits, or an input that cannot be read twice; `ABORTED` when the signal fires
 * @example
 * ```ts
 * const scored = () => scoreDocuments(documents);
 * for await (const { pair, kept, droppedBy } of selectPairs(scored, { preset: 'strict' })) {
 *   console.log(pair.id, kept, droppedBy);
 * }
 * ```
 */
export async function* selectPairs(
  documents: ScoredInput,
  options: SelectPairsOptions = {},
): AsyncGenerator<SelectedPair, void, undefined> {
  requireShape('selectPairs: documents', documents, ['function', 'iterable']);
  const { signal, ...rest } = validOptions('selectPairs', options, optionTypes);
  const selector = new Selector(rest);
  const again = typeof documents === 'function' || Array.isArray(documents);
  if (selector.needsSurvey && !again)
    throw new SverkaError(
      'INVALID_OPTION',
      'splits and near copies read the documents twice: give a list, or a function that opens them',
    );
  const open = () => (typeof documents === 'function' ? documents() : documents);
  const check = () => {
    if (signal?.aborted)
      throw new SverkaError('ABORTED', 'the selection was aborted by its signal', { cause: signal.reason });
  };
  if (selector.needsSurvey)
    for await (const scored of open()) {
      check();
      requireShape('selectPairs: a document', scored, scoredShape);
      if (selector.surveys(scored.document)) selector.survey(scored);
    }
  for await (const scored of open()) {
    check();
    requireShape('selectPairs: a document', scored, scoredShape);
    yield* selector.select(scored);
  }
}
