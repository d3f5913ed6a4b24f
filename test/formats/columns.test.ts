import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readCsv,
  readJsonl,
  readTsv,
  toBitext,
  writeCsv,
  writeHunalignText,
  writeJsonl,
  writeLfAligner,
  writeMoses,
  writeTsv,
  type ReadCsvOptions,
} from '../../src/formats';
import { withoutLineBreaks } from '../../src/formats/tables/table-lines';
import { anyBitext, anyText, essence, inPieces } from './arbitraries';

function pairs(text: string, options?: ReadCsvOptions): string[] {
  return [...readCsv(text, options)].map(({ source, target }) => `${source} = ${target}`);
}

describe('readCsv', () => {
  it.each([
    ['commas', 'source,target\r\n"Да, да.",Yes.\r\n', ['Да, да. = Yes.']],
    ['semicolons', 'source;target\nДа, да.;Yes, yes.\n', ['Да, да. = Yes, yes.']],
    ['tabs', 'Да\tYes\n', ['Да = Yes']],
    ['no header and no last line end', 'Да,Yes\nНет,No', ['Да = Yes', 'Нет = No']],
    ['columns named by the languages, elsewhere', 'id,en,note,ru\n1,Yes,x,Да\n', ['Да = Yes']],
    ['quotes, doubled quotes, line breaks', '"a ""b""","c\nd"\r\n"","e"\n', ['a "b" = c\nd', ' = e']],
    ['a byte order mark and empty lines', '\ufeffsource,target\n\nДа,Yes\n\n', ['Да = Yes']],
    ['CRLF inside and behind quotes', '"a","b\r\nc"\r\n"d","e"\r\n', ['a = b\r\nc', 'd = e']],
  ])('reads %s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
    expect([...readCsv(inPieces(text, [1]))].map(({ source, target }) => `${source} = ${target}`)).toEqual(
      expected,
    );
  });

  it('keeps what else a row says', () => {
    const [unit] = [...readCsv('ID,Source,Target,Confidence,Domain\n7,Да,Yes,0.5,law\n')];
    expect(unit).toEqual({
      id: '7',
      source: 'Да',
      target: 'Yes',
      confidence: 0.5,
      properties: { Domain: 'law' },
    });
  });

  it.each([
    ['a,b\nc\nd,e\n', 2, 'one column, not 2'],
    ['a,b\nc,d,e\nd,e\n', 2, '3 columns, not 2'],
    ['a,b\n"c"x,d\nd,e\n', 2, "text behind a closing quote: 'x'"],
    ['source,target,confidence\na,b,1\nc,d,high\nd,e,1\n', 3, "got 'high'"],
    ['a,b\n\n"c\n\nd"x,d\nd,e\n', 3, 'text behind'],
  ])('leaves a malformed row of %j alone and names its line', (text, line, reason) => {
    expect(() => pairs(text)).toThrow(reason);
    const errors: unknown[] = [];
    expect(pairs(text, { onError: (error) => errors.push([error.line, error.message]) }).at(-1)).toBe(
      'd = e',
    );
    expect(errors).toEqual([[line, expect.stringContaining(reason)]]);
  });

  it('names the line where a quote is opened and never closed', () => {
    const errors: unknown[] = [];
    const text = 'a,b\n"c,d\ne,f\n';
    expect(pairs(text, { onError: (error) => errors.push([error.line, error.message]) })).toEqual(['a = b']);
    expect(errors).toEqual([[2, 'a quote is opened and not closed before the end of the file']]);
  });
});

describe('readTsv', () => {
  it('takes quotes and backslashes as text, and what follows as properties', () => {
    const [unit] = [...readTsv('"Да", \\n\t"Yes"\tletters.txt\n')];
    expect(unit).toEqual({
      source: '"Да", \\n',
      target: '"Yes"',
      properties: { 'column 3': 'letters.txt' },
    });
  });

  it('takes a third column of probabilities as confidence', () => {
    expect([...readTsv('а\tb\t0.75\n')][0]).toEqual({ source: 'а', target: 'b', confidence: 0.75 });
  });
});

describe('writeCsv and writeTsv', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 20 }));

  it('CSV gives beads, offsets and confidence back, for any text', () => {
    fc.assert(
      fc.property(anyBitext(anyText), sizes, fc.constantFrom(',', ';', '\t'), (bitext, cuts, separator) => {
        const text = [...writeCsv(bitext, { separator })].join('');
        expect(essence(toBitext(readCsv(inPieces(text, cuts), { separator })))).toEqual(essence(bitext));
      }),
      { numRuns: 200 },
    );
  });

  it('TSV gives the same back, with spaces for tabs and line breaks', () => {
    fc.assert(
      fc.property(
        anyBitext(anyText.map((text) => withoutLineBreaks(text).replaceAll('\t', ' '))),
        sizes,
        (bitext, cuts) => {
          const text = [...writeTsv(bitext)].join('');
          expect(essence(toBitext(readTsv(inPieces(text, cuts))))).toEqual(essence(bitext));
        },
      ),
      { numRuns: 200 },
    );
    expect([...writeTsv([{ source: 'a\tb\r\nc', target: 'd' }], { header: false })]).toEqual(['a b  c\td\n']);
  });

  it('writes no character at which some program ends a line', () => {
    const unit = { source: 'а\v\f\x1c\x1d\x1e\x85\u2028\u2029б', target: 'a\u2028b' };
    for (const write of [writeTsv, writeHunalignText, writeLfAligner, writeJsonl])
      expect([...write([unit])].join('').trimEnd()).not.toMatch(/[\v\f\x1c-\x1e\x85\u2028\u2029]/);
    const [moses] = [...writeMoses([unit])];
    expect(moses).toEqual({ source: 'а        б\n', target: 'a b\n' });
    expect([...readJsonl([...writeJsonl([unit])].join(''))][0]).toMatchObject(unit);
  });

  it('writes the columns asked for', () => {
    const units = [{ source: 'Да', target: 'Yes', id: '1', properties: { domain: 'law' } }];
    const columns = ['id', 'domain', 'target_language', 'source'];
    expect([...writeTsv(units, { columns })].join('')).toBe(
      'id\tdomain\ttarget_language\tsource\n1\tlaw\ten\tДа\n',
    );
  });
});
