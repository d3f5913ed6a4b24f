import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rungShape } from '../../src/boundary/range-shapes';
import { faultOf } from '../../src/boundary/shapes';
import { requireLadder } from '../../src/boundary/valid-ladder';

const odd = fc.oneof(
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom(undefined, null, 'x', Number.NaN, 1.5, {}, []),
);
const range = fc.oneof({ weight: 4, arbitrary: fc.record({ start: odd, end: odd }) }, odd);
const rung = fc.oneof(
  fc.record({ source: range, target: range, confidence: odd }, { requiredKeys: ['source'] }),
  fc.constant({ source: { start: 0, end: 1 }, target: { start: 0, end: 0 } }),
  odd,
);

describe('what a ladder must be', () => {
  it('is what its shape says, in the same words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(rung, { maxLength: 3 }), odd), (value) => {
        let said: string | undefined;
        try {
          requireLadder('gold', value);
        } catch (error) {
          said = (error as Error).message;
        }
        expect(said).toBe(faultOf('gold', value, { members: rungShape }));
      }),
    );
  });
});
