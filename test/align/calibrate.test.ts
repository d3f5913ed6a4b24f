import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/align/after/calibrate';
import type { Placed } from '../../src/align/model/placed';

/** Beads of the given shapes, one behind the other, each with a posterior. */
function beads(...list: (readonly [sources: number, targets: number, weight: number])[]): Placed[] {
  let [source, target] = [0, 0];
  return list.map(([sources, targets, weight]) => {
    const bead = { source, sources, target, targets, weight };
    source += sources;
    target += targets;
    return bead;
  });
}

/** Log-odds of confidence, where the texts are surely translations of each other. */
function logOdds(list: readonly Placed[]): number[] {
  return calibrate(list, 1000, () => false).map(({ weight }) => Math.log(weight / (1 - weight)));
}

/** One-to-one beads of posterior .9: their log-odds are ln 9 = 2.1972. */
const ones = (count: number) => Array.from({ length: count }, () => [1, 1, 0.9] as const);
const NINE = Math.log(9);

describe('confidence', () => {
  it('is a sum of what is known of a bead, as log-odds', () => {
    const all = logOdds(beads(...ones(10)));
    // a document of ten beads and no merged one: ln(1.4 / 30) and ln(1 / 30)
    const document = -0.55 * Math.log(1.4 / 30) + 0.111 * Math.log(1 / 30);
    const sum = 0.068 + 0.321 * NINE + 0.097 * NINE + document;
    expect(all[5]).toBeCloseTo(sum, 10);
    // at the end the other neighbour counts, since the end is certain
    expect(all[0]).toBeCloseTo(sum, 10);
  });

  it('goes with the less sure neighbour', () => {
    const list = beads(...ones(4), [1, 1, 0.5], ...ones(5));
    const document = -0.55 * Math.log(1.4 / 30) + 0.111 * Math.log(1 / 30);
    expect(logOdds(list)[3]).toBeCloseTo(0.068 + 0.321 * NINE + document, 10);
    expect(logOdds(list)[2]).toBeCloseTo(0.068 + (0.321 + 0.097) * NINE + document, 10);
  });

  it('takes nothing for surer than e^7 to 1', () => {
    const sure = beads(...Array.from({ length: 10 }, () => [1, 1, 1 - 1e-12] as const));
    const document = -0.55 * Math.log(1.4 / 30) + 0.111 * Math.log(1 / 30);
    expect(logOdds(sure)[5]).toBeCloseTo(0.068 + (0.321 + 0.097) * 7 + document, 10);
  });

  it('is lower for merged beads, the more so the larger, and beside them', () => {
    const list = logOdds(beads(...ones(5), [2, 2, 0.9], ...ones(4)));
    // one of ten beads with two sides is merged: ln(2.4 / 30)
    const document = -0.55 * Math.log(2.4 / 30) + 0.111 * Math.log(1 / 30);
    const one = 0.068 + 0.321 * NINE + 0.097 * NINE + document;
    expect(list[5]).toBeCloseTo(one - 0.731 - 1.806, 10);
    expect(list[4]).toBeCloseTo(one - 0.384, 10);
    expect(list[3]).toBeCloseTo(one - 0.384, 10);
    expect(list[2]).toBeCloseTo(one, 10);
  });

  it('is lower for nulls, and beside them', () => {
    const list = logOdds(beads(...ones(5), [1, 0, 0.9], ...ones(4)));
    // nine beads have two sides, one of ten is null: ln(1.4 / 29) and ln(2 / 30)
    const document = -0.55 * Math.log(1.4 / 29) + 0.111 * Math.log(2 / 30);
    const one = 0.068 + 0.321 * NINE + 0.097 * NINE + document;
    expect(list[5]).toBeCloseTo(one - 1.036, 10);
    expect(list[6]).toBeCloseTo(one - 0.376, 10);
    expect(list[7]).toBeCloseTo(one - 0.376, 10);
    expect(list[8]).toBeCloseTo(one, 10);
  });

  it('is 1 where a bead is fixed', () => {
    expect(calibrate(beads(...ones(2)), 0, ({ source }) => source === 0)[0]!.weight).toBe(1);
  });

  it('is that of texts that hardly anything links: of twenty pairs one is no translation', () => {
    const list = beads(...ones(10));
    const sure = calibrate(list, 1000, () => false)[5]!.weight;
    expect(calibrate(list, 0, () => false)[5]!.weight).toBeCloseTo(sure / 1.05, 10);
    expect(calibrate(list, -3, () => false)[5]!.weight).toBeCloseTo(sure / (1 + 0.05 * Math.exp(3)), 10);
  });
});
