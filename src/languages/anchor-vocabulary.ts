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
  /** Another multiplier that the word is used for: «два десятка» is "two dozen". */
  orScale?: number;
  /** True when the word only counts roughly on its own: «тысячи», "dozens"; in English "of" may follow. */
  vague?: boolean;
  /** Unit of measure or currency (see `units`). */
  unit?: string;
  /** Salience of one of the unit where no number stands: «за сутки» is "in 24 hours". */
  lone?: number;
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
  /** Decade by its name: 50 for "the fifties", 2000 for «нулевые». */
  decade?: number;
  /** What a number beside it means. */
  calendar?: 'year' | 'century' | 'decade' | 'era-before' | 'era' | 'this-year';
  /** Which half of the day an hour beside it lies in; `clock` only says that it is an hour. */
  clock?: 'am' | 'pm' | 'night' | 'clock';
  /** A time of its own, minutes after midnight: noon. */
  minutes?: number;
  /** Half an hour after this hour, of either half of the day: 7 for «полвосьмого». */
  halfPast?: number;
  /** Archive or book reference before a number, in one spelling for both languages: `f` for «ф.» and "f." */
  reference?: string;
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

/** Number words, calendar and units of a language, and its way of writing digits. */
export interface AnchorVocabulary {
  /** Decimal sign; the other one of `.` and `,` groups thousands. */
  decimal: '.' | ',';
  /** True when a day stands before a month in all-digit dates without doubt. */
  dayFirst: boolean;
  /** Suffixes that make digits an ordinal: `й`, `th`. */
  ordinalSuffixes: ReadonlySet<string>;
  /** Suffixes that only show the case of a cardinal: «10-ти». */
  caseSuffixes: ReadonlySet<string>;
  /** Suffixes that make digits a decade: «х» of «50-х», "s" of "1950s". */
  decadeSuffixes: ReadonlySet<string>;
  /** What stands right after a day or month of the year of the document: «с. г.», "of this year". */
  thisYear?: RegExp;
  /** What stands right after a date that is given by the Julian or the Gregorian calendar. */
  styleMarks?: Readonly<Record<'old' | 'new', RegExp>>;
  /** A word that looks like a Roman numeral, and is one only beside what numerals stand with: I. */
  pronoun?: string;
  /** What follows a Roman numeral of one letter that counts, with the blank before it: «I квартал». */
  romanNouns?: RegExp;
  /** What may stand between a number and a unit of time, with its blanks: " долгих ". */
  spanQualities?: RegExp;
  /** Every inflected form, lower case, е for ё, with what it may mean. */
  words(): ReadonlyMap<string, AnchorWord>;
  /** First letters, three at least, of the words that `compound` reads. */
  compoundHeads?: readonly string[];
  /** Reads a compound such as «трёхлетний» that `words` does not list. */
  compound?(word: string): AnchorWord | undefined;
  /** What a word means after digits and a hyphen: the unit of «летний» in «75-летний», the scale of «тысячная». */
  compoundTail?(word: string): AnchorWord | undefined;
}
