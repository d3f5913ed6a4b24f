/** A piece of text where a page shows it; units are points, y grows upwards. */
export interface Glyphs {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the font. */
  size: number;
}

/** A line of a column. */
export interface PdfLine {
  text: string;
  /** Where it begins, and its base line (points). */
  x: number;
  y: number;
  /** Where it ends. */
  end: number;
  /** Height of its type. */
  size: number;
  /** Index of its column on the page, from 0; full lines above and below columns are in columns of their own. */
  column: number;
  /** Edges of the column. */
  left: number;
  right: number;
}

/** A run of text on one base line, with no wide gap inside. */
interface Segment extends Glyphs {
  end: number;
}

/** Pieces of text on base lines that are nearer than this (heights of the type) are one line. */
const SAME_LINE = 0.45;
/** A gap that is wider than so many heights parts columns, or cells. */
const WIDE = 1.1;
/** A gap from so many heights on is a space. */
const SPACE = 0.15;
/** So many lines must have a gap at one place for a page of two columns, and so large a share of them. */
const [FEWEST_LINES, COLUMN_SHARE] = [4, 0.5];

/** The lines of a page in reading order: column by column where there are two. */
export function pdfLines(page: readonly Glyphs[]): PdfLine[] {
  const rows = rowsOf(page);
  const gutter = gutterOf(rows);
  if (gutter === undefined) {
    return withEdges(rows.map((row) => lineOf(row, 0)));
  }
  const lines: PdfLine[] = [];
  let columns: [PdfLine[], PdfLine[]] = [[], []];
  let at = 0;
  const flush = () => {
    lines.push(...withEdges(columns[0]), ...withEdges(columns[1]));
    columns = [[], []];
  };
  for (const row of rows) {
    const [left, right] = [row.filter(({ end }) => end <= gutter), row.filter(({ x }) => x >= gutter)];
    if (left.length + right.length < row.length) {
      flush();
      at += 3;
      lines.push(...withEdges([lineOf(row, at - 1)]));
    } else {
      if (left.length > 0) columns[0].push(lineOf(left, at));
      if (right.length > 0) columns[1].push(lineOf(right, at + 1));
    }
  }
  flush();
  return lines;
}

/** Base lines from the top of the page to its bottom, each a list of segments from left to right. */
function rowsOf(page: readonly Glyphs[]): Segment[][] {
  const rows: { y: number; glyphs: Glyphs[] }[] = [];
  for (const glyphs of page.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - glyphs.y < glyphs.size * SAME_LINE) row.glyphs.push(glyphs);
    else rows.push({ y: glyphs.y, glyphs: [glyphs] });
  }
  return rows.map(({ glyphs }) => {
    const size = Math.max(...glyphs.map((piece) => piece.size));
    return segmentsOf(glyphs.map((piece) => marked(piece, size)).toSorted((a, b) => a.x - b.x));
  });
}

/** A raised number is smaller than the line by this factor. */
const RAISED = 0.8;

/** The raised number of a note as `[1]`. */
function marked(piece: Glyphs, size: number): Glyphs {
  const number = piece.text.trim();
  return piece.size < size * RAISED && /^\d{1,3}$/.test(number) ? { ...piece, text: `[${number}]` } : piece;
}

function segmentsOf(glyphs: readonly Glyphs[]): Segment[] {
  const segments: Segment[] = [];
  for (const piece of glyphs) {
    const last = segments.at(-1);
    const gap = last ? piece.x - last.end : Infinity;
    if (last && gap < last.size * WIDE) {
      const blank = gap > last.size * SPACE && !/\s$/.test(last.text) && !/^\s/.test(piece.text);
      last.text += (blank ? ' ' : '') + piece.text;
      last.end = Math.max(last.end, piece.x + piece.width);
    } else segments.push({ ...piece, end: piece.x + piece.width });
  }
  return segments;
}

/** Where the gap between two columns is; undefined for a page of one column. */
function gutterOf(rows: readonly (readonly Segment[])[]): number | undefined {
  const gaps = rows.flatMap((row) =>
    row.slice(1).map((segment, k) => ({ from: row[k]!.end, to: segment.x })),
  );
  const starts = gaps.map(({ to }) => to).toSorted((a, b) => a - b);
  for (const start of new Set(starts.map((to) => Math.round(to)))) {
    const place = start - 2;
    const parted = rows.filter((row) => row.some(({ x }) => Math.abs(x - start) < 3)).length;
    const crossed = rows.filter((row) => row.some(({ x, end }) => x < place && end > place)).length;
    if (parted >= FEWEST_LINES && parted >= COLUMN_SHARE * rows.length && crossed < parted / 2) return place;
  }
  return undefined;
}

function lineOf(row: readonly Segment[], column: number): PdfLine {
  const [first, last] = [row[0]!, row.at(-1)!];
  const text = row
    .map((segment) => segment.text.trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  const size = Math.max(...row.map((segment) => segment.size));
  return { text, x: first.x, y: first.y, end: last.end, size, column, left: first.x, right: last.end };
}

/** Gives the lines of a column its edges. */
function withEdges(lines: PdfLine[]): PdfLine[] {
  const left = lines.reduce((least, { x }) => Math.min(least, x), Infinity);
  const right = lines.reduce((most, { end }) => Math.max(most, end), -Infinity);
  return lines.map((line) => ({ ...line, left, right }));
}
