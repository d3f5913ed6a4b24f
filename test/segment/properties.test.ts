import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/index';

/** What texts are made of, and what archives, mail and the web leave in them. */
const fragments = fc.constantFrom(
  ...[
    'Он',
    'тов.',
    '1951 г.',
    'да!',
    '«Нет.',
    '»',
    '…',
    '. . .',
    '?!',
    '— Стой!',
    'И. В.',
    'U.S.',
    'No. 5',
    'etc.',
    '"Go."',
  ],
  ...[
    '(см. стр. 5)',
    '[...]',
    '[19]',
    '1.',
    '1) ',
    '# ',
    '* ',
    '**',
    '<...>',
    'Министр',
    'ПРИКАЗ',
    'http://a.b/c.d?e',
    '&quot;',
    'ё',
    'е\u0308',
  ],
  ...[
    '\r\n',
    '\n',
    '\r',
    '\n\n',
    '  \n',
    '\t',
    '\f',
    '\u0085',
    '\u2028',
    '\u2029',
    ' ',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\ufeff',
  ],
  ...['😀', '👩‍👩‍👧', '\ud800', '\udc00', '\0', '。', '؟', '.', '.'.repeat(50)],
);
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fragments, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const languages = fc.constantFrom('ru', 'en', 'ru-RU', 'de', 'zh-Hant', 'ar', 'sl');

describe('segment, on any text', () => {
  it('gives sentences that join to the input again with what lies between them, all of it white space', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let joined = '';
        for (const sentence of segment(text, language)) {
          const gap = text.slice(joined.length, sentence.start);
          expect(gap).toMatch(/^[\s\u0085]*$/);
          expect(sentence.text).not.toMatch(/^[\s\u0085]|[\s\u0085]$|^$/);
          joined += gap + sentence.text;
          expect(joined).toHaveLength(sentence.end);
        }
        const rest = text.slice(joined.length);
        expect(rest).toMatch(/^[\s\u0085]*$/);
        expect(joined + rest).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts paragraphs from 0 without a gap', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = -1;
        for (const { paragraph } of segment(text, language)) {
          expect([last, last + 1]).toContain(paragraph);
          last = paragraph;
        }
      }),
    );
  });

  it('splits a region as if nothing stood around it', () => {
    fc.assert(
      fc.property(texts, texts, texts, languages, (before, text, after, language) => {
        const region = { start: before.length, end: before.length + text.length };
        const found = segment(before + text + after, language, { region });
        const moved = segment(text, language).map((sentence) => ({
          ...sentence,
          start: sentence.start + region.start,
          end: sentence.end + region.start,
        }));
        expect(found).toEqual(moved);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the sentences of each paragraph whatever stands in the others', () => {
    const prose = fc.constantFrom(
      'Он ушёл. Она осталась.',
      'По мнению тов. Сталина, да.',
      '«Нет. Да». И всё.',
    );
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1 }), (paragraphs) => {
        const alone = paragraphs.flatMap((paragraph) => segment(paragraph, 'ru').map(({ text }) => text));
        expect(segment(paragraphs.join('\r\n\r\n'), 'ru').map(({ text }) => text)).toEqual(alone);
      }),
    );
  });
});
