import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SverkaError } from '../../src/errors';
import { romanizations, romanize, type RomanizationSystem } from '../../src/names/spelling/romanize';

/** Lines of name and expected spellings, one a system. */
function table(file: string): string[][] {
  return readFileSync(new URL(`../../fixtures/names/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const tables: [string, RomanizationSystem[]][] = [
  ['russian.tsv', ['bgn-pcgn', 'ala-lc', 'iso-9', 'gost-7.79-b', 'icao', 'scholarly', 'press']],
  ['chinese.tsv', ['palladius', 'wade-giles']],
  ['korean.tsv', ['mccune-reischauer', 'revised', 'dprk']],
  ['japanese.tsv', ['hepburn']],
];

describe.each(tables)('%s', (file, systems) => {
  const rows = table(file);

  it.each(systems.map((system, column) => [system, column] as const))('%s', (system, column) => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.map(([name]) => `${name} ${romanize(name!, system)}`)).toEqual(
      rows.map((row) => `${row[0]} ${row[column + 1]}`),
    );
  });
});

describe('romanize', () => {
  it('keeps the letter case', () => {
    expect(romanize('ПЭН ДЭХУАЙ', 'palladius')).toBe('PENG DEHUAI');
    expect(romanize('ЩУКА и щука', 'press')).toBe('SHCHUKA i shchuka');
  });

  it('romanises as press usage does what its system cannot have written', () => {
    expect(romanize('Владимир', 'palladius')).toBe('Vladimir');
  });

  it('leaves what is not Cyrillic', () => {
    expect(romanize('Kim & Сын, 1951', 'icao')).toBe('Kim & Syn, 1951');
  });

  it('names the systems when it is asked for another', () => {
    expect(() => romanize('Ким', 'volapük' as RomanizationSystem)).toThrow(SverkaError);
    expect(() => romanize('Ким', 'volapük' as RomanizationSystem)).toThrow(/bgn-pcgn/);
  });
});

describe('romanizations', () => {
  const forms = (name: string) => romanizations(name).map(({ text }) => text);

  it.each([
    ['Достоевский', ['Dostoyevsky', 'Dostoevskii', 'Dostoevski', 'Dostoevskij']],
    ['Хрущёв', ['Khrushchev', 'Khrushchyov', 'Xruščev']],
    ['Пэн Дэхуай', ['Peng Dehuai', "P'eng Te-huai"]],
    ['Александр', ['Aleksandr', 'Alexandr']],
    ['Юрий', ['Yury', 'Yuri', 'Iurii', 'Yuriy']],
  ])('%s', (name, expected) => {
    const keys = forms(name).map((text) => text.normalize('NFD').replace(/[^a-z]/gi, ''));
    for (const one of expected) expect(keys).toContain(one.normalize('NFD').replace(/[^a-z]/gi, ''));
  });

  it('says which systems give a form', () => {
    expect(romanizations('Мао Цзэдун').find(({ text }) => text === 'Mao Zedong')?.systems).toEqual([
      'palladius',
    ]);
  });

  it('stays small for a long name', () => {
    expect(forms('ъекскскскскхцщжюяйё'.repeat(20)).length).toBeLessThan(600);
  });
});
