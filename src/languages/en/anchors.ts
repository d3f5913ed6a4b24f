import type { AnchorVocabulary, AnchorWord } from '../anchor-vocabulary';
import { wordTable } from '../word-table';
import { calendarRows } from './calendar';
import { numberRows } from './numbers';
import { unitRows } from './units';

let words: ReadonlyMap<string, AnchorWord> | undefined;

/** How English writes numbers, dates and units. */
export const englishAnchors: AnchorVocabulary = {
  decimal: '.',
  dayFirst: false,
  ordinalSuffixes: new Set(['st', 'nd', 'rd', 'th']),
  caseSuffixes: new Set(),
  decadeSuffixes: new Set(['s']),
  styleMarks: {
    old: /^,? ?\(?(?:O\. ?S\.|OS\b|Old Style|Julian)\)?/,
    new: /^,? ?\(?(?:N\. ?S\.|NS\b|New Style|Gregorian)\)?/,
  },
  thisYear: /^,? (?:of )?(?:this|the current) year/,
  pronoun: 'I',
  spanQualities:
    /^ (?:more|full|whole|long|short|consecutive|straight|entire|extra|additional|calendar|working|business|academic|hard|difficult) $/,
  words: () => (words ??= wordTable([...numberRows(), ...calendarRows, ...unitRows])),
};
