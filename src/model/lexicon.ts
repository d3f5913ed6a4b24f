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

/** A lexicon that knows its words as well as their stems: it can be written to a file that people read. */
export interface WordLexicon extends Lexicon {
  /** A word (or words) with this source stem; the stem itself when none is known. */
  sourceWord(stem: string): string;
  /** A word (or words) with this target stem; the stem itself when none is known. */
  targetWord(stem: string): string;
}
