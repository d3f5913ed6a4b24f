import { beforePeople, firstOfTwoPeoples } from '../../languages/ru/names/peoples';
import { withoutYo } from '../../languages/yo';
import { languagePack } from '../../languages/index';
import { remember } from '../../languages/remember';
import type { Word } from '../ledger/name-tokens';
import { peopleIndex, type PeopleForm } from './people-index';
import { russianKey } from './people-keys';

/** A place of a text that names a people, country, region or city by whatever word. */
export interface Mention {
  words: Word[];
  /** Ids of {@link People}; more than one where the word is ambiguous (индианка). */
  ids: readonly number[];
  /** True when the place itself is named. */
  isPlace: boolean;
}

/** The keys of a word, one for each of its parts. */
interface Keys {
  parts: readonly string[];
  /** Whether a people may begin with one of them: with most words none does. */
  opens: boolean;
}

type KeysOf = (word: Word) => Keys;

/** The mentions among the words of the Russian side. */
export function russianMentions(words: readonly Word[]): Mention[] {
  return mentionsIn(words, peopleIndex().russian, keysOfRussian);
}

/** The mentions among the words of the English side; a capital is asked for. */
export function englishMentions(words: readonly Word[]): Mention[] {
  return mentionsIn(words, peopleIndex().english, keysOfEnglish);
}

function mentionsIn(
  words: readonly Word[],
  table: ReadonlyMap<string, readonly PeopleForm[]>,
  keysOf: KeysOf,
): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = readAt(words, at, table, keysOf);
    if (here.length === 0) continue;
    for (const one of here) found.push(one);
    at += Math.max(0, ...here.map((one) => one.words.length - 1));
  }
  return found;
}

/** The mentions that begin at a word, one for each of its parts (русско-японский); of several readings the longest. */
function readAt(
  words: readonly Word[],
  at: number,
  table: ReadonlyMap<string, readonly PeopleForm[]>,
  keysOf: KeysOf,
): readonly Mention[] {
  const { parts, opens } = keysOf(words[at]!);
  if (!opens) return NONE;
  return parts.flatMap((key, k) => {
    const read = (table.get(key) ?? [])
      .filter(({ isPlace }) => !isPlace || words[at]!.capital)
      .map((form) => ({ form, length: matchLength(form, parts.slice(k), words, at, keysOf) }))
      .filter(({ length }) => length > 0);
    if (read.length === 0) return [];
    // forms stand longest first
    const same = read.filter(({ form }) => form.keys.length === read[0]!.form.keys.length);
    return [
      {
        words: words.slice(at, at + read[0]!.length),
        ids: [...new Set(same.map(({ form }) => form.id))],
        isPlace: same.every(({ form }) => form.isPlace),
      },
    ];
  });
}

const NONE: readonly Mention[] = [];

/** How many words the form takes from a place on; 0 when it does not stand there. */
function matchLength(
  { keys }: PeopleForm,
  first: readonly string[],
  words: readonly Word[],
  at: number,
  keysOf: KeysOf,
): number {
  let [rest, next] = [first, at];
  for (const key of keys) {
    if (rest.length === 0) {
      next++;
      if (!words[next]?.joined) return 0;
      rest = keysOf(words[next]!).parts;
    }
    if (rest[0] !== key) return 0;
    rest = rest.slice(1);
  }
  return next - at + 1;
}

const keysOfRussian: KeysOf = ({ lower, capital }) => (capital ? keysOfCapital(lower) : keysOfSmall(lower));

const keysOfCapital = remember((lower) => keysOf(keysOfWord(lower, true), peopleIndex().russian));

// «там» has the stem of «тамилы»
const keysOfSmall = remember((lower) =>
  languagePack('ru').isFunctionWord(lower)
    ? NO_KEYS
    : keysOf(keysOfWord(lower, false), peopleIndex().russian),
);

function keysOf(parts: readonly string[], table: ReadonlyMap<string, unknown>): Keys {
  return { parts, opens: parts.some((key) => table.has(key)) };
}

function keysOfWord(lower: string, capital: boolean): readonly string[] {
  const parts = withoutYo(lower).split('-');
  return parts.flatMap((part, k) => {
    const hyphened = k < parts.length - 1;
    const first = hyphened ? firstOfTwoPeoples(part) : undefined;
    if (first) return [first.adjective === undefined ? `${part}-` : russianKey(first.adjective)];
    const stem = russianKey(part);
    if (capital || peopleIndex().russian.has(stem)) return [stem];
    const bare = part.replace(beforePeople, '');
    return [bare === part ? stem : russianKey(bare)];
  });
}

/** Words with a capital in some part: anti-American, Sino-Soviet; US and UK in capitals only. */
const keysOfEnglish: KeysOf = ({ text, lower }) => (text === lower ? NO_KEYS : keysOfText(text));

const NO_KEYS: Keys = { parts: [], opens: false };

const keysOfText = remember((text) => {
  const parts = text.split('-').filter((part) => part !== part.toLowerCase());
  const keys = parts.map((part) => {
    const bare = part.replace(/['’]s?$/, '').replaceAll('.', '');
    return bare.length <= 4 && bare === bare.toUpperCase() ? bare : bare.toLowerCase();
  });
  return keysOf(keys, peopleIndex().english);
});
