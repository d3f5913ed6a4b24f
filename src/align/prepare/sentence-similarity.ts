import { shown } from '../../boundary/shown';
import { SverkaError } from '../../errors';

/** A vector of finite numbers: an array of numbers or a typed array of floats, as models give them. */
export type Embedding = ArrayLike<number>;

/**
 * Embeddings of all sentences by a model of the caller: vectors that are alike for sentences of one meaning.
 *
 * @example
 * ```ts
 * // a sentence encoder of your choice; here each text is its letters, counted
 * const encode = (text: string) => [...'аоеиpqtab'].map((letter) => text.split(letter).length - 1);
 * const [source, target] = [['Мир.', 'Да.'], ['Peace.', 'Yes.']];
 * const similarity = { source: source.map(encode), target: target.map(encode) };
 * align(source, target, { similarity }).beads.length; // 2
 * ```
 */
export interface SentenceVectors {
  /** One vector for each source sentence, all of one length. */
  source: readonly Embedding[];
  /** One vector for each target sentence, of the same length. */
  target: readonly Embedding[];
  /** How much they count beside everything else; default 1, 0 or more. */
  weight?: number;
}

/** Pairs of sentences that tell how alike unrelated sentences are to this model. */
const SAMPLE = 500;

/** Standard deviations above unrelated sentences where the vectors say neither yes nor no. */
const NEUTRAL = 2;

/** The most that vectors may say for or against a bead, in nats. */
const MOST = 8;

/**
 * How much the vectors speak for a bead: standard deviations of the closeness of its sentences to the other side above that of unrelated
 * sentences (as vecalign normalises by random pairs, Thompson & Koehn 2019), less {@link NEUTRAL}, within ±{@link MOST}.
 *
 * @throws SverkaError `INVALID_OPTION` for a wrong number or length of vectors, or numbers that are not finite
 */
export function similarityTerm(
  vectors: SentenceVectors,
  sources: number,
  targets: number,
): (source: number, count: number, target: number, targetCount: number) => number {
  const { weight = 1 } = vectors;
  if (typeof weight !== 'number' || !(weight >= 0) || weight === Infinity) {
    throw invalid(`similarity.weight must be a finite number of 0 or more; got ${String(weight)}`);
  }
  const length = vectors.source[0]?.length ?? vectors.target[0]?.length ?? 0;
  const source = unitVectors(vectors.source, 'source', sources, length);
  const target = unitVectors(vectors.target, 'target', targets, length);
  const sides = { source, target };
  let [sum, squares, pairs] = [0, 0, 0];
  for (let k = 0; k < SAMPLE && sources * targets > 0; k++) {
    // Steps that share no factor with common sizes walk over all of both sides.
    const cosine = cosineOf(sides, [(k * 7919) % sources, 1], [(k * 104729 + 13) % targets, 1]);
    sum += cosine;
    squares += cosine * cosine;
    pairs++;
  }
  const mean = sum / Math.max(1, pairs);
  // Of a handful of pairs, many are translations: .1 is a usual deviation, worth 50 pairs.
  const deviation = Math.sqrt((Math.max(0, squares - pairs * mean * mean) + 50 * 0.01) / (pairs + 50));
  return (i, m, j, n) => {
    const z = (cosineOf(sides, [i, m], [j, n]) - mean) / deviation;
    return weight * Math.max(-MOST, Math.min(MOST, z - NEUTRAL));
  };
}

function unitVectors(
  vectors: readonly Embedding[],
  side: string,
  count: number,
  length: number,
): Float32Array[] {
  if (!Array.isArray(vectors) || vectors.length !== count) {
    throw invalid(
      `similarity.${side} must have a vector for each of the ${count} sentences; got ${Array.isArray(vectors) ? vectors.length : shown(vectors)}`,
    );
  }
  return vectors.map((given: Embedding, index) => {
    if (typeof given !== 'object' || given === null || given.length !== length) {
      throw invalid(`similarity.${side}[${index}] must be an array of ${length} numbers`);
    }
    const vector = given instanceof Float32Array ? given : Float32Array.from(given, asNumber);
    const norm = Math.sqrt(dot(vector, vector));
    if (!Number.isFinite(norm))
      throw invalid(`similarity.${side}[${index}] holds a number that is not finite`);
    return norm > 0 ? vector.map((x) => x / norm) : vector;
  });
}

/** What is no number makes its vector one that is not finite. */
function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : Number.NaN;
}

/** Unit vectors of the sentences of both sides. */
interface Vectors {
  source: readonly Float32Array[];
  target: readonly Float32Array[];
}

/** First sentence of a run, and how many there are. */
type Run = readonly [from: number, count: number];

/**
 * How close each sentence is to the sum of the other side, by cosine: half the mean of them, half the least, so that a sentence that
 * does not belong to the bead pulls it down.
 */
function cosineOf({ source, target }: Vectors, [i, m]: Run, [j, n]: Run): number {
  const ours = sumOf(source, i, m);
  const theirs = sumOf(target, j, n);
  let [total, least] = [0, 1];
  const add = (cosine: number) => {
    total += cosine;
    if (cosine < least) least = cosine;
  };
  for (let s = i; s < i + m; s++) add(dot(source[s]!, theirs));
  for (let t = j; t < j + n; t++) add(dot(target[t]!, ours));
  return (total / (m + n) + least) / 2;
}

function sumOf(vectors: readonly Float32Array[], from: number, count: number): Float32Array {
  if (count === 1) return vectors[from]!;
  const sum = new Float32Array(vectors[from]!.length);
  for (let k = from; k < from + count; k++) vectors[k]!.forEach((x, at) => (sum[at]! += x));
  const norm = Math.sqrt(dot(sum, sum));
  return norm > 0 ? sum.map((x) => x / norm) : sum;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}

function invalid(message: string): SverkaError {
  return new SverkaError('INVALID_OPTION', message);
}
