/** A question for an error message: `; did you mean 'negation'?`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  let nearest = { one: '', distance: Math.max(2, Math.floor(word.length / 3)) + 1 };
  for (const one of known) {
    const distance = editDistance(word.slice(0, LONGEST), one);
    if (distance < nearest.distance) nearest = { one, distance };
  }
  return nearest.one ? `; did you mean '${nearest.one}'?` : '';
}

/** Nothing that is known has a longer name. */
const LONGEST = 100;

/** Letters to change, add or leave out (Levenshtein). The package for it weighs a fifth of the reader of a format. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = above[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
  }
  return row[other.length]!;
}
