/** Whether confidence is the share of beads that are right: ten bins, their table and the calibration error. */

/** A bead beside the gold: right if it is exactly there. */
export interface JudgedBead {
  confidence: number;
  right: boolean;
}

/** Beads of about the same confidence: a tenth of the way from 0 to 1. */
export interface Bin {
  /** Where it begins. */
  from: number;
  beads: number;
  /** Their mean confidence; 0 where there are none. */
  confidence: number;
  /** Share of them that are right; 0 where there are none. */
  right: number;
}

/** The beads of a set in ten equal bins of confidence. */
export function reliability(beads: readonly JudgedBead[]): Bin[] {
  const bins = Array.from({ length: 10 }, (): JudgedBead[] => []);
  for (const bead of beads) bins[Math.min(9, Math.floor(bead.confidence * 10))]!.push(bead);
  return bins.map((inside, index) => ({
    from: index / 10,
    beads: inside.length,
    confidence: inside.reduce((sum, bead) => sum + bead.confidence, 0) / Math.max(1, inside.length),
    right: inside.filter(({ right }) => right).length / Math.max(1, inside.length),
  }));
}

/** Expected calibration error: distance of confidence and share right, weighted by the beads of each bin. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, bin) => sum + bin.beads, 0);
  const distance = bins.reduce((sum, bin) => sum + bin.beads * Math.abs(bin.right - bin.confidence), 0);
  return distance / Math.max(1, total);
}

/** Prints the bins of a set. */
export function printReliability(name: string, bins: readonly Bin[]): void {
  console.log(`${name}: ECE ${calibrationError(bins).toFixed(4)}`);
  console.log('confidence     beads      mean     right');
  for (const { from, beads, confidence, right } of bins) {
    const figures = beads ? [confidence, right].map((figure) => figure.toFixed(3).padStart(10)) : [];
    console.log(
      `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}    ${String(beads).padStart(8)}${figures.join('')}`,
    );
  }
}
