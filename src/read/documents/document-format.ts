import { requireShape } from '../../boundary/valid-arguments';
import { requireText } from '../../boundary/valid-text';
/** The formats of documents that are read, with the endings of their names. */
export const documentExtensions = {
  html: ['.html', '.htm', '.xhtml'],
  epub: ['.epub'],
  fb2: ['.fb2', '.fb2.zip', '.fbz'],
  docx: ['.docx', '.docm', '.dotx'],
  odt: ['.odt', '.ott'],
  pdf: ['.pdf'],
  markdown: ['.md', '.markdown', '.mkd'],
  srt: ['.srt'],
  vtt: ['.vtt'],
} as const;

/** Name of a format of documents. */
export type DocumentFormat = keyof typeof documentExtensions;

/** The names, in the order in which help lists them. */
export const documentFormats = Object.keys(documentExtensions) as DocumentFormat[];

/** Formats that are not read, and what to do with them. */
const refused: readonly [RegExp, string][] = [
  [/\.doc$/i, 'an old Word document (.doc): save it as .docx'],
  [/\.rtf$/i, 'RTF: save it as .docx or .odt'],
  [/\.(?:mobi|azw3?)$/i, 'a Kindle book: convert it to EPUB, as Calibre does'],
  [/\.(?:djvu|djv)$/i, 'DjVu: convert it to a text or to a PDF with a text layer'],
];

/** Why a file cannot be read as a document, by its name; `undefined` when nothing speaks against it. */
export function refusal(name: string): string | undefined {
  return refused.find(([pattern]) => pattern.test(name))?.[1];
}

/**
 * The format of a document by its name, else by how its bytes begin.
 *
 * @param bytes - the file
 * @param name - its name or path; may be empty
 * @returns `undefined` for what may be a plain text
 * @example
 * ```ts
 * documentFormatOf(new Uint8Array(), 'book.epub'); // 'epub'
 * documentFormatOf(new TextEncoder().encode('<!DOCTYPE html>'), ''); // 'html'
 * documentFormatOf(new TextEncoder().encode('Мир.'), 'letter.txt'); // undefined
 * ```
 */
export function documentFormatOf(bytes: Uint8Array, name: string): DocumentFormat | undefined {
  requireShape('documentFormatOf: bytes', bytes, 'bytes');
  requireText('documentFormatOf: name', name);
  return formatOfName(name) ?? formatOfContent(bytes);
}

function formatOfName(name: string): DocumentFormat | undefined {
  const lower = name.toLowerCase().replace(/\.gz$/, '');
  return documentFormats.find((format) => documentExtensions[format].some((end) => lower.endsWith(end)));
}

/** So many bytes tell the format. */
const HEAD = 4096;

function formatOfContent(bytes: Uint8Array): DocumentFormat | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  if (head.startsWith('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return formatOfZip(head, bytes);
  const text = head.replace(/^ï»¿/, '').trimStart();
  if (text.startsWith('WEBVTT')) return 'vtt';
  if (/^\d+\s{1,4}\d\d:\d\d:\d\d,\d{3} --> /.test(text)) return 'srt';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<FictionBook[\s>]/.test(text)) return 'fb2';
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)[\s>]/i.test(text) ? 'html' : undefined;
}

function formatOfZip(head: string, bytes: Uint8Array): DocumentFormat | undefined {
  if (head.includes('application/epub+zip')) return 'epub';
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-65_536));
  if (tail.includes('word/document.xml')) return 'docx';
  if (tail.includes('META-INF/container.xml')) return 'epub';
  return /\.fb2/i.test(tail) ? 'fb2' : undefined;
}
