import { unreadable } from '../damaged';
import type { DocumentText } from '../document-block';
import { loadPeer, notThere } from '../optional-peer';
import { layPages } from './pdf-layout';
import type { Glyphs } from './pdf-lines';

/** No document has more pages; a longer one is refused. */
const MOST_PAGES = 20_000;

/** Fewer letters and digits a page than this, on average, are no text layer. */
const FEWEST_LETTERS = 3;

/**
 * Reads the text layer of a PDF: lines become paragraphs, column by column, words that a line end parted are joined, running heads and page numbers are left
 * out.
 *
 * @throws ParseError for scans, encrypted and damaged files
 */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const { getDocumentProxy } = await loadPeer('unpdf', 'to read PDF', () => import('unpdf').catch(notThere));
  // the library takes the bytes away
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause : new Error(String(cause));
    if (/password/i.test(`${reason.name} ${reason.message}`))
      throw unreadable('this PDF is protected by a password', cause);
    throw unreadable(`this PDF file is damaged: ${reason.message.split('\n')[0]!.slice(0, 160)}`, cause);
  });
  try {
    if (pdf.numPages > MOST_PAGES)
      throw unreadable(`this PDF has ${pdf.numPages} pages: more than ${MOST_PAGES}`);
    const pages: Glyphs[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.flatMap((item) => ('str' in item ? [glyphs(item)] : [])));
      page.cleanup();
    }
    const letters = pages
      .flat()
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
    if (letters < FEWEST_LETTERS * pages.length)
      throw unreadable(
        `this PDF has no text layer (${pages.length} ${pages.length === 1 ? 'page' : 'pages'} of pictures): run text recognition first, as ocrmypdf does`,
      );
    return layPages(pages);
  } finally {
    await pdf.destroy();
  }
}

function glyphs(item: { str: string; transform: number[]; width: number; height: number }): Glyphs {
  const [, , , scale = 0, x = 0, y = 0] = item.transform;
  return { text: item.str, x, y, width: item.width, size: Math.abs(scale) || item.height || 1 };
}
