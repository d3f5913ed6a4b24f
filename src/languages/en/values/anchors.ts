import type { AnchorVocabulary, AnchorWord } from '../../values/anchor-vocabulary';
import { marked, wordTable } from '../../values/word-table';
import { calendarRows } from './calendar';
import { numberRows } from './numbers';
import { unitRows } from './units';

let words: ReadonlyMap<string, AnchorWord> | undefined;

/** How English writes numbers, dates and units. */
export const englishAnchors: AnchorVocabulary = {
  decimal: '.',
  suffixes: {
    ordinal: new Set(['st', 'nd', 'rd', 'th']),
    cases: new Set(),
    decade: new Set(['s']),
    loneDecade: new Set(['s']),
    age: 's',
  },
  dates: {
    dayFirst: false,
    monthFirst: true,
    halves: true,
    thisYear: /^,? (?:of )?(?:this|the current) year/,
    styleMarks: {
      old: /^,? ?\(?(?:O\. ?S\.|OS\b|Old Style|Julian)\)?/,
      new: /^,? ?\(?(?:N\. ?S\.|NS\b|New Style|Gregorian)\)?/,
    },
  },
  times: {
    hours: 12,
    before: /(?:^| )(?:[Aa]t|[Bb]y|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Ss]ince) $/,
    beforeMinutes: /(?:^|\s)(?:at|by|until|past) $/i,
    atNight: ' at night',
    partOfDayIn: true,
  },
  amounts: {
    minus: /(?<![\p{L}-])(?<!plus or )(?:minus|negative) $/iu,
    belowZero: /^ below (?:zero|freezing)/,
    partBefore: /\b(?:first|last|final|second|middle|upper|lower|top|bottom) $/,
    round: /^ finals?/,
    inch: /^ in(?:\.(?=[\s,)]|$)| (?:long|wide|high|tall|deep|thick|broad|across|in (?:diameter|length|width|height|depth))(?!\p{L}))/u,
    spanQualities:
      /^ (?:more|full|whole|long|short|consecutive|straight|entire|extra|additional|calendar|working|business|academic|hard|difficult) $/,
  },
  numerals: {
    pronoun: 'I',
    few: /(?:^|\s)(?:few|several|couple|many) $/i,
    share: {
      of: ' of ',
      before: /\b(?:by|than|about|almost|nearly|over) $/i,
      after: /^(?: (?:in|on|from|to|this|last|over|since|at|compared|as|and)\b|[^\p{L} -]|$| \P{L})/u,
    },
    beforeHyphen: /(?:^|[^\p{L}])(?:mid|early|late|pre|post)$/iu,
  },
  verso: 'ob',
  words: () =>
    (words ??= marked(wordTable([...numberRows(), ...calendarRows, ...unitRows]), [
      [/(?:th|third)$/, 'denominator', { parts: 'one' }],
      [/s$/, 'denominator', { parts: 'several' }],
    ])),
};
