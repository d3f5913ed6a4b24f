import type { Span } from './span';

/**
 * What a sentence is in its document. `editorial` is what an editor or translator put in (a cut mark, a note of the translator's);
 * `furniture` is a page number, a running head or an archival mark that repeats, which is left out of the alignment.
 */
export type SentenceKind = 'prose' | 'heading' | 'signature' | 'list-item' | 'editorial' | 'furniture';

/** One sentence (or heading, signature line …) of a document. */
export interface Sentence extends Span {
  /** The sentence exactly as the input has it, without the white space around it. */
  text: string;
  /** Index of the paragraph that holds it, from 0, never decreasing. */
  paragraph: number;
  kind: SentenceKind;
}

/** A segmented text. All spans point into `text`, which is the untouched input. */
export interface Document {
  /** The whole input. In a bilingual file both documents share it and have sentences in their own part only. */
  text: string;
  /** BCP 47 code. */
  language: string;
  sentences: Sentence[];
}
