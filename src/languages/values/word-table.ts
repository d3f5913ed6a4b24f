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

/** Which forms mean more: they match, and have another role already. */
export type FormMark = readonly [forms: RegExp, role: keyof AnchorWord, more: AnchorWord];

/** Gives roles to the forms of a table by their endings, where a language shows them so. */
export function marked(
  table: ReadonlyMap<string, AnchorWord>,
  marks: readonly FormMark[],
): ReadonlyMap<string, AnchorWord> {
  return new Map(
    [...table].map(([form, word]) => {
      const fitting = marks.filter(([forms, role]) => word[role] !== undefined && forms.test(form));
      return [form, Object.assign({}, word, ...fitting.map(([, , more]) => more)) as AnchorWord];
    }),
  );
}
