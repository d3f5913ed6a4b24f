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
  let capacity = FIRST_CAPACITY;
  let firsts = new Int32Array(capacity).fill(none);
  let seconds = new Int32Array(capacity);
  let values = new Int32Array(capacity);
  let size = 0;
  let cut = 0;

  const slotOf = (first: number, second: number): number => {
    let slot = hash(first, second) & (capacity - 1);
    while (firsts[slot] !== none && (firsts[slot] !== first || seconds[slot] !== second)) {
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };

  const rebuild = (newCapacity: number, least: number) => {
    const [oldFirsts, oldSeconds, oldValues] = [firsts, seconds, values];
    capacity = newCapacity;
    firsts = new Int32Array(capacity).fill(none);
    seconds = new Int32Array(capacity);
    values = new Int32Array(capacity);
    size = 0;
    for (let old = 0; old < oldFirsts.length; old++) {
      if (oldFirsts[old] === none || oldValues[old]! < least) continue;
      const slot = slotOf(oldFirsts[old]!, oldSeconds[old]!);
      firsts[slot] = oldFirsts[old]!;
      seconds[slot] = oldSeconds[old]!;
      values[slot] = oldValues[old]!;
      size++;
    }
  };

  const makeRoom = () => {
    while (size >= maxPairs) rebuild(capacity, ++cut + 1);
    if (size * 2 >= capacity) rebuild(capacity * 2, 0);
  };

  return {
    get size() {
      return size;
    },
    get(first, second) {
      const slot = slotOf(first, second);
      return firsts[slot] === none ? none : values[slot]!;
    },
    add(first, second, amount) {
      let slot = slotOf(first, second);
      if (firsts[slot] === none) {
        makeRoom();
        slot = slotOf(first, second);
        firsts[slot] = first;
        seconds[slot] = second;
        size++;
      }
      values[slot]! += amount;
    },
    forEach(use) {
      for (let slot = 0; slot < capacity; slot++) {
        if (firsts[slot] !== none) use(firsts[slot]!, seconds[slot]!, values[slot]!);
      }
    },
  };
}

/** Mixes two integers (the finaliser of MurmurHash3, Appleby 2008). */
function hash(first: number, second: number): number {
  let h = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
