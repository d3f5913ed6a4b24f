/**
 * A text in an invented language with its translation into another: sentences of six words out of `words`, no word like one of the
 * other side, all sentences nearly of one length.
 */
export function inventedTexts(sentences: number, words = 40): { source: string[]; target: string[] } {
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  const syllable = (k: number) =>
    consonants[k % consonants.length]! + vowels[Math.floor(k / consonants.length) % vowels.length]!;
  const word = (k: number, shift: number) =>
    syllable((k * 3 + shift) % 70) + syllable((k * 11 + 5 * shift) % 70) + syllable((k + shift) % 70);
  const source: string[] = [];
  const target: string[] = [];
  for (let i = 0; i < sentences; i++) {
    const chosen = Array.from({ length: 6 }, () => next(words));
    source.push(chosen.map((k) => word(k, 0)).join(' ') + '.');
    target.push(
      chosen
        .reverse()
        .map((k) => word(k, 17))
        .join(' ') + '.',
    );
  }
  return { source, target };
}
