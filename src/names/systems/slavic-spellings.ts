/**
 * The Latin spellings that a stretch of a Russian name may have in any country that writes Slavic names in Latin letters: the published systems, the
 * press, old German, French and English usage (-off, -ine, tsch, dj), and Polish and Czech spelling (w, sz, cz, rz). `-` is nothing. Doubled consonants and
 * marks on letters are taken off before.
 */
export const slavicSpellings: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v w f',
    г: 'g h gu',
    д: 'd',
    дж: 'j dj dzh dz',
    е: 'e ye ie je yo io jo',
    ё: 'e yo io jo o eo',
  },
  ...{
    ж: 'zh j z g rz dj',
    з: 'z s',
    и: 'i y ie',
    ин: 'in ine',
    ий: 'y i iy ij ie ey j',
    й: 'y i j -',
    к: 'k c q ck',
    кс: 'x ks',
    л: 'l',
    м: 'm',
    н: 'n',
  },
  ...{
    о: 'o u',
    п: 'p',
    р: 'r',
    рж: 'rz rj rg',
    с: 's c',
    т: 't th',
    у: 'u ou oo w o',
    ф: 'f ph th',
    х: 'kh h ch x',
    ц: 'ts tz c cz z',
  },
  ...{
    ч: 'ch tch tsch cz c',
    ш: 'sh sch sz s ch',
    щ: 'shch sch szcz stch chtch sc schtsch',
    ъ: '- y',
    ы: 'y i',
    ый: 'y yi yj iy',
    ь: '- j',
  },
  ...{
    ье: 'ye ie je e',
    ьи: 'yi ii ji y i',
    ьё: 'yo io ye',
    ью: 'yu iu',
    ья: 'ya ia ja',
    э: 'e',
    ю: 'yu iu ju u iou',
    я: 'ya ia ja a',
    ия: 'ia iya ija ya iia',
  },
  ...{
    ски: 'ski sky',
    ська: 'ska',
    ская: 'skaya skaia ska sky skaja',
    цка: 'cka tska',
    цкая: 'tskaya cka tskaia',
  },
};

/** The longest stretch there, in letters. */
export const longestStretch = 4;

/** A name with its doubled consonants taken as single ones; lower case, in either alphabet. */
export function undoubled(text: string): string {
  return text.replace(/([^aeiouаеёиоуыэюя])\1/gu, '$1');
}
