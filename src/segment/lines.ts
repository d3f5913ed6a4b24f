import { furnitureLines } from './rules/furniture';
import { isLower, skipSpace, skipSpaceBack, wordAt } from './rules/step-words';

/** A stretch of text that no sentence crosses the edges of: a paragraph, or a part of one between hard line breaks. */
export interface Unit {
  start: number;
  end: number;
  /** Index of the paragraph, from 0. */
  paragraph: number;
  /** True when nothing but this unit stands in its paragraph. */
  alone: boolean;
  /** True when a Markdown line break (two spaces) ends it. */
  broken: boolean;
  /** True when it holds the office and the name of one who signs. */
  signature?: boolean;
  /** True for a page number or a running head. */
  furniture?: boolean;
}

/** A line without the white space around it. */
interface Line {
  start: number;
  end: number;
  /** Empty lines before it. */
  gap: boolean;
  /** Two or more spaces, or a backslash, at its end: a line break that is meant (Markdown). */
  broken: boolean;
  /** True when a form feed stands before it. */
  page: boolean;
}

/**
 * Parts a text into units. An empty line always parts. A line break inside a block is a wrap or is meant; which of them the
 * layout of the whole text tells: where lines go on in the middle of sentences, text is wrapped.
 */
export function unitsOf(text: string): Unit[] {
  const all = linesOf(text);
  const furniture = furnitureLines(text, all);
  const lines = all.filter((_, index) => !furniture.has(index));
  const wrapped = isWrapped(text, lines);
  const width = wrapped ? lines.reduce((most, { start, end }) => Math.max(most, end - start), 0) : 0;
  const units: Unit[] = [];
  let paragraph = -1;
  let previous: Line | undefined;
  for (const [index, line] of all.entries()) {
    const unit = units.at(-1);
    if (furniture.has(index)) {
      units.push({ ...spanOf(line), paragraph: ++paragraph, alone: true, broken: false, furniture: true });
      previous = undefined;
    } else if (!previous || !unit || line.gap) {
      paragraph++;
      units.push({ start: line.start, end: line.end, paragraph, alone: true, broken: line.broken });
    } else if (goesOn(text, previous, line, wrapped, width)) {
      unit.end = line.end;
      unit.broken = line.broken;
    } else {
      const apart =
        !previous.broken &&
        !wrapped &&
        (isWhole(text, previous) || previous.end - previous.start > LONG_LINE);
      if (apart) paragraph++;
      else unit.alone = false;
      units.push({ start: line.start, end: line.end, paragraph, alone: apart, broken: line.broken });
    }
    if (!furniture.has(index)) previous = line;
  }
  return units;
}

function spanOf({ start, end }: Line) {
  return { start, end };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let [gap, page] = [true, false];
  for (let at = 0; at <= text.length;) {
    const lineEnd = nextBreak(text, at);
    const start = skipSpace(text, at, lineEnd);
    const end = skipSpaceBack(text, start, lineEnd);
    if (start === end) gap = true;
    else {
      const broken = lineEnd - end >= 2 && text.startsWith('  ', end);
      lines.push({
        start,
        end,
        gap: gap || startsBlock(text, start, end),
        broken: broken || text[end - 1] === '\\',
        page,
      });
      gap = page = false;
    }
    page ||= text[lineEnd] === '\f';
    at = lineEnd + 1;
  }
  return lines;
}

/** The next end of a line: LF, CR (CRLF counts as one since an empty line between the two would be trimmed), LS, PS, FF. */
function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 12 || code === 0x2028 || code === 0x2029 || code === 0x85) return at;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 1 : at;
  }
  return text.length;
}

/** A Markdown heading or rule begins a block of its own. */
function startsBlock(text: string, start: number, end: number): boolean {
  return /^(?:#{1,6} |\*{3}|-{3}|_{3})/.test(text.slice(start, Math.min(end, start + 8)));
}

/** A line is seldom wrapped at a greater width (characters); longer ones are paragraphs. */
const LONG_LINE = 110;

/** Share of line breaks in the middle of sentences from which on a text counts as wrapped: prose has one or two sentences in three lines. */
const WRAPPED = 0.3;

function isWrapped(text: string, lines: readonly Line[]): boolean {
  let breaks = 0;
  let middle = 0;
  for (let index = 1; index < lines.length; index++) {
    const [previous, line] = [lines[index - 1]!, lines[index]!];
    if (line.gap || previous.broken) continue;
    breaks++;
    if (isLower(text[line.start]) && !'.!?:;'.includes(text[previous.end - 1]!)) middle++;
  }
  return middle >= WRAPPED * breaks && middle > 0;
}

/** Whether a sentence may go on over a line break. */
function goesOn(text: string, previous: Line, line: Line, wrapped: boolean, width: number): boolean {
  if (previous.broken || startsItem(text, line)) return false;
  const last = text[previous.end - 1]!;
  if (isLower(text[line.start]) && !/[.!?…:;]/.test(last)) return true;
  if (last === '-' || last === '\u00ad') return true;
  if (!wrapped) return last === ',';
  // a wrapped line is full: the next word would not have fitted
  const room = width - (previous.end - previous.start);
  const word = wordAt(text, line.start, line.end);
  if (room <= Math.max(word.end - word.start, SHORT_WORD)) return true;
  return isLower(text[line.start]) || last === ',' || previous.end - previous.start > width * FULL;
}

/** Ragged lines end a word of this length before the margin (characters). */
const SHORT_WORD = 12;
/** A line of a wrapped paragraph that fills less of the width than this is its last (share of the widest line). */
const FULL = 0.75;

/** «1. », «а) », «— », "* ": the mark of an item of a list or a speech. */
const ITEM = /^(?:\(?\d{1,3}[.)]|\(?\p{Ll}\)|[IVXLC]{1,5}[.)]|[-–—•*·])\s/u;

/** Whether a line begins an item of a list, or a speech with a dash. */
export function startsItem(text: string, { start, end }: { start: number; end: number }): boolean {
  const head = text.slice(start, Math.min(end, start + 10));
  if (!ITEM.test(head)) return false;
  // «…в Москве \n— столице»: a dash with a small letter behind it goes on
  return !/^[-–—]\s/.test(head) || !isLower(head[2]);
}

/** Whether a line looks like a paragraph of its own: it ends as sentences do. */
function isWhole(text: string, { start, end }: Line): boolean {
  let at = end;
  while (at > start && '»”"\'’)]*_'.includes(text[at - 1]!)) at--;
  const last = text[at - 1]!;
  return /[.!?…:;]/.test(last);
}
