import { remember } from '../../languages/remember';
import { latinKey } from '../gazetteer/gazetteer-index';

/**
 * The Latin spellings that a stretch of a Russian name may have in any country that writes Slavic names in Latin letters: the published systems, the
 * press, old German, French and English usage (-off, -ine, tsch, dj), and Polish and Czech spelling (w, sz, cz, rz). `-` is nothing. Doubled consonants and
 * marks on letters are taken off before.
 */
const spellings: Readonly<Record<string, string>> = {
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

const longestStretch = 4;

/** A name is asked after once or twice. */
const MOST_NAMES = 4_000;

const regular = remember((pair: string): boolean => {
  const [name, rendering] = pair.split('\t') as [string, string];
  const from = lettersOf(name);
  const key = undoubled(latinKey(rendering));
  const reached: Set<number>[] = Array.from({ length: from.length + 1 }, () => new Set<number>());
  reached[0]!.add(0);
  for (let at = 0; at < from.length; at++) {
    for (const there of reached[at]!) {
      for (let length = 1; length <= longestStretch && at + length <= from.length; length++) {
        for (const spelling of (spellings[from.slice(at, at + length)] ?? '').split(' ')) {
          const text = spelling === '-' ? '' : spelling;
          if (spelling !== '' && key.startsWith(text, there)) reached[at + length]!.add(there + text.length);
        }
      }
    }
  }
  return reached[from.length]!.has(key.length);
}, MOST_NAMES);

/**
 * Whether some usage gives the Latin spelling of a Slavic name, letter by letter: Rutkowski for Рутковский, but not Rudkowski.
 *
 * @param name - one word, nominative
 * @param rendering - one word
 */
export function isRegularSpelling(name: string, rendering: string): boolean {
  return regular(`${name}\t${rendering}`);
}

function lettersOf(name: string): string {
  return undoubled(name.toLowerCase());
}

function undoubled(text: string): string {
  return text.replace(/([^aeiouаеёиоуыэюя])\1/gu, '$1');
}
