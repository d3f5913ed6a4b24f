import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFurniture } from '../../src/align/prepare/furniture';
import { align, check } from '../../src/index';

const original = `Переговоры начались утром.

- 2 -

ГАРФ. Ф. 17. Оп. 3. Д. 6. Л. 131

Ответ был получен вечером.

- 3 -

ГАРФ. Ф. 17. Оп. 3. Д. 6. Л. 132

Договор подписали в полночь.`;
const translation = `The negotiations began in the morning.

The answer was received in the evening.

The treaty was signed at midnight.`;

describe('furniture in an alignment', () => {
  it('stands in beads of its own and is not missed', () => {
    const bitext = align(original, translation);
    expect(
      bitext.beads.map(({ source, target }) => [source.end - source.start, target.end - target.start]),
    ).toEqual([
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(check(bitext).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('does not hide a sentence that is left out', () => {
    const findings = check(
      align(original, translation.replace('The answer was received in the evening.\n\n', '')),
    );
    expect(findings.filter(({ rule }) => rule === 'omission')).toHaveLength(1);
  });

  it('lets a cost of one’s own see the indexes of the whole documents', () => {
    const seen = new Set<number>();
    align(original, translation, { cost: (source, _target, own) => (seen.add(source.start), own) });
    expect([...seen].sort((a, b) => a - b)).toEqual(expect.arrayContaining([0, 3, 6]));
  });

  it('keeps every sentence in one bead, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))),
        (steps) => {
          const kept = { source: [] as number[], target: [] as number[] };
          const beads = [];
          let [s, t, ks, kt] = [0, 0, 0, 0];
          for (const [furniture, m, n] of steps) {
            if (furniture) {
              s += m;
              t += n;
            } else if (m + n > 0) {
              beads.push({
                source: { start: ks, end: ks + m },
                target: { start: kt, end: kt + n },
                confidence: 0.5,
                evidence: [],
              });
              for (let k = 0; k < m; k++) kept.source.push(s++);
              for (let k = 0; k < n; k++) kept.target.push(t++);
              [ks, kt] = [ks + m, kt + n];
            }
          }
          const whole = withFurniture(beads, { size: s, kept: kept.source }, { size: t, kept: kept.target });
          let [atSource, atTarget] = [0, 0];
          for (const { source, target } of whole) {
            expect([source.start, target.start]).toEqual([atSource, atTarget]);
            [atSource, atTarget] = [source.end, target.end];
          }
          expect([atSource, atTarget]).toEqual([s, t]);
        },
      ),
    );
  });
});
