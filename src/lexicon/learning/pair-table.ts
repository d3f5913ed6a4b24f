/** Numbers for pairs of small integers: a hash table in typed arrays, for tens of millions of look-ups. */
export interface PairTable {
  /** Number of pairs. */
  readonly size: number;
  /** The number kept for the pair; -1 when there is none. */
  get(first: number, second: number): number;
  /** Adds to the number of the pair, which begins at 0. */
  add(first: number, second: number, amount: number): void;
  /** Every pair with its number; the order depends on nothing but what was added. */
  forEach(use: (first: number, second: number, value: number) => void): void;
}

const none = -1;

const FIRST_CAPACITY = 1 << 12;

/**
 * A table that never holds more than `maxPairs`. When it is full, the pairs with the lowest numbers go, as in lossy
 * counting (Manku & Motwani 2002): a pair that was dropped `n` times in all has lost less than the sum of the cuts.
 *
 * @param maxPairs - at least 16; 24 bytes of memory for each
 */
export function pairTable(maxPairs: number): PairTable {
  return new OpenTable(maxPairs);
}

/** Open addressing with linear probing, at most half full. */
class OpenTable implements PairTable {
  private capacity = FIRST_CAPACITY;
  private firsts = new Int32Array(FIRST_CAPACITY).fill(none);
  private seconds = new Int32Array(FIRST_CAPACITY);
  private values = new Int32Array(FIRST_CAPACITY);
  /** Numbers up to this were dropped so far. */
  private cut = 0;
  size = 0;

  constructor(private readonly maxPairs: number) {}

  get(first: number, second: number): number {
    const slot = this.slotOf(first, second);
    return this.firsts[slot] === none ? none : this.values[slot]!;
  }

  add(first: number, second: number, amount: number): void {
    const slot = this.slotOf(first, second);
    if (this.firsts[slot] !== none) {
      this.values[slot]! += amount;
      return;
    }
    while (this.size >= this.maxPairs) this.rebuild(this.capacity, ++this.cut + 1);
    if (this.size * 2 >= this.capacity) this.rebuild(this.capacity * 2, 0);
    this.take(first, second, amount);
  }

  forEach(use: (first: number, second: number, value: number) => void): void {
    for (let slot = 0; slot < this.capacity; slot++) {
      if (this.firsts[slot] !== none) use(this.firsts[slot]!, this.seconds[slot]!, this.values[slot]!);
    }
  }

  private slotOf(first: number, second: number): number {
    const { firsts, seconds } = this;
    const mask = this.capacity - 1;
    let slot = hash(first, second) & mask;
    while (firsts[slot] !== none && (firsts[slot] !== first || seconds[slot] !== second))
      slot = (slot + 1) & mask;
    return slot;
  }

  /** Puts a pair that is not there yet into its slot. */
  private take(first: number, second: number, value: number): void {
    const slot = this.slotOf(first, second);
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.values[slot] = value;
    this.size++;
  }

  /** Moves every pair with at least so high a number into a table of another size. */
  private rebuild(capacity: number, least: number): void {
    const { firsts, seconds, values } = this;
    this.capacity = capacity;
    this.firsts = new Int32Array(capacity).fill(none);
    this.seconds = new Int32Array(capacity);
    this.values = new Int32Array(capacity);
    this.size = 0;
    for (let old = 0; old < firsts.length; old++) {
      if (firsts[old] !== none && values[old]! >= least) this.take(firsts[old]!, seconds[old]!, values[old]!);
    }
  }
}

/** Mixes two integers (the finaliser of MurmurHash3, Appleby 2008). */
function hash(first: number, second: number): number {
  let h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
