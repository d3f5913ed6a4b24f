import { comparerOfSounds, type CompareSounds } from '../../links/cognates';
import { leastLikeness, SAME, SHORTEST_COGNATE, soundLink } from '../../links/link-weights';
import { languagePack } from '../../languages/index';
import type { LanguagePack } from '../../languages/pack';
import type { Bitext } from '../../model/bead';
import type { Lexicon } from '../../model/lexicon';
import type { BeadContext, BeadSide, LinkedWord, WordLinks, WordPair } from '../../model/rule';
import { beginAlike } from '../../names/spelling/stem-index';
import {
  knownEntries,
  knownWords,
  type KnownEntry,
  type KnownWord,
  type Rendering,
  type Sound,
} from './known-words';
import { FARTHEST, holdingPairs, MAX_WORDS, nearDiagonal, Pairs } from './word-pairs';
import { sideWords } from './passage-words';
import { findPhrases, placesTogether } from './phrase-links';
import { WordFilter } from '../../text/word-filter';

/** A word derived from a translation is worth so much of the translation itself. */
const DERIVED = 0.5;

/** The words of a side, and what is known of each. */
interface ReadSide {
  words: LinkedWord[];
  known: KnownWord[];
}

/** Links the words of beads of one bitext. */
export function wordLinker(
  bitext: Bitext,
  lexicon: Lexicon | undefined,
): (context: BeadContext) => WordLinks {
  const [ofSource, ofTarget] = [languagePack(bitext.source.language), languagePack(bitext.target.language)];
  const compare = comparerOfSounds();
  const done = new WeakMap<BeadContext, WordLinks>();
  return (context) => {
    let links = done.get(context);
    if (!links) {
      const [source, target] = [readSide(context.source, ofSource), readSide(context.target, ofTarget)];
      const pairs = link(source, target, lexicon, compare);
      links = { source: source.words, target: target.words, pairs };
      done.set(context, links);
    }
    return links;
  };
}

/** Words with hyphens are linked by their parts, unless the whole is known. */
function readSide(side: BeadSide, pack: LanguagePack): ReadSide {
  const look = knownWords(pack);
  const [words, known]: [LinkedWord[], KnownWord[]] = [[], []];
  const { sentences } = side;
  let opened = 0;
  for (const { text, lower, start, end } of sideWords(side)) {
    if (words.length >= MAX_WORDS) break;
    const first = opened < sentences.length && start >= sentences[opened]!.start;
    while (opened < sentences.length && start >= sentences[opened]!.start) opened++;
    const seen = look(lower);
    const kind = seen.kind === 'content' && !first && text !== lower ? 'name' : seen.kind;
    words.push({ text, lower, start, end, stem: seen.stem, kind, known: 0, links: [], weight: 0 });
    known.push(seen);
  }
  return { words, known };
}

/** Links the words of both sides; gives back every pair that was in question, best first. */
function link(
  source: ReadSide,
  target: ReadSide,
  lexicon: Lexicon | undefined,
  compare: CompareSounds,
): readonly WordPair[] {
  const pairs = new Pairs(source.words.length, target.words.length);
  const places = placesOf(target);
  const near = nearDiagonal(source.words.length, target.words.length);
  source.known.forEach(({ stem, slot }, s) => {
    if (places.filter.mayHave(slot)) for (const t of near(places.byStem.get(stem), s)) pairs.add(s, t, SAME);
  });
  if (lexicon) linkByLexicon(source, target, lexicon, { pairs, places, near });
  linkSounds(source, target, pairs, compare);
  const ranked = pairs.ranked();
  for (const { source: s, target: t, weight } of holdingPairs(ranked)) {
    const [word, other] = [source.words[s]!, target.words[t]!];
    word.links.push(t);
    other.links.push(s);
    word.weight = Math.max(word.weight, weight);
    other.weight = Math.max(other.weight, weight);
  }
  return ranked;
}

/** Where each stem of a side stands. */
interface StemPlaces {
  byStem: ReadonlyMap<string, readonly number[]>;
  filter: WordFilter;
}

function placesOf({ known }: ReadSide): StemPlaces {
  const byStem = new Map<string, number[]>();
  const filter = new WordFilter();
  known.forEach(({ stem, slot }, index) => {
    const same = filter.mayHave(slot) ? byStem.get(stem) : undefined;
    if (same) same.push(index);
    else byStem.set(stem, [index]);
    filter.add(slot);
  });
  return { byStem, filter };
}

/** What the words of a side are linked with. */
interface Linking {
  pairs: Pairs;
  places: StemPlaces;
  near: ReturnType<typeof nearDiagonal>;
}

/** Links by translations of words and phrases, and by words derived from them. */
function linkByLexicon(source: ReadSide, target: ReadSide, lexicon: Lexicon, linking: Linking): void {
  const known = knownEntries(lexicon);
  const entries = source.words.map((word, s) => {
    const entry = known.ofSource(word.stem);
    linkRenderings(entry.renderings, [s], linking);
    word.known = entry.renderings.length;
    return entry;
  });
  for (const { key, at, whole } of findPhrases(source.words, (s) => entries[s]!.phrases)) {
    linkRenderings(known.ofSource(key).renderings, at, linking);
    if (whole) for (const s of at) source.words[s]!.known = Math.max(source.words[s]!.known, 1);
  }
  for (const word of target.words) word.known = known.ofTarget(word.stem);
  linkDerived(source.words, entries, target, linking.pairs);
}

/** Links the words of the source at some places with all that may render them. */
function linkRenderings(
  renderings: readonly Rendering[],
  at: readonly number[],
  { pairs, places: { byStem, filter }, near }: Linking,
): void {
  for (const { stem, parts, weight, slot } of renderings) {
    if (!filter.mayHave(slot) || parts?.some((part) => !byStem.has(part))) continue;
    const found = parts
      ? placesTogether(parts.map((part) => near(byStem.get(part), at[0]!)))
      : near(byStem.get(stem), at[0]!);
    for (const t of found) for (const s of at) pairs.add(s, t, weight);
  }
}

/** A translation's derivation: adoption for adopt. Words that begin alike, of those still without a link. */
function linkDerived(
  source: readonly LinkedWord[],
  entries: readonly KnownEntry[],
  target: ReadSide,
  pairs: Pairs,
): void {
  const open: number[] = [];
  const filter = new WordFilter();
  target.words.forEach(({ kind }, t) => {
    const { beginning } = target.known[t]!;
    if (kind === 'function' || beginning === undefined || pairs.targetWeight(t)) return;
    open.push(t);
    filter.add(beginning);
  });
  if (!open.length) return;
  const near = nearDiagonal(source.length, target.words.length, FARTHEST);
  source.forEach(({ kind }, s) => {
    if (kind === 'function') return;
    for (const { stem, beginning, ownWeight } of entries[s]!.renderings) {
      if (beginning === undefined || !filter.mayHave(beginning)) continue;
      for (const t of near(open, s))
        if (beginAlike(stem, target.words[t]!.stem)) pairs.add(s, t, DERIVED * ownWeight);
    }
  });
}

/** Names and cognates by their sound. A word that the lexicon translates by a word that is there needs no cognate. */
function linkSounds(source: ReadSide, target: ReadSide, pairs: Pairs, compare: CompareSounds): void {
  const heard: { capital: boolean; whole: Sound }[] = [];
  const places: number[] = [];
  target.words.forEach((word, t) => {
    if (!isHeard(word) || pairs.targetWeight(t) >= ENOUGH) return;
    places.push(t);
    heard[t] = { capital: isCapital(word.text), whole: target.known[t]!.heard().whole };
  });
  if (!places.length) return;
  const likeness = (a: Sound, b: Sound, least: number) => {
    const [short, long] = a.mass < b.mass ? [a.mass, b.mass] : [b.mass, a.mass];
    return short < least * long ? 0 : compare(a.letters, 0, b.letters, 0, least);
  };
  const near = nearDiagonal(source.words.length, target.words.length, FARTHEST);
  source.words.forEach((word, s) => {
    if (!isHeard(word) || pairs.sourceWeight(s) >= ENOUGH) return;
    const { whole, stem } = source.known[s]!.heard();
    const capital = isCapital(word.text);
    for (const t of near(places, s)) {
      const other = heard[t]!;
      const names = capital && other.capital;
      // common words begin with the same consonant, or they are no cognates
      if (!names && whole.first !== other.whole.first) continue;
      const least = leastLikeness(names, whole.size);
      const similarity = Math.max(likeness(whole, other.whole, least), likeness(stem, other.whole, least));
      if (similarity >= least) pairs.add(s, t, soundLink(similarity, names));
    }
  });
}

function isHeard({ kind, lower }: LinkedWord): boolean {
  return kind !== 'number' && kind !== 'function' && lower.length >= SHORTEST_COGNATE;
}

/** A link of this weight is not bettered by a likeness of sound. */
const ENOUGH = 0.85;

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
