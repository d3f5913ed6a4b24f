import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

describe('a long text', () => {
  // No word is rare in the whole, and what was added in front leads far from the diagonal.
  it('that says everything many times over is followed where it departs from the diagonal', () => {
    const rounds = Array.from({ length: 10 }, (_, round) => round + 2);
    const numbers = rounds.flatMap((step) =>
      Array.from({ length: 797 }, (_, at) => 1000 + ((at * step) % 797)),
    );
    const source = numbers.map((number) => `Дом ${number} на углу.`);
    const added = Array.from(
      { length: 400 },
      (_, at) => `Nothing of this kind ${'was said '.repeat(at % 7)}.`,
    );
    const target = [...added, ...numbers.map((number) => `House ${number} on the corner.`)];
    const { beads } = align(source, target, { lexicon: false, gazetteer: false });
    const right = beads.filter(
      (bead) => bead.source.end > bead.source.start && bead.target.start === bead.source.start + 400,
    );
    expect(right.length).toBeGreaterThan(7900);
  });
});
