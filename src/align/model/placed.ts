/** A bead with its place; a null bead has one empty side. */
export interface Placed {
  source: number;
  sources: number;
  target: number;
  targets: number;
  /** Posterior probability. */
  weight: number;
}

/** A run of sentences of one side, with the probability of the bead that it belongs to. */
export interface Run {
  from: number;
  size: number;
  weight: number;
}

/** The sentences of one side that beads hold. */
export function runsOf(beads: readonly Placed[], side: 'source' | 'target'): Run[] {
  return beads.map((bead) => ({
    from: bead[side],
    size: side === 'source' ? bead.sources : bead.targets,
    weight: bead.weight,
  }));
}
