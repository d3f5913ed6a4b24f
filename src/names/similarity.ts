import levenshtein from 'fast-levenshtein';

/**
 * How likely an English spelling renders a Russian name.
 *
 * @param russian - a name in Cyrillic, any case
 * @param english - a name in Latin letters
 * @returns a probability in [0, 1]; .5 where right and wrong are equally likely
 */
export function nameSimilarity(russian: string, english: string): number {
  const longer = Math.max(russian.length, english.length);
  return longer === 0 ? 0 : 1 - levenshtein.get(russian, english) / longer;
}
