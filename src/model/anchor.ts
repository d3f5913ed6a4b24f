import type { Span } from './span';

/** The kinds of anchor. */
export type AnchorKind =
  'number' | 'ordinal' | 'range' | 'percent' | 'date' | 'time' | 'quantity' | 'acronym' | 'literal';

/**
 * A typed value in a text. Two anchors match when their values do, whatever the spelling:
 * `38-й`, `38th` and «тридцать восьмой» all have the value `ordinal:38`.
 */
export interface Anchor extends Span {
  kind: AnchorKind;
  /** The text of the span. */
  text: string;
  /** Canonical value; equal strings mean equal values. */
  value: string;
  /** Other values the same text may have (6/28 and 28/6, an acronym's equivalents); absent when there are none. */
  alternatives?: string[];
}
