/**
 * What is left of a Russian name without the letters that its cases change: испан of Испания, Испанией; пакистан of Пакистаном. Rougher than a
 * stem, and the same for a name that is misspelled, which no stemmer knows.
 *
 * @param lower - one word in lower case; a word of another language is given back as it is
 */
export function withoutCaseEnding(lower: string): string {
  const base = lower.replace(/(?:ией|[аеёиоуыэюяйь]{1,2})$/u, '').replace(/[её]/gu, 'е');
  return base.length > shortestBase ? base.replace(/[оеая]м$/u, '') : base;
}

/** Адам keeps its last letters. */
const shortestBase = 5;
