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
  alternatives?: readonly string[];
  /**
   * How sure it is that a faithful translation shows the value too, in (0, 1]; absent means 1. Digits are close to 1; «один»,
   * "first" and «пара» are low, since languages use such words for more than counting.
   */
  salience?: number;
  /** The numbers that the text states, in order: 10 and 15 of «10–15 км»; absent for acronyms and plain literals. */
  numbers?: readonly number[];
  /** Unit of `numbers`: `km`, `year`, `USD`, `%` …; absent when there is none. */
  unit?: string;
  /** Calendar parts of a date; two of them for a range of dates. */
  dates?: readonly PartialDate[];
}

/** What a date says; parts that it leaves open are absent. */
export interface PartialDate {
  /** Year of the common era; negative before it (−480 is 480 BC). Two-digit years are 0–99 with `shortYear`. */
  year?: number;
  /** True when `year` has only its last two digits: '51, 80-е. */
  shortYear?: boolean;
  /** True when `year` is the first of a decade: 1950-е. */
  decade?: boolean;
  /** Century, 20 for the twentieth; negative before the common era. */
  century?: number;
  /** 1–12. */
  month?: number;
  /** 1–31. */
  day?: number;
  /** 1 (Monday) to 7. */
  weekday?: number;
  /** 1 winter, 2 spring, 3 summer, 4 autumn. */
  season?: number;
  /** Set where the text names the calendar: Julian (Old Style) or Gregorian (New Style). */
  style?: 'old' | 'new';
}
