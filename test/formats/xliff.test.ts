import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXliff, toBitext, writeXliff } from '../../src/formats';
import { anyBitext, anyText, essence, inPieces } from './arbitraries';

const fixture = (name: string) => readFileSync(`fixtures/formats/xliff/${name}`, 'utf8');

describe('readXliff', () => {
  it('reads 1.2: groups, codes, notes, states; no proposals', () => {
    expect([...readXliff(fixture('omegat-1.2.xlf'))]).toEqual([
      {
        id: '1',
        source: 'Телеграмма № 3917 получена.',
        target: 'Telegram No. 3917 received.',
        sourceLanguage: 'ru-RU',
        targetLanguage: 'en-US',
        properties: { state: 'final' },
        notes: ['Checked.'],
      },
      { id: '2', source: 'Ответ дан.', target: '', sourceLanguage: 'ru-RU', targetLanguage: 'en-US' },
    ]);
  });

  it('reads the segments of Trados', () => {
    const units = [...readXliff(fixture('trados.sdlxliff'))];
    expect(units.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['d4f1.1', 'Мир заключён.', 'Peace was made.'],
      ['d4f1.2', 'Ответ получен.', 'The answer has been received.'],
    ]);
  });

  it('reads 2.0 with prefixes: segments, characters, no matches', () => {
    const units = [...readXliff(fixture('xliff-2.xlf'))];
    expect(units.map(({ id, source, target, notes }) => [id, source, target, notes])).toEqual([
      ['u1.s1', 'Мир заключён.', 'Peace was made.', ['Short.']],
      ['u1.s2', 'Знак \u0001 тут.', '', ['Short.']],
    ]);
  });

  it.each(['omegat-1.2.xlf', 'trados.sdlxliff', 'xliff-2.xlf'])('reads %s however it is cut', (name) => {
    for (const size of [1, 2, 9])
      expect([...readXliff(inPieces(fixture(name), [size]))]).toEqual([...readXliff(fixture(name))]);
  });

  const file = (unit: string) =>
    `<xliff version="1.2"><file source-language="ru" target-language="en"><body>\n${unit}\n<trans-unit id="9"><source>Да</source></trans-unit></body></file></xliff>`;

  it.each([
    ['<trans-unit id="1"></trans-unit>', '<trans-unit> has no <source>'],
    ['<trans-unit id="1"><target>a</target></trans-unit>', '<trans-unit> has no <source>'],
    ['<trans-unit id="1"><source>a</source><source>b</source></trans-unit>', 'has two <source>'],
    [
      '<trans-unit id="1">x<source>a</source></trans-unit>',
      "text outside <source> and <target> in <trans-unit>: 'x'",
    ],
    ['<trans-unit id="1"><source>a<b></source></trans-unit>', 'in <trans-unit>'],
    ['<trans-unit id="1"><source>a</source>', '<trans-unit> is not closed before the next'],
    ['<unit id="1"><notes/></unit>', '<unit> has no <segment>'],
  ])('leaves out %s alone', (unit, reason) => {
    expect(() => [...readXliff(file(unit))]).toThrow(reason);
    const errors: string[] = [];
    const units = [
      ...readXliff(file(unit), { onError: ({ line, message }) => errors.push(`${line}: ${message}`) }),
    ];
    expect(units.map(({ source }) => source)).toEqual(['Да']);
    expect(errors).toEqual([expect.stringContaining(reason)]);
  });

  it('refuses entities and what is not XLIFF', () => {
    expect(() => [...readXliff(`<!DOCTYPE xliff [<!ENTITY a "b">]>${file('')}`)]).toThrow(
      /DOCTYPE .* is refused/,
    );
    expect(() => [...readXliff('<tmx/>')]).toThrow('the root element is <tmx>, not <xliff>');
  });
});

describe('writeXliff', () => {
  it.each(['1.2', '2.1'] as const)('%s gives beads, offsets and confidence back, for any text', (version) => {
    fc.assert(
      fc.property(anyBitext(anyText), fc.array(fc.integer({ min: 1, max: 50 })), (bitext, sizes) => {
        const text = [...writeXliff(bitext, { version })].join('');
        expect(essence(toBitext(readXliff(inPieces(text, sizes))))).toEqual(essence(bitext));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['1.2', 'omegat-1.2.xlf'],
    ['2.1', 'xliff-2.xlf'],
  ] as const)('%s gives notes, properties and markup back', (version, name) => {
    const units = [...readXliff(fixture(name), { markup: 'keep' })];
    const again = [...readXliff([...writeXliff(units, { version })].join(''), { markup: 'keep' })];
    expect(units[0]!.markup).toBeDefined();
    expect(again.map(({ source, target, notes, markup }) => [source, target, notes, markup])).toEqual(
      units.map(({ source, target, notes, markup }) => [source, target, notes, markup]),
    );
  });
});
