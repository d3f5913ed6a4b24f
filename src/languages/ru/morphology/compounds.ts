import type { AnchorWord } from '../../values/anchor-vocabulary';

/**
 * Reads adjectives and nouns that begin with a number: «трёхлетний», «двадцатиминутный», «семидесятипятилетие».
 *
 * @param word - lower case, е for ё
 * @returns the amount, or nothing when the word is not of this kind
 */
export function compound(word: string): AnchorWord | undefined {
  if (word.length < 7) return undefined;
  if (word.startsWith('миллионник')) return { cardinal: 1e6, salience: 0.5 };
  const number = leadingNumber(word);
  if (!number) return undefined;
  const rest = word.slice(number.length);
  const salience = number.value < 3 ? 0.4 : 0.8;
  for (const [stem, unit, scale = 1] of heads) {
    if (!rest.startsWith(stem) || rest.length > stem.length + 4) continue;
    const value = number.value * scale;
    if (number.value < 1 && !unit && scale === 1) return undefined;
    return unit ? { amount: [value, unit], salience } : { cardinal: value, salience };
  }
  const isLoose = looseHeads.some((stem) => rest.startsWith(stem) && rest.length <= stem.length + 4);
  return isLoose ? { cardinal: number.value, salience: Math.min(salience, LOOSE_SALIENCE) } : undefined;
}

/** The tail of the compounds that are written with digits too: «летний» of «75-летний», «тысячная» of «100-тысячная». */
export function compoundTail(word: string): AnchorWord | undefined {
  for (const [stem, unit, scale = 1] of heads) {
    if (!word.startsWith(stem) || word.length > stem.length + 4) continue;
    if (!unit) return scale > 1 ? { scale } : undefined;
    return { unit, bound: true };
  }
  return undefined;
}

/** The number in the genitive that a word begins with, and how many letters it has: «шестилапый», «полумиллионник». */
export function leadingNumber(word: string): { value: number; length: number } | undefined {
  let [value, length] = [0, 0];
  for (let step = 10_000; length < word.length;) {
    const part = numbers.find(([form, number]) => number < step && word.startsWith(form, length));
    if (!part) break;
    value += part[1];
    length += part[0].length;
    step = part[1] >= 1000 ? 1000 : part[1] >= 100 ? 100 : part[1] >= 20 ? 10 : 0;
  }
  return length ? { value, length } : undefined;
}

// Genitive forms, longest first where one begins another
const numbers: readonly (readonly [string, number])[] = [
  ['тысяче', 1000],
  ['девятисот', 900],
  ['восьмисот', 800],
  ['семисот', 700],
  ['шестисот', 600],
  ['пятисот', 500],
  ['четырехсот', 400],
  ['трехсот', 300],
  ['двухсот', 200],
  ['полутора', 1.5],
  ['девяносто', 90],
  ['восьмидесяти', 80],
  ['семидесяти', 70],
  ['шестидесяти', 60],
  ['пятидесяти', 50],
  ['сорока', 40],
  ['тридцати', 30],
  ['двадцати', 20],
  ['девятнадцати', 19],
  ['восемнадцати', 18],
  ['семнадцати', 17],
  ['шестнадцати', 16],
  ['пятнадцати', 15],
  ['четырнадцати', 14],
  ['тринадцати', 13],
  ['двенадцати', 12],
  ['одиннадцати', 11],
  ['десяти', 10],
  ['девяти', 9],
  ['восьми', 8],
  ['семи', 7],
  ['шести', 6],
  ['пяти', 5],
  ['четырех', 4],
  ['трех', 3],
  ['двух', 2],
  ['полу', 0.5],
  ['сто', 100],
];

/** How the words that {@link compound} reads begin. */
export const compoundHeads: readonly string[] = [...numbers.map(([form]) => form), 'миллионник'];

// What may follow, with the unit that it means and what it multiplies; an empty unit counts things
const heads: readonly (readonly [stem: string, unit: string, scale?: number])[] = [
  ['тысячелет', 'year', 1000],
  ['тысячн', '', 1000],
  ['миллионн', '', 1e6],
  ['милионн', '', 1e6], // misspelt as often as not
  ['миллиардн', '', 1e9],
  ['летн', 'year'],
  ['лети', 'year'],
  ['летк', 'year'],
  ['годовал', 'year'],
  ['годичн', 'year'],
  ['месячн', 'month'],
  ['недельн', 'week'],
  ['дневн', 'day'],
  ['суточн', 'day'],
  ['часов', 'hour'],
  ['минутн', 'minute'],
  ['секундн', 'second'],
  ['километров', 'km'],
  ['сантиметров', 'cm'],
  ['миллиметров', 'mm'],
  ['метров', 'm'],
  ['тонн', 't'],
  ['килограммов', 'kg'],
  ['литров', 'l'],
  ['градусн', 'degree'],
  ['процентн', '%'],
  ['рублев', 'RUB'],
  ['долларов', 'USD'],
  ['этажн', ''],
  ['комнатн', ''],
  ['местн', ''],
  ['кратн', ''],
  ['очков', ''],
  ['бальн', ''],
  ['балльн', ''],
  ['членн', ''],
  ['мерн', ''],
  ['верстн', 'verst'],
  ['аршинн', 'arshin'],
  ['саженн', 'sazhen'],
  ['пудов', 'pood'],
  ['дюймов', 'inch'],
  ['футов', 'foot'],
  ['мильн', 'mile'],
  ['копеечн', 'kopeck'],
  ['столетн', 'century'],
  ['вековой', 'century'],
  ['этажк', ''],
  ['странич', ''],
  ['цветн', ''],
  ['ствольн', ''],
  ['моторн', ''],
  ['томн', ''],
  ['ярусн', ''],
  ['палубн', ''],
  ['значн', ''],
  ['разов', ''],
  ['строчн', ''],
  ['серийн', ''],
  ['сменн', ''],
  ['класс', ''],
];

/** What counts, but has a name of its own in English as often: pentagon, trilateral, quartet. */
const looseHeads =
  `актн буквенн глав гранн дверн звездн звездочн звучн камерн канальн квартирн колесн конечн лепестков мачтов ног орудийн палатн
  партийн подъездн полосн пролетн пушечн секционн скоростн слойн сложн створчат сторонн струнн ступенчат угольн уровнев фазн
  цилиндров частн этапн ядерн язычн`.split(/\s+/);

const LOOSE_SALIENCE = 0.6;
