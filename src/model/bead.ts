import type { Document } from './document';
import type { IndexRange, Span } from './span';

/** What kind of fact speaks for a bead. */
export type EvidenceKind =
  'name' | 'number' | 'date' | 'acronym' | 'literal' | 'word' | 'length' | 'similarity';

/** One reason why a bead was chosen, in words a person can read. */
export interface Evidence {
  kind: EvidenceKind;
  /** For example `names 2/2`, `Риджуэй = Ridgway` or `length z = 0.4`. */
  text: string;
  /** The matching stretch of the source document, where there is one. */
  source?: Span;
  /** The matching stretch of the target document, where there is one. */
  target?: Span;
}

/**
 * The smallest group of sentences that translate each other. Null beads have one empty side: 1-0 is an omission,
 * 0-1 an addition. The beads of a bitext are monotone and cover every sentence of both sides exactly once.
 */
export interface Bead {
  source: IndexRange;
  target: IndexRange;
  /** Posterior probability that the bead is right, in [0, 1]. */
  confidence: number;
  evidence: Evidence[];
  /** For a null bead whose text stands elsewhere on the other side: index of the null bead that matches it. */
  movedTo?: number;
}

/** Something about the two texts that makes the alignment doubtful as a whole. */
export interface BitextWarning {
  /**
   * `SIDES_SWAPPED`: each side is in the script of the other one's language. `BREAKS_OFF`: a text stops in the middle of a sentence. `LIMIT`: a bound of the work
   * was met (a passage too long to be compared in full, a stretch too long to be searched whole), so something may have been overlooked.
   */
  code: 'SIDES_SWAPPED' | 'BREAKS_OFF' | 'LIMIT';
  /** What is wrong and what to do, in a sentence. */
  message: string;
}

/** Two documents and the ladder of beads between them. */
export interface Bitext {
  source: Document;
  target: Document;
  beads: Bead[];
  /** Doubts about the texts as a whole; absent when there are none. */
  warnings?: BitextWarning[];
}
