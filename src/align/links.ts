import type { Lexicon } from '../model/lexicon';
import { phonetic, skeleton, soundSimilarity } from './cognates';
import { Kind, type Side } from './side';
import type { Entries } from './sparse';

/** Links between source types (rows) and target types (columns) with weights in (0, 1]; each pair once. */
export function findLinks(source: Side, target: Side, lexicon: Lexicon | undefined): Entries {
  const entries: Entries = { rows: [], columns: [], weights: [] };
  const cognates = cognateIndex(target);
  const row = new Map<number, number>();
  const link = (column: number | undefined, weight: number) => {
    if (column !== undefined && weight > (row.get(column) ?? 0)) row.set(column, weight);
  };
  for (let id = 0; id < source.keys.length; id++) {
    row.clear();
    const key = source.keys[id]!;
    const kind = source.kinds[id]!;
    if (kind === Kind.Number || kind === Kind.Latin) link(target.idOf.get(key), IDENTITY);
    else if (kind === Kind.Mark) link(target.idOf.get(MARKS[key] ?? key), MARK);
    else {
      link(target.idOf.get(key), IDENTITY);
      for (const { stem, weight } of lexicon?.translations(key) ?? []) {
        const words = stem.split(' ');
        for (const word of words) {
          link(target.idOf.get(word), (LEXICON * (0.5 + 0.5 * weight)) / words.length);
        }
      }
      for (const [column, weight] of cognates(source, id)) link(column, weight);
    }
    for (const [column, weight] of row) {
      entries.rows.push(id);
      entries.columns.push(column);
      entries.weights.push(weight);
    }
  }
  return entries;
}

/** Weights of the kinds of link, measured on prototypes (docs/quality.md): a number says more than a comma. */
const IDENTITY = 1;
const MARK = 0.7;
const LEXICON = 0.8;

/** Marks that stand for each other across conventions of typography. */
const MARKS: Record<string, string> = { '«': '"', '»': '"', '–': '—' };

/** Similarity from which two words count as the same: lower for two capitalised ones, since names have no dictionary. */
const NAME_THRESHOLD = 0.68;
const WORD_THRESHOLD = 0.8;

/** Words shorter than this resemble each other by chance. */
const MIN_COGNATE = 3;

type Cognates = (side: Side, id: number) => Iterable<[number, number]>;

function cognateIndex(target: Side): Cognates {
  const buckets = new Map<string, number[]>();
  const sounds: string[] = [];
  for (let id = 0; id < target.keys.length; id++) {
    const kind = target.kinds[id]!;
    sounds.push('');
    if (kind === Kind.Number || kind === Kind.Mark || target.forms[id]!.length < MIN_COGNATE) continue;
    const sound = phonetic(target.forms[id]!);
    sounds[id] = sound;
    const key = skeleton(sound).slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(id);
    else buckets.set(key, [id]);
  }
  return (side, id) => {
    const found: [number, number][] = [];
    if (side.keys[id]!.length < MIN_COGNATE) return found;
    const sound = phonetic(side.keys[id]!);
    const form = phonetic(side.forms[id]!);
    const name = side.kinds[id] === Kind.Name;
    for (const other of buckets.get(skeleton(sound).slice(0, 2)) ?? []) {
      const theirs = sounds[other]!;
      if (Math.abs(theirs.length - sound.length) > 4) continue;
      const bothNames = name && target.kinds[other] === Kind.Name;
      const threshold = bothNames ? NAME_THRESHOLD : WORD_THRESHOLD + (sound.length < 5 ? 0.1 : 0);
      const similarity = Math.max(soundSimilarity(sound, theirs), soundSimilarity(form, theirs));
      if (similarity >= threshold) found.push([other, similarity * (bothNames ? 1 : 0.8)]);
    }
    return found;
  };
}
