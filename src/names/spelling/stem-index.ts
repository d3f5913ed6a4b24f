/** Words of one origin share so many letters at least: Kore-an, Chin-ese. */
export const sharedLetters = 4;

/** Stems to be looked up by how they begin. */
export interface StemIndex {
  /** Whether one of the stems is this one, or begins like it. */
  begins(stem: string): boolean;
}

/** Stems by their first letters, which two that begin alike share. */
export function stemIndex(stems: ReadonlySet<string>): StemIndex {
  const byBeginning = new Map<string, string[]>();
  for (const stem of stems) {
    const beginning = stem.slice(0, sharedLetters);
    const there = byBeginning.get(beginning);
    if (there) there.push(stem);
    else byBeginning.set(beginning, [stem]);
  }
  return {
    begins: (stem) =>
      stems.has(stem) ||
      (byBeginning.get(stem.slice(0, sharedLetters))?.some((other) => beginAlike(stem, other)) ?? false),
  };
}

/** Derivations of one word, or its two spellings: defenc and defens, baltic and balt. */
export function beginAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (shorter < sharedLetters) return false;
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared++;
  return (
    shared >= sharedLetters && shared >= 0.75 * shorter && shared >= 0.5 * Math.max(one.length, other.length)
  );
}
