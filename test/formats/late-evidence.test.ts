import { expect, it } from 'vitest';
import { toLadder, toUnits, writeCsv, writeTmx, writeTsv } from '../../src/formats';
import { align, type Bitext } from '../../src/index';

/** A pair whose evidence nobody may ask for. */
function untouched(): Bitext {
  const bitext = align(['Мир заключён.', 'Да.'], ['Peace was made.', 'Yes.']);
  for (const bead of bitext.beads)
    Object.defineProperty(bead, 'evidence', {
      enumerable: true,
      get: () => {
        throw new Error('evidence was asked for');
      },
    });
  return bitext;
}

it.each<[string, (bitext: Bitext) => Iterable<unknown>]>([
  ['toUnits', toUnits],
  ['toLadder', toLadder],
  ['writeTsv', writeTsv],
  ['writeCsv', writeCsv],
  ['writeTmx', writeTmx],
])('%s asks for no evidence, which it does not write', (_, write) => {
  expect([...write(untouched())].length).toBeGreaterThan(0);
});

it('refuses evidence that is none', () => {
  const bitext = align(['Да.'], ['Yes.']);
  const beads = [{ ...bitext.beads[0]!, evidence: 5 as never }];
  expect(() => [...toUnits({ ...bitext, beads })]).toThrow(/beads\[0\]\.evidence must be a list; got 5/);
});
