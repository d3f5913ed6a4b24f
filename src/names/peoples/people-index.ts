import { inhabitants } from '../../languages/ru/names/peoples';
import { withoutYo } from '../../languages/yo';
import { languagePack } from '../../languages/index';
import { packedPeoples } from '../generated/peoples';

/** A country, people, region or city: a value that its adjective, its inhabitants and its own name share. */
export interface People {
  /** Index in the list. */
  id: number;
  /** The usual English name. */
  name: string;
  kind: 'country' | 'people' | 'region' | 'city';
  /** Ids of values that it may be said by without contradiction: British and English. */
  also: ReadonlySet<number>;
}

/** Finds peoples in the words of both languages. */
export interface PeopleIndex {
  peoples: readonly People[];
  /** Forms by the key of their first word, longest first; keys are stems of Russian words and lower-case English words. */
  russian: FormTable;
  english: FormTable;
}

/** A name, adjective or inhabitant of one or more words. */
export interface PeopleForm {
  /** Keys of all its words. */
  keys: readonly string[];
  id: number;
  /** True for a name of the place itself, false for an adjective or inhabitants. */
  isPlace: boolean;
}

type FormTable = ReadonlyMap<string, readonly PeopleForm[]>;

let built: PeopleIndex | undefined;

/** The index of `data/gazetteer/peoples.tsv`, made on first use; some milliseconds. */
export function peopleIndex(): PeopleIndex {
  return (built ??= build());
}

/** The key of a Russian word: its stem, with ё as е. */
export function russianKey(lower: string): string {
  return languagePack('ru').stem(withoutYo(lower));
}

function build(): PeopleIndex {
  const rows = packedPeoples.split('\n').map((line) => line.split('\t').map((cell) => list(cell)));
  const idOf = new Map(rows.map(([places], id) => [places![0]!, id]));
  const [russian, english] = [new Map<string, PeopleForm[]>(), new Map<string, PeopleForm[]>()];
  const peoples = rows.map(([places, words, russianPlaces, russianWords, also, kind], id): People => {
    for (const [forms, isPlace] of [[places!, true], [words!, false]] as const) {
      for (const form of forms) for (const keys of englishKeys(form)) add(english, { keys, id, isPlace });
    }
    for (const [forms, isPlace] of [[russianPlaces!, true], [russianWords!, false]] as const) {
      for (const form of forms) for (const keys of russianKeys(form)) add(russian, { keys, id, isPlace });
    }
    const others = also!.map((name) => idOf.get(name)!);
    return { id, name: places![0]!, kind: kind![0] as People['kind'], also: new Set(others) };
  });
  for (const table of [russian, english]) {
    for (const forms of table.values()) forms.sort((a, b) => b.keys.length - a.keys.length);
  }
  return { peoples, russian, english };
} // prettier-ignore

function list(cell: string): string[] {
  return cell
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);
}

function add(table: Map<string, PeopleForm[]>, form: PeopleForm): void {
  const first = form.keys[0]!;
  const there = table.get(first);
  if (there) there.push(form);
  else table.set(first, [form]);
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
