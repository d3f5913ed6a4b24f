import type { Bitext } from '../model/bead';
import type { Gazetteer } from '../model/gazetteer';
import type { NameLedger } from '../model/name';

/** Options of {@link nameLedger}. */
export interface NameLedgerOptions {
  /** Known names; used when its languages are those of the pair; `false` for none; default: the bundled one. */
  gazetteer?: Gazetteer | false;
}

/**
 * Collects every name of the source with all its renderings in the target.
 *
 * @param bitext - an aligned pair
 * @returns entries in order of first appearance
 */
export function nameLedger(bitext: Bitext, options: NameLedgerOptions = {}): NameLedger {
  void bitext;
  void options;
  return { entries: [], missing: [], added: [] };
}
