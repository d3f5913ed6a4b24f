import type { AnchorVocabulary, AnchorWord } from '../../languages/values/anchor-vocabulary';
import type { AcronymTable } from '../literals/acronym-table';
import type { Token } from './token';
import type { WordFilter } from './word-filter';

/** What the scan knows of the language of the text. */
export interface ScanTables {
  vocabulary: AnchorVocabulary;
  words: ReadonlyMap<string, AnchorWord>;
  /** See `beforeApostrophe`. */
  apostrophes: ReadonlySet<string>;
  acronyms: AcronymTable;
  filter: WordFilter;
}

/** How far a scan has come. */
export interface ScanState {
  /** Index to go on from. */
  at: number;
  /** Start of the small words read since the last word that means nothing; −1 when there are none. */
  chain: number;
}

/** A text while it is scanned. */
export interface Scanning {
  text: string;
  tables: ScanTables;
  state: ScanState;
  /** What was found so far, in order. */
  tokens: Token[];
}
