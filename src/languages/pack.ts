import type { OldSpelling } from './ru/old-spelling';
import type { SentenceRules } from './sentence-rules';
import type { AnchorVocabulary } from './values/anchor-vocabulary';
import type { Phrases } from './phrases';

/** How a language denies. All words are lower case, with ё as е and straight apostrophes; see {@link phrases} for the notation. */
export interface Negation {
  /** Words that deny by themselves. */
  words: ReadonlySet<string>;
  /** Those of them that may stand alone, as an answer (No, I will not), and then deny nothing of what follows. */
  interjections: ReadonlySet<string>;
  /** Those of them that stand beside another denial in a clause and deny the same (никто не, neither … nor). */
  concord: ReadonlySet<string>;
  /** Those of them that are prepositions (without). */
  aside: ReadonlySet<string>;
  /** Words that a question begins with which yes or no does not answer (who, почему). */
  interrogatives: ReadonlySet<string>;
  /** Words that join what one denial denies (not … or, nor). */
  lists: ReadonlySet<string>;
  /** Words behind which a denial goes on with the one before (пока не … и не). */
  joiners: ReadonlySet<string>;
  /** A denial that opposes one thing to another: with the word before it, or alone where it stands behind a mark (а не; not). */
  contrasts: ReadonlySet<string>;
  /** Words, besides the function words, that may stand between a denial and what is denied (able, может). */
  empty: ReadonlySet<string>;
  /** Phrases with such a word in which it denies nothing, or that are often rendered without a denial. */
  idioms: Phrases;
  /** Those of them that are rendered by another denial, and lost without one (если … не, not always). */
  strict: Phrases;
  /** What an idiom does not begin with (но пока … не): a denial behind it is one. */
  fresh: Phrases;
  /** Phrases with such a word that deny nothing and are not rendered by a denial either (не мог не, как никогда). */
  stating: Phrases;
  /** Words and phrases that deny by their form or meaning (unknown, lack, too … to): they may stand for a denial or be rendered by one. */
  implied: Phrases;
  /** Those of them that deny even where they render a word that does not (не могла: unable; почти не: hardly). */
  denying: Phrases;
  /** Words that now and then render a denial, and oftener do not (only, already, трудно). */
  loose: Phrases;
  /** Words and phrases that stand beside a denial or in a question, and seldom elsewhere (anymore, at all). */
  stranded: Phrases;
  /** Verbs that stand before another where something is denied, asked or insisted on (does, did). */
  emphatic: ReadonlySet<string>;
  /** Endings of words that are no bare verb behind them. */
  notBare: RegExp;
  /** Those of them that refuse, forbid or miss what follows (отказ*, failed to). */
  refusing: Phrases;
  /** What is taken from a word to have the word that it denies (не-, -less). */
  affixes: readonly RegExp[];
  /** Whether a word with such an affix is hardly ever anything but a denial: «не-» denies, un- may undo (unveil), in- lead in (incoming). */
  isAffixSure: boolean;
  /** What is put before a word to have one that denies it (не-, un-). */
  prefixes: readonly string[];
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
  /** True for words that stand for a name (she, там), given in lower case. */
  isPronoun?(word: string): boolean;
  /** True for words that translations add and drop freely, given in lower case (now, way; году, является). */
  isLightWord?(word: string): boolean;
  /** Stems that dictionaries write in a phrase for words that the text has instead, or that come and go (a, one's, oneself). */
  fillers?: ReadonlySet<string>;
  /** Stems of nouns behind which a name or a word that is spoken of stands as it is spelled (файл setup, клавиша Tab). */
  labels?: ReadonlySet<string>;
  /** What ends a text right before a word that is called by its own name, or that is written to a machine (известный как shell). */
  naming?: RegExp;
  /** Words that join the members of an enumeration (and, или). */
  joiners?: ReadonlySet<string>;
  /** What most forms of verbs end in, and some other words. */
  verbEnding?: RegExp;
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
