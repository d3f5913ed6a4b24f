import { BlockBuilder, type DocumentText } from '../document-block';
import { pdfLines, type Glyphs, type PdfLine } from './pdf-lines';

/** Makes paragraphs of the text on pages. */
export function layPages(pages: readonly (readonly Glyphs[])[]): DocumentText {
  const lined = pages.map(pdfLines);
  const furniture = edgesThatRepeat(lined);
  const builder = new BlockBuilder();
  const body = usual(lined.flat().map(({ size }) => size));
  let open: Paragraph | undefined;
  const close = () => {
    if (!open) return;
    const { heading, page } = open;
    const [, mark] = /^\[(\d{1,3})\] ?/.exec(open.text) ?? [];
    builder.add(mark === undefined ? open.text : open.text.slice(mark.length + 2));
    const isItem = !heading && mark === undefined && builder.dropBullet();
    const kind = mark !== undefined ? 'note' : heading ? 'heading' : isItem ? 'list-item' : 'paragraph';
    builder.close(kind, { page, ...(mark === undefined ? {} : { mark }) });
    open = undefined;
  };
  lined.forEach((all, index) => {
    const lines = all.filter((line) => !furniture.has(line));
    const leading = usual(
      lines
        .slice(1)
        .map((line, k) => lines[k]!.y - line.y)
        .filter((gap) => gap > 0),
    );
    lines.forEach((line, k) => {
      const before = lines[k - 1];
      const heading = line.size > body * HEADING;
      const step = open && heading === open.heading ? stepTo(open.text, before, line, leading) : 'new';
      if (open && step !== 'new')
        open.text = step === 'break' ? `${open.text}\n${line.text}` : join(open.text, line.text);
      else {
        close();
        open = { text: line.text, page: index + 1, heading };
      }
    });
  });
  close();
  return builder.finish();
}

interface Paragraph {
  text: string;
  /** Page on which it begins, from 1. */
  page: number;
  heading: boolean;
}

/** Type that is larger than the body by this factor is a heading. */
const HEADING = 1.15;
/** A gap between lines that is wider than the usual one by this factor parts paragraphs. */
const WIDE_GAP = 1.45;
/** A first line is indented by at least so many heights of its type. */
const INDENT = 0.9;
/** A line that ends so much before the margin (share of the column) is the last of its paragraph. */
const SHORT = 0.82;

/** How a line follows the text so far: `same` paragraph, behind a line `break` that is meant, or a `new` paragraph. */
function stepTo(
  text: string,
  before: PdfLine | undefined,
  line: PdfLine,
  leading: number,
): 'same' | 'break' | 'new' {
  const goesOn = !endsSentence(text) && (startsSmall(line.text) || /[-\u00ad]$/.test(text));
  // the top of a page or column
  if (!before) return goesOn ? 'same' : 'new';
  if (before.column !== line.column) return goesOn || !endsSentence(text) ? 'same' : 'new';
  const gap = before.y - line.y;
  if (gap > leading * WIDE_GAP || gap < 0 || /^(?:[•▪◦–—] |\[\d{1,3}\])/.test(line.text)) return 'new';
  if (line.x - before.x > line.size * INDENT && line.x - line.left > line.size * INDENT) return 'new';
  const full = (before.end - before.left) / Math.max(1, before.right - before.left);
  if (full >= SHORT || goesOn) return 'same';
  return endsSentence(before.text) ? 'new' : 'break';
}

function endsSentence(text: string): boolean {
  return /[.!?…:][»”"')\]]*$/.test(text);
}

function startsSmall(text: string): boolean {
  return /^[«“"(]?\p{Ll}/u.test(text);
}

/** Joins two lines; a word that the end of the line parted is whole again. */
function join(text: string, line: string): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + line;
  if (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
  return `${text} ${line}`;
}

/** Lines at the top or bottom of a page that may be running heads. */
const EDGE_LINES = 2;
/** Share of the pages on which a line must repeat, digits aside; and on how many at least. */
const REPEATS = 0.4;
const FEWEST_PAGES = 3;

/** Running heads and page numbers: the first and last lines of pages that are the same but for their numbers. */
function edgesThatRepeat(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const groups = new Map<string, PdfLine[]>();
  const found = new Set<PdfLine>();
  for (const [index, lines] of pages.entries()) {
    for (const line of new Set([...lines.slice(0, EDGE_LINES), ...lines.slice(-EDGE_LINES)])) {
      const number = /^[-–— ]*(\d{1,4})[-–— ]*$/.exec(line.text)?.[1];
      if (number !== undefined && (pages.length > 1 || Number(number) === index + 1)) found.add(line);
      const key = line.text.replace(/\d+/g, '#');
      groups.set(key, [...(groups.get(key) ?? []), line]);
    }
  }
  for (const group of groups.values())
    if (group.length >= Math.max(FEWEST_PAGES, pages.length * REPEATS))
      group.forEach((line) => found.add(line));
  return found;
}

/** The middle one of some numbers; 0 of none. */
function usual(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
