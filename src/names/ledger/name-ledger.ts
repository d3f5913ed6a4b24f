import { validOptions } from '../../boundary/valid-options';
import { gazetteerOption, lexiconOption } from '../../boundary/model-shapes';
import { requireBitext } from '../../boundary/valid-texts';
import type { Bitext } from '../../model/bead';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';
import type { NameLedger } from '../../model/name';
import { finish, part, type Steps } from '../../steps/steps';
import { foldBitextInSteps } from '../../text/fold-bitext';
import { unfoldLedger } from '../../text/unfold-ledger';
import { gazetteerOfPair, lexiconOfPair } from '../../turn/of-pair';
import { isTurned, turnBitext } from '../../turn/orientation';
import { turnLedger } from '../../turn/turn-ledger';
import { collectPairs } from './collect';
import { entriesOf } from './entries';
import { withOneEntry } from '../whole/one-entry';
import { indexOf } from '../gazetteer/gazetteer-index';

/** Options of {@link nameLedger}. */
export interface NameLedgerOptions {
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
  /** Vocabulary that tells common words from names; used and defaulted likewise. */
  lexicon?: Lexicon | false;
}

/**
 * Collects every name of the source with all its renderings in the target.
 *
 * Inside each bead, capitalised words are paired by likeness ({@link nameSimilarity}) and by the gazetteer; what is left
 * over on both sides of the same beads again and again is paired by position. Titles, acronyms and words of the
 * vocabulary are not names; the words of an organisation (Корейская народная армия) are translated, not romanised,
 * and are not in the ledger. A person or place has one entry, under the fullest of its forms: the surname alone and the name with initials belong to
 * it, unless the text has two of that surname. Time grows with the number of beads.
 *
 * The engine pairs a Russian side with an English one; for an English original the ledger is made from the other side and turned.
 *
 * @param bitext - an aligned pair
 * @param options - see {@link NameLedgerOptions}
 * @returns entries in order of first appearance; empty lists for an empty bitext
 * @throws SverkaError `INVALID_INPUT` for what is no bitext, `INVALID_OPTION` for an unknown option or one of a wrong type
 * @example
 * ```ts
 * const bitext = align(['Генерал Риджуэй прибыл.'], ['General Ridgway arrived.']);
 * nameLedger(bitext, { gazetteer: bundledGazetteer() }).entries[0]?.renderings[0]?.text; // 'Ridgway'
 * ```
 */
export function nameLedger(bitext: Bitext, options: NameLedgerOptions = {}): NameLedger {
  requireBitext(bitext);
  const valid = validOptions('nameLedger', options, {
    gazetteer: gazetteerOption,
    lexicon: lexiconOption,
  });
  const ledger = finish(nameLedgerInSteps(bitext, valid));
  return withOneEntry(ledger, indexOf(gazetteerOfPair(valid.gazetteer, bitext.source, bitext.target)));
}

/**
 * {@link nameLedger} in steps, of a bitext and options that are valid; each form of a name has its own entry, as the rules compare them.
 *
 * @param original - the side that is the original, where a pair that was turned already has its Russian side as the source
 */
export function* nameLedgerInSteps(
  bitext: Bitext,
  options: NameLedgerOptions,
  original: 'source' | 'target' = 'source',
): Steps<NameLedger> {
  const folded = yield* part(foldBitextInSteps(bitext), 0, 0.1);
  const ledger = yield* part(foldedNameLedger(folded?.bitext ?? bitext, options, original), 0.1, 1);
  return folded ? unfoldLedger(ledger, bitext, folded) : ledger;
}

/** The ledger of texts that are folded already, in steps. */
export function* foldedNameLedger(
  bitext: Bitext,
  options: NameLedgerOptions,
  original: 'source' | 'target',
): Steps<NameLedger> {
  if (isTurned(bitext.source, bitext.target)) {
    const turned = turnBitext(bitext);
    return turnLedger(yield* foldedNameLedger(turned, options, 'target'), turned);
  }
  const index = indexOf(gazetteerOfPair(options.gazetteer, bitext.source, bitext.target));
  const lexicon = lexiconOfPair(options.lexicon, bitext.source, bitext.target);
  const { pairs, missing, added } = yield* part(collectPairs(bitext, index, lexicon, original), 0, 0.8);
  return { entries: yield* part(entriesOf(pairs, index), 0.8, 1), missing, added };
}
