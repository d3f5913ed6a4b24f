import { mapInSteps, part, type Steps } from '../../steps/steps';
import { languagePack } from '../../languages/index';
import { USUAL } from '../../lexicon/weight';
import type { Gazetteer } from '../../model/gazetteer';
import type { Lexicon } from '../../model/lexicon';
import { phonetic, soundComparer, toSounds } from '../../links/cognates';
import { leastLikeness, SAME, SHORTEST_COGNATE, soundLink, usualLink } from '../../links/link-weights';
import type { Bound } from './control';
import { nameLinks } from './known-names';
import { Kind, type Side } from './side';
import { soundBuckets } from './sound-buckets';
import type { Entries } from './sparse';

/** Types of a step. */
const TYPES = 64;

/** Links between source types (rows) and target types (columns) with weights in (0, 1]; each pair once. */
export function* findLinks(
  source: Side,
  target: Side,
  lexicon: Lexicon | undefined,
  gazetteer: Gazetteer | undefined,
  met: Set<Bound>,
): Steps<Entries> {
  const names = gazetteer && nameLinks(gazetteer);
  const entries: Entries = { rows: [], columns: [], weights: [] };
  const cognates = yield* part(cognateIndex(source, target, met), 0, 0.4);
  const contentWords = contentOf(lexicon);
  const row = new Map<number, number>();
  const link = (column: number | undefined, weight: number) => {
    if (column !== undefined && weight > (row.get(column) ?? 0)) row.set(column, weight);
  };
  for (let id = 0; id < source.keys.length; id++) {
    if (id % TYPES === 0) yield 0.4 + (0.6 * id) / source.keys.length;
    row.clear();
    const key = source.keys[id]!;
    const kind = source.kinds[id]!;
    if (kind === Kind.Number || kind === Kind.Latin) link(target.idOf.get(key), SAME);
    else if (kind === Kind.Mark) link(target.idOf.get(MARKS[key] ?? key), MARK);
    else {
      link(target.idOf.get(key), SAME);
      for (const { stem, weight } of lexicon?.translations(key) ?? []) {
        // possible ones would hide that a word is absent: null F1 of wmt21-noisy is .937 with them, .965 without
        if (weight < USUAL) continue;
        const whole = LEXICON * usualLink(weight);
        const words = contentWords(stem);
        for (const word of words) link(target.idOf.get(word), whole / words.length);
      }
      for (const [stem, weight] of names?.(key) ?? []) link(target.idOf.get(stem), LEXICON * weight);
      for (const [column, weight] of cognates(id)) link(column, weight);
    }
    for (const [column, weight] of row) {
      entries.rows.push(id);
      entries.columns.push(column);
      entries.weights.push(weight);
    }
  }
  return entries;
}

/** The stems of a translation that say something: of "in the morning" only the last, since the others stand in every sentence. */
function contentOf(lexicon: Lexicon | undefined): (stems: string) => readonly string[] {
  const pack = languagePack(lexicon?.targetLanguage ?? 'und');
  return (stems) => {
    if (!stems.includes(' ')) return [stems];
    const words = stems.split(' ');
    const content = words.filter((word) => !pack.isFunctionWord(word));
    return content.length > 0 ? content : words;
  };
}

/** Marks come and go; measured on prototypes (docs/quality.md), as the next one. */
const MARK = 0.7;

/** Of a translation: a type that the lexicon pairs need not be what stands for it in this sentence, where the checks see the words in their place. */
const LEXICON = 0.8;

/** Marks that stand for each other across conventions of typography. */
const MARKS: Record<string, string> = { '«': '"', '»': '"', '–': '—' };

/** Words that sound alike, by the first consonants that both must share; see {@link soundBuckets}. */
function* cognateIndex(
  source: Side,
  target: Side,
  met: Set<Bound>,
): Steps<(id: number) => Iterable<[number, number]>> {
  const sound = (side: Side) => (form: string, id: number) =>
    mayResemble(side, id, form) ? phonetic(form) : '';
  const theirs = yield* part(mapInSteps(target.forms, sound(target), TYPES), 0, 0.4);
  const bucketOf = soundBuckets(theirs, () => met.add('words'));
  const stems = yield* part(mapInSteps(source.keys, sound(source), TYPES), 0.4, 0.7);
  const forms = yield* part(
    mapInSteps(source.forms, (form, id) => (stems[id] ? phonetic(form) : ''), TYPES),
    0.7,
    1,
  );
  const sounds = toSounds(theirs);
  const [compareStem, compareForm] = [
    soundComparer(toSounds(stems), sounds),
    soundComparer(toSounds(forms), sounds),
  ];
  return (id) => {
    const found: [number, number][] = [];
    const sound = stems[id]!;
    if (!sound) return found;
    const name = source.kinds[id] === Kind.Name;
    for (const other of bucketOf(sound)) {
      if (Math.abs(theirs[other]!.length - sound.length) > 4) continue;
      const bothNames = name && target.kinds[other] === Kind.Name;
      const threshold = leastLikeness(bothNames, sound.length);
      const similarity = Math.max(compareStem(id, other, threshold), compareForm(id, other, threshold));
      if (similarity > 0) found.push([other, soundLink(similarity, bothNames)]);
    }
    return found;
  };
}

function mayResemble({ kinds }: Side, id: number, form: string): boolean {
  return kinds[id] !== Kind.Number && kinds[id] !== Kind.Mark && form.length >= SHORTEST_COGNATE;
}
