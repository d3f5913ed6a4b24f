import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastLeading, leading } from '../../src/text/leading';

it('counts the first numbers that are small enough, as looking at each does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, bound) => {
        const sorted = numbers.sort((a, b) => a - b);
        const slow = sorted.filter((number) => number <= bound).length;
        expect(leading(sorted.length, (at) => sorted[at]! <= bound)).toBe(slow);
        expect(lastLeading(sorted.length, (at) => sorted[at]! <= bound)).toBe(Math.max(0, slow - 1));
      },
    ),
  );
});
