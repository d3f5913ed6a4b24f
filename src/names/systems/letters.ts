/** What the letters of either alphabet are worth when names are compared. */

/** Doubled vowels sound otherwise than single ones; doubled consonants do not. */
export const doubleVowels = 'aeiouаеиоу';

/** Letters of other Cyrillic alphabets and old spelling, and Latin ligatures. */
export const expand: Readonly<Record<string, string>> = {
  ...{
    і: 'и',
    ї: 'и',
    є: 'е',
    ґ: 'г',
    ў: 'у',
    ј: 'й',
    љ: 'ль',
    њ: 'нь',
    ћ: 'ч',
    ђ: 'дж',
    џ: 'дж',
    ѕ: 'дз',
    ѓ: 'г',
    ќ: 'к',
  },
  ...{
    ѣ: 'е',
    ѳ: 'ф',
    ѵ: 'и',
    ә: 'а',
    ө: 'о',
    ү: 'у',
    ұ: 'у',
    қ: 'к',
    ғ: 'г',
    ң: 'н',
    һ: 'х',
    ӣ: 'и',
    ӯ: 'у',
    ҷ: 'дж',
    ҳ: 'х',
  },
  ...{ ß: 'ss', ʼ: '', '’': '', '‘': '', ĳ: 'ij', ǆ: 'dž', ﬁ: 'fi' },
};

/** Letters that say nothing of the sound by themselves: they are silent or a part of a digraph. */
export const soundless = 'hхь';

/** Дж, дз, тс and tsch are one sound, which other spellings have without the dental. */
export const [dentals, sibilants] = [5, 6];

/** Letters by the class of their sound. */
export const soundClasses = ['бпвфbpvf', 'мm', 'нn', 'рr', 'лl', 'тдtd', 'сзцчшщжкгszckgqx'];

/**
 * What a Latin letter without a Cyrillic counterpart costs, in nats: silent letters and linking vowels are cheap.
 *
 * @param letter - lower case, without marks
 * @param last - true at the end of the name
 */
export function latinSkip(letter: string, last: boolean): number {
  if (letter === 'h') return 1.6;
  if (letter === 'e') return last ? 1 : 2;
  if (last && 'stxdzp'.includes(letter)) return 2;
  if ('aiouy'.includes(letter)) return 2.8;
  return 'wgrk'.includes(letter) ? 3 : 3.8;
}

/** Likewise a Cyrillic letter without a Latin one. */
export function cyrillicSkip(letter: string): number {
  if ('ьъ'.includes(letter)) return 0.1;
  if ('й'.includes(letter)) return 2;
  return 'аеёиоуыэюя'.includes(letter) ? 3.2 : 4.2;
}
