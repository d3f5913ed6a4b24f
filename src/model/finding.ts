import type { Span } from './span';

/** How bad a finding is. `info` never makes a check fail by default. */
export type Severity = 'error' | 'warning' | 'info';

/** What a message is filled with, by name. */
export type FindingData = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** A change of a text: what stands in the span is replaced. An empty span is where something is put in. */
export interface TextEdit extends Span {
  /** What stands there afterwards. */
  text: string;
}

/** One departure of the translation from the original, with every place where it shows. */
export interface Finding {
  /** Id of the rule, e.g. `name-spelling`. */
  rule: string;
  severity: Severity;
  /** One sentence for the reader: what departs and why it is thought so. */
  message: string;
  /** Which of the rule's messages it is, e.g. `missing`; never changes, so that a program can say it in its own words. Absent where a rule of the user's own gives none. */
  messageId?: string;
  /** What the message is filled with: words, names, numbers. */
  data?: FindingData;
  /** Index of the first bead concerned, or −1 when the finding is about the whole text. */
  bead: number;
  /** Places in the source document, in order; may be empty. */
  source: Span[];
  /** Places in the target document, in order; may be empty. */
  target: Span[];
  /** What the rule expected to stand in the target, where it can say. */
  expected?: string;
  /** What to write instead, where there is one. */
  suggestion?: string;
  /** Changes of the target document that mend it, in order and apart; only where the correction is certain. */
  edits?: TextEdit[];
  /** MQM category, e.g. `accuracy/omission`. */
  mqm: string;
  /** Probability that a reader would agree, in [0, 1]. */
  confidence: number;
  /** Hash of rule and content, not of positions: survives edits elsewhere. 16 hexadecimal digits. */
  fingerprint: string;
  /** True when the baseline accepts it: still listed, but it makes no check fail. Absent otherwise. */
  accepted?: true;
}
