import type { Verdict } from '../model/record';
import type { DatasetFilter } from './filter';

/** Pairs with one side only. */
export const nullPairs: DatasetFilter = {
  id: 'null',
  description: 'One side is empty: an omission or an addition.',
  defaults: {},
  decide: ({ source, target, shape }) => (source !== '' && target !== '' ? true : { value: shape }),
};

/** Pairs of documents that are no translations as a whole. */
export const documentVerdict: DatasetFilter<{ keep: readonly Verdict[] }> = {
  id: 'document-verdict',
  description: 'The document as a whole is no translation, or in another language.',
  defaults: { keep: ['ok', 'partial', 'swapped'] },
  decide: (_, { keep }, { verdict }) => (keep.includes(verdict) ? true : { value: verdict }),
};
