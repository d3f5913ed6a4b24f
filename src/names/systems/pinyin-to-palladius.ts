import { palladiusSyllables } from './palladius';

/** Pinyin syllable → its Palladius spelling. */
const syllables: ReadonlyMap<string, string> = new Map(
  [...palladiusSyllables].reverse().map(([cyrillic, pinyin]) => [pinyin.replaceAll('ü', 'u'), cyrillic]),
);

/** No syllable of pinyin is longer (zhuang). */
const longest = 6;

/** What a name may have of them in one word; a longer word is none. */
const MOST_LETTERS = 24;

/**
 * A Chinese word in pinyin as Palladius writes it.
 *
 * @param word - one word in any case, without tone marks
 * @returns lower case, or `undefined` when the word is no pinyin
 * @example
 * ```ts
 * palladiusOf('Wenliang'); // 'вэньлян'
 * ```
 */
export function palladiusOf(word: string): string | undefined {
  const lower = word.toLowerCase().replace(/['’-]/g, '');
  if (lower === '' || lower.length > MOST_LETTERS) return undefined;
  // fewest syllables; of as many the one with the longer beginning, as pinyin is read
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= lower.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = best[start];
      const cyrillic = syllables.get(lower.slice(start, end));
      if (!before || cyrillic === undefined) continue;
      if (!best[end] || before.length + 1 < best[end]!.length) best[end] = [...before, cyrillic];
    }
  }
  return best[lower.length]?.reduce((text, one) => text + (needsSign(text, one) ? 'ъ' : '') + one, '');
}

/** Чанъань: н before a vowel of the next syllable. */
function needsSign(before: string, next: string): boolean {
  return before.endsWith('н') && 'аеиоуэюя'.includes(next[0]!);
}
