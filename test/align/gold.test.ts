import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import { agreement, ladders, oneText } from './gold';

const all = ladders();

describe('the gold ladders', () => {
  it('use every sentence once, in order', () => {
    expect(all.map(({ id }) => id)).toEqual(
      'dialogue list manual minutes news review speech story telegram treaty'.split(' '),
    );
    for (const { id, source, target, gold } of all) {
      for (const [side, lines] of [
        ['source', source],
        ['target', target],
      ] as const) {
        const used = gold.flatMap((bead) => {
          const { start, end } = bead[side];
          return Array.from({ length: end - start }, (_, k) => start + k);
        });
        expect(used, `${id} ${side}`).toEqual(lines.map((_, index) => index));
        expect(lines.length, id).toBeGreaterThanOrEqual(20);
        expect(lines.every((line) => line.trim() === line && line !== '')).toBe(true);
      }
    }
  });
});

/**
 * Floors of F1 and bounds of calibration, a bead or two from what was measured when they were set; of the constants of the aligner that were
 * changed grossly (docs/mutations.md) each breaks one. Better figures are a reason to move them.
 */
describe.each([
  { texts: 'ten texts', lexicon: true, beads: 0.978, nulls: 0.88, calibration: 0.045, surprise: 0.09 },
  { texts: 'ten texts', lexicon: false, beads: 0.937, nulls: 0.73, calibration: 0.06, surprise: 0.197 },
  { texts: 'one text', lexicon: true, beads: 0.976, nulls: 0.9, calibration: 0.035, surprise: 0.093 },
  { texts: 'one text', lexicon: false, beads: 0.965, nulls: 0.79, calibration: 0.04, surprise: 0.142 },
])('$texts with lexicon: $lexicon', ({ texts, lexicon, ...bounds }) => {
  const documents = texts === 'one text' ? [oneText(all)] : all;
  const measured = agreement(documents, lexicon ? {} : { lexicon: false });

  it('are aligned as in the gold', () => {
    expect(measured.beads).toBeGreaterThan(bounds.beads);
    expect(measured.nulls).toBeGreaterThan(bounds.nulls);
  });

  it('have a confidence that comes true', () => {
    expect(measured.calibration).toBeLessThan(bounds.calibration);
    expect(measured.surprise).toBeLessThan(bounds.surprise);
  });
});

it.each(all.map((document) => [document.id, document] as const))('hardly a bead of %s is wrong', (_, one) => {
  const { beads, nulls } = agreement([one]);
  expect(beads).toBeGreaterThan(0.95);
  expect(nulls).toBeGreaterThan(0.66);
});

it('finds the technical data of the manual where they were moved to', () => {
  const { source, target } = all.find(({ id }) => id === 'manual')!;
  const { beads } = align(source, target);
  const moved = beads.flatMap(({ source: { start, end }, movedTo }) =>
    movedTo === undefined || start === end
      ? []
      : [`${source[start]!} = ${target[beads[movedTo]!.target.start]!}`],
  );
  expect(moved).toEqual([
    'Технические характеристики = Technical data',
    'Напряжение: 220–240 В, 50 Гц = Voltage: 220–240 V, 50 Hz',
    'Мощность: 150 Вт = Power: 150 W',
    'Масса: 2,1 кг = Weight: 2.1 kg',
    'Длина шнура: 1,2 м = Length of cord: 1.2 m',
  ]);
});
