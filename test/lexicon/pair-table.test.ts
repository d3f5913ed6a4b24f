import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairTable } from '../../src/lexicon/learning/pair-table';

const pair = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));

describe('a table of pairs', () => {
  it('counts like a map while there is room', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 500 }), (pairs) => {
        const table = pairTable(Infinity);
        const map = new Map<string, number>();
        for (const [a, b] of pairs) {
          table.add(a, b, 1);
          map.set(`${a} ${b}`, (map.get(`${a} ${b}`) ?? 0) + 1);
        }
        expect(table.size).toBe(map.size);
        const seen = new Map<string, number>();
        table.forEach((a, b, count) => seen.set(`${a} ${b}`, count));
        expect(seen).toEqual(map);
        expect(table.get(41, 41)).toBe(-1);
      }),
    );
  });

  it('keeps what is met often when there is no room for all', () => {
    const table = pairTable(100);
    for (let k = 0; k < 10_000; k++) {
      table.add(k, k, 1);
      table.add(1, 2, 1);
      expect(table.size).toBeLessThanOrEqual(100);
    }
    expect(table.get(1, 2)).toBeGreaterThan(9_000);
  });
});
