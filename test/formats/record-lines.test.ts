import { describe, expect, it } from 'vitest';
import {
  readCsv,
  readHunalignText,
  readJsonl,
  readPo,
  readTmx,
  readTsv,
  readXliff,
  writeCsv,
  writeHunalignText,
  writeJsonl,
  writePo,
  writeTmx,
  writeTsv,
  writeXliff,
  type TranslationUnit,
} from '../../src/formats';

const units: TranslationUnit[] = ['Да.\nНет.', 'Два.', 'Три.'].map((source, k) => ({
  id: `unit ${k}`,
  source,
  target: `Number ${k}.`,
  sourceLanguage: 'ru',
  targetLanguage: 'en',
  confidence: 0.5,
}));

interface Format {
  write(input: readonly TranslationUnit[]): Iterable<string>;
  read(text: string | Iterable<string>, options?: { lines: boolean }): Iterable<TranslationUnit>;
  /** What the first line of a unit begins with. */
  begins: RegExp;
}

const formats: Record<string, Format> = {
  TMX: { write: writeTmx, read: readTmx, begins: /^<tu / },
  'XLIFF 1.2': { write: writeXliff, read: readXliff, begins: /^<trans-unit / },
  'XLIFF 2.1': {
    write: (input) => writeXliff(input, { version: '2.1' }),
    read: readXliff,
    begins: /^<unit /,
  },
  PO: { write: writePo, read: readPo, begins: /^#\. confidence/ },
  CSV: { write: writeCsv, read: readCsv, begins: /^(?:"Да|Два|Три)/ },
  TSV: { write: writeTsv, read: readTsv, begins: /^(?:Да|Два|Три)/ },
  'JSON Lines': { write: writeJsonl, read: readJsonl, begins: /^\{/ },
  'hunalign text': { write: writeHunalignText, read: readHunalignText, begins: /^(?:Да|Два|Три)/ },
};

/** A text in pieces of some length. */
function* pieces(text: string, length: number): Generator<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

describe('lines: true', () => {
  it.each(Object.entries(formats))('says where the units of %s begin', (_, { write, read, begins }) => {
    const text = [...write(units)].join('');
    const lines = text.split('\n');
    const beginnings = lines.flatMap((line, k) => (begins.test(line) ? [k + 1] : []));
    expect(beginnings).toHaveLength(3);
    for (const length of [1, 7, text.length]) {
      const found = [...read(pieces(text, length), { lines: true })];
      expect(found.map(({ line }) => line)).toEqual(beginnings);
    }
    expect([...read(text)].map(({ line }) => line)).toEqual([undefined, undefined, undefined]);
  });

  it('counts on behind a malformed record', () => {
    const tu = (text: string) =>
      `<tu\n tuid="1"><tuv xml:lang="ru"><seg>${text}</seg></tuv><tuv xml:lang="en"><seg>x</seg></tuv></tu>`;
    const text = `<tmx>\n<header/>\n<body>${tu('а & б')}\n\n${tu('в')}${tu('г')}</body></tmx>`;
    const errors: number[] = [];
    const found = readTmx(text, { lines: true, onError: ({ line }) => errors.push(line) });
    expect([...found].map(({ source, line }) => [source, line])).toEqual([
      ['в', 6],
      ['г', 7],
    ]);
    expect(errors).toEqual([4]);
  });

  it('is no part of what is written', () => {
    const [unit] = [...readTsv('Да.\tYes.\n', { lines: true })];
    expect(unit).toMatchObject({ line: 1 });
    expect([...writeJsonl([unit!])].join('')).not.toContain('line');
  });
});
