import type { Bitext } from '../../model/bead';
import { escapeXml } from '../xml/xml-escape';
import { parallelTitle, type ParallelOptions } from './options';
import { parallelRows, type ParallelRow } from './rows';
import { packed } from './zip';

/** Beads of a chapter at most: small devices lay out long chapters slowly. */
const LONGEST_CHAPTER = 400;

interface Chapter {
  name: string;
  title: string;
  rows: ParallelRow[];
}

/**
 * Writes a text with its translation as a book (EPUB 3.3): each passage of the original with its translation below it, which small screens need;
 * a chapter begins at each heading.
 *
 * @param bitext - from `align`
 * @param options - the title
 * @returns the bytes of the file; the same every time
 * @throws SverkaError `INVALID_INPUT`, `INVALID_OPTION`; `MISSING_PACKAGE` where fflate is not installed
 * @example
 * ```ts
 * await writeFile('novel.epub', await writeParallelEpub(align(original, translation), { title: 'Anna Karenina' }));
 * ```
 */
export async function writeParallelEpub(bitext: Bitext, options: ParallelOptions = {}): Promise<Uint8Array> {
  const title = parallelTitle('writeParallelEpub', bitext, options);
  const parts = chapters(parallelRows(bitext), title);
  return packed(
    [
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', CONTAINER],
      ['book/package.opf', packageOf(bitext, title, parts)],
      ['book/nav.xhtml', contents(bitext, title, parts)],
      ['book/style.css', STYLE],
      ...parts.map((part) => [`book/${part.name}.xhtml`, chapterPage(bitext, part)] as const),
    ],
    'to write EPUB',
    ['mimetype'],
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const XHTML = 'http://www.w3.org/1999/xhtml';

const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

const STYLE = `.bead{margin:0 0 .6em}
.begins{margin-top:1.2em}
.bead p{margin:0;text-indent:0}
.translation{border-left:2px solid;padding-left:.6em}
`;

/** Chapters begin at headings; several headings in a row begin one. */
function chapters(rows: readonly ParallelRow[], title: string): Chapter[] {
  const found: Chapter[] = [];
  for (const [k, row] of rows.entries()) {
    const open = found.at(-1);
    const begins = row.heading && !rows[k - 1]?.heading;
    const long = open !== undefined && row.begins && open.rows.length >= LONGEST_CHAPTER;
    if (!open || begins || long)
      found.push({
        name: `part${found.length + 1}`,
        title: row.heading ? row.source || row.target : (open?.title ?? title),
        rows: [],
      });
    found.at(-1)!.rows.push(row);
  }
  return found.length > 0 ? found : [{ name: 'part1', title, rows: [] }];
}

function packageOf({ source, target }: Bitext, title: string, parts: readonly Chapter[]): string {
  const items = parts.map(
    ({ name }) => `<item id="${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const languages = [source, target].map(
    ({ language }) => `<dc:language>${escapeXml(language)}</dc:language>`,
  );
  // the time is asked for by EPUB; it stays the same, so that the same texts give the same book
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">${escapeXml(title)}</dc:identifier><dc:title>${escapeXml(title)}</dc:title>${languages.join('')}<meta property="dcterms:modified">1980-01-01T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="style" href="style.css" media-type="text/css"/>${items.join('')}</manifest><spine>${parts.map(({ name }) => `<itemref idref="${name}"/>`).join('')}</spine></package>`;
}

function contents({ source }: Bitext, title: string, parts: readonly Chapter[]): string {
  const entries = parts.map((part) => `<li><a href="${part.name}.xhtml">${escapeXml(part.title)}</a></li>`);
  return page(
    source.language,
    title,
    `<nav epub:type="toc" xmlns:epub="http://www.idpf.org/2007/ops"><ol>${entries.join('')}</ol></nav>`,
  );
}

function chapterPage({ source, target }: Bitext, { title, rows }: Chapter): string {
  const beads = rows.map((row) => {
    const name = row.heading ? 'h2' : 'p';
    const block = (text: string, language: string, kind: string) =>
      text &&
      `<${name} class="${kind}" lang="${escapeXml(language, true)}" xml:lang="${escapeXml(language, true)}">${escapeXml(text)}</${name}>`;
    return `<div class="bead${row.begins ? ' begins' : ''}">${block(row.source, source.language, 'original')}${block(row.target, target.language, 'translation')}</div>`;
  });
  return page(source.language, title, beads.join('\n'));
}

function page(language: string, title: string, body: string): string {
  const code = escapeXml(language, true);
  return `${XML}<!DOCTYPE html>
<html xmlns="${XHTML}" lang="${code}" xml:lang="${code}"><head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head><body>
${body}
</body></html>
`;
}
