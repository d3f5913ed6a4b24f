import { countLetters, mainScript, type Script } from './script';
import type { Span } from '../model/span';

/** A paragraph: lines without an empty line between them. */
export interface Block extends Span {
  /** The script that most of its letters are of; `none` without letters. */
  script: Script;
  /** Number of letters in that script. */
  letters: number;
  /** A mark that something was left out (`[...]`, `***`, `…`), not text of a version. */
  cut: boolean;
}

/** The paragraphs of a text from an offset on; spans exclude the white space around them. */
export function readBlocks(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  let [start, end] = [-1, -1];
  const close = () => {
    if (start >= 0) blocks.push(describe(text, start, end));
    start = -1;
  };
  for (let at = from; at <= text.length;) {
    const lineEnd = endOfLine(text, at);
    const line = text.slice(at, lineEnd);
    const trimmed = line.trim();
    if (trimmed === '') close();
    else {
      if (start < 0) start = at + line.indexOf(trimmed);
      end = at + line.indexOf(trimmed) + trimmed.length;
    }
    at = lineEnd + 1;
  }
  close();
  return blocks;
}

/** Lines end with LF, CRLF or CR; CRLF is taken for a line that ends with CR and white space. */
function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) return at;
  }
  return text.length;
}

function describe(text: string, start: number, end: number): Block {
  const { cyrillic, latin } = countLetters(text, start, end);
  const script = mainScript(text, start, end);
  const cut = script === 'none' && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
  return { start, end, script, letters: Math.max(cyrillic, latin), cut };
}
