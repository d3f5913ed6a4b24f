import { accentedVowels } from '../languages/look-alike-letters';
import type { OldSpelling } from '../languages/ru/old-spelling';
import { lookAlike } from './look-alikes';
import type { Letter } from './offset-runs';

/** Characters without width inside a word, and the soft hyphen. */
const HIDDEN = /[\u00ad\u200b-\u200d\u2060]/;

/** What folding may change, anywhere in a text. */
export const NEEDS =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2010\u2011\u2060\u0450\u045d\ufb00-\ufb06]|[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]/;

/** What folding a word depends on. */
export interface Manner {
  old: OldSpelling | undefined;
  /** The script that the language is written in. */
  script: 'cyrillic' | 'latin' | undefined;
  /** True where a digit stands beside: a code, not a word. */
  beside: boolean;
}

/** The letters of a word as it is compared; undefined when they are those of the word. */
export function foldWord(word: string, { old, script, beside }: Manner): Letter[] | undefined {
  if (!old && !NEEDS.test(word)) return undefined;
  if (old && PLAIN.test(word) && old.modern(word) === word) return undefined;
  let letters = composed(word);
  const plain = letters.map(({ text }) => text).join('');
  const [cyrillic, latin] = [/[\u0400-\u052f]/.test(plain), /[A-Za-z\u00c0-\u024f]/.test(plain)];
  if (cyrillic && old) letters = modern(letters, old);
  if (cyrillic && latin && !beside) letters = mended(letters, script);
  const same = letters.length === word.length && letters.every(({ text }, k) => text === word[k]);
  return same ? undefined : letters;
}

/** Words of the letters that Russian has and had, each one code unit: composing leaves them as they are. */
const PLAIN = /^[\u0401\u0406\u0410-\u044f\u0451\u0456\u0462\u0463\u0472-\u0475]+$/;

/** A letter with the marks and hidden characters behind it. */
const CLUSTER =
  /[^\p{M}\u00ad\u200b-\u200d\u2060][\p{M}\u00ad\u200b-\u200d\u2060]*|[\p{M}\u00ad\u200b-\u200d\u2060]+/gu;

/** Letters with their marks, without stress and without what is hidden; one code unit each. */
function composed(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const match of word.matchAll(CLUSTER)) {
    const [start, end] = [match.index, match.index + match[0].length];
    let text = match[0];
    if (HIDDEN.test(text)) text = text.replace(/[\u00ad\u200b-\u200d\u2060]/g, '');
    if (/^[\u0400-\u052f]/.test(text)) text = unstressed(text);
    text = text >= '\ufb00' && text <= '\ufb06' ? text.normalize('NFKC') : text.normalize('NFC');
    if (text === '' && letters.length > 0) letters.at(-1)!.end = end;
    for (let k = 0; k < text.length; k++) letters.push({ text: text[k]!, start, end });
  }
  return letters;
}

/** A Cyrillic letter without the marks of stress; й and ё keep theirs. */
function unstressed(letter: string): string {
  return letter
    .replace(/[\u0300\u0301\u0340\u0341]/g, '')
    .replace(/[\u0400\u040d]/i, (grave) => grave.normalize('NFD')[0]!);
}

/** A word of both alphabets in one of them, where the letters of the other only look alike. */
function mended(letters: readonly Letter[], script: Manner['script']): Letter[] {
  const word = letters.map(({ text }) => text).join('');
  const plain =
    script === 'cyrillic' ? word.replace(/[\u00e0-\u00fd]/gi, (l) => accentedVowels.get(l) ?? l) : word;
  const text = lookAlike(plain, script ?? 'other')?.text ?? plain;
  const lost = word.length - text.length;
  return letters
    .slice(lost)
    .map((letter, k) => ({ ...letter, text: text[k]!, start: k === 0 ? letters[0]!.start : letter.start }));
}

function modern(letters: readonly Letter[], old: OldSpelling): Letter[] {
  const text = old.modern(letters.map((letter) => letter.text).join(''));
  const kept: Letter[] = [];
  letters.forEach((letter, k) => {
    if (text[k] === '\u00ad') kept.at(-1)!.end = letter.end;
    else kept.push({ ...letter, text: text[k]! });
  });
  return kept;
}
