import { withoutYo } from '../../languages/yo';
import { USUAL } from '../../lexicon/weight';
import { reverseOf } from '../../lexicon/reverse';
import { phonetic, skeleton, soundSimilarity } from '../../links/cognates';
import { leastLikeness, SAME, SHORTEST_COGNATE, soundLink, usualLink } from '../../links/link-weights';
import { languagePack } from '../../languages/index';
import { remember, rememberEach } from '../../languages/remember';
import type { LanguagePack } from '../../languages/pack';
import type { Bitext } from '../../model/bead';
import type { Lexicon } from '../../model/lexicon';
import type { BeadContext, BeadSide, LinkedWord, WordLinks, WordPair } from '../../model/rule';
import { beginAlike } from '../../names/spelling/stem-index';
import { FARTHEST, holdingPairs, MAX_WORDS, nearDiagonal, Pairs } from './word-pairs';
import { sideWords } from './passage-words';
import { findPhrases, placesTogether, wordsThatCount } from './phrase-links';

/** A word derived from a translation is worth so much of the translation itself. */
const DERIVED = 0.5;

/** Links the words of beads of one bitext; keeps stems and sounds of words it has seen. */
export function wordLinker(
  bitext: Bitext,
  lexicon: Lexicon | undefined,
): (context: BeadContext) => WordLinks {
  const source = reader(languagePack(bitext.source.language));
  const target = reader(languagePack(bitext.target.language));
  const done = new WeakMap<BeadContext, WordLinks>();
  return (context) => {
    let links = done.get(context);
    if (!links) {
      const [ofSource, ofTarget] = [source.read(context.source), target.read(context.target)];
      links = { source: ofSource, target: ofTarget, pairs: link(ofSource, ofTarget, lexicon) };
      done.set(context, links);
    }
    return links;
  };
}

/** What a language says of a word, whatever the text. */
interface Seen {
  stem: string;
  isFunction: boolean;
}

/** What a language says of words; kept for all texts. */
const lookerOf = rememberEach((pack: LanguagePack) =>
  remember((lower): Seen => ({ stem: pack.stem(lower), isFunction: pack.isFunctionWord(withoutYo(lower)) })),
);

/** Words with hyphens are linked by their parts, unless the whole is known. */
function reader(pack: LanguagePack) {
  const look = lookerOf(pack);
  return {
    read(side: BeadSide): LinkedWord[] {
      const words: LinkedWord[] = [];
      let opened = 0;
      for (const { text, lower, start, end } of sideWords(side)) {
        if (words.length >= MAX_WORDS) return words;
        const first = start >= (side.sentences[opened]?.start ?? Number.POSITIVE_INFINITY);
        while (start >= (side.sentences[opened]?.start ?? Number.POSITIVE_INFINITY)) opened++;
        const known = look(lower);
        const kind = /^\p{N}/u.test(lower)
          ? 'number'
          : known.isFunction
            ? 'function'
            : !first && text !== lower
              ? 'name'
              : 'content';
        const stem = kind === 'number' ? lower.replace(/[^\p{L}\p{N}]/gu, '') : known.stem;
        words.push({ text, lower, start, end, stem, kind, known: 0, links: [], weight: 0 });
      }
      return words;
    },
  };
}

/** Links the words of both sides; gives back every pair that was in question, best first. */
function link(source: LinkedWord[], target: LinkedWord[], lexicon: Lexicon | undefined): readonly WordPair[] {
  const byStem = new Map<string, number[]>();
  target.forEach(({ stem }, index) => {
    const same = byStem.get(stem);
    if (same) same.push(index);
    else byStem.set(stem, [index]);
  });
  const pairs = new Pairs(source.length, target.length);
  const near = nearDiagonal(source.length, target.length);
  const renderings = lexicon && renderingsOf(lexicon);
  const look = (key: string, at: readonly number[]) => {
    const all = renderings!(key);
    for (const { stem, parts, weight } of all) {
      if (parts?.some((part) => !byStem.has(part))) continue;
      const places = parts
        ? placesTogether(parts.map((part) => near(byStem.get(part), at[0]!)))
        : near(byStem.get(stem), at[0]!);
      for (const t of places) for (const s of at) pairs.add(s, t, weight);
    }
    return all.length;
  };
  source.forEach((word, s) => {
    for (const t of near(byStem.get(word.stem), s)) pairs.add(s, t, SAME);
    if (lexicon) word.known = look(word.stem, [s]);
  });
  if (lexicon) {
    for (const { key, at, whole } of findPhrases(source, lexicon)) {
      look(key, at);
      if (whole) for (const s of at) source[s]!.known = Math.max(source[s]!.known, 1);
    }
    const known = reverseOf(lexicon);
    for (const word of target) word.known = known.count(word.stem);
  }
  linkDerived(source, target, lexicon, pairs);
  linkSounds(source, target, pairs);
  const ranked = pairs.ranked();
  for (const { source: s, target: t, weight } of holdingPairs(ranked)) {
    const [word, other] = [source[s]!, target[t]!];
    word.links.push(t);
    other.links.push(s);
    word.weight = Math.max(word.weight, weight);
    other.weight = Math.max(other.weight, weight);
  }
  return ranked;
}

/**
 * The weight of a link by that of its translation: a usual one is half a link at the least; one that is only possible covers a word, and claims
 * next to nothing.
 */
function linkWeight(weight: number): number {
  return weight >= USUAL ? usualLink(weight) : weight;
}

/** A translation as links ask for it. */
interface LinkedRendering {
  stem: string;
  /** Of a phrase the words that say something, all of which must be there. */
  parts: readonly string[] | undefined;
  /** What a link by it weighs. */
  weight: number;
}

/** The translations of the words and phrases of a lexicon, kept for all texts. */
const renderingsOf = rememberEach((lexicon: Lexicon) => {
  const pack = languagePack(lexicon.targetLanguage);
  return remember((key): readonly LinkedRendering[] =>
    lexicon.translations(key).map(({ stem, weight }) => ({
      stem,
      parts: stem.includes(' ') ? wordsThatCount(stem.split(' '), pack) : undefined,
      weight: linkWeight(weight),
    })),
  );
});

/** A translation's derivation: adoption for adopt. Words that begin alike, of those still without a link. */
function linkDerived(
  source: readonly LinkedWord[],
  target: readonly LinkedWord[],
  lexicon: Lexicon | undefined,
  pairs: Pairs,
): void {
  if (!lexicon) return;
  const open = target.flatMap((word, t) =>
    word.kind !== 'function' && word.stem.length >= 4 && !pairs.targetWeight(t) ? [t] : [],
  );
  if (!open.length) return;
  const near = nearDiagonal(source.length, target.length, FARTHEST);
  source.forEach(({ stem, kind }, s) => {
    if (kind === 'function') return;
    for (const translation of lexicon.translations(stem)) {
      for (const t of near(open, s))
        if (beginAlike(translation.stem, target[t]!.stem)) pairs.add(s, t, DERIVED * translation.weight);
    }
  });
}

/** Names and cognates by their sound. A word that the lexicon translates by a word that is there needs no cognate. */
function linkSounds(source: readonly LinkedWord[], target: readonly LinkedWord[], pairs: Pairs): void {
  const heard = new Map(
    target.flatMap((word, t) =>
      isHeard(word) && pairs.targetWeight(t) < ENOUGH
        ? [[t, { t, capital: isCapital(word.text), ...soundOf(word.lower) }] as const]
        : [],
    ),
  );
  const places = [...heard.keys()];
  if (!places.length) return;
  const near = nearDiagonal(source.length, target.length, FARTHEST);
  source.forEach((word, s) => {
    if (!isHeard(word) || pairs.sourceWeight(s) >= ENOUGH) return;
    const [whole, stem, capital] = [soundOf(word.lower), soundOf(word.stem), isCapital(word.text)];
    for (const at of near(places, s)) {
      const other = heard.get(at)!;
      const names = capital && other.capital;
      // common words begin with the same consonant, or they are no cognates
      if (!names && whole.first !== other.first) continue;
      const threshold = leastLikeness(names, whole.sound.length);
      const similarity = Math.max(likeness(whole, other, threshold), likeness(stem, other, threshold));
      if (similarity >= threshold) pairs.add(s, other.t, soundLink(similarity, names));
    }
  });
}

function isHeard({ kind, lower }: LinkedWord): boolean {
  return kind !== 'number' && kind !== 'function' && lower.length >= SHORTEST_COGNATE;
}

/** A link of this weight is not bettered by a likeness of sound. */
const ENOUGH = 0.85;

interface Sound {
  sound: string;
  /** First consonant. */
  first: string;
  /** What its letters weigh, a vowel half. */
  mass: number;
}

/** Similarity of two sounds, or 0 where their lengths alone keep it below the threshold. */
function likeness(a: Sound, b: Sound, threshold: number): number {
  const [short, long] = a.mass < b.mass ? [a.mass, b.mass] : [b.mass, a.mass];
  return short < threshold * long ? 0 : soundSimilarity(a.sound, b.sound);
}

const soundOf = remember((word): Sound => {
  const sound = phonetic(word);
  const consonants = sound.replace(/[aeiouyj]/g, '').length;
  return { sound, first: skeleton(sound)[0] ?? '', mass: consonants + (sound.length - consonants) / 2 };
});

function isCapital(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
