import { SverkaError } from '../errors';

/**
 * Refuses markup that no reader knows: its tags would be aligned as words.
 *
 * @param text - a decoded file that is about to be read as plain text
 * @throws SverkaError `UNSUPPORTED_INPUT` for HTML, XML, RTF, LaTeX, subtitles and PDF
 */
export function refuseMarkup(text: string): void {
  const kind = markupOf(text);
  if (kind)
    throw new SverkaError(
      'UNSUPPORTED_INPUT',
      `this is ${kind}, not a plain text: convert it to text first, with pandoc or LibreOffice`,
    );
}

/** What kind of markup a text is written in, by how it begins; `undefined` for plain text. */
function markupOf(text: string): string | undefined {
  const head = text.slice(0, LOOKED_AT).trimStart();
  if (/^<!doctype\s+html|^<html[\s>]/i.test(head)) return 'HTML';
  if (head.startsWith('<?xml') || /^<!doctype\s/i.test(head)) return 'XML';
  if (head.startsWith('{\\rtf')) return 'RTF';
  if (head.startsWith('%PDF-')) return 'PDF';
  if (/^\\documentclass\b/.test(head)) return 'LaTeX';
  if (/^(?:WEBVTT\b|\d+\r?\n\d\d:\d\d:\d\d[,.]\d{3} --> )/.test(head)) return 'a file of subtitles';
  if (/^<[a-z][\w:-]*(?:\s[^<>]{0,500})?>/i.test(head) && closingTags(head) >= LEAST_TAGS) return 'markup';
  return undefined;
}

/** How many tags of the beginning close an element. */
function closingTags(head: string): number {
  return head.match(/<\/[a-z][\w:-]{0,40}\s*>/gi)?.length ?? 0;
}

/** Characters that are looked at: enough for any declaration. */
const LOOKED_AT = 10_000;
/** A text may begin with a word in angle brackets; it does not close three of them. */
const LEAST_TAGS = 3;
