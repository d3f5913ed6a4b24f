import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonl, toBitext, writeJsonl } from '../../src/formats';
import { anyBitext, anyText, essence, inPieces } from './arbitraries';

describe('JSON Lines', () => {
  it('gives everything back: beads, offsets, confidence, paragraphs and kinds', () => {
    fc.assert(
      fc.property(anyBitext(anyText), fc.array(fc.integer({ min: 1, max: 40 })), (bitext, sizes) => {
        const text = [...writeJsonl(bitext)].join('');
        const back = toBitext(readJsonl(inPieces(text, sizes)));
        expect(essence(back)).toEqual(essence(bitext));
        expect(back.source.sentences).toEqual(bitext.source.sentences);
      }),
      { numRuns: 200 },
    );
  });

  it('gives back whatever a unit may hold', () => {
    const unit = {
      source: 'Мир.',
      target: 'Peace.',
      sourceLanguage: 'ru',
      targetLanguage: 'en',
      id: '1',
      confidence: 0.5,
      sourceSentences: [{ start: 0, end: 4, paragraph: 0, kind: 'prose' as const }],
      targetSentences: [{ start: 3, end: 9 }],
      evidence: [{ kind: 'word' as const, text: 'мир = peace', source: { start: 0, end: 3 } }],
      movedTo: 3,
      properties: { domain: 'law' },
      notes: ['n'],
      markup: { format: 'tmx' as const, source: '<hi>Мир</hi>.' },
    };
    expect([...readJsonl([...writeJsonl([unit])].join(''))]).toEqual([unit]);
  });

  it.each([
    ['{"ru":"Да","en":"Yes","n":1}', { source: 'Да', target: 'Yes', properties: { n: '1' } }],
    ['{"id":5,"translation":{"ru":"Да","en":"Yes"}}', { id: '5', source: 'Да', target: 'Yes' }],
    ['{"source":["Да.","Нет."],"target":null}', { source: 'Да. Нет.', target: '' }],
  ])('reads what others write: %s', (line, unit) => {
    expect([...readJsonl(`\ufeff${line}\r\n\n`)]).toEqual([unit]);
  });

  it.each([
    ['{"source":"a"', 'this is not JSON'],
    ['[]', 'a line must hold an object'],
    ['{"source":"a"}', "none of the fields 'target', 'tgt', 'en' is there"],
    ['{"source":1,"target":"b"}', "field 'source' must be a text"],
    ['{"sverka":2,"source":"a","target":"b"}', 'version 2 of the records is not known'],
    ['{"sverka":1,"source":"a"}', "field 'target' is missing"],
    ['{"sverka":1,"source":"a","target":"b","confidence":2}', "field 'confidence' has a wrong value: 2"],
    ['{"sverka":1,"source":"a","target":"b","sourceSentences":[{"start":5,"end":1}]}', "'sourceSentences'"],
    ['{"sverka":1,"source":"a","target":"b","colour":2}', "unknown field 'colour'"],
  ])('leaves out %s and says why', (line, reason) => {
    const text = `{"source":"Да","target":"Yes"}\n${line}\n{"source":"Нет","target":"No"}\n`;
    expect(() => [...readJsonl(text)]).toThrow(reason);
    const errors: unknown[] = [];
    const units = [...readJsonl(text, { onError: (error) => errors.push([error.line, error.message]) })];
    expect(units.map(({ target }) => target)).toEqual(['Yes', 'No']);
    expect(errors).toEqual([[2, expect.stringContaining(reason)]]);
  });
});
