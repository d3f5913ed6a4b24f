import { lengthVariance } from '../../text/lengths';

/** Lengths of runs of sentences of one side: natural logarithms, and how runs of that many are distributed. */
export interface RunLengths {
  /** `logs[k - 1][i]`: logarithm of the length of the `k` sentences from `i` on; NaN-free, runs are cut at the end. */
  logs: Float64Array[];
  /** How those logarithms are distributed, for {@link densitiesOf}. */
  spreads: LogLengths[];
  /** The lengths themselves, in non-space characters. */
  sums: Int32Array[];
}

/** Mean and variance of the logarithms of lengths. */
export interface LogLengths {
  mean: number;
  variance: number;
}

/** Log density of each length among all of its side. */
export function densitiesOf(logs: Float64Array, { mean, variance: v }: LogLengths): Float64Array {
  return logs.map((x) => -((x - mean) ** 2) / (2 * v) - 0.5 * Math.log(v));
}

/** What is known of how the length of a translation follows from the original's. */
export interface LengthModel {
  /** Mean of ln(target length / source length). */
  shift: number;
  /** Multiplies the variance of {@link lengthVariance}. */
  spread: number;
}

/** Russian and English are about equally long; the document corrects it. */
export const DEFAULT_LENGTHS: LengthModel = { shift: 0, spread: 1 };

/** Lengths of all runs of up to `longest` sentences. */
export function runLengths(lengths: Int32Array, longest: number): RunLengths {
  const result: RunLengths = { logs: [], spreads: [], sums: [] };
  const sums = new Int32Array(lengths.length);
  for (let k = 0; k < longest; k++) {
    for (let i = 0; i < sums.length; i++) sums[i]! += lengths[i + k] ?? 0;
    const logs = new Float64Array(sums).map(Math.log);
    const { mean, spread } = moments(logs, Math.max(1, lengths.length - k));
    // Where all sentences are equally long, chance must not seem surer of a length than a translation is.
    const variance = Math.max(spread, lengthVariance(Math.exp(mean), Math.exp(mean)));
    result.sums.push(sums.slice());
    result.logs.push(logs);
    result.spreads.push({ mean, variance });
  }
  return result;
}

/**
 * How much likelier two runs have their lengths as translations than by chance (natural log), averaged over both directions.
 *
 * @param difference - ln(target length / source length)
 * @param variance - see {@link lengthVariance}
 * @param density - mean of the log densities of both lengths among runs of so many sentences
 * A share of the mass is kept for translations of any length, so that no length alone forbids a bead.
 */
export function lengthScore(
  { shift, spread }: LengthModel,
  difference: number,
  variance: number,
  density: number,
): number {
  const v = spread * variance;
  const d = difference - shift;
  const score = -(d * d) / (2 * v) - 0.5 * Math.log(v) - density;
  return score < LEAST ? LEAST : score;
}

/** −7: about one translation in a thousand has a length that says nothing. */
const LEAST = -7;

function moments(values: Float64Array, count: number) {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < Math.min(count, values.length); i++) {
    sum += values[i]!;
    squares += values[i]! ** 2;
  }
  const mean = sum / count;
  // With a handful of sentences the sample says little of the spread: 0.4 is usual, worth three sentences.
  const spread = Math.max(0, squares / count - mean * mean);
  return { mean, spread: (spread * count + 0.4 * 3) / (count + 3) };
}
