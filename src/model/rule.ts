import type { Anchor } from './anchor';
import type { Bead, Bitext } from './bead';
import type { Sentence } from './document';
import type { Finding, Severity } from './finding';
import type { Lexicon } from './lexicon';
import type { NameLedger } from './name';

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

/** Facts about the whole bitext, computed once and shared by all rules. */
export interface CheckFacts {
  bitext: Bitext;
  names: NameLedger;
  /** The lexicon for the pair, if there is one. */
  lexicon: Lexicon | undefined;
  /** User's terms, if given. */
  glossary: Glossary | undefined;
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

/** What a rule reports; the runner adds severity, MQM category and fingerprint. */
export type Draft = Pick<Finding, 'message' | 'source' | 'target'> &
  Partial<Pick<Finding, 'expected' | 'suggestion' | 'confidence' | 'severity' | 'bead'>>;

/** A check: data and pure functions. A rule looks at each bead, or at the whole bitext, or both. */
export interface Rule<Options extends object = Record<string, unknown>> {
  /** Kebab-case, unique. */
  id: string;
  severity: Severity;
  /** MQM category. */
  mqm: string;
  /** One sentence: what a finding of this rule means. */
  description: string;
  /** Default options with their reason beside them in the source. */
  defaults: Options;
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
