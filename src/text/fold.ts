import { finish, type Steps } from '../steps/steps';
import { languagePack } from '../languages/index';
import { accentedVowels } from '../languages/look-alike-letters';
import type { OldSpelling } from '../languages/ru/old-spelling';
import type { Span } from '../model/span';
import { lookAlike } from './look-alikes';
import { leading } from './leading';

/** A text as it is compared, with the way back. */
export interface FoldedText {
  text: string;
  /** The place in the untouched text of a stretch of the folded one. */
  back(span: Span): Span;
  /** Offset in the folded text of what begins at an offset of the untouched one. */
  at(offset: number): number;
}

/**
 * Folds a text for matching: letters are composed (NFC), stress marks, soft hyphens and characters without width are taken off, ligatures are
 * parted, letters of the other alphabet that look alike are mended, and Russian of before 1918 gets its modern spelling. Everything else stays, so that
 * a text that needs none of that costs one look.
 *
 * @param text - any text
 * @param language - BCP 47 code
 * @returns undefined when the text is folded already
 */
export function fold(text: string, language: string): FoldedText | undefined {
  return finish(foldInSteps(text, language));
}

/** Words of a step. */
const WORDS = 2_000;

/** {@link fold} in steps. */
export function* foldInSteps(text: string, language: string): Steps<FoldedText | undefined> {
  const { oldSpelling, script } = languagePack(language);
  const old = oldSpelling?.signs.test(visible(text)) ? oldSpelling : undefined;
  if (!old && !NEEDS.test(text) && !NOTE.test(text)) return undefined;
  const folded = new Folder(text);
  let count = 0;
  for (const match of text.matchAll(WORD_OR_NOTE)) {
    const [word] = match;
    if (++count % WORDS === 0) yield match.index / text.length;
    if (match.groups!['note'] !== undefined) {
      folded.replace(match.index, word.length, []);
      continue;
    }
    const letters = foldWord(word, { old, script, beside: besideDigit(text, match.index, word.length) });
    if (letters) folded.replace(match.index, word.length, letters);
  }
  return folded.finish();
}

/** Folds a word or a short text whose offsets do not matter. */
export function foldedText(text: string, language: string): string {
  return fold(text, language)?.text ?? text;
}

/** A text without marks and hidden characters between its letters, among which the signs of an old spelling are looked for. */
function visible(text: string): string {
  if (!/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/.test(text)) return text;
  return text.normalize('NFC').replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '');
}

/** Characters without width inside a word, and the soft hyphen. */
const HIDDEN = /[\u00ad\u200b-\u200d\u2060]/;

/** What folding may change, anywhere in a text. */
const NEEDS =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\u0450\u045d\ufb00-\ufb06]|[A-Za-z\u00c0-\u024f][\u0400-\u052f]|[\u0400-\u052f][A-Za-z\u00c0-\u024f]/;

/** The mark of a note behind a word: «решение[1]», «завода.²». */
const NOTE =
  /(?<=[\p{L}\p{M}.,;:!?»”"’')])\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|(?<=\p{L}{4}|[.,;»”])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/u;

const WORD_OR_NOTE = new RegExp(`(?<note>${NOTE.source})|[\\p{L}\\p{M}\\u00ad\\u200b-\\u200d\\u2060]+`, 'gu');

/** A letter of a folded word and where it comes from: offsets in the word. */
interface Letter {
  text: string;
  start: number;
  end: number;
}

/** What folding a word depends on. */
interface Manner {
  old: OldSpelling | undefined;
  /** The script that the language is written in. */
  script: 'cyrillic' | 'latin' | undefined;
  /** True where a digit stands beside: a code, not a word. */
  beside: boolean;
}

/** The letters of a word as it is compared; undefined when they are those of the word. */
function foldWord(word: string, { old, script, beside }: Manner): Letter[] | undefined {
  if (!old && !NEEDS.test(word)) return undefined;
  let letters = composed(word);
  const plain = letters.map(({ text }) => text).join('');
  const [cyrillic, latin] = [/[\u0400-\u052f]/.test(plain), /[A-Za-z\u00c0-\u024f]/.test(plain)];
  if (cyrillic && old) letters = modern(letters, old);
  if (cyrillic && latin && !beside) letters = mended(letters, script);
  const same = letters.length === word.length && letters.every(({ text }, k) => text === word[k]);
  return same ? undefined : letters;
}

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

function besideDigit(text: string, start: number, length: number): boolean {
  return /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(start + length));
}

/** Writes a folded text piece by piece and keeps the offsets. */
class Folder {
  private readonly pieces: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private from = 0;

  constructor(private readonly text: string) {}

  replace(start: number, length: number, letters: readonly Letter[]): void {
    this.copy(start);
    for (const letter of letters) {
      this.pieces.push(letter.text);
      this.starts.push(start + letter.start);
      this.ends.push(start + letter.end);
    }
    this.from = start + length;
  }

  finish(): FoldedText | undefined {
    if (this.from === 0) return undefined;
    this.copy(this.text.length);
    const [starts, ends] = [Uint32Array.from(this.starts), Uint32Array.from(this.ends)];
    const { length } = this.text;
    const startOf = (offset: number) => starts[offset] ?? length;
    return {
      text: this.pieces.join(''),
      back: ({ start, end }) => ({
        start: startOf(start),
        end: end > start ? (ends[end - 1] ?? length) : startOf(start),
      }),
      at: (offset) => firstFrom(starts, offset),
    };
  }

  private copy(to: number): void {
    if (this.from < to) this.pieces.push(this.text.slice(this.from, to));
    for (let at = this.from; at < to; at++) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }
}

/** Index of the first of ascending numbers that is at least so much. */
function firstFrom(numbers: Uint32Array, least: number): number {
  return leading(numbers.length, (at) => numbers[at]! < least);
}
