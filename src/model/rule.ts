import type { Anchor } from './anchor';
import type { Bead, Bitext } from './bead';
import type { Sentence } from './document';
import type { Finding, Severity } from './finding';
import type { Gazetteer } from './gazetteer';
import type { Lexicon } from './lexicon';
import type { NameLedger } from './name';
import type { Span } from './span';

/** One side of a bead as rules see it. */
export interface BeadSide {
  /** The sentences of the bead on this side. */
  sentences: readonly Sentence[];
  /** From the first to the last of them, as the document has it; empty for a null side. */
  text: string;
  /** Offset of `text` in the document. */
  start: number;
  /** The anchors of this side; spans are into the document. */
  anchors: readonly Anchor[];
}

/** What a word is for the purpose of finding its counterpart. */
export type WordKind = 'content' | 'function' | 'name' | 'number';

/** A word of one side of a bead with its counterparts on the other. */
export interface LinkedWord extends Span {
  /** As the text has it. */
  text: string;
  /** Lower case. */
  lower: string;
  /** Stem by the language's stemmer. */
  stem: string;
  kind: WordKind;
  /** How many counterparts the lexicon knows for the word: translations, or for a target word what it translates. */
  known: number;
  /** Indexes of the words on the other side that may translate it, best first. */
  links: number[];
  /** Weight of the best link, in [0, 1]; 0 without one. */
  weight: number;
}

/** Two words that may translate each other, by index, and how far that is to be trusted, in (0, 1]. */
export interface WordPair {
  source: number;
  target: number;
  weight: number;
}

/** The words of both sides of a bead, in order. */
export interface WordLinks {
  source: readonly LinkedWord[];
  target: readonly LinkedWord[];
  /** Every pair that was in question, best first; those that hold against their rivals are the links of the words. */
  pairs: readonly WordPair[];
}

/** Facts about the whole bitext, computed once (on first use) and shared by all rules. */
export interface CheckFacts {
  readonly bitext: Bitext;
  /**
   * Which side of `bitext` is the original. For rules of your own it is always the source; the built-in rules that compare languages see
   * the Russian side as the source, also where it is the translation.
   */
  readonly original: 'source' | 'target';
  /** Every bead with both its sides, in order. */
  readonly beads: readonly BeadContext[];
  readonly names: NameLedger;
  /** The words of a bead and which of them may translate each other, by vocabulary, names and sound. */
  links(context: BeadContext): WordLinks;
  /** The lexicon for the pair, if there is one. */
  readonly lexicon: Lexicon | undefined;
  /** Known names of the pair, if there are any. */
  readonly gazetteer: Gazetteer | undefined;
  /** User's terms, if given. */
  readonly glossary: Glossary | undefined;
}

/** One bead with both sides, as rules see it. */
export interface BeadContext {
  bead: Bead;
  /** Index of the bead in the bitext. */
  index: number;
  source: BeadSide;
  target: BeadSide;
  facts: CheckFacts;
}

/**
 * What a rule reports; the runner adds MQM category and fingerprint. `severity` may lower the rule's own for this one
 * finding, never raise it; `confidence` is 1 when it is left out; `bead` is needed in `checkBitext` only, and there
 * only when no span tells.
 */
export type Draft = Pick<Finding, 'message'> &
  Partial<
    Pick<
      Finding,
      'messageId' | 'data' | 'expected' | 'suggestion' | 'edits' | 'confidence' | 'severity' | 'bead'
    >
  > & {
    /** Places in the source document; any order. */
    source: readonly Span[];
    /** Places in the target document; any order. */
    target: readonly Span[];
  };

/** A check: data and pure functions. A rule looks at each bead, or at the whole bitext, or both. */
export interface Rule<Options extends object = object> {
  /** Kebab-case, unique. */
  id: string;
  severity: Severity;
  /** MQM category. */
  mqm: string;
  /** One sentence: what a finding of this rule means. */
  description: string;
  /** Default options with their reason beside them in the source. */
  defaults: Options;
  /** `false` for a rule that runs only when it is asked for by name (or by the preset `strict`). */
  recommended?: boolean;
  /**
   * True for a rule about letters as they are written. Other rules see the text folded: composed letters, no stress marks and soft hyphens,
   * modern spelling, look-alike letters mended; the spans of their findings are taken back to the text.
   */
  asWritten?: boolean;
  checkBead?(context: BeadContext, options: Options): Iterable<Draft>;
  checkBitext?(facts: CheckFacts, options: Options): Iterable<Draft>;
}

/** A user's term and what it must be in the target. */
export interface GlossaryTerm {
  source: string;
  /** Any of these is right. */
  target: string[];
  /** None of these may stand for it. */
  forbidden?: string[];
}

/** A user's terms. */
export interface Glossary {
  terms: GlossaryTerm[];
}
