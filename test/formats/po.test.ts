import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPo, toBitext, writePo } from '../../src/formats';
import { anyBitext, anyText, essence, inPieces } from './arbitraries';

const messages = readFileSync('fixtures/formats/po/messages.po', 'utf8');

describe('readPo', () => {
  it('reads messages: contexts, flags, remarks, plurals, obsolete ones', () => {
    expect([...readPo(messages, { sourceLanguage: 'ru' })]).toEqual([
      {
        source: 'Здравствуйте, %s!',
        target: 'Hello, "%s"!',
        sourceLanguage: 'ru',
        targetLanguage: 'en_GB',
        properties: { TRANSLATORS: 'a greeting', reference: 'src/main.c:10', fuzzy: 'yes', context: 'menu' },
        notes: ['A remark.'],
      },
      {
        source: 'Первая строка\nвторая\tстрока\\',
        target: 'The first line\na second\tline\\',
        sourceLanguage: 'ru',
        targetLanguage: 'en_GB',
      },
      { source: '%d файл', target: '%d file', sourceLanguage: 'ru', targetLanguage: 'en_GB' },
      { source: '%d файлов', target: '%d files', sourceLanguage: 'ru', targetLanguage: 'en_GB' },
      {
        source: 'Старое',
        target: 'Old',
        sourceLanguage: 'ru',
        targetLanguage: 'en_GB',
        properties: { obsolete: 'yes' },
      },
    ]);
  });

  it.each([
    ['msgid "a"', 'a message has no msgstr'],
    ['msgstr "a"', 'a message has no msgid'],
    ['msgid "a" b', 'this is no line of a PO file'],
    ['"a"\n"b"', 'this is no line of a PO file'],
    ['msgid "a"\nmsgid "b"\nmsgstr "c"', 'a message has two msgid'],
    ['msgid "a" "b"\nmsgstr "c"', 'a stray quote or backslash'],
    ['msgid "a\\"\nmsgstr "c"', 'a stray quote or backslash'],
  ])('leaves out %j alone', (message, reason) => {
    const text = `msgid "Да"\nmsgstr "Yes"\n\n${message}\n\nmsgid "Нет"\nmsgstr "No"\n`;
    expect(() => [...readPo(text)]).toThrow(reason);
    const errors: unknown[] = [];
    const units = [...readPo(text, { onError: (error) => errors.push([error.line >= 4, error.message]) })];
    expect(units.map(({ target }) => target)).toEqual(['Yes', 'No']);
    expect(errors).toEqual([[true, expect.stringContaining(reason)]]);
  });
});

describe('writePo', () => {
  it('gives beads, offsets and confidence back, but for additions', () => {
    const withSource = anyBitext(anyText).filter(({ beads }) =>
      beads.every(({ source }) => source.end > source.start),
    );
    fc.assert(
      fc.property(withSource, fc.array(fc.integer({ min: 1, max: 30 })), (bitext, sizes) => {
        const text = [...writePo(bitext)].join('');
        expect(essence(toBitext(readPo(inPieces(text, sizes))))).toEqual(essence(bitext));
      }),
      { numRuns: 150 },
    );
  });

  it('gives flags, contexts and remarks back, and tells equal messages apart', () => {
    const units = [...readPo(messages)];
    expect([...readPo([...writePo(units, { targetLanguage: 'en_GB' })].join(''))]).toEqual(units);
    const twice = [
      ...writePo([
        { source: 'Да', target: 'Yes' },
        { source: 'Да', target: 'Yeah' },
      ]),
    ].join('');
    expect(twice).toContain('msgctxt "2"\nmsgid "Да"\nmsgstr "Yeah"');
  });
});
