/** A number with the way it is written. */
export interface Numeral {
  value: number;
  /** Other readings of the same digits. */
  others: readonly number[];
  ordinal: boolean;
  /** Digits, words or Roman. */
  form: 'digits' | 'words' | 'roman';
  /** Written with a scale word: 5 млн. */
  scaled: boolean;
  /** Only roughly counted: «тысячи». */
  vague: boolean;
  salience: number;
}

/** Salience of digits: translators leave out about one in forty. */
export const DIGITS_SALIENCE = 0.97;

/** Salience of number words from five. */
export const WORDS_SALIENCE = 0.85;

/** Salience of «тысячи», "dozens". */
export const VAGUE_SALIENCE = 0.3;
