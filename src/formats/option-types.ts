import type { OptionTypes } from '../boundary/valid-options';
import type { ReadUnitsOptions, WriteUnitsOptions } from './units/unit';

/** What the options must be that many readers and writers have. Codes of languages are looked at where they are used. */
export const readerTypes: OptionTypes<ReadUnitsOptions> = {
  sourceLanguage: 'any',
  targetLanguage: 'any',
  onError: 'function',
  lines: 'boolean',
};

export const writerTypes: OptionTypes<WriteUnitsOptions> = {
  sourceLanguage: 'any',
  targetLanguage: 'any',
  nulls: 'boolean',
};

/** Columns of a table by name, and whether a row names them. */
export const columnTypes = { header: 'boolean', columns: { members: 'text' } } as const;

/** What parts the cells of a file of comma-separated values. */
export const separators: ReadonlySet<string> = new Set([',', ';', '\t']);

/** What becomes of inline markup. */
export const markups: ReadonlySet<string> = new Set(['strip', 'keep']);
