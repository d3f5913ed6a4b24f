import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentFormatOf, ParseError, readDocument, type DocumentFormat } from '../../../src/read';
import { loadPeer } from '../../../src/read/documents/optional-peer';
import { damage, damagedDocuments, lehmer } from './damage';

const bytesOf = (name: string) => new Uint8Array(readFileSync(`fixtures/documents/${name}`));
const refused = (bytes: Uint8Array, format: DocumentFormat) =>
  readDocument(bytes, { format }).then(
    () => 'read',
    (error: unknown) => error,
  );

describe('damaged documents', () => {
  it.each(damagedDocuments)(
    '%s: a file that is damaged anywhere is read, or refused in one line',
    async (format, name) => {
      const [whole, random] = [bytesOf(name), lehmer(name.length)];
      for (let run = 0; run < 40; run++) {
        const outcome = await refused(damage(whole, random), format);
        if (outcome === 'read') continue;
        expect(outcome).toBeInstanceOf(ParseError);
        expect((outcome as Error).message).not.toContain('\n');
      }
    },
  );

  it.each(damagedDocuments)('%s: an empty file is refused', async (format) => {
    expect(await refused(new Uint8Array(), format)).toBeInstanceOf(ParseError);
  });

  it.each([
    ['a ZIP bomb', 'epub', () => bomb(), /unpack to more than/],
    ['an encrypted Word file', 'docx', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /password/],
    ['an archive without a book', 'fb2', () => zipSync({ 'a.txt': strToU8('text') }), /no FB2/],
    ['a broken PDF', 'pdf', () => strToU8('%PDF-1.4 nothing'), /PDF file is damaged/],
    ['a page without text', 'html', () => strToU8('<html><nav>Menu</nav></html>'), /no text/],
    ['subtitles without times', 'srt', () => strToU8('Just text.'), /no time codes/],
  ] as const)('%s is said in a plain word', async (_what, format, bytes, message) => {
    expect(((await refused(bytes(), format)) as Error).message).toMatch(message);
  });

  it('a PDF of pictures is told from a text', async () => {
    const outcome = (await refused(blankPdf(), 'pdf')) as Error;
    expect(outcome.message).toMatch(/no text layer \(1 page of pictures\)/);
  });

  it('entities that a book declares are not expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY c "&a;&a;&a;&a;">]><FictionBook><body><p>&c;</p></body></FictionBook>`;
    expect(await refused(strToU8(bomb), 'fb2')).toBeInstanceOf(ParseError);
  });

  it('nesting without end is refused or cut, and hangs nothing', async () => {
    const deep = `${'<div>'.repeat(60_000)}text${'</div>'.repeat(60_000)}`;
    await refused(strToU8(`<html><body>Intro.${deep}</body></html>`), 'html');
    expect(await refused(strToU8(`<FictionBook><body>${'<section>'.repeat(5000)}`), 'fb2')).toBeInstanceOf(
      ParseError,
    );
  });

  it('names the library that is missing', async () => {
    await expect(
      loadPeer('parse5', 'to read HTML', () => Promise.reject(new Error('no such module'))),
    ).rejects.toThrow('parse5 is needed to read HTML: npm install parse5');
  });
});

describe('documentFormatOf', () => {
  it.each(damagedDocuments)('%s is told by content', (format, name) => {
    const expected = format === 'markdown' ? undefined : format;
    expect(documentFormatOf(bytesOf(name), '')).toBe(expected);
  });

  it('goes by the name first', () => {
    expect(documentFormatOf(strToU8('plain'), 'a.b/Book.FB2.zip')).toBe('fb2');
    expect(documentFormatOf(strToU8('plain'), 'text.txt')).toBeUndefined();
  });

  it('says what to do with formats that are not read', async () => {
    await expect(readDocument(strToU8('{\\rtf1'), { name: 'a.rtf' })).rejects.toThrow(
      /RTF: save it as \.docx/,
    );
    await expect(readDocument(strToU8('plain'), { name: 'a.txt' })).rejects.toThrow(
      /no document of a known format/,
    );
  });
});

/** A small archive whose list says that its one file unpacks to 300 MB. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'OEBPS/content.opf': new Uint8Array(1000) });
  const entry = bytes.findIndex((_, k) => bytes[k] === 0x50 && bytes[k + 1] === 0x4b && bytes[k + 2] === 1);
  new DataView(bytes.buffer).setUint32(entry + 24, 300 * 1024 * 1024, true);
  return bytes;
}

function blankPdf(): Uint8Array {
  return strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
  );
}
