import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHeadwords } from '../../scripts/generate/headwords';
import { files } from '../../scripts/generate/lexicon';

describe.each(files)('%s', (file) => {
  const { problems } = readHeadwords(readFileSync(file, 'utf8'));

  it('are well-formed, sorted and each there once', () => {
    expect(problems).toEqual([]);
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
        translations: [
          { text: 'ceasefire', grade: 'usual' },
          { text: 'cease-fire', grade: 'usual' },
        ],
        domain: 'mil',
      },
      {
        headword: 'я',
        pos: 'pron',
        translations: [
          { text: 'I', grade: 'usual' },
          { text: 'me', grade: 'usual' },
        ],
        domain: '',
      },
    ]);
  });

  it('reads grades, any of which may be empty', () => {
    const texts = (line: string) =>
      readHeadwords(line).headwords[0]!.translations.map(({ text, grade }) => `${grade} ${text}`);
    expect(texts('вина\tn\tguilt, fault | blame | guilty')).toEqual([
      'usual guilt',
      'usual fault',
      'possible blame',
      'loose guilty',
    ]);
    expect(texts('вина\tn\t| blame')).toEqual(['possible blame']);
    expect(texts('вина\tn\tguilt |  | guilty')).toEqual(['usual guilt', 'loose guilty']);
  });

  it.each([
    ['дом\tn', '2 fields'],
    ['дом\tnoun\thouse', 'part of speech'],
    ['dom\tn\thouse', 'Cyrillic'],
    ['дом\tn\thouse, house', 'twice'],
    ['дом\tn\thouse | house', 'twice'],
    ['дом\tn\thouse | a | b | c', 'three grades'],
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
