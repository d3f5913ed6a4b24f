import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeadwords } from '../../scripts/generate/headwords';

describe('the bundled headwords', () => {
  const { headwords, problems } = readHeadwords(readFileSync('data/lexicon/ru-en/headwords.tsv', 'utf8'));

  it('are well-formed, sorted and each there once', () => {
    expect(problems).toEqual([]);
  });

  it('are as many as the lexicon promises', () => {
    expect(headwords.length).toBeGreaterThanOrEqual(8000);
    expect(headwords.reduce((sum, { translations }) => sum + translations.length, 0)).toBeGreaterThanOrEqual(
      25_000,
    );
  });
});

describe('readHeadwords', () => {
  it('reads part of speech, translations in order, and domain', () => {
    expect(
      readHeadwords('прекращение огня\tphrase\tceasefire, cease-fire\tmil\nя\tpron\tI, me\n').headwords,
    ).toEqual([
      {
        headword: 'прекращение огня',
        pos: 'phrase',
        translations: ['ceasefire', 'cease-fire'],
        domain: 'mil',
      },
      { headword: 'я', pos: 'pron', translations: ['I', 'me'], domain: '' },
    ]);
  });

  it.each([
    ['дом\tn', '2 fields'],
    ['дом\tnoun\thouse', 'part of speech'],
    ['dom\tn\thouse', 'Cyrillic'],
    ['дом\tn\thouse, house', 'twice'],
    ['дом\tn\thouse (big)', 'odd translation'],
    ['дом\tn\t', 'odd translation'],
    ['дом\tn\thouse\thousing', 'domain'],
    ['точка зрения\tn\tviewpoint', 'phrase'],
    ['дым\tn\tsmoke\nдом\tn\thouse', 'line 2: out of order'],
    ['дом\tn\thouse\nдом\tn\thome', 'line 2: the headword stands twice'],
  ])('says what is wrong with %j', (text, reason) => {
    expect(readHeadwords(text).problems.join()).toContain(reason);
  });
});
