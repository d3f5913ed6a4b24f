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
