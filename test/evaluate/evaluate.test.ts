import { describe, expect, it } from 'vitest';
import { evaluate, evaluateAll } from '../../src/evaluate/evaluate';
import type { Rung } from '../../src/evaluate/rung';

/** `0-1:0-2` → source 0..1, target 0..2 (half-open). */
function rungs(...ladder: string[]): Rung[] {
  return ladder.map((rung) => {
    const [source, target] = rung.split(':').map((range) => {
      const [start, end] = range.split('-').map(Number);
      return { start: start!, end: end! };
    });
    return { source: source!, target: target! };
  });
}

describe('evaluate', () => {
  it('gives 1 everywhere to the gold itself', () => {
    const gold = rungs('0-1:0-1', '1-2:1-1', '2-4:1-2');
    const { bead, null: nulls, strict, lax } = evaluate(gold, gold);
    expect([bead.f1, nulls.f1, strict.f1, lax.f1]).toEqual([1, 1, 1, 1]);
  });

  it('does not punish a finer alignment in bead F1, but does in strict F1', () => {
    const gold = rungs('0-2:0-2');
    const predicted = rungs('0-1:0-1', '1-2:1-2');
    const { bead, strict, lax } = evaluate(predicted, gold);
    expect(bead.f1).toBe(1);
    expect(strict.f1).toBe(0);
    expect(lax.f1).toBe(1);
  });

  it('counts null sentences one by one, however the runs are split', () => {
    const gold = rungs('0-2:0-0', '2-3:0-1');
    const predicted = rungs('0-1:0-0', '1-2:0-0', '2-3:0-1');
    expect(evaluate(predicted, gold).null).toEqual({ precision: 1, recall: 1, f1: 1 });
    const missed = rungs('0-1:0-0', '1-3:0-1');
    expect(evaluate(missed, gold).null).toMatchObject({ precision: 1, recall: 0.5 });
  });

  it('counts predicted nulls in strict precision', () => {
    const gold = rungs('0-1:0-1');
    const predicted = rungs('0-1:0-0', '1-1:0-1');
    expect(evaluate(predicted, gold).strict).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('does not mind in which order an omission and an addition at one place are told', () => {
    const gold = rungs('0-1:0-0', '1-1:0-1');
    const predicted = rungs('0-0:0-1', '0-1:1-1');
    expect(evaluate(predicted, gold).strict.precision).toBe(1);
  });

  it('sums counts over documents before dividing', () => {
    const right = {
      predicted: rungs('0-1:0-1', '1-2:1-2', '2-3:2-3'),
      gold: rungs('0-1:0-1', '1-2:1-2', '2-3:2-3'),
    };
    const wrong = { predicted: rungs('0-1:0-1', '1-2:1-2'), gold: rungs('0-1:0-0', '1-2:0-2') };
    expect(evaluateAll([right, wrong]).bead.precision).toBeCloseTo(3 / 5);
  });

  it('gives zeros for two empty alignments', () => {
    expect(evaluate([], []).strict.f1).toBe(0);
  });
});
