import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';
import type { Bead } from '../../src/model/bead';

const source = ['Он приехал 5 мая.', 'Город спал.', 'Никто не ответил.', 'Он уехал 7 мая.'];
const target = ['He came on 5 May.', 'The city slept.', 'Nobody answered.', 'He left on 7 May.'];

describe('pins', () => {
  it('are kept as they are, whatever the texts say, and the rest is aligned around them', () => {
    const pin = { source: { start: 1, end: 3 }, target: { start: 1, end: 2 } };
    const { beads } = align(source, target, { pins: [pin] });
    expect(ladder(beads)).toContain('1-3:1-2');
    expect(beads.find((bead) => bead.source.start === 1)!.confidence).toBe(1);
    expect(ladder(beads)[0]).toBe('0-1:0-1');
  });

  it('may say that a sentence has no counterpart, and may be larger than any bead', () => {
    const omitted = { source: { start: 1, end: 2 }, target: { start: 1, end: 1 } };
    expect(ladder(align(source, target, { pins: [omitted] }).beads)).toContain('1-2:1-1');
    const whole = { source: { start: 0, end: 9 }, target: { start: 0, end: 4 } };
    const long = [...source, ...source, 'Конец.'];
    expect(ladder(align(long, target, { pins: [whole] }).beads)).toEqual(['0-9:0-4']);
  });

  it('are refused when they overlap, are empty or lie outside, with their place', () => {
    const range = (start: number, end: number) => ({ start, end });
    const pin = (from: [number, number], to: [number, number]) => ({
      source: range(...from),
      target: range(...to),
    });
    expect(() => align(source, target, { pins: [pin([0, 5], [0, 1])] })).toThrow(
      /pins\[0\]\.source .* 4 sentences/,
    );
    expect(() => align(source, target, { pins: [pin([0, 2], [0, 1]), pin([1, 3], [1, 2])] })).toThrow(
      /pins\[1\]\.source starts at 1/,
    );
    expect(() => align(source, target, { pins: [pin([1, 1], [1, 1])] })).toThrow(/empty on both sides/);
  });
});

describe('limits', () => {
  it('keep beads to maxBead sentences a side', () => {
    const one = ['Он приехал 5 мая, город спал, никто не ответил, и он уехал 7 мая.'];
    expect(ladder(align(one, target).beads)).toEqual(['0-1:0-4']);
    for (const { source: s, target: t } of align(one, target, { maxBead: 1 }).beads) {
      expect(Math.max(s.end - s.start, t.end - t.start)).toBe(1);
    }
  });

  it('leave no sentence alone on a side where that is not allowed, as long as there is a way', () => {
    const shorter = target.filter((_, index) => index !== 1);
    expect(align(source, shorter).beads.some(isOmission)).toBe(true);
    const { beads } = align(source, shorter, { allow: { omissions: false } });
    expect(beads.some(isOmission)).toBe(false);
    expect(align(source, [], { allow: { omissions: false } }).beads).toHaveLength(4);
  });

  it('are refused out of their range', () => {
    for (const maxBead of [0, 5, 1.5, NaN])
      expect(() => align(source, target, { maxBead })).toThrow(/maxBead/);
    // @ts-expect-error a kind that does not exist
    expect(() => align(source, target, { allow: { nulls: true } })).toThrow(/omissions and additions/);
  });
});

describe('costs of your own', () => {
  it('decide between beads', () => {
    const { beads } = align(source, target, {
      cost: (s, t, own) => (s.end - s.start === 2 && t.end - t.start === 2 ? -100 : own),
    });
    expect(ladder(beads)).toEqual(['0-2:0-2', '2-4:2-4']);
  });

  it('are refused when they are no numbers', () => {
    expect(() => align(source, target, { cost: () => NaN })).toThrow(/cost must return a number/);
  });
});

describe('similarity', () => {
  // Sentences that tell nothing but by their vectors: the second of the source has no counterpart.
  const vague = ['Да.', 'Да.', 'Да.', 'Да.'];
  const yes = ['Yes.', 'Yes.', 'Yes.'];
  const axis = (k: number) => Float32Array.from({ length: 4 }, (_, i) => (i === k ? 1 : 0));
  const vectors = { source: [0, 1, 2, 3].map(axis), target: [0, 2, 3].map(axis) };

  it('aligns what only the vectors tell apart', () => {
    const { beads } = align(vague, yes, { similarity: vectors });
    expect(ladder(beads)).toEqual(['0-1:0-1', '1-2:1-1', '2-3:1-2', '3-4:2-3']);
  });

  it('takes arrays of numbers and any array of floats', () => {
    const { beads } = align(vague, yes, { similarity: vectors });
    const turns: ((one: Float32Array) => ArrayLike<number>)[] = [
      (one) => [...one],
      (one) => Float64Array.from(one),
    ];
    for (const turn of turns) {
      const similarity = { source: vectors.source.map(turn), target: vectors.target.map(turn) };
      expect(align(vague, yes, { similarity }).beads).toEqual(beads);
    }
    const words = [['1', '0', '0', '0'], [], null] as unknown as number[][];
    expect(() => align(vague, yes, { similarity: { ...vectors, target: words } })).toThrow(
      /similarity\.target/,
    );
  });

  it('counts for nothing with weight 0', () => {
    const plain = align(vague, yes).beads;
    expect(align(vague, yes, { similarity: { ...vectors, weight: 0 } }).beads).toEqual(plain);
  });

  it('is refused with too few vectors, other lengths or broken numbers', () => {
    expect(() => align(vague, yes, { similarity: { ...vectors, target: [] } })).toThrow(
      /each of the 3 sentences/,
    );
    const odd = [axis(0), axis(2), new Float32Array(3)];
    expect(() => align(vague, yes, { similarity: { ...vectors, target: odd } })).toThrow(
      /target\[2\].* 4 numbers/,
    );
    const broken = [axis(0), axis(2), Float32Array.of(NaN, 0, 0, 0)];
    expect(() => align(vague, yes, { similarity: { ...vectors, target: broken } })).toThrow(/not finite/);
  });
});

describe('progress', () => {
  it('goes up from 0 to 1', () => {
    const seen: number[] = [];
    align(source, target, { onProgress: (done) => seen.push(done) });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('stops when the signal is aborted, before or on the way', () => {
    const reason = new Error('changed my mind');
    expect(() => align(source, target, { signal: AbortSignal.abort(reason) })).toThrow(
      expect.objectContaining({ code: 'ABORTED', cause: reason }),
    );
    const controller = new AbortController();
    let calls = 0;
    const onProgress = () => {
      calls++;
      controller.abort();
    };
    expect(() => align(source, target, { onProgress, signal: controller.signal })).toThrow(/aborted/);
    expect(calls).toBe(1);
  });
});

function isOmission({ target: { start, end } }: Bead): boolean {
  return start === end;
}

function ladder(beads: readonly Bead[]): string[] {
  return beads.map(({ source: s, target: t }) => `${s.start}-${s.end}:${t.start}-${t.end}`);
}
