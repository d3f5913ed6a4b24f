import { describe, expect, it } from 'vitest';
import type { ScoredDocument } from '../../src/dataset/model/record';
import { hash64 } from '../../src/dataset/score/fold';
import { KeySet } from '../../src/dataset/select/key-set';
import { jaccard, shingles } from '../../src/dataset/select/near';
import { Sample } from '../../src/dataset/select/sample';
import { Selector, type SelectOptions } from '../../src/dataset/select/selector';
import { documentRecord, pairRecord } from './records';

function documentOf(id: string, ...texts: [string, string][]): ScoredDocument {
  return {
    document: documentRecord({ id, pairs: texts.length }),
    pairs: texts.map(([source, target], k) =>
      pairRecord({ id: `${id}:${k + 1}`, document: id, source, target }),
    ),
  };
}

function select(options: SelectOptions, ...documents: ScoredDocument[]) {
  const selector = new Selector(options);
  if (selector.needsSurvey)
    for (const one of documents) if (selector.surveys(one.document)) selector.survey(one);
  return documents.flatMap((one) => selector.select(one));
}

const reasons = (selected: ReturnType<typeof select>) =>
  selected.map(({ droppedBy }) => droppedBy.map(({ filter }) => filter).join());

describe('copies', () => {
  const copies = documentOf(
    'a',
    ['Мир заключён.', 'Peace was made.'],
    ['МИР ЗАКЛЮЧЁН', 'Peace was made!'],
    ['Мир заключён.', 'Peace was made.'],
    ['Мир заключён.', 'There is peace.'],
  );
  it.each([
    ['off', ['', '', '', '']],
    ['exact', ['', '', 'duplicate', '']],
    ['folded', ['', 'duplicate', 'duplicate', '']],
  ] as const)('%s', (dedup, expected) => expect(reasons(select({ dedup }, copies))).toEqual(expected));

  it('leave the place to a later one where the first is dropped', () => {
    const bad = documentOf('a', ['Мир заключён.', 'Peace was made.'], ['Мир заключён.', 'Peace was made.']);
    bad.pairs[0]!.confidence = 0.1;
    expect(reasons(select({}, bad))).toEqual(['min-confidence', '']);
  });

  it('near ones have likeness on both sides', () => {
    const source =
      'В понедельник вечером в портовый город пришли шесть больших судов с зерном и углём из соседней области';
    const target =
      'On Monday evening six large ships with grain and coal from the neighbouring region came into the port city';
    const near = documentOf(
      'a',
      [source, target],
      [source.replace('шесть', 'семь'), target.replace('six', 'ten')],
      [source, 'Something else that was said about the ships in the harbour of the town that evening'],
      [source.replace('вечером', 'утром').replace('углём', 'лесом').replace('зерном', 'рыбой'), target],
    );
    expect(reasons(select({ dedup: 'near' }, near))).toEqual(['', 'near-duplicate', '', '']);
  });

  it('are compared by sets of shingles', () => {
    expect(jaccard(shingles('abcdefg'), shingles('abcdefg'))).toBe(1);
    expect(jaccard(shingles('abcdef'), shingles('abcdeg'))).toBeCloseTo(1 / 3);
    expect(jaccard(shingles('aaaaaaaa'), shingles('aaaaa'))).toBe(1);
  });
});

describe('splits', () => {
  const documents = Array.from({ length: 300 }, (_, k) =>
    documentOf(`d${k}`, [
      `Текст номер ${'аб'.repeat((k % 40) + 1)}.`,
      `Text number ${'xy'.repeat((k % 40) + 1)}.`,
    ]),
  );
  const split = { dev: '100/1000', test: '100/1000' };

  it('stay when documents are added', () => {
    const splitsOf = (list: ScoredDocument[]) =>
      new Map(select({ split }, ...list).map(({ pair, split: own }) => [pair.id, own]));
    const few = splitsOf(documents.slice(0, 200));
    const all = splitsOf(documents);
    for (const [id, own] of few) expect(all.get(id)).toBe(own);
    expect(new Set(all.values())).toEqual(new Set(['train', 'dev', 'test']));
  });

  it('do not leak', () => {
    const kept = select({ split }, ...documents).filter((pair) => pair.kept);
    const sidesOf = (name: string) =>
      new Set(
        kept
          .filter((one) => one.split === name)
          .flatMap(({ pair }) => [pair.folded.source, pair.folded.target]),
      );
    const [train, dev, test] = ['train', 'dev', 'test'].map(sidesOf);
    expect([dev!.size > 0, test!.size > 0]).toEqual([true, true]);
    for (const key of dev!) expect(train!.has(key)).toBe(false);
    for (const key of test!) expect(train!.has(key) || dev!.has(key)).toBe(false);
  });

  it('keep together what has one value of a field', () => {
    const books = documents.map((one, k) => ({
      ...one,
      document: { ...one.document, meta: { book: String(k % 30) } },
    }));
    const byBook = new Map<string, Set<string>>();
    for (const { document, split: own } of select({ split: { ...split, by: 'meta.book' } }, ...books)) {
      const seen = byBook.get(document.meta!['book']!) ?? new Set();
      byBook.set(document.meta!['book']!, seen.add(own));
    }
    for (const seen of byBook.values()) expect(seen.size).toBe(1);
  });

  it.each([[{ dev: '2' }], [{ dev: '900/1000', test: '200/1000' }], [{ by: 'author' }]])(
    'refuse %j',
    (wrong) =>
      expect(() => new Selector({ split: wrong })).toThrow(
        expect.objectContaining({ code: 'INVALID_OPTION' }),
      ),
  );
});

it('drops what stands in other sets, and more pairs of a document than are wanted', () => {
  const against = { source: new KeySet(), target: new KeySet() };
  const one = documentOf(
    'a',
    ['Мир заключён.', 'Peace was made.'],
    ['Да будет так.', 'Let it be so.'],
    ['Ответ получен.', 'An answer came.'],
  );
  against.target.add(one.pairs[1]!.folded.target);
  expect(reasons(select({ against, perDocument: 1 }, one))).toEqual(['', 'against', 'cap']);
});

describe('the set of keys', () => {
  it('holds what was added, and nothing else, while it grows', () => {
    const set = new KeySet(16);
    const keys = Array.from({ length: 20_000 }, (_, k) => hash64(`key ${k}`));
    for (const key of [...keys, '0000000000000000']) expect(set.add(key)).toBe(true);
    for (const key of [...keys, '0000000000000000']) expect(set.add(key)).toBe(false);
    expect(set.size).toBe(20_001);
    expect(set.has(hash64('key 20001'))).toBe(false);
  });

  it('takes more keys than a Set can hold', { timeout: 120_000 }, () => {
    const set = new KeySet(2 ** 24 + 2 ** 20);
    const most = 2 ** 24 + 100;
    for (let k = 1; k <= most; k++) set.addHalves(Math.imul(k, 0x9e3779b1) >>> 0, k);
    expect(set.size).toBe(most);
    expect(set.addHalves(Math.imul(most, 0x9e3779b1) >>> 0, most)).toBe(false);
  });
});

it('a sample does not depend on the order', () => {
  const [one, other] = [new Sample<number>(5), new Sample<number>(5)];
  for (let k = 0; k < 100; k++) one.add(String(k), k);
  for (let k = 99; k >= 0; k--) other.add(String(k), k);
  expect(one.list()).toEqual(other.list());
  expect(one.list()).toHaveLength(5);
});
