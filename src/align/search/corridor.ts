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

/** Allowed columns of the rows of a whole text, as {@link Corridor} has them but not yet cut into pieces. */
export interface Bounds {
  low: Int32Array;
  high: Int32Array;
}

/** A rectangle of sentences: source `top` to `bottom`, target `left` to `right`, half-open. */
export interface Rectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A corridor from the bounds of its rows. */
export function corridorOf(width: number, { low, high }: Bounds): Corridor {
  const base = new Int32Array(low.length);
  let size = 0;
  for (let i = 0; i < low.length; i++) {
    base[i] = size - low[i]!;
    size += high[i]! - low[i]! + 1;
  }
  return { height: low.length - 1, width, low, high, base, size };
}

/** Nodes of a step: a millisecond or so. */
const NODES = 1000;

/** How many rows make a step of the work: few where they are long, at least 4. */
export function rowsOfStep({ size, height }: Pick<Corridor, 'size' | 'height'>): number {
  return Math.max(4, Math.min(64, Math.ceil((NODES * (height + 1)) / size)));
}

/** Every node of a rectangle of `height` source and `width` target sentences. */
export function fullBounds(height: number, width: number): Bounds {
  return { low: new Int32Array(height + 1), high: new Int32Array(height + 1).fill(width) };
}

/** The part of the bounds inside a rectangle, whose corners it always holds; columns count from its left side. */
export function clip({ low, high }: Bounds, { top, bottom, left, right }: Rectangle): Corridor {
  const inside = (column: number) => Math.min(right, Math.max(left, column)) - left;
  const rows = {
    low: low.slice(top, bottom + 1).map(inside),
    high: high.slice(top, bottom + 1).map(inside),
  };
  rows.low[0] = 0;
  rows.high[bottom - top] = right - left;
  return corridorOf(right - left, rows);
}

/** Bounds around rectangles that lead from the first sentences to the last, each widened by its margin. */
export class BoundsBuilder {
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** Whether a rectangle was so large that only its diagonal is allowed. */
  isBlind = false;

  constructor(
    height: number,
    private readonly width: number,
  ) {
    this.low = new Int32Array(height + 1).fill(width);
    this.high = new Int32Array(height + 1);
  }

  /** Allows a rectangle and `margin` columns on either side of it; one of more than `most` nodes only along its diagonal. */
  allow({ top, bottom, left, right }: Rectangle, margin: number, most: number): void {
    const blind = (bottom - top) * (right - left) > most;
    if (blind) this.isBlind = true;
    const slope = (right - left) / Math.max(1, bottom - top);
    const half = Math.max(BLIND, slope * 2);
    for (let i = top; i <= bottom; i++) {
      let [from, to] = [left - margin, right + margin];
      if (blind) {
        const centre = left + (i - top) * slope;
        from = Math.max(from, Math.floor(centre - half));
        to = Math.min(to, Math.ceil(centre + half));
      }
      if (from < this.low[i]!) this.low[i] = Math.max(0, from);
      if (to > this.high[i]!) this.high[i] = Math.min(this.width, to);
    }
  }

  /** Allows the first rows of bounds of a rectangle, and `margin` columns on either side. */
  include(
    { low, high }: Bounds,
    rows: number,
    { top, left }: Pick<Rectangle, 'top' | 'left'>,
    margin: number,
  ): void {
    for (let i = 0; i <= rows; i++) {
      const row = { top: top + i, bottom: top + i, left: left + low[i]!, right: left + high[i]! };
      this.allow(row, margin, Infinity);
    }
  }

  /** The union of what was allowed, with sides that never go back. */
  build(): Bounds {
    const { low, high } = this;
    low[0] = 0;
    high[high.length - 1] = this.width;
    for (let i = low.length - 2; i >= 0; i--) if (low[i + 1]! < low[i]!) low[i] = low[i + 1]!;
    for (let i = 1; i < high.length; i++) if (high[i - 1]! > high[i]!) high[i] = high[i - 1]!;
    return { low, high };
  }
}

/** Half width, in sentences, of the band along the diagonal where nothing anchors the search. */
const BLIND = 100;
