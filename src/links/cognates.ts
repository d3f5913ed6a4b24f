import { remember } from '../languages/remember';

/**
 * Cognates and names by their consonants: a cheap stand-in for phonetics that needs no dictionary
 * (президент – president, Риджуэй – Ridgway).
 */

/** A word reduced to Latin letters of one broad spelling. */
export const phonetic = remember((word) => {
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
});

/** The consonants of a phonetic form: the key under which similar words meet. */
export function skeleton(sound: string): string {
  return sound.replace(/[aeiouyj]/g, '') || sound.slice(0, 1);
}

/** Similarity of two phonetic forms in [0, 1]; see {@link soundComparer}. */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  return soundComparer(toSounds([a]), toSounds([b]))(0, 0, 0);
}

/** Phonetic forms of many words, prepared for comparison. */
export interface Sounds {
  /** Letters of word `i`: `letters[starts[i]]` to `letters[starts[i + 1]]`, 0 for a. */
  letters: Uint8Array;
  starts: Int32Array;
  /** Sum of the weights of the letters of each word. */
  masses: Float64Array;
  /** Which consonants each word has, a bit a letter. */
  consonants: Int32Array;
}

/** Prepares words for {@link soundComparer}; longer ones than 40 letters are cut. */
export function toSounds(forms: readonly string[]): Sounds {
  const starts = new Int32Array(forms.length + 1);
  forms.forEach((form, i) => (starts[i + 1] = starts[i]! + Math.min(form.length, LONGEST)));
  const sounds: Sounds = {
    letters: new Uint8Array(starts[forms.length]!),
    starts,
    masses: new Float64Array(forms.length),
    consonants: new Int32Array(forms.length),
  };
  forms.forEach((form, i) => {
    for (let k = 0; k < Math.min(form.length, LONGEST); k++) {
      const letter = form.charCodeAt(k) - A;
      sounds.letters[starts[i]! + k] = letter;
      sounds.masses[i]! += WEIGHTS[letter]!;
      if (WEIGHTS[letter] === 1) sounds.consonants[i]! |= 1 << letter;
    }
  });
  return sounds;
}

const LONGEST = 40;
const A = 97;

/** A vowel weighs half. */
const WEIGHTS = Float64Array.from({ length: 26 }, (_, letter) =>
  'aeiouyj'.includes(String.fromCharCode(A + letter)) ? 0.5 : 1,
);

/** Compares words of two sides; see {@link comparerOfSounds}. */
export function soundComparer(ours: Sounds, theirs: Sounds): (a: number, b: number, least: number) => number {
  const compare = comparerOfSounds();
  return (a, b, least) => compare(ours, a, theirs, b, least);
}

/** Compares word `a` of one list with word `b` of another: how alike they sound, or 0 when it is less than `least`. */
export type CompareSounds = (ours: Sounds, a: number, theirs: Sounds, b: number, least: number) => number;

/**
 * Compares words by their sounds: 1 − weighted edit distance / weight of the heavier word, in [0, 1], or 0 when that is
 * below `least`. Cheap bounds go first: most pairs differ in weight or in their consonants.
 */
export function comparerOfSounds(): CompareSounds {
  let previous = new Float64Array(LONGEST + 1);
  let current = new Float64Array(LONGEST + 1);
  return (ours, a, theirs, b, least) => {
    const massA = ours.masses[a]!;
    const massB = theirs.masses[b]!;
    const weight = massA > massB ? massA : massB;
    const most = (1 - least) * weight + 1e-9;
    if (weight === 0 || Math.abs(massA - massB) > most) return 0;
    const inA = ours.consonants[a]!;
    const inB = theirs.consonants[b]!;
    if (bits(inA & ~inB) > most || bits(inB & ~inA) > most) return 0;
    const startA = ours.starts[a]!;
    const startB = theirs.starts[b]!;
    const lengthA = ours.starts[a + 1]! - startA;
    const lengthB = theirs.starts[b + 1]! - startB;
    previous[0] = 0;
    for (let j = 1; j <= lengthB; j++)
      previous[j] = previous[j - 1]! + WEIGHTS[theirs.letters[startB + j - 1]!]!;
    for (let i = 1; i <= lengthA; i++) {
      const letter = ours.letters[startA + i - 1]!;
      const remove = WEIGHTS[letter]!;
      let least = (current[0] = previous[0]! + remove);
      for (let j = 1; j <= lengthB; j++) {
        const other = theirs.letters[startB + j - 1]!;
        const insert = WEIGHTS[other]!;
        let cost = previous[j - 1]! + (letter === other ? 0 : remove > insert ? remove : insert);
        if (previous[j]! + remove < cost) cost = previous[j]! + remove;
        if (current[j - 1]! + insert < cost) cost = current[j - 1]! + insert;
        current[j] = cost;
        if (cost < least) least = cost;
      }
      if (least > most) return 0;
      [previous, current] = [current, previous];
    }
    return previous[lengthB]! > most ? 0 : 1 - previous[lengthB]! / weight;
  };
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

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
