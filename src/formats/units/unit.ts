import type { Evidence } from '../../model/bead';
import type { SentenceKind } from '../../model/document';
import type { Span } from '../../model/span';
import type { ReadRecordsOptions } from '../malformed';

/** Where one sentence of a unit stands in the document that it comes from: UTF-16 code units from its beginning. */
export interface UnitSentence extends Span {
  /** Index of the paragraph that holds it, from 0. */
  paragraph?: number;
  kind?: SentenceKind;
}

/** Inline markup of a unit, as the file has it: the inner XML of both sides. */
export interface UnitMarkup {
  /** The format whose elements these are; a writer of another format leaves them out. */
  format: 'tmx' | 'xliff-1.2' | 'xliff-2';
  source?: string;
  target?: string;
}

/**
 * A source text and its translation: what a translation memory, a list of pairs or a file of segments is made of. One unit holds one
 * bead; a unit of a bead with several sentences has them joined by one space.
 */
export interface TranslationUnit {
  /** Plain text, without markup; empty for an addition. */
  source: string;
  /** Plain text, without markup; empty for an omission or what is not translated yet. */
  target: string;
  /** BCP 47 code, as the file has it. */
  sourceLanguage?: string;
  /** BCP 47 code, as the file has it. */
  targetLanguage?: string;
  /** What the file calls the unit: `tuid`, `id` or a number. */
  id?: string;
  /** Probability that the two sides translate each other, in [0, 1]. */
  confidence?: number;
  /** The sentences of the source, where the file tells them apart: their lengths part `source`, joined by one space. */
  sourceSentences?: readonly UnitSentence[];
  /** The sentences of the target, in the same way. */
  targetSentences?: readonly UnitSentence[];
  /** Why the aligner chose the bead. */
  evidence?: readonly Evidence[];
  /** For a null bead whose text stands elsewhere on the other side: number of the unit that matches it, from 0. */
  movedTo?: number;
  /** What else the file says about the unit: `prop`s, attributes, columns. Values of one name are parted by a line feed. */
  properties?: Readonly<Record<string, string>>;
  /** Remarks for people. */
  notes?: readonly string[];
  /** Inline markup, when it is asked for and there is some. */
  markup?: UnitMarkup;
  /** Line of the file, from 1, on which the unit begins, when it is asked for. No writer writes it. */
  line?: number;
}

/** What every reader of units is told. */
export interface ReadUnitsOptions extends ReadRecordsOptions {
  /** BCP 47 code of the source: picks it where a file has several languages, names it where a file has none. */
  sourceLanguage?: string;
  /** BCP 47 code of the target, in the same way. */
  targetLanguage?: string;
}

/** What every writer of units is told. */
export interface WriteUnitsOptions {
  /** BCP 47 code written for the source; default: what the units say, else `ru`. */
  sourceLanguage?: string;
  /** BCP 47 code written for the target; default: what the units say, else `en`. */
  targetLanguage?: string;
  /** Whether units with an empty side are written; default true. */
  nulls?: boolean;
}
