import type { Vocabulary } from '../ledger/common-words';
import type { Translations } from '../ledger/translations';
import type { Word } from '../ledger/name-tokens';
import { englishMentions, russianMentions, type Mention } from './mentions';
import { peopleIndex } from './people-index';

/** A people of one side that has another in its place. */
export interface OtherPeople {
  source: Word[];
  target: Word[];
  /** Probability that it is a mistake, in (0, 1). */
  confidence: number;
}

/** What the peoples, countries and cities of a passage say of each other. */
export interface PeopleComparison {
  /** Words that the other side has by whatever word: поляк beside Poland. */
  settled: ReadonlySet<Word>;
  others: OtherPeople[];
}

/** Where one value stands for another and nothing else is open: how often it is a mistake. */
const alone = 0.85;
/** Where the value stands on the other side, too, but less often. */
const surplus = 0.7;

/**
 * Compares the peoples and countries of a passage as values: each is looked for on the other side by any of its words; a value
 * without counterpart that faces another of its kind without counterpart is contradicted by it.
 *
 * @param taken - words that are paired as parts of names already (Roman for Роман)
 */
export function comparePeoples(
  source: readonly Word[],
  target: readonly Word[],
  taken: (word: Word) => boolean,
  vocabulary: Vocabulary,
): PeopleComparison {
  const [ours, theirs] = [russianMentions(source), englishMentions(target)];
  const settled = new Set<Word>();
  if (ours.length + theirs.length === 0) return { settled, others: [] };
  const openOurs: Mention[] = [];
  const supply = new Map(theirs.map((one) => [one, 0]));
  for (const one of ours) {
    const same = theirs.filter((other) => agree(one, other));
    for (const other of same) supply.set(other, supply.get(other)! + 1);
    if (same.length > 0) for (const word of one.words) settled.add(word);
    else if (!one.words.some(taken)) openOurs.push(one);
  }
  let translations: Translations | undefined;
  const translated = (stem: string) => (translations ??= vocabulary.translationsOf(source)).has(stem);
  const openTheirs = theirs.filter((one) => {
    if (supply.get(one)! > 0) {
      for (const word of one.words) settled.add(word);
      return false;
    }
    return (
      !one.words.some(taken) && !one.words.every(({ lower }) => translated(vocabulary.targetStem(lower)))
    );
  });
  const others: OtherPeople[] = [];
  for (const other of openTheirs) {
    const face = openOurs.findIndex((one) => sameKind(one, other));
    const one = face >= 0 ? openOurs.splice(face, 1)[0]! : surplusOf(ours, theirs, other);
    if (one) others.push({ source: one.words, target: other.words, confidence: face >= 0 ? alone : surplus });
  }
  return { settled, others };
}

function agree(one: Mention, other: Mention): boolean {
  const { peoples } = peopleIndex();
  return one.ids.some((a) =>
    other.ids.some((b) => a === b || peoples[a]!.also.has(b) || peoples[b]!.also.has(a)),
  );
}

/** Cities contradict cities only; a city may stand for its country's government. */
function sameKind(one: Mention, other: Mention): boolean {
  const { peoples } = peopleIndex();
  const isCity = ({ ids }: Mention) => peoples[ids[0]!]!.kind === 'city';
  return isCity(one) === isCity(other);
}

/** A mention of a value that stands twice here and once there, while another stands there that this side does not have. */
function surplusOf(
  ours: readonly Mention[],
  theirs: readonly Mention[],
  other: Mention,
): Mention | undefined {
  return ours.findLast((one) => {
    if (!sameKind(one, other) || one.isPlace !== other.isPlace) return false;
    const here = ours.filter((two) => agree(one, two)).length;
    return here > 1 && here > theirs.filter((two) => agree(one, two)).length;
  });
}
