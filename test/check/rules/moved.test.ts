import { expect, it } from 'vitest';
import { check } from '../../../src/check';
import { caseBitext } from '../../../src/check/engine/test-rule';

const bitext = caseBitext({
  source: ['Раз.', 'Сделано два дела.', 'Три.'],
  target: ['One.', 'Three.', 'Two things are done.'],
  beads: [
    [1, 1],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
});

it('moved', () => {
  expect(check(bitext, { only: ['moved'] })).toEqual([]);
  bitext.beads[1]!.movedTo = 3;
  bitext.beads[3]!.movedTo = 1;
  const findings = check(bitext, { only: ['moved', 'omission', 'addition'] });
  // one finding for both places, and neither an omission nor an addition
  expect(findings.map(({ rule }) => rule)).toEqual(['moved']);
  expect([findings[0]!.source.length, findings[0]!.target.length]).toEqual([1, 1]);
});
