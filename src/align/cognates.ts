/**
 * Cognates and names by their consonants: a cheap stand-in for phonetics that needs no dictionary
 * (президент – president, Риджуэй – Ridgway).
 */

/** A word reduced to Latin letters of one broad spelling. */
export function phonetic(word: string): string {
  let out = '';
  const text = word.toLowerCase();
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!;
    const pair = DIGRAPHS[text.slice(i, i + 2)];
    if (pair !== undefined) {
      out += pair;
      i++;
    } else out += LETTERS[letter] ?? (letter >= 'a' && letter <= 'z' ? letter : '');
  }
  return out.replace(/(.)\1+/g, '$1');
}

/** The consonants of a phonetic form: the key under which similar words meet. */
export function skeleton(sound: string): string {
  return sound.replace(/[aeiouyj]/g, '') || sound.slice(0, 1);
}

/** Similarity of two phonetic forms in [0, 1]: 1 − weighted edit distance / longer length; a vowel weighs half. */
export function soundSimilarity(a: string, b: string): number {
  const weight = Math.max(mass(a), mass(b));
  if (!weight) return 0;
  let previous = new Float64Array(b.length + 1);
  let current = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + cost(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const remove = cost(a, i - 1);
    current[0] = previous[0]! + remove;
    for (let j = 1; j <= b.length; j++) {
      const insert = cost(b, j - 1);
      const change = a[i - 1] === b[j - 1] ? 0 : Math.max(remove, insert);
      current[j] = Math.min(previous[j]! + remove, current[j - 1]! + insert, previous[j - 1]! + change);
    }
    [previous, current] = [current, previous];
  }
  return 1 - previous[b.length]! / weight;
}

function mass(word: string): number {
  let sum = 0;
  for (let i = 0; i < word.length; i++) sum += cost(word, i);
  return sum;
}

function cost(word: string, at: number): number {
  return VOWELS.includes(word[at]!) ? 0.5 : 1;
}

const VOWELS = 'aeiouyj';

const DIGRAPHS: Record<string, string> = {
  sh: 's',
  ch: 'k',
  kh: 'h',
  zh: 'z',
  ph: 'f',
  th: 't',
  ts: 'c',
  tz: 'c',
  ck: 'k',
  ya: 'a',
  yu: 'u',
  yo: 'o',
  oo: 'u',
  ou: 'u',
  ee: 'i',
  qu: 'kv',
};

const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'k',
  ш: 's',
  щ: 's',
  ы: 'i',
  э: 'e',
  ю: 'u',
  я: 'a',
  w: 'v',
  y: 'i',
  x: 'ks',
  q: 'k',
};
