import levenshtein from 'fast-levenshtein';
import { latinKey, type GazetteerIndex, type KnownForm } from '../gazetteer/gazetteer-index';
import { derivedEnding, particles } from '../../pairs/ru-en/names/name-words';
import { prepareName } from '../spelling/prepare-name';
import { bestPath, soundsFarApart } from '../spelling/name-similarity';
import { joinNeighbours } from './neighbours';
import { nameText, type Run, type Word } from './name-tokens';
import type { Match, Stretch } from './stretch';

/** Compares stretches; keeps what it has compared. */
export interface Matcher {
  compare(source: Stretch, target: Stretch): Pick<Match, 'by' | 'value' | 'known'> | undefined;
}

/** At most so many words of a run make one stretch. */
const longestStretch = 5;

/** In a run of more words than any name has, a list or a text in capitals, so many do. */
const longRun = { words: 12, longestStretch: 2 };

/** Pairs below this many nats are not looked at: right and wrong are equally likely near 3.8 for any two names. */
const least = 2.8;

/** Sums of the same letters in another order differ by less. */
const rounding = 1e-6;

/** From this share of what the letters of a rendering could win at most, it reads as the name does. */
const toTheLetter = 0.75;

/** A gazetteer pair outweighs any likeness of about its length. */
const gazetteerBonus = 14;

/** A given name in its own form (Яков, James) is most often a part of a name: it may not outweigh the whole. */
const givenValue = 7;

function isGiven({ entry, form }: KnownForm): boolean {
  return (
    entry.kind === 'person' &&
    !form.text.includes(' ') &&
    !form.tags.includes('surname') &&
    entry.note.endsWith('by custom')
  );
}

const matchers = new WeakMap<GazetteerIndex, Matcher>();

/** The matcher of a gazetteer: documents of one kind have many names in common. */
export function matcher(index: GazetteerIndex): Matcher {
  let found = matchers.get(index);
  if (!found) matchers.set(index, (found = newMatcher(index)));
  return found;
}

/** A result takes about 200 bytes. */
const MOST_COMPARED = 100_000;

function newMatcher(index: GazetteerIndex): Matcher {
  // by source, then by target: a key of both would have to be put together and hashed for every pair
  const memo = new Map<string, Map<string, ReturnType<Matcher['compare']>>>();
  let compared = 0;
  const compare = (source: Stretch, target: Stretch) => {
    const known = index.known(source.words.map(({ text }) => text));
    const key = known.length > 0 ? latinKey(target.text) : '';
    const turned = known.length > 0 && target.words.length > 1 ? turnedKey(target.text) : '';
    let given: KnownForm | undefined;
    for (const one of known) {
      if (
        one.entry.target.some(({ text }) => latinKey(text) === key || (turned && turnedKey(text) === turned))
      ) {
        if (!isGiven(one))
          return { by: 'gazetteer' as const, value: gazetteerBonus + key.length, known: one };
        given = one;
      }
    }
    const [one, other] = [prepareName(source.text), prepareName(target.text)];
    const isFar = one.script === other.script || soundsFarApart(one, other);
    // of names that nobody knows those that are less alike are of no use
    const like = isFar ? 0 : bestPath(one, other, known.length > 0 ? undefined : least - rounding);
    if (given) return { by: 'similarity' as const, value: Math.max(like, givenValue), known: given };
    // The name of another place or person is no misspelling of this one: Литва is not Latvia.
    // But Коби, which might be a form of Кобе, is Kobe to the letter.
    if (known.length > 0 && index.hasTarget(key) && like < toTheLetter * other.hope[0]!) return undefined;
    const near = known.find(({ entry }) => entry.target.some(({ text }) => nearly(latinKey(text), key)));
    if (near && like < gazetteerBonus)
      return { by: 'gazetteer' as const, value: Math.max(like, key.length), known: near };
    if (like < least || startsWithPlace(index, source)) return undefined;
    // Юлия is Юлий in the genitive, or Julia
    return { by: 'similarity' as const, value: like, known: known.find((one) => !isGiven(one)) };
  };
  return {
    compare(source, target) {
      let row = memo.get(source.text);
      if (!row) memo.set(source.text, (row = new Map()));
      let found = row.get(target.text);
      if (found === undefined && !row.has(target.text)) {
        if (++compared > MOST_COMPARED) {
          memo.clear();
          memo.set(source.text, (row = new Map()));
          compared = 1;
        }
        row.set(target.text, (found = compare(source, target)));
      }
      return found;
    },
  };
}

/** России Владимир Путин: two names beside each other; the country is paired on its own. */
function startsWithPlace(index: GazetteerIndex, { words }: Stretch): boolean {
  for (let count = 1; count < words.length; count++) {
    const first = index.known(words.slice(0, count).map(({ text }) => text));
    if (first.some(({ entry, form }) => entry.kind === 'place' && form.tags.length === 0)) return true;
  }
  return false;
}

/** The words of a name in alphabetical order: Nagy Imre and Imre Nagy are one. */
export function turnedKey(text: string): string {
  return text.split(/[ -]/).map(latinKey).sort().join(' ');
}

/** One letter of five, or two of ten, wrong. */
function nearly(one: string, other: string): boolean {
  const length = Math.max(one.length, other.length);
  if (length < 5 || Math.abs(one.length - other.length) > 2) return false;
  if (derivedEnding.test(one) !== derivedEnding.test(other)) return false; // Russia, Russian
  return levenshtein.get(one, other) <= length / 5;
}

/** Every stretch of every run that may be a name: no particle at its ends, not an initial alone. */
export function stretchesOf(
  runs: readonly Run[],
  usable: (word: Word, next: Word | undefined) => boolean,
): Stretch[] {
  const stretches: Stretch[] = [];
  runs.forEach((run, at) => {
    const longest = run.length > longRun.words ? longRun.longestStretch : longestStretch;
    for (let from = 0; from < run.length; from++) {
      for (let to = from + 1; to <= Math.min(run.length, from + longest); to++) {
        const words = run.slice(from, to);
        const [first, last] = [words[0]!, words.at(-1)!];
        if (!usable(last, run[to])) break;
        if (!first.capital || isParticle(last) || first.letter || last.letter) continue;
        stretches.push({ run: at, from, words, text: nameText(words) });
      }
    }
  });
  return stretches;
}

function isParticle(word: Word): boolean {
  return !word.capital && particles.has(word.lower);
}

/**
 * The best set of pairs, greedily: the likeliest first, each word in one pair; among equals those that stand at
 * about the same place of their side.
 */
export function bestMatches(
  { compare }: Matcher,
  [sources, runsOfSource]: readonly [readonly Stretch[], readonly Run[]],
  [targets, runsOfTarget]: readonly [readonly Stretch[], readonly Run[]],
  allowed: (source: Stretch, target: Stretch, match: Pick<Match, 'by' | 'value' | 'known'>) => boolean,
): Match[] {
  const candidates: { match: Match; rank: number }[] = [];
  sources.forEach((source, s) => {
    targets.forEach((target, t) => {
      const found = compare(source, target);
      if (!found || !allowed(source, target, found)) return;
      const apart = Math.abs(s / sources.length - t / targets.length);
      // Соединённые Штаты Америки before Соединённые Штаты, where the gazetteer has both
      const longer =
        found.by === 'gazetteer' && found.known?.entry.kind === 'place' ? source.words.length - 1 : 0;
      candidates.push({ match: { source, target, ...found }, rank: found.value - apart + longer });
    });
  });
  candidates.sort((a, b) => b.rank - a.rank);
  const used = new Set<Word>();
  const matches: Match[] = [];
  for (const { match } of candidates) {
    const words = [...match.source.words, ...match.target.words];
    if (words.some((word) => used.has(word))) continue;
    for (const word of words) used.add(word);
    matches.push(match);
  }
  return joinNeighbours(matches).map((match) => {
    const [source, target] = [initialsOf(match.source, runsOfSource), initialsOf(match.target, runsOfTarget)];
    // After a name a single letter is as often something else; it counts where the other side has initials too.
    const both = source.before + source.after > 0 && target.before + target.after > 0;
    return {
      ...match,
      source: extended(match.source, runsOfSource, source.before, both ? source.after : 0),
      target: extended(match.target, runsOfTarget, target.before, both ? target.after : 0),
    };
  });
}

/** How many initials stand right before and right after a stretch. */
function initialsOf(
  { run: at, from, words }: Stretch,
  runs: readonly Run[],
): { before: number; after: number } {
  const run = runs[at]!;
  let [before, after] = [0, 0];
  while (run[from - 1 - before]?.letter) before++;
  if (before === 0) while (run[from + words.length + after]?.letter) after++;
  return { before, after };
}

function extended(stretch: Stretch, runs: readonly Run[], before: number, after: number): Stretch {
  if (before + after === 0) return stretch;
  const from = stretch.from - before;
  const words = runs[stretch.run]!.slice(from, stretch.from + stretch.words.length + after);
  return { run: stretch.run, from, words, text: nameText(words) };
}
