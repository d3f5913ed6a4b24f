/**
 * The nodes that the search may visit: node `(i, j)` stands after `i` source and `j` target sentences. Row `i` holds
 * the columns `low[i]` to `high[i]`, both included; both never decrease. Node `(i, j)` has the index `base[i] + j`.
 */
export interface Corridor {
  height: number;
  width: number;
  low: Int32Array;
  high: Int32Array;
  base: Int32Array;
  /** Number of nodes. */
  size: number;
}

/** Every node of a rectangle of `height` source and `width` target sentences. */
export function fullCorridor(height: number, width: number): Corridor {
  return corridorOf(width, new Int32Array(height + 1), new Int32Array(height + 1).fill(width));
}

/** A corridor from the bounds of its rows. */
export function corridorOf(width: number, low: Int32Array, high: Int32Array): Corridor {
  const base = new Int32Array(low.length);
  let size = 0;
  for (let i = 0; i < low.length; i++) {
    base[i] = size - low[i]!;
    size += high[i]! - low[i]! + 1;
  }
  return { height: low.length - 1, width, low, high, base, size };
}
