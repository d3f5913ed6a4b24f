import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/align';
import type { Bead } from '../../src/model/bead';

describe('beads', () => {
  it('cover every sentence of both sides once and in order, whatever the text', () => {
    const sentence = fc.oneof(
      fc.string(),
      fc.constantFrom('Он пришёл 5 мая.', 'He came on 5 May.', 'Нет.', 'No.', ''),
    );
    const side = fc.array(sentence, { maxLength: 12 });
    fc.assert(
      fc.property(side, side, (source, target) => {
        expectCover(align(source, target).beads, source.length, target.length);
      }),
      { numRuns: 200 },
    );
  });

  it('cover long texts too, which are searched piece by piece and only in part', () => {
    const side = (size: number, word: string) =>
      Array.from({ length: size }, (_, k) =>
        k % 7 === 0 ? `${word} ${k % 91}.` : k % 5 === 0 ? '' : `${word}.`,
      );
    for (const [source, target] of [
      [1, 1500],
      [1500, 1],
      [1200, 1500],
      [1500, 400],
    ] as const) {
      expectCover(align(side(source, 'Да'), side(target, 'Yes')).beads, source, target);
    }
  });

  it('leave one side empty when there is nothing on it', () => {
    expectCover(align(['А.', 'Б.'], []).beads, 2, 0);
    expectCover(align([], ['A.']).beads, 0, 1);
    expect(align([], []).beads).toEqual([]);
  });
});

function expectCover(beads: readonly Bead[], source: number, target: number): void {
  let [i, j] = [0, 0];
  for (const bead of beads) {
    expect(bead.source.start).toBe(i);
    expect(bead.target.start).toBe(j);
    expect(bead.source.end - i + (bead.target.end - j)).toBeGreaterThan(0);
    expect(bead.confidence).toBeGreaterThanOrEqual(0);
    expect(bead.confidence).toBeLessThanOrEqual(1);
    [i, j] = [bead.source.end, bead.target.end];
  }
  expect([i, j]).toEqual([source, target]);
}
