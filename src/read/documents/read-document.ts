import { requireShape } from '../../boundary/valid-arguments';
import { validOptions, type OptionTypes } from '../../boundary/valid-options';
import { SverkaError } from '../../errors';
import { decodeText } from '../decode';
import { declaredEncoding } from '../encodings/names';
import { guard, unreadable } from './damaged';
import type { DocumentText } from './document-block';
import { documentFormatOf, documentFormats, refusal, type DocumentFormat } from './document-format';
import { readDocx } from './markup/docx';
import { readEpub } from './markup/epub';
import { readFb2 } from './markup/fb2';
import { readHtml } from './markup/html';
import { readMarkdown } from './markdown';
import { readOdt } from './markup/odt';
import { readPdf } from './pdf/pdf';
import { readSubtitles } from './subtitles';

/** Options of {@link readDocument}. */
export interface ReadDocumentOptions {
  /** Name or path of the file: its ending tells the format. */
  name?: string;
  /** The format; default by the name, else by the content. */
  format?: DocumentFormat;
  /** Encoding of HTML, Markdown and subtitles; default as the bytes tell. */
  encoding?: string;
}

/** A document that was read. */
export interface ReadDocument extends DocumentText {
  format: DocumentFormat;
}

/**
 * Reads the text of a document with its structure: HTML, EPUB, FB2, DOCX, ODT, PDF with a text layer, Markdown, SubRip and WebVTT.
 * The libraries that some of them need (parse5, fflate, mammoth, unpdf) are optional peers.
 *
 * @param bytes - the whole file
 * @param options - see {@link ReadDocumentOptions}
 * @returns the text, an empty line between blocks, and what each block is and where it stands
 * @throws ParseError for damaged and encrypted files, scans, and files without text; SverkaError `MISSING_PACKAGE` where a library is not installed,
 *   `UNSUPPORTED_INPUT` for a format that is not read
 * @example
 * ```ts
 * const { text, blocks } = await readDocument(await readFile('book.epub'), { name: 'book.epub' });
 * blocks[0]; // { kind: 'heading', start: 0, end: 6, part: 'text/title_page.xhtml' }
 * ```
 */
export async function readDocument(
  bytes: Uint8Array,
  options: ReadDocumentOptions = {},
): Promise<ReadDocument> {
  requireShape('readDocument: bytes', bytes, 'bytes');
  const { name = '', format: named, encoding } = validOptions('readDocument', options, optionTypes);
  const format = named ?? documentFormatOf(bytes, name);
  if (!format) {
    const reason = refusal(name);
    throw new SverkaError(
      'UNSUPPORTED_INPUT',
      reason ? `this is ${reason}` : `this is no document of a known format (${documentFormats.join(', ')})`,
    );
  }
  const document = await guard(names[format], () => readers[format](bytes, encoding));
  if (document.blocks.length === 0) throw unreadable(`there is no text in this ${names[format]} file`);
  return { format, ...document };
}

const optionTypes: OptionTypes<ReadDocumentOptions> = {
  name: 'text',
  format: new Set(documentFormats),
  encoding: 'text',
};

const names: Readonly<Record<DocumentFormat, string>> = {
  html: 'HTML',
  epub: 'EPUB',
  fb2: 'FB2',
  docx: 'DOCX',
  odt: 'ODT',
  pdf: 'PDF',
  markdown: 'Markdown',
  srt: 'SubRip',
  vtt: 'WebVTT',
};

type Reader = (bytes: Uint8Array, encoding: string | undefined) => DocumentText | Promise<DocumentText>;

const readers: Readonly<Record<DocumentFormat, Reader>> = {
  html: (bytes, encoding) => readHtml(decodeText(bytes, encoding ?? declaredCharset(bytes)).text),
  epub: readEpub,
  fb2: readFb2,
  docx: readDocx,
  odt: readOdt,
  pdf: readPdf,
  markdown: (bytes, encoding) => readMarkdown(decodeText(bytes, encoding).text),
  srt: (bytes, encoding) => readSubtitles(decodeText(bytes, encoding).text),
  vtt: (bytes, encoding) => readSubtitles(decodeText(bytes, encoding).text),
};

/** The encoding that a page declares, where it is one that is read and the bytes have no mark of their own. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (/^(?:ÿþ|þÿ|ï»¿)/.test(head)) return undefined;
  const declared = /<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}["']?([\w-]+)/i.exec(head)?.[1];
  const encoding = declaredEncoding(declared);
  return encoding?.startsWith('utf') ? undefined : encoding;
}
