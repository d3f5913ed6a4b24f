import { checkWithFacts } from '../../check';
import { SverkaError } from '../../errors';
import { align } from '../../align';
import { toBitext } from '../../formats/units/to-bitext';
import type { Bitext } from '../../model/bead';
import { toDocument } from '../../read/to-document';
import type { DocumentPair, DocumentText, GivenPair } from '../model/document-pair';
import type { DocumentRecord, Failure, PairRecord, ScoredDocument } from '../model/record';
import { givenConfidence } from './given-pairs';
import { documentLikeness, nullShares, verdictOf } from './verdict';
import { pairRecords } from './pair-records';
import { round } from './likeness';
import type { ResolvedScoreOptions } from './score-options';

/**
 * Scores one document: aligns its two versions, or takes its pairs as they are given, and tells all that is known of each pair. Nothing is
 * thrown for what a document holds: what cannot be scored has the verdict `failed` and its reason.
 */
export function scoreDocument(pair: DocumentPair, options: ResolvedScoreOptions): ScoredDocument {
  try {
    return pair.pairs ? scoreGiven(pair, pair.pairs, options) : scoreTexts(pair, options);
  } catch (error) {
    if (!(error instanceof SverkaError)) throw error;
    return failedDocument(pair, { code: error.code, message: error.message }, options);
  }
}

/** The record of a document that could not be scored. */
export function failedDocument(
  pair: Omit<DocumentPair, 'source' | 'target' | 'pairs'>,
  error: Failure,
  options: { sourceLanguage: string; targetLanguage: string },
): ScoredDocument {
  const nothing = { script: 1, functionWords: 0, foreignLetters: 0, words: 0 };
  const document: DocumentRecord = {
    type: 'document',
    id: pair.id,
    verdict: 'failed',
    error,
    ...filesOf(pair),
    sourceLanguage: pair.sourceLanguage ?? options.sourceLanguage,
    targetLanguage: pair.targetLanguage ?? options.targetLanguage,
    pairs: 0,
    nulls: { source: 0, target: 0 },
    confidence: null,
    language: { source: nothing, target: nothing },
    ...(pair.meta ? { meta: pair.meta } : {}),
  };
  return { document, pairs: [] };
}

function scoreTexts(pair: DocumentPair, options: ResolvedScoreOptions): ScoredDocument {
  const languages = languagesOf(pair, options);
  const source = textOf(pair.source, 'source', languages.sourceLanguage);
  const target = textOf(pair.target, 'target', languages.targetLanguage);
  const bitext = align(source, target, { ...languages, ...resourcesOf(options) });
  if (!bitext.warnings?.some(({ code }) => code === 'SIDES_SWAPPED'))
    return assemble(pair, bitext, options, { swapped: false });
  const turned = align(textAs(pair.target), textAs(pair.source), { ...languages, ...resourcesOf(options) });
  return assemble(pair, turned, options, { swapped: true });
}

function textOf(input: DocumentText | undefined, side: string, language: string) {
  const document = toDocument(input ?? '', language);
  if (document.sentences.length === 0) throw new SverkaError('INVALID_INPUT', `the ${side} is empty`);
  return document;
}

/** A segmented document keeps its sentences when it changes sides. */
function textAs(input: DocumentText | undefined): string | readonly string[] {
  if (input === undefined) return '';
  return typeof input === 'object' && 'sentences' in input ? input.sentences.map(({ text }) => text) : input;
}

function scoreGiven(
  pair: DocumentPair,
  given: readonly GivenPair[],
  options: ResolvedScoreOptions,
): ScoredDocument {
  const languages = languagesOf(pair, options);
  const pairs = given.filter(({ source, target }) => source !== '' || target !== '');
  if (pairs.length === 0) throw new SverkaError('INVALID_INPUT', 'there are no pairs in it');
  const bitext = toBitext(pairs, languages);
  const realigned = options.shuffled
    ? undefined
    : givenConfidence(pairs, { ...languages, ...resourcesOf(options) });
  return assemble(pair, bitext, options, { swapped: false, given: pairs, realigned });
}

/**
 * Rules that say nothing that a record does not say better for this purpose. `partial-omission` and `partial-addition` need to know every name of a document, which
 * takes as long as all other rules; `gaps` and `lengthRatio` see whole stretches at the ends, where pairs are cut wrongly, and not what a translator has put in
 * other words. `omission`, `addition` and `moved` speak of pairs with one side, whose shape says it.
 */
const rulesLeftOut = {
  'partial-omission': 'off',
  'partial-addition': 'off',
  omission: 'off',
  addition: 'off',
  moved: 'off',
} as const;

interface Origin {
  swapped: boolean;
  /** The pairs as they were given, where they were. */
  given?: readonly GivenPair[];
  /** For each given pair the probability that it comes again. */
  realigned?: Float64Array | undefined;
}

function assemble(
  pair: DocumentPair,
  bitext: Bitext,
  options: ResolvedScoreOptions,
  origin: Origin,
): ScoredDocument {
  const { findings, facts } = checkWithFacts(bitext, {
    preset: 'dataset',
    ...resourcesOf(options),
    rules: { ...rulesLeftOut, ...options.rules },
    ...(pair.date === undefined ? {} : { date: pair.date }),
  });
  const pairs: PairRecord[] = pairRecords({ id: pair.id, bitext, facts, findings, options, ...origin });
  const language = documentLikeness(bitext);
  const nulls = nullShares(bitext);
  const document: DocumentRecord = {
    type: 'document',
    id: pair.id,
    verdict: verdictOf({
      swapped: origin.swapped,
      language,
      nulls,
      findings,
      linked: meanLinked(pairs),
      bitext,
    }),
    ...filesOf(pair, origin.swapped),
    sourceLanguage: bitext.source.language,
    targetLanguage: bitext.target.language,
    pairs: pairs.length,
    nulls,
    confidence: meanConfidence(pairs),
    language,
    ...(pair.meta ? { meta: pair.meta } : {}),
  };
  return { document, pairs };
}

function meanConfidence(pairs: readonly PairRecord[]): number | null {
  const known = pairs.flatMap(({ realigned, confidence }) => realigned ?? confidence ?? []);
  return known.length === 0 ? null : round(known.reduce((sum, value) => sum + value, 0) / known.length);
}

function meanLinked(pairs: readonly PairRecord[]): number {
  const known = pairs.flatMap(({ linkedShare }) => linkedShare ?? []);
  return known.length === 0 ? 1 : known.reduce((sum, share) => sum + share, 0) / known.length;
}

function filesOf({ sourceFile, targetFile }: Partial<DocumentPair>, swapped = false) {
  const [from, to] = swapped ? [targetFile, sourceFile] : [sourceFile, targetFile];
  return {
    ...(from === undefined ? {} : { sourceFile: from }),
    ...(to === undefined ? {} : { targetFile: to }),
  };
}

function languagesOf(pair: DocumentPair, options: ResolvedScoreOptions) {
  return {
    sourceLanguage: pair.sourceLanguage ?? options.sourceLanguage,
    targetLanguage: pair.targetLanguage ?? options.targetLanguage,
  };
}

function resourcesOf({ lexicon, gazetteer }: ResolvedScoreOptions) {
  return { lexicon, gazetteer };
}
