/** Capitals of an unknown acronym or code in Latin letters, so that ЛДПР and LDPR are the same. */
export function latinCapitals(form: string): string {
  let result = '';
  for (const letter of form) result += letters[letter] ?? letter;
  return result;
}

const letters: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'А-A Б-B В-V Г-G Д-D Е-E Ё-E Ж-ZH З-Z И-I Й-Y К-K Л-L М-M Н-N О-O П-P Р-R С-S Т-T У-U Ф-F Х-KH Ц-TS Ч-CH Ш-SH ' +
    'Щ-SHCH Ъ- Ы-Y Ь- Э-E Ю-YU Я-YA'
  )
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]),
);
