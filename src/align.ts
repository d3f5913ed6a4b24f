import { alignSentences } from './align/align-sentences';
import { toControl, type ControlOptions } from './align/prepare/control';
import { bitextWarnings } from './align/after/warnings';
import { withEvidence } from './align/after/bead-evidence';
import type { Bitext } from './model/bead';
import type { Document } from './model/document';
import type { Gazetteer } from './model/gazetteer';
import type { Lexicon } from './model/lexicon';
import { ofPair } from './languages/pair';
import { nameLedger } from './names/ledger/name-ledger';
import { toDocument } from './read/to-document';

/** Options of {@link align}. */
export interface AlignOptions extends ControlOptions {
  /** BCP 47 code of the source; default `'ru'`. A `Document` keeps its own. */
  sourceLanguage?: string;
  /** BCP 47 code of the target; default `'en'`. */
  targetLanguage?: string;
  /** Vocabulary; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  lexicon?: Lexicon | false;
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
}

/** What may be aligned: a text, sentences that are kept exactly as given, or a segmented document. */
export type AlignInput = string | readonly string[] | Document;

/**
 * Splits both sides into sentences and aligns them.
 *
 * @param source - the original
 * @param target - its translation
 * @param options - see {@link AlignOptions}
 * @returns both documents and the beads between them; an empty side gives null beads only
 * @throws SverkaError `INVALID_OPTION` when an option has a wrong type or value, `ABORTED` when the signal was aborted
 * @example
 * ```ts
 * const bitext = align('Ваши телеграммы получены.', 'Your telegrams have been received.');
 * bitext.beads[0]; // { source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, confidence: …, evidence: […] }
 * ```
 */
export function align(source: AlignInput, target: AlignInput, options: AlignOptions = {}): Bitext {
  const sourceDocument = toDocument(source, options.sourceLanguage ?? 'ru');
  const targetDocument = toDocument(target, options.targetLanguage ?? 'en');
  const resources = {
    lexicon: ofPair(options.lexicon, sourceDocument, targetDocument),
    gazetteer: ofPair(options.gazetteer, sourceDocument, targetDocument),
  };
  const control = toControl(options, sourceDocument, targetDocument);
  const beads = alignSentences(sourceDocument, targetDocument, resources, control);
  const bitext: Bitext = { source: sourceDocument, target: targetDocument, beads };
  const warnings = bitextWarnings(sourceDocument, targetDocument);
  if (warnings.length > 0) bitext.warnings = warnings;
  return withEvidence(bitext, resources.lexicon, (aligned) => nameLedger(aligned, resources));
}
