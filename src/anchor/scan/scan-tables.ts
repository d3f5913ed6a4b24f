import type { AnchorVocabulary, AnchorWord } from '../../languages/values/anchor-vocabulary';
import type { AcronymTable } from '../literals/acronym-table';
import type { WordFilter } from './word-filter';

/** What the scan knows of the language of the text. */
export interface ScanTables {
  vocabulary: AnchorVocabulary;
  words: ReadonlyMap<string, AnchorWord>;
  acronyms: AcronymTable;
  filter: WordFilter;
}
