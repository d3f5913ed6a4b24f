import type { Bead, Evidence } from './bead';
import type { IndexRange } from './span';

/**
 * A bead whose evidence is made when it is first read. Long texts have hundreds of thousands of beads, so all of them share the two functions of their property,
 * and a bead costs what its numbers cost.
 */
class LazyBead implements Bead {
  readonly source: IndexRange;
  readonly target: IndexRange;
  confidence: number;
  declare movedTo?: number;
  declare evidence: Evidence[];
  #made: Evidence[] | undefined;
  readonly #index: number;
  readonly #make: (index: number) => Evidence[];

  constructor(
    { source, target, confidence, movedTo }: Omit<Bead, 'evidence'>,
    index: number,
    make: (index: number) => Evidence[],
  ) {
    this.source = source;
    this.target = target;
    this.confidence = confidence;
    if (movedTo !== undefined) this.movedTo = movedTo;
    this.#index = index;
    this.#make = make;
    Object.defineProperty(this, 'evidence', LazyBead.property);
  }

  /** An own property, as other beads have it: copies, JSON and comparisons see it. */
  private static readonly property: PropertyDescriptor & ThisType<LazyBead> = {
    get() {
      return (this.#made ??= this.#make(this.#index));
    },
    set(evidence: Evidence[]) {
      this.#made = evidence;
    },
    enumerable: true,
    configurable: true,
  };
}

/**
 * A bead whose evidence is made when it is first read.
 *
 * @param bead - its other fields
 * @param index - its number, which is handed to `make`
 * @param make - gives the evidence of the bead of a number
 */
export function lazyBead(
  bead: Omit<Bead, 'evidence'>,
  index: number,
  make: (index: number) => Evidence[],
): Bead {
  return new LazyBead(bead, index, make);
}
