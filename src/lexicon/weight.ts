/** Number of steps that a weight in (0, 1] is rounded to when a lexicon is packed. */
export const weightLevels = 16;

/** The weight of a level: 1 for level 0, one sixteenth less for each further one. */
export function weightOfLevel(level: number): number {
  return (weightLevels - level) / weightLevels;
}

/** The level nearest to a weight in (0, 1]. */
export function levelOfWeight(weight: number): number {
  return Math.max(0, Math.min(weightLevels - 1, Math.round((1 - weight) * weightLevels)));
}

/**
 * The weight of a hand-written translation by its place in the list, which is in order of use: 1, .8, .67, .57, .5 …
 *
 * @param rank - place in the list, from 0
 */
export function weightOfRank(rank: number): number {
  return 1 / (1 + rank / 4);
}

/** Weight of a translation that is possible in some contexts, and of one that only says the idea. */
const POSSIBLE = 0.3125;
const LOOSE = 0.125;

/**
 * The weight of a hand-written translation.
 *
 * @param grade - how translators use it
 * @param rank - place among the usual ones, from 0
 */
export function weightOfGrade(grade: 'usual' | 'possible' | 'loose', rank: number): number {
  if (grade === 'usual') return Math.max(weightOfRank(rank), POSSIBLE);
  return grade === 'possible' ? POSSIBLE : LOOSE;
}

/** Least weight of a usual translation, between those of the first eight usual ones and that of the merely possible ones. */
export const USUAL = 0.33;
