import type { Span } from '../../model/span';
import type { RuleHit } from '../model/record';
import type { SelectedPair } from '../select/selector';

/** A pair as the corpus has it: the same fields in JSON Lines and in Parquet, laid out for the loaders of Hugging Face. */
export interface DatasetRow {
  id: string;
  document: string;
  /** The two texts under the codes of their languages. */
  translation: Readonly<Record<string, string>>;
  shape: string;
  confidence: number | null;
  realigned: number | null;
  pair_confidence: number | null;
  length_ratio: number;
  linked_share: number | null;
  evidence: number | null;
  gaps: { source: number; target: number };
  values: { matched: number; unmatched: number };
  rules: readonly RuleHit[];
  source_spans: readonly Span[] | null;
  target_spans: readonly Span[] | null;
  source_file: string | null;
  target_file: string | null;
  /** The document's own fields, as JSON; null without any. */
  meta: string | null;
}

/** The row of a pair. */
export function rowOf({ pair, document }: Pick<SelectedPair, 'pair' | 'document'>): DatasetRow {
  const { sourceLanguage, targetLanguage, meta } = document;
  return {
    id: pair.id,
    document: pair.document,
    translation: { [sourceLanguage]: pair.source, [targetLanguage]: pair.target },
    shape: pair.shape,
    confidence: pair.confidence,
    realigned: pair.realigned ?? null,
    pair_confidence: pair.pairConfidence ?? null,
    length_ratio: pair.lengthRatio,
    linked_share: pair.linkedShare,
    evidence: pair.evidence,
    gaps: pair.gaps,
    values: pair.values,
    rules: pair.rules,
    source_spans: pair.sourceSpans ?? null,
    target_spans: pair.targetSpans ?? null,
    source_file: document.sourceFile ?? null,
    target_file: document.targetFile ?? null,
    meta: meta ? JSON.stringify(meta) : null,
  };
}
