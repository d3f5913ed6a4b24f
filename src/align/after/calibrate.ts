import type { Placed } from '../model/placed';

/**
 * Turns the posteriors of the beads into the shares of such beads that are right: logistic regression on the posterior, the
 * shape of the bead, its neighbours and what kind of document it is (Platt 1999 with more than one input). The model takes its
 * words for independent, so it is too sure of itself; and where sentences are often merged, even careful people
 * draw the bounds of beads differently.
 *
 * The weights were fitted on six sets, with and without the lexicon, each counting the same; halves that were left out have
 * an expected calibration error of at most .016 (`docs/quality.md`).
 *
 * @param total - log likelihood ratio of both texts as translations of each other: where it is low, no bead is sure
 * @param fixed - true for beads that stay at probability 1
 */
export function calibrate(
  beads: readonly Placed[],
  total: number,
  fixed: (bead: Placed) => boolean,
): Placed[] {
  const related = 1 / (1 + UNRELATED * Math.exp(-Math.max(-500, total)));
  const [merged, nulls] = [beads.filter(isMerged).length, beads.filter(isNull).length];
  // Ratios of the document, with 20 beads of a usual one added.
  const document =
    WEIGHTS.documentMerged * Math.log((merged + 1.4) / (beads.length - nulls + 20)) +
    WEIGHTS.documentNulls * Math.log((nulls + 1) / (beads.length + 20));
  return beads.map((bead, index) => {
    if (fixed(bead)) return { ...bead, weight: 1 };
    const near = [-2, -1, 1, 2].map((step) => beads[index + step]);
    const least = Math.min(logOdds(near[1]), logOdds(near[2]));
    const sum =
      WEIGHTS.constant +
      WEIGHTS.own * logOdds(bead) +
      (isMerged(bead) ? WEIGHTS.merged + WEIGHTS.size * (bead.sources + bead.targets - 3) : 0) +
      (isNull(bead) ? WEIGHTS.null : 0) +
      WEIGHTS.neighbour * least +
      WEIGHTS.mergedNear * near.filter((other) => other && isMerged(other)).length +
      WEIGHTS.nullsNear * near.filter((other) => other && isNull(other)).length +
      document;
    return { ...bead, weight: related / (1 + Math.exp(-sum)) };
  });
}

/** Of twenty pairs of texts that someone aligns, one is taken to be no translation. */
const UNRELATED = 0.05;

const WEIGHTS = {
  constant: 0.068,
  /** Logarithm of the odds of the bead itself, */
  own: 0.321,
  /** and of the less sure one of its two neighbours. */
  neighbour: 0.097,
  merged: -0.731,
  /** Per sentence of a merged bead beyond three. */
  size: -1.806,
  null: -1.036,
  /** Per merged bead among the two before and the two after; */
  mergedNear: -0.384,
  /** per null bead among them. */
  nullsNear: -0.376,
  /** Logarithm of the share of merged beads among those with two sides, */
  documentMerged: -0.55,
  /** and of that of nulls among all. */
  documentNulls: 0.111,
};

/** Beyond e^7 to 1 the posterior tells nothing more. */
const CERTAIN = 7;

/** The ends of the text are certain. */
function logOdds(bead: Placed | undefined): number {
  if (!bead) return CERTAIN;
  const odds = Math.log(bead.weight / (1 - bead.weight));
  return Math.max(-CERTAIN, Math.min(CERTAIN, odds));
}

function isNull({ sources, targets }: Placed): boolean {
  return sources === 0 || targets === 0;
}

function isMerged({ sources, targets }: Placed): boolean {
  return sources > 0 && targets > 0 && sources + targets > 2;
}
