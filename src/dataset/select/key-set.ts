/**
 * A set of 64-bit keys, given as 16 hexadecimal digits. Open addressing in two plain arrays: 8 bytes a slot, at most two thirds of them taken, so
 * that a key costs 12 to 24 bytes; a `Set` of texts would cost ten times as much and end at 2^24 keys.
 */
export class KeySet {
  private low: Uint32Array;
  private high: Uint32Array;
  private taken = 0;
  /** The key 0 marks free slots; it is remembered apart. */
  private zero = false;

  constructor(capacity = 1024) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.5)));
    this.low = new Uint32Array(slots);
    this.high = new Uint32Array(slots);
  }

  get size(): number {
    return this.taken + Number(this.zero);
  }

  has(key: string): boolean {
    const [high, low] = halves(key);
    if (high === 0 && low === 0) return this.zero;
    const at = this.slot(high, low);
    return this.low[at] !== 0 || this.high[at] !== 0;
  }

  /** Adds a key; false when it was there. */
  add(key: string): boolean {
    return this.addHalves(...halves(key));
  }

  /** The same for a key as two unsigned 32-bit numbers. */
  addHalves(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      const fresh = !this.zero;
      this.zero = true;
      return fresh;
    }
    const at = this.slot(high, low);
    if (this.low[at] !== 0 || this.high[at] !== 0) return false;
    this.low[at] = low;
    this.high[at] = high;
    if (++this.taken * 3 > this.low.length * 2) this.grow();
    return true;
  }

  private slot(high: number, low: number): number {
    const mask = this.low.length - 1;
    let at = (low ^ Math.imul(high, SPREAD)) & mask;
    while ((this.low[at] !== 0 || this.high[at] !== 0) && (this.low[at] !== low || this.high[at] !== high))
      at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const [low, high] = [this.low, this.high];
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(high.length * 2);
    for (let i = 0; i < low.length; i++) {
      if (low[i] === 0 && high[i] === 0) continue;
      const at = this.slot(high[i]!, low[i]!);
      this.low[at] = low[i]!;
      this.high[at] = high[i]!;
    }
  }
}

/** 2^32 by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

function halves(key: string): [number, number] {
  return [Number.parseInt(key.slice(0, 8), 16), Number.parseInt(key.slice(8, 16), 16)];
}
