/**
 * A lexicon as it ships: strings that compress well, cut into blocks of a few entries, of which only those are read that a
 * look-up needs.
 *
 * `scripts/generate/lexicon.ts` writes it, `packed.ts` packs and reads it.
 */
export interface PackedLexicon {
  sourceLanguage: string;
  targetLanguage: string;
  /** Number of source stems. */
  size: number;
  /** Words of the longest source entry. */
  longestPhrase: number;
  /**
   * A block a line, source stems in code unit order, front-coded: a capital letter (A = 0) for the letters shared with the stem
   * before, then the rest. The first stem of a block shares none.
   */
  sources: string;
  /** Target stems, 64 a line with bars between them: those of several entries, most used first; from number `singles` on those of one entry, in the order of the entries. */
  targets: string;
  /** How many targets several entries have. */
  singles: number;
  /**
   * A block a line: how many of the single targets the blocks before have, then per source stem its translations, most usual first: 0 for the next single
   * target, for others one more than their number among `targets` (see `blocks.ts`).
   */
  pairs: string;
  /** A block a line, a letter for each of `pairs`: the level of its weight, a = highest; capital for the first translation of a stem. */
  weights: string;
}
