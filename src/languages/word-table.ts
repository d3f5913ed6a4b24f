import type { AnchorWord } from './anchor-vocabulary';

/** Forms and what they mean; a form may come again with another role. */
export type WordRow = readonly [forms: string | readonly string[], word: AnchorWord];

/**
 * Puts rows into one table; the roles of a form that comes more than once are joined, the first row wins where they
 * contradict each other.
 */
export function wordTable(rows: Iterable<WordRow>): ReadonlyMap<string, AnchorWord> {
  const table = new Map<string, AnchorWord>();
  for (const [forms, word] of rows) {
    for (const form of typeof forms === 'string' ? forms.split(' ') : forms) {
      table.set(form, { ...word, ...table.get(form) });
    }
  }
  return table;
}
