import { lastLeading } from '../text/leading';

/** Line and column of offsets in one text; built once, asked often. */
export interface LineIndex {
  /** Line of an offset, from 1. */
  line(offset: number): number;
  /** Column of an offset in UTF-16 code units, from 1. */
  column(offset: number): number;
}

/** Indexes the line starts of a text; lines end with LF, CRLF or CR. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  const find = (offset: number): number => {
    return lastLeading(starts.length, (at) => starts[at]! <= offset);
  };
  return { line: (offset) => find(offset) + 1, column: (offset) => offset - starts[find(offset)]! + 1 };
}
