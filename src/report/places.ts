import type { Bitext } from '../model/bead';
import type { Document } from '../model/document';
import type { Span } from '../model/span';
import { lineIndex } from '../read/line-index';
import type { ReportFile, ResolvedOptions } from './options';
import { lastLeading } from '../text/leading';

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
  /** The text of the span; a long one is cut and ends with `…`. */
  text: string;
  /** Where it stands in a document, in words: `page 3, paragraph 12`; absent for plain texts. */
  label?: string;
}

/** How a report says where something stands: the label, or the line. */
export function whereOf({ label, line }: Place): string {
  return label ?? `line ${line}`;
}

/** Gives the place of a span in one document. */
export type Placer = (span: Span) => Place;

/** Give the places of spans of the two documents. In a file of units a place is the line of its unit. */
export function placers(
  { source, target }: Bitext,
  { files }: Pick<ResolvedOptions, 'files'>,
): Record<'source' | 'target', Placer> {
  return { source: placer(source, files.source), target: placer(target, files.target) };
}

function placer(document: Document, { lines, labels }: ReportFile): Placer {
  const where = lines ? inUnits(document, lines) : inText(document);
  return ({ start, end }) => ({
    start,
    end,
    ...where({ start, end }),
    text: quoted(document.text.slice(start, end)),
    ...(labels ? { label: labels[sentenceAt(document, start)] ?? '' } : {}),
  });
}

/** A report quotes so much of a place at most (UTF-16 code units): the place itself is told by its offsets. */
const LONGEST_QUOTE = 300;

function quoted(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

type Where = (span: Span) => Omit<Place, 'start' | 'end' | 'text'>;

function inText({ text }: Document): Where {
  const index = lineIndex(text);
  return ({ start, end }) => ({
    line: index.line(start),
    column: index.column(start),
    endLine: index.line(end),
    endColumn: index.column(end),
  });
}

function inUnits(document: Document, lines: readonly number[]): Where {
  return ({ start, end }) => {
    const line = lines[sentenceAt(document, start)] ?? 1;
    const last = lines[sentenceAt(document, Math.max(start, end - 1))];
    return { line, column: 1, endLine: last ?? line, endColumn: 1 };
  };
}

/** Index of the sentence that an offset stands in, or of the last one before it. */
function sentenceAt({ sentences }: Document, offset: number): number {
  return lastLeading(sentences.length, (at) => sentences[at]!.start <= offset);
}
