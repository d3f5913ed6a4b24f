export { alignAsync } from './async/align-async';
export { checkAsync, type CheckAsyncOptions } from './async/check-async';
export type { PacedOptions } from './steps/paced';
export { align, type AlignInput, type AlignOptions } from './align';
export type { BeadCost, ControlOptions, Pin } from './align/prepare/control';
export type { Embedding, SentenceVectors } from './align/prepare/sentence-similarity';
export { findAnchors, anchorsMatch } from './anchor/anchors';
export { check, type CheckOptions, type Preset, type RuleSetting, type RuleSettings } from './check';
export {
  testRule,
  type ExpectedFinding,
  type InvalidCase,
  type RuleCase,
  type RuleCases,
} from './check/engine/test-rule';
export { applyEdits } from './project/apply-edits';
export { presets } from './check/engine/settings';
export type { BuiltInRuleOptions } from './check/engine/rule-options';
export type { BuiltInRule } from './check/engine/built-in-rule';
export { ruleTexts as builtInRules } from './check/generated/rule-texts';
export {
  applyBaseline,
  formatBaseline,
  parseBaseline,
  updateBaseline,
  type Baseline,
  type BaselineEntry,
  type BaselineResult,
  type CheckedPart,
} from './project/baseline';
export { defineConfig, type Config, type ConfigFiles, type ConfigOverride } from './config';
export {
  compareAnchors,
  type AnchorComparison,
  type AnchorDifference,
  type AnchorPair,
  type ComparedTexts,
} from './anchor/compare/compare-anchors';
export { ParseError, SverkaError, type SverkaErrorCode } from './errors';
export {
  evaluate,
  evaluateAll,
  type Evaluation,
  type EvaluationPair,
  type Measure,
} from './evaluate/evaluate';
export type { Rung } from './evaluate/rung';
export type { AnchorContext } from './anchor/scan/view';
export type { Anchor, AnchorKind, PartialDate } from './model/anchor';
export type { Bead, Bitext, BitextWarning, Evidence, EvidenceKind } from './model/bead';
export type { Document, Sentence, SentenceKind } from './model/document';
export type { Finding, FindingData, Severity, TextEdit } from './model/finding';
export type { Gazetteer, GazetteerEntry, GazetteerForm } from './model/gazetteer';
export { glossaryLexicon, parseGlossary } from './lexicon/glossary';
export {
  learnLexicon,
  type Corpus,
  type LearningItem,
  type LearningProgress,
  type LearnOptions,
  type TextPair,
} from './lexicon/learning/learn-lexicon';
export type { StepOptions } from './lexicon/learning/learning-steps';
export type { LexiconLanguages } from './lexicon/learning/lexicon-builder';
export { mergeLexicons } from './lexicon/merge';
export { parseDictionary, parseLexicon, writeLexicon } from './lexicon/parse-lexicon';
export type { Lexicon, Translation, WordLexicon } from './model/lexicon';
export type {
  NameEntry,
  NameForm,
  NameKind,
  NameLedger,
  NameTrait,
  Rendering,
  UnmatchedName,
} from './model/name';
export type {
  BeadContext,
  BeadSide,
  CheckFacts,
  Draft,
  Glossary,
  GlossaryTerm,
  LinkedWord,
  Rule,
  WordKind,
  WordLinks,
  WordPair,
} from './model/rule';
export type { IndexRange, Span } from './model/span';
export { nameLedger, type NameLedgerOptions } from './names/ledger/name-ledger';
export { mergeGazetteers, parseGazetteer, type GazetteerOptions } from './names/gazetteer/parse-gazetteer';
export { citationForms } from './names/spelling/inflection';
export {
  romanizationSystems,
  romanizations,
  romanize,
  type Romanization,
  type RomanizationSystem,
} from './names/spelling/romanize';
export {
  nameSimilarity,
  prepareName,
  preparedSimilarity,
  type PreparedName,
} from './names/spelling/name-similarity';
export { readBilingual, type Bilingual, type BilingualOptions } from './read/bilingual';
export {
  decodeText,
  type DecodedText,
  type Encoding,
  type Mojibake,
  type SingleByteEncoding,
} from './read/decode';
export type { Metadata } from './read/metadata';
export { segment, type SegmentOptions } from './segment/segment';
export { loadSegmenter, type SegmenterSource } from './segment/sentencex';
export type { KoreanSystem } from './names/systems/kontsevich';
export type { RussianSystem } from './names/systems/russian';
