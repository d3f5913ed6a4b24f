/**
 * How far a link between two words is to be trusted, in (0, 1]: what the aligner believes of types of words and the checks of words in their place. What
 * differs between the two is said where they ask.
 */

/** The same word, number or code on both sides. */
export const SAME = 1;

/** The share of a usual translation that is sure, however many others the word has. */
const LEAST_USUAL = 0.5;

/**
 * A usual translation: half a link at the least.
 *
 * @param weight - of the translation in the lexicon, in (0, 1]
 */
export function usualLink(weight: number): number {
  return LEAST_USUAL + (1 - LEAST_USUAL) * weight;
}

/** Words shorter than this, in letters, resemble each other by chance. */
export const SHORTEST_COGNATE = 3;

/** Likeness of sound from which two words count as one: lower for two names, which no dictionary has. Measured on prototypes (docs/quality.md). */
const NAME_SOUND = 0.68;
const WORD_SOUND = 0.8;

/** A short sound has its like by chance: words of fewer sounds than five must be more alike. */
const SHORT_SOUND = 5;
const SHORT_EXTRA = 0.1;

/**
 * The least likeness of sound at which two words may be one.
 *
 * @param areNames - whether both are names
 * @param sounds - letters of the phonetic form
 */
export function leastLikeness(areNames: boolean, sounds: number): number {
  if (areNames) return NAME_SOUND;
  return WORD_SOUND + (sounds < SHORT_SOUND ? SHORT_EXTRA : 0);
}

/** Common words of like sound are often no translations (магазин, magazine). */
const COMMON_COGNATE = 0.8;

/** A link by sound. */
export function soundLink(likeness: number, areNames: boolean): number {
  return likeness * (areNames ? 1 : COMMON_COGNATE);
}
