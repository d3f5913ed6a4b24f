import type { AnchorVocabulary, AnchorWord } from '../anchor-vocabulary';
import { wordTable } from '../word-table';
import { calendarRows } from './calendar';
import { compound, compoundHeads, compoundTail } from './morphology/compounds';
import { numberRows } from './numbers';
import { unitRows } from './units';

let words: ReadonlyMap<string, AnchorWord> | undefined;

/** How Russian writes numbers, dates and units. */
export const russianAnchors: AnchorVocabulary = {
  decimal: ',',
  dayFirst: true,
  ordinalSuffixes: new Set('й ый ий ой я ая ья е ое ье го ого его му ому ему м ем ом ым им ю ую'.split(' ')),
  caseSuffixes: new Set('ти и х ух ех ми мя ью'.split(' ')),
  decadeSuffixes: new Set('х ые е ых ым ыми'.split(' ')),
  styleMarks: {
    old: /^,? ?\(?(?:ст\. ?ст\.|(?:по )?старо(?:го|му) стил[яю])\)?/,
    new: /^,? ?\(?(?:н\. ?ст\.|нов\. ?ст\.|(?:по )?ново(?:го|му) стил[яю])\)?/,
  },
  thisYear: /^\s?(?:[ст]\.\s?г\.|(?:сего|этого|текущего) года)/,
  romanNouns:
    /^\s(?:квартал|полугод|тысячел|съезд|созыв|конгрес|интерна|пленум|степен|групп|категор|этап|миров)/,
  spanQualities: /^ (?!светов)\p{Ll}{2,}(?:ых|их) $/u,
  words: () => (words ??= wordTable([...numberRows(), ...calendarRows(), ...unitRows()])),
  compoundHeads,
  compound,
  compoundTail,
};
