import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corridorOf, fullBounds } from '../../src/align/search/corridor';
import { finish } from '../../src/steps/steps';
import { bestPath, type Step } from '../../src/align/search/best-path';
import { sumPaths } from '../../src/align/search/lattice';
import { priorCounts, shapesUpTo, toPriors, type Priors } from '../../src/align/model/priors';

const shapes = shapesUpTo(2);
const priors = toPriors(priorCounts(shapes), { omissions: true, additions: true });

describe('the lattice', () => {
  const problem = fc
    .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
    .chain(([height, width]) =>
      fc.record({
        height: fc.constant(height),
        width: fc.constant(width),
        values: fc.array(fc.integer({ min: -60, max: 60 }), {
          minLength: (height + 1) * (width + 1) * shapes.length,
          maxLength: (height + 1) * (width + 1) * shapes.length,
        }),
      }),
    );

  it('finds the best alignment and the sum of all, as trying every one does', () => {
    fc.assert(
      fc.property(problem, ({ height, width, values }) => {
        const scores = Float32Array.from(values, (value, at) => {
          const node = Math.floor(at / shapes.length);
          const { source, target } = shapes[at % shapes.length]!;
          const fits =
            Math.floor(node / (width + 1)) + source <= height && (node % (width + 1)) + target <= width;
          return fits ? value / 10 : -Infinity;
        });
        const corridor = corridorOf(width, fullBounds(height, width));
        const all = everyAlignment(height, width, scores, priors);
        const best = finish(bestPath(corridor, shapes, scores, priors));
        expect(weigh(best, scores, width, priors)).toBeCloseTo(Math.max(...all), 6);
        const total = Math.log(all.reduce((sum, value) => sum + Math.exp(value), 0));
        expect(finish(sumPaths(corridor, shapes, scores, priors)).total).toBeCloseTo(total, 6);
      }),
      { numRuns: 60 },
    );
  });
});

type State = 'bead' | 'omission' | 'addition';

/** Log weight of every alignment: a walk over beads and nulls with no table at all. */
function everyAlignment(height: number, width: number, scores: Float32Array, p: Priors): number[] {
  const found: number[] = [];
  const walk = (i: number, j: number, state: State, weight: number): void => {
    const ready = weight + (state === 'bead' ? p.stay : p.close);
    if (i === height && j === width) found.push(ready);
    shapes.forEach(({ source, target }, k) => {
      const score = scores[(i * (width + 1) + j) * shapes.length + k]!;
      if (i + source <= height && j + target <= width) {
        walk(i + source, j + target, 'bead', ready + score + p.shapes[k]!);
      }
    });
    if (i < height && state !== 'addition') {
      walk(i + 1, j, 'omission', weight + (state === 'bead' ? p.open[0] : p.extend));
    }
    if (j < width) {
      const step = state === 'bead' ? p.open[1] : state === 'addition' ? p.extend : p.turn;
      walk(i, j + 1, 'addition', weight + step);
    }
  };
  walk(0, 0, 'bead', 0);
  return found;
}

function weigh(steps: readonly Step[], scores: Float32Array, width: number, p: Priors): number {
  let [state, weight]: [State, number] = ['bead', 0];
  for (const { source, target, shape } of steps) {
    if (shape >= 0) {
      weight += state === 'bead' ? p.stay : p.close;
      weight += scores[(source * (width + 1) + target) * shapes.length + shape]! + p.shapes[shape]!;
      state = 'bead';
    } else if (shape === -1) {
      weight += state === 'bead' ? p.open[0] : p.extend;
      state = 'omission';
    } else {
      weight += state === 'bead' ? p.open[1] : state === 'addition' ? p.extend : p.turn;
      state = 'addition';
    }
  }
  return weight + (state === 'bead' ? p.stay : p.close);
}
