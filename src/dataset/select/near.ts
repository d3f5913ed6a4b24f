import { foldText, mixed } from '../score/fold';

/** Characters of a shingle; as datatrove has it. */
const SHINGLE = 5;
/** Shorter folded texts have too few shingles to tell near from other; exact and folded copies of them are found all the same. */
const LEAST_LENGTH = 20;
/**
 * Bands and rows of the signature. Two texts of likeness J share a band with probability 1 − (1 − J^rows)^bands: 99.9% at .8, 96% at .7; whatever
 * shares one is compared in full, so that nothing is dropped below the threshold.
 */
const BANDS = 18;
const ROWS = 5;
const SIZE = BANDS * ROWS;

/** Hashes of the shingles of a folded text, sorted, each once. */
export function shingles(folded: string): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, folded.length - SHINGLE + 1));
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x811c9dc5;
    for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ folded.charCodeAt(i + j), 0x01000193);
    hashes[i] = mixed(hash);
  }
  hashes.sort();
  let kept = 0;
  for (let i = 0; i < hashes.length; i++)
    if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[kept++] = hashes[i]!;
  return hashes.subarray(0, kept);
}

/** Jaccard likeness of two sets of sorted hashes, in [0, 1]. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  let [i, j, both] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      both++;
      i++;
      j++;
    } else if (one[i]! < other[j]!) i++;
    else j++;
  }
  const all = one.length + other.length - both;
  return all === 0 ? 1 : both / all;
}

/**
 * Keys of the bands of a set of shingles: one permutation, cut into as many bins as the signature is long, the least value of each
 * (Li, Owen and Zhang 2012); empty bins take the next full one, with its distance mixed in (Shrivastava and Li 2014).
 */
export function bandKeys(hashes: Uint32Array): Uint32Array {
  const smallest = new Uint32Array(SIZE).fill(0xffffffff);
  const filled = new Uint32Array(SIZE);
  for (const hash of hashes) {
    const bin = Math.floor((hash / 4294967296) * SIZE);
    const value = mixed(Math.imul(hash, 0x9e3779b1));
    if (value < smallest[bin]!) smallest[bin] = value;
  }
  for (let bin = 0; bin < SIZE; bin++) {
    let distance = 0;
    while (distance < SIZE && smallest[(bin + distance) % SIZE] === 0xffffffff) distance++;
    filled[bin] = smallest[(bin + distance) % SIZE]! + Math.imul(distance, 0x3c6ef372);
  }
  const keys = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let key = band + 1;
    for (let row = 0; row < ROWS; row++)
      key = mixed(key ^ Math.imul(filled[band * ROWS + row]!, 0x85ebca6b)) + row;
    keys[band] = key;
  }
  return keys;
}

/** The two sides of a pair as sets of shingles. */
interface PairShingles {
  source: Uint32Array;
  target: Uint32Array;
}

/** Slots of the table that counts bands: 64 MB of two-bit counters, enough for some ten million pairs. */
const COUNTERS = 2 ** 28;

/**
 * Finds near copies in two passes over the same pairs. The first counts how often each band occurs, so that the second needs to keep only
 * pairs that share one with another; those are compared in full.
 */
export class NearCopies {
  /** Two bits a slot: never, once, more often. */
  private readonly counts = new Uint8Array(COUNTERS / 4);
  private readonly kept = new Map<number, number[]>();
  private readonly pairs: PairShingles[] = [];

  /** @param least - Jaccard likeness that both sides must reach, in (0, 1] */
  constructor(private readonly least: number) {}

  /** First pass. */
  count(source: string, target: string): void {
    const pair = shinglesOf(source, target);
    if (!pair) return;
    for (const key of keysOf(pair)) {
      const [at, shift] = this.counter(key);
      const now = (this.counts[at]! >> shift) & 3;
      if (now < 2) this.counts[at] = this.counts[at]! + (1 << shift);
    }
  }

  /** Second pass, in the same order: the likeness to an earlier pair that was kept, when it is near; else the pair is kept. */
  find(source: string, target: string): number | undefined {
    const pair = shinglesOf(source, target);
    if (!pair) return undefined;
    const shared = [...keysOf(pair)].filter((key) => {
      const [at, shift] = this.counter(key);
      return ((this.counts[at]! >> shift) & 3) === 2;
    });
    if (shared.length === 0) return undefined;
    const seen = new Set<number>();
    for (const key of shared) {
      for (const index of this.kept.get(key) ?? []) {
        if (seen.has(index)) continue;
        seen.add(index);
        const other = this.pairs[index]!;
        const likeness = Math.min(jaccard(pair.source, other.source), jaccard(pair.target, other.target));
        if (likeness >= this.least) return likeness;
      }
    }
    const index = this.pairs.push(pair) - 1;
    for (const key of shared) {
      const list = this.kept.get(key);
      if (!list) this.kept.set(key, [index]);
      else if (list.length < MOST_IN_BAND) list.push(index);
    }
    return undefined;
  }

  private counter(key: number): [number, number] {
    const slot = key & (COUNTERS - 1);
    return [slot >>> 2, (slot & 3) * 2];
  }
}

/** The most pairs that are remembered of one band; what is said a thousand times is found in another band. */
const MOST_IN_BAND = 200;

function shinglesOf(source: string, target: string): PairShingles | undefined {
  const [from, to] = [foldText(source), foldText(target)];
  if (from.length < LEAST_LENGTH || to.length < LEAST_LENGTH) return undefined;
  return { source: shingles(from), target: shingles(to) };
}

/** Bands of both sides together: near copies are near on both. */
function keysOf({ source, target }: PairShingles): Uint32Array {
  const both = new Uint32Array(source.length + target.length);
  both.set(source);
  both.set(target, source.length);
  return bandKeys(both);
}
