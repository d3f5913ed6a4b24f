import type { SentenceRules } from '../languages/sentence-rules';

/** A place where a sentence may end: a run of terminators, what closes behind it, and what follows. */
export interface Place {
  /** The whole text. */
  readonly text: string;
  /** Where the present sentence starts. */
  readonly start: number;
  /** The first terminator. */
  readonly stop: number;
  /** The terminators, e.g. `.`, `?!`, `...`. */
  readonly run: string;
  /** Behind the terminators. */
  readonly stopEnd: number;
  /** Behind the quotes, brackets and note numbers that close after them: where the sentence would end. */
  readonly end: number;
  /** The next character that is no white space. */
  readonly next: number;
  /** The first letter, digit or other sign behind opening quotes, brackets and dashes from `next` on. */
  readonly head: number;
  /** Where the unit of text ends. */
  readonly limit: number;
  /** Opening offset of the innermost bracket that is open before the stop, or −1. */
  readonly bracket: number;
  /** Opening offset of the outermost quotation that is open before the stop, or −1. */
  readonly quote: number;
  readonly rules: SentenceRules;
}

/** What a step says of a place; undefined when it has nothing to say. */
export type Verdict = 'end' | 'inside' | undefined;
