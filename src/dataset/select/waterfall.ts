import type { SelectedPair } from './selector';

/** What one reason dropped. */
export interface Fall {
  filter: string;
  /** Pairs that it speaks against, whatever else does. */
  hits: number;
  /** Pairs of which it is the first reason: these numbers and the kept add up to all. */
  first: number;
  /** Pairs of which it is the only reason: they would stay without it. */
  only: number;
}

/** Counts what each reason dropped. */
export class Waterfall {
  private readonly falls: Map<string, Fall>;
  pairs = 0;
  kept = 0;

  /** @param order - all reasons that there may be, in the order of the report */
  constructor(order: readonly string[]) {
    this.falls = new Map(order.map((filter) => [filter, { filter, hits: 0, first: 0, only: 0 }]));
  }

  add({ kept, droppedBy }: Pick<SelectedPair, 'kept' | 'droppedBy'>): void {
    this.pairs++;
    if (kept) this.kept++;
    droppedBy.forEach(({ filter }, index) => {
      const fall = this.falls.get(filter)!;
      fall.hits++;
      if (index === 0) fall.first++;
      if (droppedBy.length === 1) fall.only++;
    });
  }

  rows(): Fall[] {
    return [...this.falls.values()];
  }
}
