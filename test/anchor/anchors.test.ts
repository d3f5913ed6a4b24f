import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../src/anchor/anchors';

/** Tables of `fixtures/anchor/LANGUAGE`: a text and the values that a reader finds in it. */
const tables = ['ru', 'en'].flatMap((language) =>
  readdirSync(`fixtures/anchor/${language}`).map((file) => `${language}/${file}`),
);

describe.each(tables)('%s', (file) => {
  const rows = readFileSync(`fixtures/anchor/${file}`, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('# '))
    .map((line) => line.split('\t') as [text: string, values: string]);
  it.each(rows)('%s', (text, values) => {
    const expected = values === '-' ? [] : values.split('; ').map((value) => value.split(' | '));
    const found = findAnchors(text, file.slice(0, 2));
    const shown = found.map(({ value, alternatives = [] }, index) => {
      // an alternative that the table does not name is no error; one that it names must be there
      const named = expected[index]?.slice(1) ?? [];
      return [value, ...named.filter((other) => alternatives.includes(other))];
    });
    expect(shown).toEqual(expected);
  });
});

describe('findAnchors', () => {
  const pieces =
    '28 июня 1951 г. с по до без ( ) [ - – / . , : $ № % XX VI в. 14 27 о.с. May June half past O.S. £ 5 тыс. 3-й a.b @ # ² н. э. \ud800 % I the of from half минус лишним 5G раз трёх дверный'.split(
      ' ',
    );
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', '-', '.', ')')), { maxLength: 24 })
    .map((parts) => parts.flat().join(''));

  it.each(['ru', 'en', 'de'])(
    'gives ordered spans that do not overlap, whatever the text (%s)',
    (language) => {
      fc.assert(
        fc.property(texts, (text) => {
          let end = 0;
          for (const anchor of findAnchors(text, language)) {
            expect(anchor.start).toBeGreaterThanOrEqual(end);
            expect(anchor.end).toBeGreaterThan(anchor.start);
            expect(anchor.text).toBe(text.slice(anchor.start, anchor.end));
            end = anchor.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }),
        { seed: 4, numRuns: 400 },
      );
    },
  );

  it('reads a long text as it reads its parts', () => {
    const part = '28 июня – 3 июля 1951 г. в 18.30: 10 (десять) тысяч рублей, a.b@c.ru, № 3 и 2-3-4-5. '; // 17 tokens and more
    const one = findAnchors(part, 'ru');
    expect(one.map(({ value }) => value)).toHaveLength(6);
    const all = findAnchors(part.repeat(3000), 'ru');
    expect(all).toHaveLength(one.length * 3000);
    const differing = all.filter(({ start, value }, index) => {
      const expected = one[index % one.length]!;
      return value !== expected.value || start % part.length !== expected.start;
    });
    expect(differing).toEqual([]);
  });

  it('reads a chain of digits without end as several codes', () => {
    const text = '12-'.repeat(50_000);
    const found = findAnchors(text, 'en');
    expect(found.length).toBeGreaterThan(1000);
    expect(Math.max(...found.map(({ end, start }) => end - start))).toBeLessThan(100);
  });
});
