import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledGazetteer } from '../../src/names/gazetteer/bundled-gazetteer';
import { mergeGazetteers, parseGazetteer } from '../../src/names/gazetteer/parse-gazetteer';

describe.each(['places.tsv', 'people.tsv', 'customary.tsv'])('data/gazetteer/%s', (file) => {
  const lines = readFileSync(new URL(`../../data/gazetteer/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const entries = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));

  it('has four columns on every line, none of them empty', () => {
    expect(
      entries.filter((columns) => columns.length !== 4 || columns.some((column) => !column.trim())),
    ).toEqual([]);
  });

  it('has Cyrillic on the source side and Latin on the target side', () => {
    const wrong = entries.filter((columns) => {
      const [source, target] = columns;
      const plain = (column: string) => column.replace(/@[a-z-]+/g, '');
      // A network may keep its Latin spelling in Russian.
      return (
        (/[a-z]/i.test(plain(source!)) && !columns[2]!.endsWith('network')) ||
        /\p{Script=Cyrillic}/u.test(plain(target!))
      );
    });
    expect(wrong.map(([source, target]) => `${source} = ${target}`)).toEqual([]);
  });

  it('has no entry twice', () => {
    const first = entries.map(([source]) => source!.split(';')[0]!);
    expect(first.filter((name, k) => first.indexOf(name) !== k)).toEqual([]);
  });
});

describe('the bundled gazetteer', () => {
  const gazetteer = bundledGazetteer();
  const english = (name: string) => gazetteer.find(name).map(({ target }) => target[0]!.text);

  it.each([
    ['Гензан', 'Wonsan'],
    ['Кайдзио', 'Kaesong'],
    ['Порт-Артур', 'Port Arthur'],
    ['Дальний', 'Dalian'],
    ['Ленинград', 'Saint Petersburg'],
    ['Бангладеш', 'Bangladesh'],
    ['филиппов', 'Joseph Stalin'],
    ['риджуэй', 'Matthew Ridgway'],
  ])('%s is %s', (name, usual) => {
    expect(english(name)).toContain(usual);
  });

  it('is large enough to be of use', () => {
    const kinds = [...gazetteer.entries()].map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'place').length).toBeGreaterThan(300);
    expect(kinds.filter((kind) => kind === 'person').length).toBeGreaterThan(400);
  });

  it('does not know what it does not know', () => {
    expect(gazetteer.find('Тьмутаракань-на-Луне')).toEqual([]);
  });
});

describe('a gazetteer of the user’s own', () => {
  const own = parseGazetteer(
    '# comment\nЗагорск@former; Сергиев Посад\tSergiyev Posad; Zagorsk@former\tcity RU\r\nno columns\n',
  );

  it('reads forms and tags, and passes over what is no entry', () => {
    expect(own.size).toBe(1);
    expect(own.find('ЗАГОРСК')[0]).toMatchObject({
      kind: 'place',
      source: [{ text: 'Загорск', tags: ['former'] }, {}],
    });
  });

  it('tells where a line is no entry when it is asked to', () => {
    const text = '# comment\n\nГоршки\tGorshki\tcity\r\nno columns\n';
    expect(parseGazetteer(text.replace('no columns\n', ''), { strict: true }).size).toBe(1);
    expect(() => parseGazetteer(text, { strict: true })).toThrow(
      expect.objectContaining({
        line: 4,
        offset: text.indexOf('no'),
        message: expect.stringMatching(/no tab: 'no columns'/),
      }),
    );
    expect(() => parseGazetteer('Горшки\t \n', { strict: true })).toThrow(/columns is empty/);
  });

  it('comes before the bundled one when it is merged so', () => {
    const merged = mergeGazetteers(own, bundledGazetteer());
    expect(merged.find('Загорск')[0]!.target[0]!.text).toBe('Sergiyev Posad');
    expect(merged.size).toBe(bundledGazetteer().size + 1);
  });
});
