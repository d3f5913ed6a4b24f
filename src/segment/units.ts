import type { Span } from '../model/span';

/** A stretch in which sentences may run on over line breaks. */
export interface Unit extends Span {
  /** Index of its paragraph, from 0. */
  paragraph: number;
  /** A title line and the name below it, kept together. */
  signature: boolean;
}

interface Line extends Span {
  text: string;
  /** Ends in two spaces or a backslash: a line break that the author asked for (CommonMark 0.31, section 6.7). */
  hard: boolean;
}

/**
 * Cuts a text into units: paragraphs (an empty line between them), and inside a paragraph a new unit at every line
 * break that is not mere wrapping. A text whose lines are mostly long has one paragraph a line.
 */
export function readUnits(text: string, start: number, end: number): Unit[] {
  const paragraphs = readParagraphs(text, start, end);
  const onePerLine = isOneParagraphPerLine(paragraphs);
  const units: Unit[] = [];
  let paragraph = 0;
  for (const lines of paragraphs) {
    const widest = lines.reduce((width, line) => Math.max(width, line.text.length), 0);
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      const unit = units.at(-1);
      if (before && unit && isSignature(before, line, lines.length)) {
        unit.end = line.end;
        unit.signature = true;
      } else if (before && unit && !onePerLine && isWrapped(before, line, widest)) unit.end = line.end;
      else {
        if (before && onePerLine) paragraph++;
        units.push({ start: line.start, end: line.end, paragraph, signature: false });
      }
    });
    paragraph++;
  }
  return units;
}

function readParagraphs(text: string, start: number, end: number): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  for (let at = start; at <= end;) {
    let lineEnd = at;
    while (lineEnd < end && !isLineBreak(text.charCodeAt(lineEnd))) lineEnd++;
    const raw = text.slice(at, lineEnd);
    const trimmed = raw.trim();
    if (trimmed === '') {
      if (current.length) paragraphs.push(current);
      current = [];
    } else {
      const from = at + raw.indexOf(trimmed);
      current.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        hard: raw.endsWith('  ') || raw.endsWith('\\'),
      });
    }
    at = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
  }
  if (current.length) paragraphs.push(current);
  return paragraphs;
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** Wrapped lines are seldom longer than a screen line; a median above this many characters means paragraphs. */
const LONG_LINE = 110;

function isOneParagraphPerLine(paragraphs: readonly Line[][]): boolean {
  const lengths = paragraphs
    .filter((lines) => lines.length > 1)
    .flatMap((lines) => lines.map((line) => line.text.length));
  lengths.sort((a, b) => a - b);
  return (lengths[lengths.length >> 1] ?? 0) > LONG_LINE;
}

/** A wrapped line is nearly as wide as the widest of its paragraph, or goes on in lower case. */
function isWrapped(before: Line, line: Line, widest: number): boolean {
  if (before.hard || LIST_ITEM.test(line.text) || DIALOGUE.test(line.text)) return false;
  if (/^\p{Ll}/u.test(line.text) && !ENDS.test(before.text)) return true;
  return before.text.length >= widest * 0.6 && before.text.length >= 30;
}

/** An office and, below it, a name: few words, every one with a capital, no digits. */
function isSignature(before: Line, line: Line, count: number): boolean {
  return (
    count === 2 &&
    !ENDS.test(before.text) &&
    /\p{Ll}/u.test(before.text) &&
    before.text.length <= 120 &&
    isName(line.text)
  );
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}[\p{L}'’.,»”"-]*$/u.test(word));
}

const ENDS = /[.!?…:;]["'»”’)\]]*$/u;

/** `1.`, `2)`, `a)`, `•` at the beginning of a line. */
export const LIST_ITEM = /^(?:\d{1,3}[.)]|\p{L}\)|[•‣▪*])\s/u;

const DIALOGUE = /^[—–-]\s/u;
