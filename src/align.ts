import { gazetteerOption, lexiconOption } from './boundary/model-shapes';
import { rungShape } from './boundary/range-shapes';
import { validOptions, type OptionTypes } from './boundary/valid-options';
import { requireAlignInput } from './boundary/valid-texts';
import { alignSentences, type AlignResources } from './align/align-sentences';
import { toControl, type Control, type ControlOptions } from './align/prepare/control';
import { unfurnishedControl, withFurniture, withoutFurniture } from './align/prepare/furniture';
import { boundWarnings, limitWarnings } from './align/after/limits';
import { bitextWarnings } from './align/after/warnings';
import { withEvidence } from './align/after/bead-evidence';
import type { Bead, Bitext } from './model/bead';
import type { Document } from './model/document';
import type { Gazetteer } from './model/gazetteer';
import type { Lexicon } from './model/lexicon';
import { nameLedgerInSteps } from './names/ledger/name-ledger';
import { toDocumentInSteps } from './read/to-document';
import { finish, part, type Steps } from './steps/steps';
import { foldBitextInSteps, unfoldBeads } from './text/fold-bitext';
import { languagesOf } from './turn/languages-of';
import { gazetteerOfPair, lexiconOfPair } from './turn/of-pair';
import { isTurned, turnBitext } from './turn/orientation';
import { turnControl } from './align/prepare/turn-control';

/** Options of {@link align}. */
export interface AlignOptions extends ControlOptions {
  /** BCP 47 code of the source; default: Russian or English, as the letters of the text tell. A `Document` keeps its own. */
  sourceLanguage?: string;
  /** BCP 47 code of the target; default likewise. */
  targetLanguage?: string;
  /** Vocabulary; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  lexicon?: Lexicon | false;
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
}

/** What may be aligned: a text, sentences that are kept exactly as given, or a segmented document. */
export type AlignInput = string | readonly string[] | Document;

const alignOptionTypes: OptionTypes<AlignOptions> = {
  sourceLanguage: 'string',
  targetLanguage: 'string',
  lexicon: lexiconOption,
  gazetteer: gazetteerOption,
  pins: { members: rungShape },
  maxBead: 'any',
  allow: 'object',
  cost: 'any',
  similarity: { fields: { source: { members: 'vector' }, target: { members: 'vector' }, 'weight?': 'any' } },
  onProgress: 'any',
  signal: 'object',
};

/**
 * Splits both sides into sentences and aligns them.
 *
 * @param source - the original
 * @param target - its translation
 * @param options - see {@link AlignOptions}
 * @returns both documents and the beads between them; an empty side gives null beads only
 * @throws SverkaError `INVALID_INPUT` when a side is neither text, sentences nor a document, `INVALID_OPTION` for an unknown option or one of a
 *   wrong type or value, `ABORTED` when the signal was aborted
 * @example
 * ```ts
 * const bitext = align('Ваши телеграммы получены.', 'Your telegrams have been received.');
 * bitext.beads[0]; // { source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, confidence: …, evidence: […] }
 * ```
 */
export function align(source: AlignInput, target: AlignInput, options: AlignOptions = {}): Bitext {
  return finish(alignInSteps(source, target, options, 'align'));
}

/** {@link align} in steps; `name` is the function for messages. */
export function alignInSteps(
  source: AlignInput,
  target: AlignInput,
  options: AlignOptions,
  name: string,
): Steps<Bitext> {
  requireAlignInput('source', source);
  requireAlignInput('target', target);
  return alignValid(source, target, validOptions(name, options, alignOptionTypes));
}

/** Shares of the work: splitting each side takes a tenth or so, aligning nearly all of the rest. */
const [SPLIT, FOLDED] = [0.15, 0.2];

function* alignValid(source: AlignInput, target: AlignInput, options: AlignOptions): Steps<Bitext> {
  const languages = languagesOf(source, target, options);
  const sourceDocument = yield* part(toDocumentInSteps(source, languages.sourceLanguage), 0, SPLIT / 2);
  const targetDocument = yield* part(toDocumentInSteps(target, languages.targetLanguage), SPLIT / 2, SPLIT);
  const control = toControl(options, sourceDocument, targetDocument);
  const given: Bitext = { source: sourceDocument, target: targetDocument, beads: [] };
  const folded = yield* part(foldBitextInSteps(given), SPLIT, FOLDED);
  const aligned = yield* part(alignEitherWay(folded?.bitext ?? given, options, control), FOLDED, 1);
  const bitext = folded ? { ...given, beads: unfoldBeads(aligned.beads, folded) } : aligned;
  const warnings = [
    ...bitextWarnings(sourceDocument, targetDocument),
    ...limitWarnings(bitext),
    ...boundWarnings(control.met),
  ];
  return warnings.length > 0 ? { ...bitext, warnings } : bitext;
}

/** Aligns the documents of a bitext whose beads are still to come, whichever of them is the original. */
function* alignEitherWay({ source, target }: Bitext, options: AlignOptions, control: Control): Steps<Bitext> {
  return isTurned(source, target)
    ? turnBitext(yield* alignDocuments(target, source, options, turnControl(control)))
    : yield* alignDocuments(source, target, options, control);
}

/** Aligns all sentences but page numbers and running heads, which become null beads or stand inside beads. */
function* alignKept(
  source: Document,
  target: Document,
  resources: AlignResources,
  control: Control,
): Steps<Bead[]> {
  const [from, to] = [withoutFurniture(source), withoutFurniture(target)];
  if (!from && !to) return yield* alignSentences(source, target, resources, control);
  const whole = (document: Document) => ({ document, kept: [...document.sentences.keys()] });
  const [left, right] = [from ?? whole(source), to ?? whole(target)];
  const kept = unfurnishedControl(control, left, right);
  const beads = yield* alignSentences(left.document, right.document, resources, kept);
  return withFurniture(
    beads,
    { size: source.sentences.length, kept: left.kept },
    { size: target.sentences.length, kept: right.kept },
  );
}

/** Aligns a pair as the engine wants it: of Russian and English, Russian is the source. */
function* alignDocuments(
  source: Document,
  target: Document,
  options: AlignOptions,
  control: Control,
): Steps<Bitext> {
  const resources = {
    lexicon: lexiconOfPair(options.lexicon, source, target),
    gazetteer: gazetteerOfPair(options.gazetteer, source, target),
  };
  const beads = yield* alignKept(source, target, resources, control);
  return withEvidence({ source, target, beads }, resources.lexicon, (aligned) =>
    finish(nameLedgerInSteps(aligned, resources)),
  );
}
