import type { OldSpelling } from './ru/old-spelling';
import type { SentenceRules } from './sentence-rules';
import type { AnchorVocabulary } from './anchor-vocabulary';
import type { Phrases } from './phrases';

/** How a language denies. All words are lower case, with ё as е and straight apostrophes; see {@link phrases} for the notation. */
export interface Negation {
  /** Words that deny by themselves. */
  words: ReadonlySet<string>;
  /** Those of them that may stand alone, as an answer (No, I will not), and then deny nothing of what follows. */
  interjections: ReadonlySet<string>;
  /** Phrases with such a word in which it denies nothing, or that are often rendered without a denial. */
  idioms: Phrases;
  /** Words and phrases that deny by their form or meaning (unknown, lack, too … to): they may stand for a denial or be rendered by one. */
  implied: Phrases;
  /** Words that only begin like those (недавно, under). */
  notImplied: Phrases;
}

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
  /** True for words that translations add and drop freely, given in lower case (now, way; году, является). */
  isLightWord?(word: string): boolean;
  /** What most words end in that say how something is done (-ly), and few others. */
  modifierEnding?: RegExp;
  /**
   * How often a word finds its counterpart in true translations, from 0 to 1, where that is known to differ from what is usual for a
   * word that the lexicon has; by stem.
   */
  renderedShare?(stem: string): number | undefined;
  /** The alphabet that it is written in, where it is one of the two that have letters that look alike. */
  script?: 'cyrillic' | 'latin';
  /** How it was spelled before a reform. */
  oldSpelling?: OldSpelling;
  /** Where its sentences end; without these sentencex alone decides. */
  sentenceRules?: SentenceRules;
  /** How the language denies; without it denials are not compared. */
  negation?: Negation;
  /** First letters of words that stand for a place though they begin otherwise than its name, by those of the name. */
  demonyms?: ReadonlyMap<string, readonly string[]>;
  /** Where a word is lost, by the grammar alone: `sure` ends or begins nothing that is whole, `weak` seldom does. */
  holes?: { sure: RegExp; weak: RegExp };
  /** Numbers, calendar and units; digits alone are read without it. */
  anchors?: AnchorVocabulary;
}
