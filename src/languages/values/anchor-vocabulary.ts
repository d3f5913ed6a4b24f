/**
 * What a word may contribute to a number, date or quantity. A word may have several roles («час», "second", «мая»); what
 * it is in a text is decided by what stands beside it.
 */
export interface AnchorWord {
  /** Cardinal number: 2 for «две». */
  cardinal?: number;
  /** Ordinal number: 2 for «вторая». */
  ordinal?: number;
  /** Multiplier of the number before it: 1000 for «тысяч»; alone it stands for itself. */
  scale?: number;
  /** Fraction of one: 0.5 for «половина». */
  fraction?: number;
  /** Denominator, where the word may be one after a number: 3 in «две трети», "two thirds". */
  denominator?: number;
  /** What such a word is counted by: `one` part («одна седьмая», "one seventh") or several («две седьмых»). */
  parts?: 'one' | 'several';
  /** True when the word may stand before its number, which is then about so many: «тысяч двадцать». */
  inverts?: boolean;
  /** Another multiplier that the word is used for: «два десятка» is "two dozen". */
  orScale?: number;
  /** True when the word only counts roughly on its own: «тысячи», "dozens"; in English "of" may follow. */
  vague?: boolean;
  /** Unit of measure or currency (see `units`). */
  unit?: string;
  /** Salience of one of the unit where no number stands: «за сутки» is "in 24 hours". */
  lone?: number;
  /** Unit that the word is instead where its number is no year: `g` for «г». */
  measure?: string;
  /** True for the letters of a currency that may stand before its number: USD. */
  currencyCode?: boolean;
  /** Which numbers from 2 this form of a unit is counted by, so that before a number it means about so many: «лет пять», «года три». */
  about?: 'few' | 'all';
  /** What the unit is called behind a stroke or a word for "in each": `h` of km/h. */
  rate?: 'h' | 's';
  /** True for a form that means "in each" behind the joiner `in`: «в час». */
  each?: boolean;
  /** 2 or 3: makes a unit of length one of area or volume («квадратных», "cubic"). */
  power?: 2 | 3;
  /** Stands between a number and its unit and makes it another: `nautical` before miles; empty where it changes nothing. */
  qualifier?: string;
  /** An amount with its unit in one word: «полгода» is half a year. */
  amount?: readonly [number, string];
  /** Month, 1–12. */
  month?: number;
  /** Weekday, 1 (Monday) to 7. */
  weekday?: number;
  /** Season, 1 (winter) to 4. */
  season?: number;
  /** When a month means one without a day or year beside it: `never` for "Mar", `inside` a sentence for "May"; always by default. */
  alone?: 'never' | 'inside';
  /** Decade by its name: 50 for "the fifties", 2000 for «нулевые». */
  decade?: number;
  /** What a number beside it means. */
  calendar?: 'year' | 'century' | 'decade' | 'era-before' | 'era' | 'this-year';
  /** Which numbers a form of the word for a year counts, and does not name: `one` («21 год»), `few` («3 года»), none («в 862 году»). */
  counts?: 'one' | 'few' | 'none';
  /** True when the word has its calendar role only with its stop behind it or a Roman numeral before it: «в.» */
  stopped?: boolean;
  /** Which half of the day an hour beside it lies in; `clock` only says that it is an hour. */
  clock?: 'am' | 'pm' | 'night' | 'clock';
  /** True for the forms of an hour that mean one o'clock alone («час ночи») and an hour that is under way behind an ordinal («в десятом часу»). */
  hourItself?: boolean;
  /** True for the word of an hour that digits of the clock of 24 hours stand before: «15 ч. 20 м.» */
  clock24?: boolean;
  /** True for the word behind four digits that are a time: "1830 hours". */
  military?: boolean;
  /** True for a unit that stands for minutes behind hours: the «м» of «3 ч. 15 м.» */
  orMinute?: boolean;
  /** True for a part of the day that an hour is followed by only with other words between: "in the morning". */
  apart?: boolean;
  /** True for the joiner that counts minutes before an hour: "ten to eight". */
  untilHour?: boolean;
  /** A time of its own, minutes after midnight: noon. */
  minutes?: number;
  /** Half an hour after this hour, of either half of the day: 7 for «полвосьмого». */
  halfPast?: number;
  /** Archive or book reference before a number, in one spelling for both languages: `f` for «ф.» and "f." */
  reference?: string;
  /** True for a short reference that is no abbreviation and needs no stop: «том». */
  whole?: boolean;
  /** Small words that join numbers. */
  joiner?:
    | 'and'
    | 'half'
    | 'to'
    | 'from'
    | 'between'
    | 'per'
    | 'point'
    | 'article'
    | 'in'
    | 'of'
    | 'past'
    | 'without';
  /** True when the word has a role only with a capital: May, March. */
  capital?: boolean;
  /** True when the word has a role only without a capital: «августа», but not «Августа». */
  lower?: boolean;
  /** True when the word has a role only beside a number. */
  bound?: boolean;
  /** Salience of the word alone, see `Anchor.salience`. */
  salience?: number;
}

/** Number words, calendar and units of a language, and its way of writing digits. What is not given, the language does not have. */
export interface AnchorVocabulary {
  /** Decimal sign; the other one of `.` and `,` groups thousands. */
  decimal: '.' | ',';
  /** Suffixes of digits. */
  suffixes: NumberSuffixes;
  /** How dates are written. */
  dates: DateWords;
  /** How times of day are told. */
  times: TimeWords;
  /** What stands beside numbers and amounts. */
  amounts?: AmountWords;
  /** How numerals and words join. */
  numerals?: NumeralWords;
  /** What is cut off a word of the long form of an acronym to find its other forms: endings of cases. */
  caseEnding?: RegExp;
  /** Behind the number of a sheet, its back: «об». */
  verso?: string;
  /** Every inflected form, lower case, е for ё, with what it may mean. */
  words(): ReadonlyMap<string, AnchorWord>;
  /** First letters, three at least, of the words that `compound` reads. */
  compoundHeads?: readonly string[];
  /** Reads a compound such as «трёхлетний» that `words` does not list. */
  compound?(word: string): AnchorWord | undefined;
  /** What a word means after digits and a hyphen: the unit of «летний» in «75-летний», the scale of «тысячная». */
  compoundTail?(word: string): AnchorWord | undefined;
}

/** Letters right behind digits, or behind a hyphen. */
export interface NumberSuffixes {
  /** They make digits an ordinal: `й`, `th`. */
  ordinal: ReadonlySet<string>;
  /** They only show the case of a cardinal: «10-ти». */
  cases: ReadonlySet<string>;
  /** They make digits a decade: «х» of «50-х», "s" of "1950s". */
  decade: ReadonlySet<string>;
  /** Those of a decade that need no word for years behind them. */
  loneDecade: ReadonlySet<string>;
  /** One that needs none either unless such a word follows: «90-е», but «90-е место». */
  openDecade?: { suffix: string; unless: RegExp };
  /** A decade that may be an age as well: "in his 20s". */
  age?: string;
  /** Those that are units where no hyphen stands before them: «10м». */
  units?: ReadonlySet<string>;
}

/** Words around dates. */
export interface DateWords {
  /** True when a day stands before a month in all-digit dates without doubt. */
  dayFirst: boolean;
  /** True when the month may stand first in words: June 28. */
  monthFirst?: boolean;
  /** True when years are told in two halves: "nineteen fifty-one". */
  halves?: boolean;
  /** What stands right after a day or month of the year of the document: «с. г.», "of this year". */
  thisYear?: RegExp;
  /** What stands right after a date that is given by the Julian or the Gregorian calendar. */
  styleMarks?: Readonly<Record<'old' | 'new', RegExp>>;
  /** The word before an era that turns it round («до»), and what may stand before the era with its blanks, that word in the group `before`. */
  beforeEra?: { word: string; between: RegExp };
  /** What stands before a year that its short word follows: «в 988 г.» */
  beforeYear?: RegExp;
  /** What stands before a decade that has a name only: «в нулевые». */
  beforeDecade?: RegExp;
  /** Behind a year of somebody's life. */
  ofLife?: string;
}

/** Words around times of day. */
export interface TimeWords {
  /** Hours on a clock in digits: where it has 24, 9:30 is before noon. */
  hours: 12 | 24;
  /** What stands before a time, with its blank. */
  before?: RegExp;
  /** What stands before a time that is told as minutes before an hour, with its blank. */
  beforeMinutes?: RegExp;
  /** The end of the ordinal of an hour that is under way: «половина восьмого». */
  hourUnderWay?: RegExp;
  /** The end of a number of minutes before an hour: «без двадцати пять». */
  minutesBefore?: RegExp;
  /** What stands behind an hour of the night, with the blank before it: " at night". */
  atNight?: string;
  /** True when the joiners `in` and `of` stand before a part of the day. */
  partOfDayIn?: boolean;
}

/** Words around amounts. Those that follow begin with their blank, those that stand before end with it. */
export interface AmountWords {
  /** Makes the number behind it negative. */
  minus?: RegExp;
  /** Makes the degrees before it negative. */
  belowZero?: RegExp;
  /** Stands between a number and its unit and says that there is a little more: « с лишним ». */
  more?: RegExp;
  /** Follows an ordinal that is a part: «седьмая часть». */
  partAfter?: RegExp;
  /** Stands before an ordinal that is a part: "the last third". */
  partBefore?: RegExp;
  /** Follows a fraction that is a round of a cup: «1/8 финала». */
  round?: RegExp;
  /** What follows a number of inches. */
  inch?: RegExp;
  /** What may stand between a number and a unit of time, with its blanks: " долгих ". */
  spanQualities?: RegExp;
}

/** Words that join numerals. */
export interface NumeralWords {
  /** A word that looks like a Roman numeral, and is one only beside what numerals stand with: I. */
  pronoun?: string;
  /** What follows a Roman numeral of one letter that counts, with the blank before it: «I квартал». */
  romanNouns?: RegExp;
  /** What stands before a scale that is counted only roughly: "a few dozen". */
  few?: RegExp;
  /** What stands before a third or quarter that is a share, and what follows it then: "by a third". */
  share?: { of: string; before: RegExp; after: RegExp };
  /** Before the hyphen of a listing ordinal: «во-вторых». */
  listing?: RegExp;
  /** Words before a hyphen and a number word that belong to the number: «день-два», "mid-nineteen". */
  beforeHyphen?: RegExp;
}
