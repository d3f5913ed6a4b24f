import { languagePack } from '../../languages/index';
import { inhabitants } from '../../languages/ru/names/peoples';
import { withoutYo } from '../../languages/yo';

/**
 * The lines of `data/gazetteer/peoples.tsv` as `people-index.ts` reads them, packed when the package is built: name, kind, numbers of the lines of column 5, then the
 * keys of English places, English words, Russian places and Russian words; forms are parted by semicolons, the keys of their words by spaces.
 */
export function packPeoples(lines: readonly string[]): string {
  const rows = lines.map((line) => line.split('\t').map((cell) => list(cell)));
  const idOf = new Map(rows.map(([places], id) => [places![0]!, id]));
  return rows
    .map(([places, words, russianPlaces, russianWords, also, kind]) => {
      const english = [places!, words!].map((forms) => packed(forms.flatMap(englishKeys)));
      const russian = [russianPlaces!, russianWords!].map((forms) => packed(forms.flatMap(russianKeys)));
      const others = also!.map((name) => idOf.get(name)!).join(' ');
      return [places![0]!, kind![0]!, others, ...english, ...russian].join('\t');
    })
    .join('\n');
}

function list(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
}

function packed(forms: readonly string[][]): string {
  return [...new Set(forms.map((keys) => keys.join(' ')))].join(';');
}

/** The key of a Russian word: its stem, with ё as е. */
export function russianKey(lower: string): string {
  return languagePack('ru').stem(withoutYo(lower));
}

/** English words in lower case without stops (U.S. is us); the plural of a single word in -s beside it. */
function englishKeys(form: string): string[][] {
  // with stops it is read letter by letter
  if (/^(?:\p{Lu}\.)+$/u.test(form)) return [[...form.replaceAll('.', '')]];
  const keys = form
    .replaceAll('.', '')
    .split(/[ -]/)
    .map((word) => (word === word.toUpperCase() ? word : word.toLowerCase()));
  const last = keys.at(-1)!;
  const plural = /^[a-z].*[^s]$/.test(last) ? [[...keys.slice(0, -1), `${last}s`]] : [];
  return [keys, ...plural];
}

/** Stems of the Russian words; of the inhabitants also the stem that their plural has (немец, немцы; англичанин, англичане). */
function russianKeys(form: string): string[][] {
  if (form.endsWith('-')) return [[form.toLowerCase()]];
  const words = withoutYo(form.toLowerCase()).split(/[ -]/);
  const keys = words.map(russianKey);
  if (words.length > 1) return [keys];
  const word = words[0]!;
  const plural = inhabitants(word);
  return plural === undefined ? [keys] : [keys, [russianKey(plural)]];
}
