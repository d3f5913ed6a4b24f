import type { Corridor } from './corridor';
import type { Shape } from '../model/priors';

/** Where the beads that end in a row come from. */
export class BeadsInto {
  /** A bead of shape `k` may end in columns `low[k]` to `high[k]` of the row. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** That bead starts at node `base[k]` plus the column where it ends. */
  readonly base: Int32Array;

  constructor(
    private readonly corridor: Corridor,
    private readonly shapes: readonly Shape[],
  ) {
    this.low = new Int32Array(shapes.length);
    this.high = new Int32Array(shapes.length);
    this.base = new Int32Array(shapes.length);
  }

  /** Turns to the beads that end in row `i`. */
  row(i: number): void {
    this.shapes.forEach(({ source, target }, k) => {
      const start = i - source;
      this.low[k] = start < 0 ? this.corridor.width + 1 : this.corridor.low[start]! + target;
      this.high[k] = start < 0 ? -1 : this.corridor.high[start]! + target;
      this.base[k] = start < 0 ? 0 : this.corridor.base[start]! - target;
    });
  }
}
