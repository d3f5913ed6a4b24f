import levenshtein from 'fast-levenshtein';

/** A question for an error message: `; did you mean 'negation'?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  let nearest = { one: '', distance: Math.max(2, Math.floor(word.length / 3)) + 1 };
  for (const one of known) {
    const distance = levenshtein.get(word, one);
    if (distance < nearest.distance) nearest = { one, distance };
  }
  return nearest.one ? `; did you mean '${nearest.one}'?` : '';
}
