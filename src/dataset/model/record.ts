import type { Severity } from '../../model/finding';
import type { Span } from '../../model/span';

/**
 * What a document is as a whole: `ok`; `partial` when a good part of one side has no counterpart; `swapped` when the sides were given the
 * wrong way round (they are turned); `wrong-language` when a side is in neither language; `not-a-translation` when the two texts have
 * nothing to do with each other; `failed` when it could not be read or aligned.
 */
export type Verdict = 'ok' | 'partial' | 'swapped' | 'wrong-language' | 'not-a-translation' | 'failed';

/** Why a document has no pairs: a stable code and a sentence for people. */
export interface Failure {
  /** An error code of the library, `CHANGED`, `TIME_LIMIT`, `MEMORY_LIMIT` or `CRASHED`. */
  code: string;
  message: string;
}

/** What is known of a document after it was scored. */
export interface DocumentRecord {
  type: 'document';
  id: string;
  verdict: Verdict;
  /** Why it failed; absent unless the verdict is `failed`. */
  error?: Failure;
  sourceFile?: string;
  targetFile?: string;
  sourceLanguage: string;
  targetLanguage: string;
  /** How many pairs stand behind this record, null pairs included. */
  pairs: number;
  /** Share of the characters of each side that has no counterpart, in [0, 1]. */
  nulls: { source: number; target: number };
  /** Mean of the pairs' confidence, or of `realigned` where pairs were given; null without pairs. */
  confidence: number | null;
  /** Likeness of each side to its language. */
  language: { source: LanguageLikeness; target: LanguageLikeness };
  meta?: Readonly<Record<string, string>>;
}

/** How much a text looks like its language. */
export interface LanguageLikeness {
  /** Share of its letters that are of the language's script, in [0, 1]; 1 without letters. */
  script: number;
  /** Share of its words that are function words of the language, in [0, 1]. */
  functionWords: number;
  /** Share of its letters that the language does not have, in [0, 1]; only Russian is looked at. */
  foreignLetters: number;
  /** Words that were looked at. */
  words: number;
}

/** A finding of a rule about a pair. */
export interface RuleHit {
  /** Id of the rule, such as `number-mismatch`. */
  rule: string;
  severity: Severity;
  /** Probability that a reader would agree, in [0, 1]. */
  confidence: number;
}

/** A pair with all that is known of it. Nothing is decided here: `select` does that. */
export interface PairRecord {
  type: 'pair';
  /** `<document>:<number>`; unique in the corpus. */
  id: string;
  document: string;
  /** What the file of a given pair calls it, where it says so. */
  unit?: string;
  /** Empty for an addition. */
  source: string;
  /** Empty for an omission. */
  target: string;
  /** Where the sentences stand in the decoded text of the source (UTF-16 code units); absent for given pairs. */
  sourceSpans?: readonly Span[];
  targetSpans?: readonly Span[];
  /** How many sentences of the source and the target it has: `1-1`, `2-1`, `1-0`. */
  shape: string;
  /** Probability that the pair is right, of the aligner or of the file that gave the pair; null when nobody says. */
  confidence: number | null;
  /** For given pairs: the probability of the bead that holds both sides when the document is aligned anew; 0 when they stand in two. */
  realigned?: number;
  /** The probability that aligning the two texts by themselves gives; only where it was asked for. */
  pairConfidence?: number;
  /** Length of the target against the source and the document's own ratio, in standard deviations; positive: longer. */
  lengthRatio: number;
  /** Share of the words with content that have a counterpart on the other side, the lower of both sides; null without such words. */
  linkedShare: number | null;
  /**
   * What all words together say for the two sides being translations of each other, in nats: the logarithm of how much likelier their links are in a translation
   * than in two texts put together by chance. Above 0 for, below 0 against; null for a pair with one side only, and without a lexicon.
   */
  evidence: number | null;
  /**
   * What speaks against a counterpart of the end of each side, and of its least covered sentence where it has several, in nats, as {@link PairRecord.evidence}
   * counts them. 0 where every word has its counterpart; a lost clause has 4 to 20.
   */
  gaps: { source: number; target: number };
  /** Numbers, dates, amounts … with and without a counterpart of the same value. */
  values: { matched: number; unmatched: number };
  /** Names with and without a rendering; only where it was asked for. */
  names?: { matched: number; unmatched: number };
  /** What the rules say, most severe first. */
  rules: readonly RuleHit[];
  /** Share of the letters of each side that are of its language's script; 1 without letters. */
  script: { source: number; target: number };
  /** Share of function words among the words of each side. */
  functionWords: { source: number; target: number };
  /** Share of letters that the language does not have; 0 for languages other than Russian. */
  foreignLetters: { source: number; target: number };
  words: { source: number; target: number };
  characters: { source: number; target: number };
  /** Share of the longer-repeating side that one piece, said at least three times in a row or in all, takes up. */
  repetition: number;
  /** 64-bit hashes of the folded sides, 16 hexadecimal digits each: equal for texts of the same letters. */
  folded: { source: string; target: string };
}

/** A document and its pairs in order. */
export interface ScoredDocument {
  document: DocumentRecord;
  pairs: PairRecord[];
}
