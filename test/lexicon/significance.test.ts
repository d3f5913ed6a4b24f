import { describe, expect, it } from 'vitest';
import { logLikelihoodRatio } from '../../src/lexicon/learning/significance';

describe('logLikelihoodRatio', () => {
  it('agrees with Dunning (1993, table 1: the swiss)', () => {
    // k(AB) = 110, k(A ~B) = 2442, k(~A B) = 111, k(~A ~B) = 29114
    expect(logLikelihoodRatio(110, 110 + 2442, 110 + 111, 110 + 2442 + 111 + 29114)).toBeCloseTo(270.72, 1);
  });

  it('is 0 for words that meet no more often than by chance', () => {
    expect(logLikelihoodRatio(1, 10, 10, 100)).toBe(0);
    expect(logLikelihoodRatio(0, 10, 10, 100)).toBe(0);
  });

  it('holds two meetings of two rare words for significant', () => {
    expect(logLikelihoodRatio(2, 2, 2, 1000)).toBeGreaterThan(10.83);
    expect(logLikelihoodRatio(2, 200, 200, 1000)).toBe(0);
  });
});
