/** What a word is. */
import type { Span } from '../model/span';

/** A word of a text with its place in the document. */
export interface Word extends Span {
  /** As the text has it. */
  text: string;
  /** Lower case. */
  lower: string;
}

/**
 * The words of a text in order: runs of letters and digits; what joins them belongs to the word (don't, Санкт-Петербург,
 * 1,200.5, 13 269).
 *
 * @param offset - where the text stands in its document
 */
export function wordsOf(text: string, offset: number): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const end = runEnd(text, at);
    if (end === at) {
      at += classAt(text, at) & WIDE ? 2 : 1;
      continue;
    }
    let stop = end;
    for (let next = joinedEnd(text, stop); next > stop; next = joinedEnd(text, stop)) stop = next;
    const word = text.slice(at, stop);
    words.push({ text: word, lower: word.toLowerCase(), start: offset + at, end: offset + stop });
    at = stop;
  }
  return words;
}

/**
 * Runs of letters alone: what the aligner looks up, which believes of the parts of Санкт-Петербург and of don't one by one. With the flag `g`: for `match`, `matchAll`
 * and `replace`, never for `test`.
 */
export const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;

/** Runs of letters with what an apostrophe joins to them (don't), not what a hyphen does: what a lexicon is learned of; likewise. */
export const LETTERS_AND_APOSTROPHE = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?/gu;

/** Runs of letters and digits, each part of a word with hyphens by itself (да-да-да says one thing three times); likewise. */
export const PARTS = /[\p{L}\p{M}\p{N}]+/gu;

/** Whether a text says anything: holds a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Where the letters and digits that begin here end; the same place when there are none. */
function runEnd(text: string, from: number): number {
  let at = from;
  for (let kind = classAt(text, at); kind & WORD; kind = classAt(text, at)) at += kind & WIDE ? 2 : 1;
  return at;
}

/** The end of the run that a hyphen, apostrophe, decimal mark or space of thousands joins to the one that ends here. */
function joinedEnd(text: string, end: number): number {
  const mark = text[end];
  if (mark === undefined) return end;
  if (mark === '-' || mark === "'" || mark === '’' || mark === '‑') {
    const next = runEnd(text, end + 1);
    return next > end + 1 ? next : end;
  }
  if (!(classAt(text, end - 1) & DIGIT)) return end;
  if (mark === '.' || mark === ',') return classAt(text, end + 1) & DIGIT ? runEnd(text, end + 1) : end;
  const isSpace = mark === ' ' || mark === '\u00a0' || mark === '\u202f';
  return isSpace && isThousand(text, end + 1) ? runEnd(text, end + 1) : end;
}

/** Three digits and no more. */
function isThousand(text: string, at: number): boolean {
  return [0, 1, 2].every((k) => classAt(text, at + k) & DIGIT) && !(classAt(text, at + 3) & DIGIT);
}

const WORD = 1;
const DIGIT = 2;
/** Takes two code units. */
const WIDE = 4;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const digitCharacter = /\p{N}/u;

/** Classes of ASCII, Latin, Greek and Cyrillic, which is nearly all that is asked for. */
const common = Uint8Array.from({ length: 0x530 }, (_, code) => classOf(String.fromCharCode(code)));

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x530) return common[code]!;
  if (Number.isNaN(code)) return 0;
  const point = text.codePointAt(at)!;
  return classOf(String.fromCodePoint(point)) | (point > 0xffff ? WIDE : 0);
}

function classOf(character: string): number {
  return (wordCharacter.test(character) ? WORD : 0) | (digitCharacter.test(character) ? DIGIT : 0);
}
