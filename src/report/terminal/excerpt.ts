import type { Document } from '../../model/document';
import type { Span } from '../../model/span';

/** A place with the text around it, on one line. */
export interface Excerpt {
  /** What stands before the place on its line; begins with `…` when it is cut. */
  before: string;
  /** The place itself; ends with `…` when it is cut or goes on in the next line. */
  marked: string;
  /** What stands behind; ends with `…` when it is cut. */
  after: string;
}

/**
 * The line around a place, cut to so many UTF-16 code units; words are kept whole where there is room, and surrogate
 * pairs and combining marks always.
 */
export function excerpt({ text }: Document, { start, end }: Span, room: number): Excerpt {
  // a line may be a whole book: what lies further away than there is room for is not looked at
  const first = Math.max(0, start - room - 1);
  const before = start > 0 ? text.slice(first, start).lastIndexOf('\n') : -1;
  const lineStart = before < 0 ? first : first + before + 1;
  const newline = text.slice(start, start + 2 * room + 1).indexOf('\n');
  const lineEnd = newline < 0 ? Math.min(text.length, start + 2 * room + 1) : start + newline;
  const markEnd = boundary(text, Math.min(end, lineEnd, start + room), start);
  const spare = Math.max(0, room - (markEnd - start));
  const rest = lineEnd - markEnd;
  // room that the end of the line does not need goes to the beginning
  const from = boundary(
    text,
    Math.max(lineStart, start - Math.max(Math.floor(spare / 2), spare - rest)),
    lineStart,
  );
  const to = boundary(text, Math.min(lineEnd, markEnd + Math.max(0, spare - (start - from))), markEnd);
  const cutBefore = from > lineStart ? text.slice(from, start).search(/\s/) + 1 : 0;
  const wordEnd = text.slice(markEnd, to).search(/\s\S*$/);
  const cut = to < lineEnd && text.slice(to, lineEnd).trim() !== '';
  const after = cut && wordEnd >= 0 ? text.slice(markEnd, markEnd + wordEnd) : text.slice(markEnd, to);
  return {
    before: (from > lineStart ? '…' : '') + flat(text.slice(from + cutBefore, start)),
    marked: flat(text.slice(start, markEnd)).trimEnd() + (markEnd < end ? '…' : ''),
    after: cut ? `${flat(after)}…` : flat(after).trimEnd(),
  };
}

function flat(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** The offset, moved back so that no character is cut in two. */
function boundary(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && at < text.length && /^[\u{dc00}-\u{dfff}\p{M}\u200d]/u.test(text.slice(at, at + 2)))
    at--;
  return at;
}
