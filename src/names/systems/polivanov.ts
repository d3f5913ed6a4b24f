/**
 * Japanese in Cyrillic (Polivanov 1917) back into Hepburn (modified, as in Kenkyūsha's New Japanese–English Dictionary,
 * 4th edition 1974). Long vowels, which Russian leaves out or marks with a colon, are not restored: Токио is Tokyo.
 */

const rows: Readonly<Record<string, string>> = {
  ...{ '': 'а:a и:i у:u э:e о:o я:ya ю:yu ё:yo', к: 'а:ka и:ki у:ku э:ke о:ko я:kya ю:kyu ё:kyo' },
  ...{
    с: 'а:sa и:shi у:su э:se о:so я:sha ю:shu ё:sho',
    т: 'а:ta и:chi э:te о:to я:cha ю:chu ё:cho',
    ц: 'у:tsu',
  },
  ...{
    н: 'а:na и:ni у:nu э:ne о:no я:nya ю:nyu ё:nyo',
    х: 'а:ha и:hi э:he о:ho я:hya ю:hyu ё:hyo',
    ф: 'у:fu',
  },
  ...{
    м: 'а:ma и:mi у:mu э:me о:mo я:mya ю:myu ё:myo',
    р: 'а:ra и:ri у:ru э:re о:ro я:rya ю:ryu ё:ryo',
    в: 'а:wa',
  },
  ...{
    г: 'а:ga и:gi у:gu э:ge о:go я:gya ю:gyu ё:gyo',
    дз: 'а:za и:ji у:zu э:ze о:zo я:ja ю:ju ё:jo',
    д: 'а:da э:de о:do',
  },
  ...{ б: 'а:ba и:bi у:bu э:be о:bo я:bya ю:byu ё:byo', п: 'а:pa и:pi у:pu э:pe о:po я:pya ю:pyu ё:pyo' },
};

const syllables: ReadonlyMap<string, string> = new Map([
  ...Object.entries(rows).flatMap(([initial, row]) =>
    row.split(' ').map((pair): [string, string] => {
      const [vowel, latin] = pair.split(':');
      return [initial + vowel!, latin!];
    }),
  ),
  ['н', 'n'],
  ['нъ', "n'"],
  ['й', 'i'],
]);

/** Spellings that Russian tradition has beside Polivanov's: е for э, дж for дз, ио for ё, ие for э. */
const traditional: readonly (readonly [RegExp, string])[] = [
  [/([кстцнхмргдзбп])ио/g, '$1ё'],
  [/(?<=[кстцнхмргдзбп])е/g, 'э'],
  [/дж/g, 'дз'],
];

/**
 * A Japanese word in Hepburn.
 *
 * @param word - one word in Cyrillic, nominative, any case
 * @returns lower-case Latin letters, or `undefined` when the word does not follow Polivanov
 */
export function hepburn(word: string): string | undefined {
  const lower = word.toLowerCase().replace(/[:ːˉ]/g, '');
  const strict = spell(lower);
  if (strict !== undefined) return strict;
  const usual = traditional.reduce((text, [from, to]) => text.replace(from, to), lower);
  return usual === lower ? undefined : spell(usual);
}

function spell(word: string): string | undefined {
  let latin = '';
  for (let k = 0; k < word.length;) {
    if (word[k] === '-') {
      latin += '-';
      k++;
      continue;
    }
    // A doubled consonant is a stopped one: Саппоро, Нитта; before ch it is written t.
    if (word[k] === word[k + 1] && 'кстцпг'.includes(word[k]!)) {
      const next = longest(word, k + 1);
      if (!next) return undefined;
      latin += next.latin.startsWith('ch') ? 't' : next.latin[0]!;
      k++;
      continue;
    }
    if (word[k] === 'м' && k + 1 < word.length && 'бпм'.includes(word[k + 1]!)) {
      latin += 'm'; // н before labials, as Polivanov writes it; modified Hepburn keeps n, most usage m
      k++;
      continue;
    }
    const found = longest(word, k);
    if (!found) return undefined;
    latin += found.latin;
    k += found.length;
  }
  return latin === '' ? undefined : latin;
}

function longest(word: string, at: number): { latin: string; length: number } | undefined {
  for (let length = 3; length >= 1; length--) {
    const latin = at + length <= word.length ? syllables.get(word.slice(at, at + length)) : undefined;
    if (latin !== undefined) return { latin, length };
  }
  return undefined;
}
