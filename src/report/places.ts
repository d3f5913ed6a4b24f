import type { Document } from '../model/document';
import type { Span } from '../model/span';
import { lineIndex } from '../read/line-index';

/** Where a span stands and what it says. */
export interface Place extends Span {
  /** Line of the start, from 1. */
  line: number;
  /** Column of the start in UTF-16 code units, from 1. */
  column: number;
  /** Line of the end, from 1. */
  endLine: number;
  /** Column behind the last code unit, from 1. */
  endColumn: number;
  /** The text of the span. */
  text: string;
}

/** Gives the places of spans of one document. */
export function placer(document: Document): (span: Span) => Place {
  const index = lineIndex(document.text);
  return ({ start, end }) => ({
    start,
    end,
    line: index.line(start),
    column: index.column(start),
    endLine: index.line(end),
    endColumn: index.column(end),
    text: document.text.slice(start, end),
  });
}
