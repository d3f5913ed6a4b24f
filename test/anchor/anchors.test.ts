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
