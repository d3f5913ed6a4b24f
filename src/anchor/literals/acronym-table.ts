/** What an acronym, or the words that stand for it, may mean. */
export interface AcronymHit {
  /** One id per meaning; the same in both languages. */
  ids: readonly string[];
  /** See `Anchor.salience`. */
  salience: number;
}

/** A long form as the scan looks for it. */
export interface Phrase {
  /** Its words, lower case, without Russian endings. */
  words: readonly string[];
  hit: AcronymHit;
}

/** Acronyms and long forms of one language. */
export interface AcronymTable {
  /** By the acronym, without stops. */
  short: ReadonlyMap<string, AcronymHit>;
  /** By the first letters of the first word, see `phraseKey`: Russian words have endings. Longest first. */
  phrases: ReadonlyMap<number, readonly Phrase[]>;
  /** True when the words of phrases are stems. */
  stemmed: boolean;
}
