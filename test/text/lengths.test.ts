import { describe, expect, it } from 'vitest';
import { inkLength, lengthDeviation, lengthVariance, usualLogRatio } from '../../src/text/lengths';

describe('the length of a text', () => {
  it('counts all characters but white space', () => {
    expect(inkLength('Мир, да!')).toBe(7);
    expect(inkLength(' a\u00a0b\t\n\u202fc\u3000')).toBe(3);
    expect(inkLength('')).toBe(0);
  });

  it('counts what JavaScript takes for white space, and nothing else above the control characters', () => {
    for (let code = 0x21; code < 0x10000; code++) {
      const one = String.fromCharCode(code);
      if (inkLength(one) !== one.replace(/\s/, '').length) expect.fail(`U+${code.toString(16)}`);
    }
  });
});

describe('two lengths', () => {
  it('vary by .008, and by 3.2 over their sum', () => {
    expect(lengthVariance(100, 220)).toBeCloseTo(0.008 + 0.01, 12);
  });

  it('are so many standard deviations from the usual ratio', () => {
    // ln 2 = .693147; the variance is .008 + 3.2 / 300 = .0186667, its root .136626
    expect(lengthDeviation(200, 100, 0)).toBeCloseTo(0.693147 / 0.136626, 4);
    expect(lengthDeviation(100, 200, 0)).toBeCloseTo(-0.693147 / 0.136626, 4);
    expect(lengthDeviation(200, 100, Math.log(2))).toBe(0);
  });
});

describe('the usual ratio', () => {
  const pairs = (count: number) => Array.from({ length: count }, (_, k) => [100, 100 + k] as const);

  it('is the median of twenty pairs or more', () => {
    // the eleventh of 100 … 119
    expect(usualLogRatio(pairs(20))).toBeCloseTo(Math.log(1.1), 12);
    expect(usualLogRatio([...pairs(20)].reverse())).toBeCloseTo(Math.log(1.1), 12);
  });

  it('is that of equals with fewer, and pairs with an empty side do not count', () => {
    expect(usualLogRatio(pairs(19))).toBe(0);
    expect(usualLogRatio([...pairs(19), [0, 100], [100, 0]])).toBe(0);
    expect(usualLogRatio([...pairs(20), [0, 1], [1, 0]])).toBeCloseTo(Math.log(1.1), 12);
  });
});
