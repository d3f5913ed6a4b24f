/** One way to translate a word. */
export interface Translation {
  /** Stem of the target word, or stems joined by single spaces. */
  stem: string;
  /** How usual the translation is, in (0, 1]. */
  weight: number;
}

/** A bilingual vocabulary, keyed by stems: use the stemmer of the language to look a word up. */
export interface Lexicon {
  /** BCP 47 code of the source side. */
  readonly sourceLanguage: string;
  /** BCP 47 code of the target side. */
  readonly targetLanguage: string;
  /** Number of source entries. */
  readonly size: number;
  /** The translations of a stem (or of stems joined by single spaces), most usual first; empty when there are none. */
  translations(stem: string): readonly Translation[];
  /** Longest entry, in words: 1 when there are no phrases. */
  readonly longestPhrase: number;
  /** Every source stem, in no promised order. */
  stems(): Iterable<string>;
}
