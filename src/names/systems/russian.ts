/** Romanisation of Russian: one table a system, from the publication named beside it. */

/** The systems for Russian. */
export type RussianSystem = 'bgn-pcgn' | 'ala-lc' | 'iso-9' | 'gost-7.79-b' | 'icao' | 'scholarly' | 'press';

/** Letters of a system; `contexts` go before `letters` and see what stands around. */
interface Table {
  letters: Readonly<Record<string, string>>;
  contexts?: (letter: string, before: string, after: string) => string | undefined;
}

const common = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    з: 'z',
    и: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
  },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ф: 'f', ы: 'y', э: 'e' },
};
const english = { ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch' };
const czech = { ж: 'ž', ц: 'c', ч: 'č', ш: 'š' };

/** After these and at the beginning, е is ye: vowels, й and the signs. */
const opensYe = (before: string) => before === '' || 'аеёиоуыэюяйъь'.includes(before);

const tables: Readonly<Record<RussianSystem, Table>> = {
  // BGN/PCGN 1947 agreement; “Romanization Systems and Policies”, 2019. The optional middle dots are left out.
  'bgn-pcgn': {
    letters: { ...common, ...english, ё: 'ë', й: 'y', ъ: '”', ь: '’', ю: 'yu', я: 'ya' },
    contexts: (letter, before) => (opensYe(before) ? { е: 'ye', ё: 'yë' }[letter] : undefined),
  },
  // ALA-LC Romanization Tables, Russian, 2012, with ligature ties and the letters abolished in 1918.
  'ala-lc': {
    letters: {
      ...{ ...common, ...english, ё: 'ë', й: 'ĭ', ц: 't͡s', ъ: 'ʺ', ь: 'ʹ', э: 'ė', ю: 'i͡u', я: 'i͡a' },
      ...{ і: 'ī', ѣ: 'i͡e', ѳ: 'ḟ', ѵ: 'ẏ' },
    },
  },
  // ISO 9:1995, which is GOST 7.79-2000 system A: one letter for one letter.
  'iso-9': {
    letters: {
      ...{ ...common, ...czech, ё: 'ë', й: 'j', х: 'h', щ: 'ŝ', ъ: 'ʺ', ь: 'ʹ', э: 'è', ю: 'û', я: 'â' },
      ...{ і: 'ì', ѣ: 'ě', ѳ: 'f̀', ѵ: 'ỳ' },
    },
  },
  // GOST 7.79-2000 system B, plain ASCII; ц is c before i, e, y and j, else cz.
  'gost-7.79-b': {
    letters: {
      ...{
        ...common,
        ...english,
        ё: 'yo',
        й: 'j',
        х: 'x',
        ц: 'cz',
        щ: 'shh',
        ъ: '``',
        ы: "y'",
        ь: '`',
        э: 'e`',
        ю: 'yu',
        я: 'ya',
      },
      ...{ і: 'i', ѣ: 'ye', ѳ: 'fh', ѵ: 'yh' },
    },
    contexts: (letter, _, after) =>
      letter === 'ц' && after !== '' && 'иеёйыюяі'.includes(after) ? 'c' : undefined,
  },
  // ICAO Doc 9303, part 3, section 6.B, 8th edition 2021: the recommended transliteration of Russian passports.
  icao: { letters: { ...common, ...english, ё: 'e', й: 'i', ъ: 'ie', ь: '', ю: 'iu', я: 'ia' } },
  // The scientific transliteration of Slavists (as in Comrie and Corbett, “The Slavonic Languages”, 1993, p. 832).
  scholarly: {
    letters: {
      ...common,
      ...czech,
      ё: 'ë',
      й: 'j',
      х: 'x',
      щ: 'šč',
      ъ: 'ʺ',
      ь: 'ʹ',
      э: 'è',
      ю: 'ju',
      я: 'ja',
    },
  },
  // The usage of English-language newspapers: BGN/PCGN without signs, -ий and -ый as -y, ё as yo, after ж ч ш щ as e (The Times Style Guide;
  // “New Hart's Rules”, 2005, 12.15).
  press: {
    letters: { ...common, ...english, ё: 'yo', й: 'y', ъ: '', ь: '', ю: 'yu', я: 'ya' },
    contexts(letter, before, after) {
      if (letter === 'е' && opensYe(before)) return 'ye';
      if (letter === 'ё' && 'жчшщ'.includes(before) && before) return 'e';
      if (letter === 'й' && before && 'иы'.includes(before) && after === '') return '';
      return letter === 'и' && after === 'й' ? 'y' : undefined;
    },
  },
};

/** The ids of the systems for Russian. */
export const russianSystems = Object.keys(tables) as RussianSystem[];

/** A Russian text in Latin letters; what the table does not have stays. */
export function romanizeRussian(text: string, system: RussianSystem): string {
  const { letters, contexts } = tables[system];
  const lower = text.toLowerCase();
  let latin = '';
  for (let k = 0; k < text.length; k++) {
    const letter = lower[k]!;
    const before = letterAt(lower, k - 1);
    const given = contexts?.(letter, before, letterAt(lower, k + 1)) ?? letters[letter];
    if (given === undefined) latin += text[k]!;
    else latin += text[k] === letter ? given : inCapitals(given, text, k);
  }
  return latin;
}

function letterAt(text: string, at: number): string {
  const letter = text[at] ?? '';
  return /\p{L}/u.test(letter) ? letter : '';
}

/** Щука is Shchuka, ЩУКА is SHCHUKA. */
function inCapitals(given: string, text: string, at: number): string {
  const neighbour = letterAt(text, at + 1) || letterAt(text, at - 1);
  const all = neighbour !== '' && neighbour !== neighbour.toLowerCase();
  return all ? given.toUpperCase() : given.charAt(0).toUpperCase() + given.slice(1);
}
