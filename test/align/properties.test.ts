import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../src/steps/steps';
import { bestPath, type Step } from '../../src/align/search/best-path';
import { BoundsBuilder, corridorOf, fullBounds, type Bounds } from '../../src/align/search/corridor';
import { sumPaths } from '../../src/align/search/lattice';
import { priorCounts, shapesUpTo, toPriors } from '../../src/align/model/priors';
import { align } from '../../src/index';

const shapes = shapesUpTo(4);
const priors = toPriors(priorCounts(shapes), { omissions: true, additions: true });
/** What each shape is from the other side. */
const mirrored = shapes.map(({ source, target }) =>
  shapes.findIndex((shape) => shape.source === target && shape.target === source),
);

/** A lattice with a score for each bead that stays inside. */
const lattice = fc
  .tuple(
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.infiniteStream(fc.double({ min: -6, max: 6, noNaN: true })),
  )
  .map(([height, width, numbers]) => {
    const scores = new Float32Array((height + 1) * (width + 1) * shapes.length).fill(-Infinity);
    for (let i = 0; i <= height; i++) {
      for (let j = 0; j <= width; j++) {
        shapes.forEach(({ source, target }, k) => {
          if (i + source > height || j + target > width) return;
          scores[(i * (width + 1) + j) * shapes.length + k] = numbers.next().value;
        });
      }
    }
    return { height, width, scores };
  });
interface Lattice {
  height: number;
  width: number;
  scores: Float32Array;
}

describe('the search', () => {
  it('finds in a corridor that holds the best path the same path as in the whole lattice', () => {
    fc.assert(
      fc.property(lattice, fc.integer({ min: 0, max: 2 }), ({ height, width, scores }, margin) => {
        const full = corridorOf(width, fullBounds(height, width));
        const best = finish(bestPath(full, shapes, scores, priors));
        const narrow = new BoundsBuilder(height, width);
        for (const step of best) narrow.allow(rectangle(step), margin, Infinity);
        const bounds = narrow.build();
        const found = finish(bestPath(...within({ height, width, scores }, bounds), priors));
        expect(found.map(place)).toEqual(best.map(place));
      }),
      { numRuns: 200 },
    );
  });

  it('looks again wherever the best path goes, when that is not most unlikely', () => {
    fc.assert(
      fc.property(lattice, ({ height, width, scores }) => {
        const full = corridorOf(width, fullBounds(height, width));
        const { likely, bead } = finish(sumPaths(full, shapes, scores, priors));
        for (const { shape, node, ...step } of finish(bestPath(full, shapes, scores, priors))) {
          if (shape < 0 || bead(node, shape) < 0.001) continue;
          const { top, bottom, left, right } = rectangle({ ...step, shape, node });
          for (let row = top; row <= bottom; row++) {
            expect(likely.low[row]).toBeLessThanOrEqual(left);
            expect(likely.high[row]).toBeGreaterThanOrEqual(right);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives both directions the same likelihood, and each bead the same probability', () => {
    fc.assert(
      fc.property(lattice, (problem) => {
        const full = corridorOf(problem.width, fullBounds(problem.height, problem.width));
        const other = transposed(problem);
        const turned = corridorOf(other.width, fullBounds(other.height, other.width));
        const forward = finish(sumPaths(full, shapes, problem.scores, priors));
        const backward = finish(sumPaths(turned, shapes, other.scores, priors));
        expect(backward.total).toBeCloseTo(forward.total, 6);
        for (const { source, target, shape, node } of finish(
          bestPath(full, shapes, problem.scores, priors),
        )) {
          if (shape < 0) continue;
          const there = backward.bead(turned.base[target]! + source, mirrored[shape]!);
          expect(there).toBeCloseTo(forward.bead(node, shape), 6);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('aligning', () => {
  // Words are compared by stems on one side and forms on the other, and where omissions and additions meet, the omissions
  // come first and their prior counts: away from both, the ladder must come out mirrored.
  it('gives the mirrored pairs when the sides change places, as far as numbers tell', () => {
    const kept = fc
      .array(fc.constantFrom(['both'], ['both'], ['source', 'both'], ['target', 'both']), {
        minLength: 1,
        maxLength: 20,
      })
      .map((fates) => ['both', ...fates.flat()]);
    fc.assert(
      fc.property(kept, (fates) => {
        const side = (name: string) =>
          fates.flatMap((fate, k) =>
            fate === 'both' || fate === name ? [`${1000 + k * 37}, ${7000 + k * 11}, ${20000 + k}`] : [],
          );
        const [source, target] = [side('source'), side('target')];
        const languages = { sourceLanguage: 'en', targetLanguage: 'en' };
        const pairs = align(source, target, languages).beads.filter(isPair);
        const turned = align(target, source, languages).beads.filter(isPair);
        expect(turned.map((bead) => [bead.target, bead.source])).toEqual(
          pairs.map((bead) => [bead.source, bead.target]),
        );
      }),
      { numRuns: 60 },
    );
  });

  const many = (text: string) => Array.from({ length: 3000 }, (_, k) => `${text} ${(k * 7919) % 3001}.`);

  it('of a long text tells how far it is, never less than before', () => {
    const told: number[] = [];
    align(many('Дом'), many('House'), { onProgress: (done) => told.push(done) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.length).toBeGreaterThan(4);
  });

  it('of a long text ends in the midst when it is told to', () => {
    const controller = new AbortController();
    const told: number[] = [];
    const aligning = () =>
      align(many('Дом'), many('House'), {
        signal: controller.signal,
        onProgress(done) {
          told.push(done);
          if (done > 0.3) controller.abort();
        },
      });
    expect(aligning).toThrow(expect.objectContaining({ code: 'ABORTED' }));
    expect(told.filter((done) => done > 0.3)).toHaveLength(1);
  });
});

function rectangle({ source, target, shape }: Step) {
  const [sources, targets] =
    shape >= 0 ? [shapes[shape]!.source, shapes[shape]!.target] : shape === -1 ? [1, 0] : [0, 1];
  return { top: source, bottom: source + sources, left: target, right: target + targets };
}

function place({ source, target, shape }: Step) {
  return [source, target, shape];
}

/** The corridor of bounds with the scores of the beads that stay inside. */
function within({ width, scores }: Lattice, bounds: Bounds) {
  const corridor = corridorOf(width, bounds);
  const inside = new Float32Array(corridor.size * shapes.length).fill(-Infinity);
  for (let i = 0; i <= corridor.height; i++) {
    for (let j = bounds.low[i]!; j <= bounds.high[i]!; j++) {
      const from = (i * (width + 1) + j) * shapes.length;
      inside.set(scores.subarray(from, from + shapes.length), (corridor.base[i]! + j) * shapes.length);
    }
  }
  return [corridor, shapes, inside] as const;
}

function transposed({ height, width, scores }: Lattice): Lattice {
  const turned = new Float32Array(scores.length);
  for (let i = 0; i <= height; i++) {
    for (let j = 0; j <= width; j++) {
      mirrored.forEach((other, k) => {
        turned[(j * (height + 1) + i) * shapes.length + other] =
          scores[(i * (width + 1) + j) * shapes.length + k]!;
      });
    }
  }
  return { height: width, width: height, scores: turned };
}

function isPair({
  source,
  target,
}: {
  source: { start: number; end: number };
  target: { start: number; end: number };
}) {
  return source.end > source.start && target.end > target.start;
}
