import { describe, expect, it } from 'vitest';
import type { DenialEvidence } from '../../../src/check/evidence/denials/denial-evidence';
import { denialConfidence, refusalConfidence } from '../../../src/check/evidence/denials/denial-odds';

const nothing: DenialEvidence = {
  linked: 0,
  next: 0,
  share: 0,
  wholeShare: 0,
  without: 0,
  implied: 0,
  looseOpen: 0,
  idiom: 0,
  idiomFar: 0,
  second: 0,
  shared: 0,
  listed: 0,
  byAffix: 0,
  spare: 0,
  impliedFar: 0,
  opposite: 0,
  contrast: 0,
  phrase: 0,
  stranded: 0,
  faced: 0,
};
const odds = (seen: Partial<DenialEvidence>) => {
  const confidence = denialConfidence({ ...nothing, ...seen });
  return Math.log(confidence / (1 - confidence));
};

/** The weights are fitted anew from time to time: what matters is which way each speaks, and about how loud. */
const expectAbout = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThan(0.1 + 0.4 * Math.abs(expected));

describe('the log-odds that an open denial is a departure', () => {
  it('begin where few human passages are reported', () => {
    expectAbout(odds({}), -0.68);
  });

  it.each<[keyof DenialEvidence, number]>([
    // what is denied is there, and all around it is rendered closely
    ['linked', 0.89],
    ['next', 0.47],
    ['share', 1.14],
    ['second', 0.49],
    ['stranded', 1.78],
    // something on the other side may deny the same
    ['implied', -2.58],
    ['looseOpen', -0.2],
    ['idiom', -4.48],
    ['shared', -1.28],
    ['listed', -3.36],
    ['byAffix', -2.38],
    ['spare', -2.33],
    ['opposite', -1.25],
    ['contrast', -2.22],
    ['without', -1.3],
    ['idiomFar', -0.24],
    ['impliedFar', -0.38],
    ['phrase', -1.17],
    ['faced', -0.72],
  ])('change with %s by about %f', (name, weight) => {
    const once = odds({ [name]: 1 }) - odds({});
    expectAbout(once, weight);
    expect(odds({ [name]: 2 }) - odds({})).toBeCloseTo(2 * once, 6);
  });

  it('add up', () => {
    const each = (['linked', 'next', 'share', 'second'] as const).map(
      (name) => odds({ [name]: 1 }) - odds({}),
    );
    const all = odds({ linked: 1, next: 1, share: 1, second: 1 }) - odds({});
    expect(all).toBeCloseTo(each[0]! + each[1]! + each[2]! + each[3]!, 6);
  });
});

describe('a denial by a verb', () => {
  it('is reported where the passage is rendered closely and nothing else may deny the same', () => {
    expect(refusalConfidence({ ...nothing, share: 1, wholeShare: 1 })).toBe(0.6);
    expect(refusalConfidence(nothing)).toBe(0.2);
  });

  it.each(['implied', 'looseOpen', 'idiom', 'opposite'] as const)(
    'is information where there is %s beside it',
    (name) => {
      expect(refusalConfidence({ ...nothing, share: 1, wholeShare: 1, [name]: 1 })).toBe(0.2);
    },
  );
});
