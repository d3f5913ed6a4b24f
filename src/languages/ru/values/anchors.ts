import type { AnchorVocabulary, AnchorWord } from '../../values/anchor-vocabulary';
import { marked, wordTable } from '../../values/word-table';
import { calendarRows } from './calendar';
import { compound, compoundHeads, compoundTail } from '../morphology/compounds';
import { numberRows } from './numbers';
import { unitRows } from './units';

let words: ReadonlyMap<string, AnchorWord> | undefined;

/** How Russian writes numbers, dates and units. */
export const russianAnchors: AnchorVocabulary = {
  decimal: ',',
  suffixes: {
    ordinal: new Set('й ый ий ой я ая ья е ое ье го ого его му ому ему м ем ом ым им ю ую'.split(' ')),
    cases: new Set('ти и х ух ех ми мя ью'.split(' ')),
    decade: new Set('х ые е ых ым ыми'.split(' ')),
    loneDecade: new Set('х ые ых ыми'.split(' ')),
    // a neuter noun behind it: «место», «взятие», «время»
    openDecade: { suffix: 'е', unless: /^\s\p{Ll}*(?:[оеё]|мя)(?!\p{L})/u },
    units: new Set('м'),
  },
  dates: {
    dayFirst: true,
    thisYear: /^\s?(?:[ст]\.\s?г\.|(?:сего|этого|текущего) года)/,
    styleMarks: {
      old: /^,? ?\(?(?:ст\. ?ст\.|(?:по )?старо(?:го|му) стил[яю])\)?/,
      new: /^,? ?\(?(?:н\. ?ст\.|нов\. ?ст\.|(?:по )?ново(?:го|му) стил[яю])\)?/,
    },
    beforeEra: { word: 'до', between: /^\.?\s(?<before>до\s)?(?:нашей\s)?$/ },
    beforeYear: /(?:^|\s)[вВ]\s$/,
    beforeDecade: /(?:^|\s)(?:[вск]|до|начал\p{L}|конц\p{L}|середин\p{L})\s$/iu,
    ofLife: ' жизни',
  },
  times: {
    hours: 24,
    before: /(?:^|\s)[кК]\s$|около\s$|после\s$/,
    hourUnderWay: /[ое]го$/,
    minutesBefore: /(?:и|х|ого|ой)$/,
  },
  amounts: {
    minus: /(?<![\p{L}-])(?<!плюс )минус $/iu,
    belowZero: /^ (?:мороза|ниже нуля)/,
    more: /^ с (?:лишним|небольшим|гаком) /,
    partAfter: /^\s(?:част|дол[яеюи])/,
    round: /^ финала/,
    spanQualities: /^ (?!светов)\p{Ll}{2,}(?:ых|их) $/u,
  },
  numerals: {
    romanNouns:
      /^\s(?:квартал|полугод|тысячел|съезд|созыв|конгрес|интерна|пленум|степен|групп|категор|этап|миров)/,
    listing: /(?:^|[^\p{L}])во?-$/iu,
    beforeHyphen: /(?:^|[^\p{L}])(?:раз|день|неделю|месяц|год|час|минуту)$/iu,
  },
  caseEnding: /(?:[ая]ми|[ое]го|[ое]му|[ыи]ми|[ая]я|[ое]е|[ыи]е|[ыио]й|и[яи]|[аяоеыиуюьй])$/,
  verso: 'об',
  words: () =>
    (words ??= marked(wordTable([...numberRows(), ...calendarRows(), ...unitRows()]), [
      [/(?:ая|ую|ой)$/, 'denominator', { parts: 'one' }],
      [/(?:ых|их)$/, 'denominator', { parts: 'several' }],
      [/^(?:года|недели|месяца|дня|часа|минуты|версты|рубля|метра|километра)$/, 'unit', { about: 'few' }],
      [
        /^(?:лет|недель|минут|секунд|суток|верст|сажен|десятин|миль|тонн|копеек|.{3,}(?:ов|ей))$/,
        'unit',
        { about: 'all' },
      ],
    ])),
  compoundHeads,
  compound,
  compoundTail,
};
