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

/** The index of `data/gazetteer/peoples.tsv`, whose keys are made when the package is built. */
export function peopleIndex(): PeopleIndex {
  return (built ??= build());
}

function build(): PeopleIndex {
  const [russian, english] = [new Map<string, PeopleForm[]>(), new Map<string, PeopleForm[]>()];
  const peoples = packedPeoples.split('\n').map((line, id): People => {
    const [name, kind, also, ...forms] = line.split('\t') as [string, People['kind'], ...string[]];
    forms.forEach((cell, column) => {
      const [table, isPlace] = [column < 2 ? english : russian, column % 2 === 0];
      for (const keys of cell === '' ? [] : cell.split(';'))
        add(table, { keys: keys.split(' '), id, isPlace });
    });
    return { id, name, kind, also: new Set(also === '' ? [] : also!.split(' ').map(Number)) };
  });
  for (const table of [russian, english]) {
    for (const forms of table.values()) {
      if (forms.length > 1) forms.sort((a, b) => b.keys.length - a.keys.length);
    }
  }
  return { peoples, russian, english };
}

function add(table: Map<string, PeopleForm[]>, form: PeopleForm): void {
  const first = form.keys[0]!;
  const there = table.get(first);
  if (there) there.push(form);
  else table.set(first, [form]);
}
