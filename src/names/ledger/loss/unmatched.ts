import { ownCountry } from '../../../languages/ru/names/words';
import type { NameTrait } from '../../../model/name';
import type { Side } from '../side';
import type { Vocabulary } from '../common-words';
import type { Counterparts, NameKnowledge } from './counterparts';
import type { Match, Stretch } from '../stretch';
import { sourceTraits, targetTraits, type TraitOf } from './traits';
import { findHole } from '../../../languages/hole';
import { languagePack } from '../../../languages/index';
import { nameText, type Run, type Word } from '../name-tokens';

/** A name without anything on the other side that may stand for it. */
export interface Unmatched {
  stretch: Stretch;
  trait: NameTrait;
  /** Probability that a name was lost, or put in, in (0, 1). */
  confidence: number;
  /** The name, or part of one, that stands in its place. */
  instead?: Stretch;
}

/** What the search for unmatched names draws on. */
export interface UnmatchedKnowledge extends NameKnowledge {
  counterparts: Counterparts;
  /** True for words of which all is said: a people beside its country, a part of a name that has another in its place. */
  isSettled(word: Word): boolean;
}

/**
 * How often an unmatched name is a loss: alone; where a name of the other side has no counterpart either and may stand in
 * its place; and beside unmatched words there, of which one may be a free rendering. What counts 1,843 beads of untouched
 * human translations (WMT21 news) against the same kinds of name planted in one bead of fifty; for names that consist of words, which may
 * be rendered in other words, adjusted to what was read there.
 */
const odds: Record<NameTrait, { alone: number; faced: number; beside: number }> = {
  place: { alone: 0.75, faced: 0.8, beside: 0.8 },
  person: { alone: 0.75, faced: 0.8, beside: 0.8 },
  name: { alone: 0.65, faced: 0.75, beside: 0.65 },
  foreign: { alone: 0.8, faced: 0.8, beside: 0.6 },
  adjective: { alone: 0.45, faced: 0.7, beside: 0.3 },
  common: { alone: 0.4, faced: 0.65, beside: 0.25 },
  acronym: { alone: 0.3, faced: 0.45, beside: 0.2 },
  initial: { alone: 0.3, faced: 0.4, beside: 0.3 },
  // these two are told apart before, with a confidence of their own
  part: { alone: 0.85, faced: 0.85, beside: 0.85 },
  people: { alone: 0.85, faced: 0.85, beside: 0.85 },
};

/** The same of the target: English gives a capital to more words, and translators explain. */
const targetOdds: typeof odds = {
  ...odds,
  name: { alone: 0.65, faced: 0.7, beside: 0.65 },
  foreign: { alone: 0.5, faced: 0.5, beside: 0.5 },
  adjective: { alone: 0.4, faced: 0.4, beside: 0.4 },
  common: { alone: 0.15, faced: 0.2, beside: 0.2 },
  acronym: { alone: 0.3, faced: 0.3, beside: 0.3 },
};

/** A translation often leaves its original's own country out, where it only says whose a thing is: Банк России. */
const leftOut = { alone: 0.2, faced: 0.7, beside: 0.2 };

/** The names of a bead that have no counterpart, by side, in order. */
export function unmatchedNames(
  source: Side,
  target: Side,
  found: readonly Match[],
  knowledge: UnmatchedKnowledge,
): { source: Unmatched[]; target: Unmatched[] } {
  const { counterparts, isSettled } = knowledge;
  const used = new Map<Word, Match>();
  for (const match of found) {
    for (const word of [...match.source.words, ...match.target.words]) used.set(word, match);
  }
  const missing = stretchesOf(
    source.runs,
    used,
    sourceTraits(source, target, knowledge),
    (word) => isSettled(word) || counterparts.ofSource(word),
    knowledge.original === 'target',
  );
  const added = stretchesOf(
    target.runs,
    used,
    targetTraits(source, target, knowledge),
    (word) => word.bracketed || isSettled(word) || counterparts.ofTarget(word),
  );
  const isLeftOut = ({ words }: Stretch) =>
    ownCountry.test(words[0]!.lower) && isAttribute(words[0]!, source.words, knowledge.vocabulary);
  // a hole in an original says nothing of what its translation has
  const hole = missing.length > 0 && knowledge.original === 'source' ? holeOf(target, knowledge) : 0;
  return {
    source: missing.map((one) => {
      const table = isLeftOut(one.stretch) ? leftOut : odds[one.trait];
      const named =
        one.trait === 'common' ? added.filter((other) => !mayAbbreviate(other, one, knowledge)) : added;
      return { ...one, confidence: raise(table[facing(named)], named.length < added.length ? 0 : hole) };
    }),
    target: added.map((one) => ({ ...one, confidence: targetOdds[one.trait][facing(missing)] })),
  };
}

/** What the other side has without counterpart. */
function facing(others: readonly Pick<Unmatched, 'trait'>[]): 'alone' | 'faced' | 'beside' {
  if (others.length === 0) return 'alone';
  return others.some(({ trait }) => trait !== 'common' && trait !== 'adjective') ? 'faced' : 'beside';
}

/** A long form of common words may be an acronym there that nobody knows, when it has their first letters. */
function mayAbbreviate(
  { stretch, trait }: Pick<Unmatched, 'stretch' | 'trait'>,
  one: Pick<Unmatched, 'stretch'>,
  { vocabulary }: NameKnowledge,
): boolean {
  if (trait !== 'acronym') return false;
  const letters = stretch.text.toLowerCase();
  // WW2 says which of the wars
  if (/\d/.test(letters)) return false;
  return one.stretch.words.some((word) =>
    vocabulary
      .translationsAt([word], 0)
      .slice(0, usualTranslations)
      .some((stem) => letters.includes(stem[0]!)),
  );
}

/** The first translations of a word are its usual ones. */
const usualTranslations = 3;

/** What the grammar of the target says for a word being lost, in nats. */
function holeOf({ sentences }: Side, { languages }: NameKnowledge): number {
  const pack = languagePack(languages[1]);
  return sentences.reduce((most, { text }) => Math.max(most, findHole(text, pack)?.weight ?? 0), 0);
}

/** A probability with more evidence for it. */
function raise(probability: number, nats: number): number {
  return 1 / (1 + (1 / probability - 1) * Math.exp(-nats));
}

/** No preposition, and no beginning of a sentence, stands before it. */
function isAttribute(word: Word, words: readonly Word[], vocabulary: Vocabulary): boolean {
  const before = words[words.indexOf(word) - 1];
  return before !== undefined && !word.initial && !vocabulary.isFunctionWord(before);
}

/** The trait of a whole is that of its surest word. */
const rank: readonly NameTrait[] = [
  'people',
  'part',
  'common',
  'adjective',
  'initial',
  'acronym',
  'foreign',
  'name',
  'person',
  'place',
];

function stretchesOf(
  runs: readonly Run[],
  used: ReadonlyMap<Word, Match>,
  traitOf: TraitOf,
  hasCounterpart: (word: Word) => boolean,
  isTranslation = false,
): Pick<Unmatched, 'stretch' | 'trait'>[] {
  const found: Pick<Unmatched, 'stretch' | 'trait'>[] = [];
  runs.forEach((run, at) => {
    let words: Word[] = [];
    let traits: NameTrait[] = [];
    // Part of a name whose other part is rendered: a patronymic or a given name that the translation leaves out.
    let partial = false;
    const close = (end: number) => {
      while (words.length > 0 && (!words.at(-1)!.capital || words.at(-1)!.letter)) words.pop();
      // a translation leaves parts of names out, and puts in only those that are known
      const isStrange = isTranslation && traits.every((trait) => trait === 'name');
      if (words.length > 0 && traits.length > 0 && (!partial || isStrange)) {
        const trait = traits.reduce((a, b) => (rank.indexOf(b) > rank.indexOf(a) ? b : a));
        found.push({ stretch: { run: at, from: end - words.length, words, text: nameText(words) }, trait });
      }
      [words, traits, partial] = [[], [], false];
    };
    run.forEach((word, k) => {
      const match = used.get(word);
      if (match) {
        // The name of a place beside it is another name.
        const own = match.known?.entry.kind !== 'place';
        partial ||= own;
        close(k);
        partial = own;
        return;
      }
      if (!word.capital || word.letter) {
        words.push(word);
        return;
      }
      const trait = traitOf(word);
      if (trait === undefined || hasCounterpart(word)) {
        close(k);
        return;
      }
      words.push(word);
      traits.push(trait);
    });
    close(run.length);
  });
  return found;
}
