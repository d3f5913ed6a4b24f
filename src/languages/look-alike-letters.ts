/** Letters that look the same in both alphabets, Cyrillic then Latin (Unicode Technical Standard 39, confusables). */
export const lookAlikeLetters = [
  ['аеорсухіјѕһԛԝ', 'aeopcyxijshqw'],
  ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
] as const;

/** Letters that Russian has not: a Latin letter is never meant to be one of them. */
export const notRussian: ReadonlySet<string> = new Set('іјѕһԛԝІЈЅ');

/** Latin vowels with an accent that stand for a stressed Cyrillic vowel (зáмок), and which it is. */
export const accentedVowels: ReadonlyMap<string, string> = new Map(
  (
    [
      ['а', 'áà'],
      ['е', 'éè'],
      ['о', 'óò'],
      ['у', 'ýỳ'],
    ] as const
  ).flatMap(([vowel, accented]) =>
    [...accented].flatMap((letter): [string, string][] => [
      [letter, vowel],
      [letter.toUpperCase(), vowel.toUpperCase()],
    ]),
  ),
);

/** Cyrillic letters that stand for Roman digits in Russian typing, and those of them that are words when they stand alone. */
export const romanLookAlikes: { letters: ReadonlyMap<string, string>; words: ReadonlySet<string> } = {
  letters: new Map([
    ['Х', 'X'],
    ['І', 'I'],
    ['С', 'C'],
    ['М', 'M'],
  ]),
  words: new Set('СМ'),
};

/** A Roman numeral or two with a hyphen between them, in Latin capitals and the Cyrillic ones that are typed for them. */
export const ROMAN_WORD = /^[IVXLCМХ]+(?:-[IVXLC]+)?$/;
