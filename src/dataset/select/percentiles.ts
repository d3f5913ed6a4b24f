import type { PairRecord } from '../model/record';

/** Points of a distribution, from the least to the greatest value. */
export const POINTS = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1] as const;

/** The features that a threshold may be chosen on. */
export const features: Readonly<Record<string, (pair: PairRecord) => number | null | undefined>> = {
  confidence: ({ confidence }) => confidence,
  realigned: ({ realigned }) => realigned,
  pairConfidence: ({ pairConfidence }) => pairConfidence,
  lengthRatio: ({ lengthRatio }) => lengthRatio,
  linkedShare: ({ linkedShare }) => linkedShare,
  evidence: ({ evidence }) => evidence,
  gapOfSource: ({ gaps }) => gaps.source,
  gapOfTarget: ({ gaps }) => gaps.target,
  repetition: ({ repetition }) => repetition,
  script: ({ script }) => Math.min(script.source, script.target),
  words: ({ words }) => Math.max(words.source, words.target),
  characters: ({ characters }) => Math.max(characters.source, characters.target),
};

/** A distribution of one feature, exact to two decimals (lengths to one part in fifty), in memory that does not grow with the number of pairs. */
export class Distribution {
  private readonly counts = new Map<number, number>();
  count = 0;
  private sum = 0;

  add(value: number): void {
    const key = Math.abs(value) <= 20 ? Math.round(value * 100) / 100 : rounded(value);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.count++;
    this.sum += value;
  }

  get mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  /** The value that a share of all values is not above, for each of {@link POINTS}. */
  points(): number[] {
    const sorted = [...this.counts].sort(([a], [b]) => a - b);
    return POINTS.map((share) => {
      let left = Math.max(1, Math.ceil(share * this.count));
      for (const [value, times] of sorted) if ((left -= times) <= 0) return value;
      return Number.NaN;
    });
  }

  /** How many values lie in each of so many equal parts of [0, 1]. */
  histogram(bins: number): number[] {
    const counts = new Array<number>(bins).fill(0);
    for (const [value, times] of this.counts) {
      const bin = Math.min(bins - 1, Math.max(0, Math.floor(value * bins + 1e-9)));
      counts[bin] = counts[bin]! + times;
    }
    return counts;
  }
}

/** Two significant digits and a half. */
function rounded(value: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.abs(value))) / 50;
  return Math.round(Math.round(value / step) * step);
}
