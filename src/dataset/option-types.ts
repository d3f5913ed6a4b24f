import type { OptionTypes } from '../boundary/valid-options';
import type { SelectOptions } from './select/selector';

/** What the options must be that say which pairs are kept. */
export const selectTypes: OptionTypes<Omit<SelectOptions, 'against'>> = {
  preset: new Set(['balanced', 'strict', 'loose']),
  filters: 'object',
  customFilters: {
    members: { fields: { id: 'text', description: 'text', defaults: 'object', decide: 'function' } },
  },
  dedup: new Set(['off', 'exact', 'folded', 'near']),
  nearLeast: 'number',
  split: { fields: { 'by?': 'string', 'dev?': 'string', 'test?': 'string' } },
  perDocument: 'number',
};
