import type { Document } from '../../model/document';

/** One given pair of a document: a unit of a translation memory, or a line of a Moses pair. */
export interface GivenPair {
  source: string;
  target: string;
  /** What the file calls it. */
  id?: string;
  /** Probability that the two sides translate each other, where the file says so. */
  confidence?: number;
}

/** A text of one side: whole, a list of sentences that are kept as given, or segmented already. */
export type DocumentText = string | readonly string[] | Document;

/** Two versions of one document that are to be aligned, or the pairs of a document that was aligned elsewhere. */
export interface DocumentPair {
  /** Unique in the corpus; ids of pairs begin with it. */
  id: string;
  /** The original, for a document that is to be aligned. */
  source?: DocumentText;
  /** Its translation. */
  target?: DocumentText;
  /** The pairs of a document that was aligned elsewhere, in order; then `source` and `target` are left out. */
  pairs?: readonly GivenPair[];
  /** BCP 47; default: as the options say. */
  sourceLanguage?: string;
  /** BCP 47; default: as the options say. */
  targetLanguage?: string;
  /** Where the texts come from, for tracing. */
  sourceFile?: string;
  targetFile?: string;
  /** ISO 8601 date of the original: `1951-06-30`, `1951-06` or `1951`. */
  date?: string;
  /** What else is known of the document; it comes back on every pair. */
  meta?: Readonly<Record<string, string>>;
}
