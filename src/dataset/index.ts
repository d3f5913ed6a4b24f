export { buildDataset, type BuildDatasetOptions, type BuiltDataset } from './build-dataset';
export { defineDataset, type DatasetConfig } from './config';
export type { DatasetFilter, Refusal } from './filters/filter';
export { pairFilters, type DatasetPreset, type FilterSetting, type Reason } from './filters/presets';
export type { DatasetInput } from './input/documents';
export type { DocumentPair, DocumentText, GivenPair } from './model/document-pair';
export type {
  DocumentRecord,
  Failure,
  LanguageLikeness,
  PairRecord,
  RuleHit,
  ScoredDocument,
  Verdict,
} from './model/record';
export type { Shard } from './plan/shard';
export type { Limits } from './run/pool';
export type { ScoreProgress } from './run/run-score';
export { outputFormats, type DatasetOutput, type SelectRun } from './run/run-select';
export { scoreDocuments, type ScoreDocumentsOptions } from './score-documents';
export type { ScoreOptions } from './score/score-options';
export { selectPairs, type ScoredInput, type SelectPairsOptions } from './select-pairs';
export { KeySet } from './select/key-set';
export type { Against, Dedup, SelectedPair, SelectOptions } from './select/selector';
export type { Split, SplitOptions } from './select/splits';
export type { CardOptions } from './write/card';
export type { SelectReport, ShownPair, Statistics } from './write/statistics';
export type { Fall } from './select/waterfall';
