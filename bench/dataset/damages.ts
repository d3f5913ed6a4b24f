import type { GivenPair } from '../../src/dataset/model/document-pair';
import type { Documents, LabelledPair } from './sets';

/** Xorshift (Marsaglia 2003): the same damage for everyone. */
function randomOf(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 4294967296;
  };
}

/** Share of pairs that are damaged. */
const DAMAGED = 0.1;

/** What a corpus may suffer: each gives the documents with some of their pairs damaged. */
export const damages: Record<string, (set: Documents, seed: number) => Documents> = {
  'shifted by one': (set) =>
    set.map((pairs, number) =>
      number % 2 === 0 || pairs.length < 2
        ? pairs
        : pairs.slice(1).map(({ source }, k) => ({ source, target: pairs[k]!.target, bad: true })),
    ),
  'target of another document': (set, seed) => {
    const random = randomOf(seed);
    const targets = set.flat().map(({ target }) => target);
    return each(set, random, () => ({ target: targets[Math.floor(random() * targets.length)]! }));
  },
  'cut in half': (set, seed) =>
    each(set, randomOf(seed), ({ target }) => {
      const words = target.split(' ');
      return words.length > 11 ? { target: `${words.slice(0, words.length >> 1).join(' ')}.` } : undefined;
    }),
  'next sentence added': (set, seed) =>
    each(set, randomOf(seed), ({ target }, next) =>
      next ? { target: `${target} ${next.target}` } : undefined,
    ),
  'target is the source': (set, seed) => each(set, randomOf(seed), ({ source }) => ({ target: source })),
  'languages swapped': (set, seed) =>
    each(set, randomOf(seed), ({ source, target }) => ({ source: target, target: source })),
  'two targets exchanged': (set, seed) => {
    const random = randomOf(seed);
    return set.map((pairs) => {
      const own: LabelledPair[] = pairs.map((pair) => ({ ...pair }));
      for (let k = 0; k < own.length * 0.05; k++) {
        const [a, b] = [own[Math.floor(random() * own.length)]!, own[Math.floor(random() * own.length)]!];
        if (a === b || a.bad || b.bad) continue;
        [a.target, b.target] = [b.target, a.target];
        a.bad = b.bad = true;
      }
      return own;
    });
  },
};

function each(
  set: Documents,
  random: () => number,
  damage: (pair: LabelledPair, next: LabelledPair | undefined) => Partial<GivenPair> | undefined,
): Documents {
  return set.map((pairs) =>
    pairs.map((pair, k) => {
      const change = random() < DAMAGED ? damage(pair, pairs[k + 1]) : undefined;
      return change ? { ...pair, ...change, bad: true } : pair;
    }),
  );
}
