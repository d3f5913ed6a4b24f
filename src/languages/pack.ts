/** What the stages need to know of a language. Packs are data and morphology; they know no stage. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  code: string;
  /** English name, for messages. */
  name: string;
  /** The stem of a single lower- or mixed-case word: forms of one word share it. Lower case. */
  stem(word: string): string;
  /** True for words without content of their own (prepositions, articles, auxiliaries), given in lower case. */
  isFunctionWord(word: string): boolean;
}
