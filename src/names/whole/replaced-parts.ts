import type { Side } from '../ledger/side';
import type { Vocabulary } from '../ledger/common-words';
import type { Counterparts } from '../ledger/loss/counterparts';
import type { Match, Stretch } from '../ledger/stretch';
import { nameText, type Run, type Word } from '../ledger/name-tokens';
import { latinKey, type GazetteerIndex, type KnownForm } from '../gazetteer/gazetteer-index';
import { particles, personTitles } from '../../pairs/ru-en/names/name-words';
import { bestPath } from '../spelling/name-similarity';
import { prepareName } from '../spelling/prepare-name';
import { surnameInAnyCase } from '../../languages/ru/names/surnames';
import { englishDirection, russianDirection } from '../../pairs/ru-en/names/directions';
import { initialsAgree } from './initials';

/** A part of a name that has another in its place: Хрущёв in «Никита Хрущёв» beside Nikita Brezhnev. */
export interface ReplacedPart {
  source: Stretch;
  target: Stretch;
  /** Probability that it is a mistake, in (0, 1). */
  confidence: number;
}

/** What is known of the words of a passage. */
export interface PartKnowledge {
  vocabulary: Vocabulary;
  index: GazetteerIndex;
  counterparts: Counterparts;
  /** True for words that have their counterpart already. */
  isSettled(word: Word): boolean;
}

/**
 * How often it is a mistake: names of which one part is rendered and the other faces a part without counterpart; initials that no
 * romanisation gives; an initial beside a given name with another letter, where the text may mean another form of the name.
 */
const confidences = { part: 0.85, initial: 0.8, letter: 0.5 };

/**
 * The parts of matched names that have another name in their place.
 *
 * One part of a name that is rendered says that the rest is there, too. What stands beside it on both sides, in the same run of
 * capitals, and has no counterpart anywhere in the other text, is another name. Parts that only one side has are left out, which
 * translations do.
 */
export function replacedParts(
  source: Side,
  target: Side,
  matches: readonly Match[],
  knowledge: PartKnowledge,
): ReplacedPart[] {
  const used = new Set(matches.flatMap((one) => [...one.source.words, ...one.target.words]));
  const found: ReplacedPart[] = [];
  for (const match of matches) {
    const part =
      initialsOf(match) ??
      insideOf(match, knowledge) ??
      restOf(match, source.runs, target.runs, used, knowledge);
    if (!part) continue;
    found.push(part);
    for (const word of [...part.source.words, ...part.target.words]) used.add(word);
  }
  return found;
}

/** Initials of both sides of which one cannot stand for the other. */
function initialsOf({ source, target }: Match): ReplacedPart | undefined {
  const [ours, theirs] = [source, target].map(({ words }) => words.filter(({ letter }) => letter));
  if (ours!.length === 0 || ours!.length !== theirs!.length) return undefined;
  const at = ours!.findIndex((word, k) => !initialsAgree(word.text, theirs![k]!.text));
  if (at < 0) return undefined;
  return {
    source: stretchOf(source, [ours![at]!]),
    target: stretchOf(target, [theirs![at]!]),
    confidence: confidences.initial,
  };
}

/** A word of a name that was matched as a whole, though nothing of it is in the word at its place: Януарьевич beside Ivanovich. */
function insideOf(
  { source, target, by }: Match,
  { index, vocabulary }: PartKnowledge,
): ReplacedPart | undefined {
  if (by !== 'similarity' || source.words.length < 2 || source.words.length !== target.words.length)
    return undefined;
  const apart = source.words.filter((word, k) => {
    const other = target.words[k]!;
    if (word.letter || other.letter || word.caps || other.caps || !word.capital || !other.capital)
      return false;
    const like = bestPath(prepareName(word.text), prepareName(other.text));
    return like < alike && !index.known([word.text]).some((known) => hasForm(known, other.text));
  });
  if (apart.length !== 1) return undefined;
  const other = target.words[source.words.indexOf(apart[0]!)]!;
  // «Коммунистическая партия»: common words, which are translated
  const stem = vocabulary.sourceStem(apart[0]!.lower);
  if (vocabulary.isTranslated(vocabulary.targetStem(other.lower), [stem])) return undefined;
  return partOf(source, target, apart, [other], confidences.part);
}

/** In nats: Януарьевич and Ivanovich have 1.0 in common, by their endings; Коби and Kobe 5. */
const alike = 1.5;

function hasForm({ entry }: KnownForm, text: string): boolean {
  return entry.target.some((form) => latinKey(form.text) === latinKey(text));
}

function restOf(
  { source, target, by, known }: Match,
  sourceRuns: readonly Run[],
  targetRuns: readonly Run[],
  used: ReadonlySet<Word>,
  knowledge: PartKnowledge,
): ReplacedPart | undefined {
  // a known whole, rendered whole: what stands beside it is another name
  if (by === 'gazetteer' && known!.words.length > 1) return undefined;
  const isPlace = by === 'gazetteer' && known!.entry.kind === 'place';
  const [run, other] = [sourceRuns[source.run]!, targetRuns[target.run]!];
  // beside one word of a person's name even a common word is a part of it: Dean Rusk, Илон Маск
  const [first, ...others] = source.words;
  const isPerson =
    !isPlace && others.length === 0 && (!first!.quoted || knowledge.index.isGivenName(first!.text));
  const ours = besideOf(source, run, used, (word) => isPartOfSource(word, source, isPerson, knowledge));
  const theirs = besideOf(target, other, used, (word) => isPartOfTarget(word, target, isPerson, knowledge));
  const turned = otherDirection(ours, theirs);
  if (turned) return partOf(source, target, turned[0], turned[1], confidences.part);
  if (isPlace) return undefined;
  const open = ours.filter((word) => !russianDirection(word.lower) && !knowledge.counterparts.ofSource(word));
  const strange = theirs.filter(
    (word) => !englishDirection(word.lower) && !knowledge.counterparts.ofTargetPart(word),
  );
  if (strange.length === 0 || areAcronyms(open, strange)) return undefined;
  if (open.length > 0) return partOf(source, target, ours, theirs, confidences.part);
  const letter = source.words.find((word) => word.letter);
  const given = strange.length === 1 && target.words.every((word) => !word.letter) ? strange[0]! : undefined;
  if (!letter || !given || given.start > target.words[0]!.start || initialsAgree(letter.text, given.text))
    return undefined;
  return partOf(source, target, [letter], [given], confidences.letter);
}

/** The words right before and right after a stretch that may be parts of the same name. */
function besideOf(
  { from, words }: Stretch,
  run: Run,
  used: ReadonlySet<Word>,
  isPart: (word: Word) => boolean,
): Word[] {
  const found: Word[] = [];
  for (let at = from - 1; at >= 0 && isFree(run[at]!, used); at--) {
    if (!isPart(run[at]!)) break;
    found.unshift(run[at]!);
  }
  for (let at = from + words.length; at < run.length && isFree(run[at]!, used); at++) {
    if (!isPart(run[at]!)) break;
    found.push(run[at]!);
  }
  return found.filter((word) => word.capital && !word.letter);
}

function isFree(word: Word, used: ReadonlySet<Word>): boolean {
  return !used.has(word);
}

/** @param isPerson - the match may be a given name: what follows is a surname, though it may be a common word */
function isPartOfSource(
  word: Word,
  match: Stretch,
  isPerson: boolean,
  { vocabulary, isSettled }: PartKnowledge,
): boolean {
  if (isStrangeAcronym(word, match) || isSettled(word)) return false;
  if (personTitles.has(word.lower) || vocabulary.isFunctionWord(word)) return false;
  if (!word.capital) return particles.has(word.lower);
  if (russianDirection(word.lower) || (isPerson && word.start > match.words.at(-1)!.start)) return true;
  return (
    word.letter ||
    surnameInAnyCase.test(word.lower) ||
    vocabulary.isKnown(word) ||
    !vocabulary.isCommonSource(word)
  );
}

/** @param isPerson - the match may be a given name, see {@link isPartOfSource} */
function isPartOfTarget(
  word: Word,
  match: Stretch,
  isPerson: boolean,
  { vocabulary, index, isSettled }: PartKnowledge,
): boolean {
  if (isStrangeAcronym(word, match) || isSettled(word)) return false;
  if (personTitles.has(word.lower) || vocabulary.isFunctionWord(word)) return false;
  if (!word.capital) return particles.has(word.lower);
  if (englishDirection(word.lower)) return true;
  if (vocabulary.isCalendar(word)) return false;
  if (isPerson && word.start > match.words.at(-1)!.start) return true;
  return word.letter || index.hasTarget(word.lower) || !vocabulary.isCommonTarget(word);
}

/** Acronyms that the translation says in words: РСКГ beside Russian Circuit Racing Series. */
function areAcronyms(ours: readonly Word[], theirs: readonly Word[]): boolean {
  const short = ours.filter(({ caps, text }) => caps && text.length <= 5);
  return short.length > 0 && short.length === ours.length && !theirs.some(({ caps }) => caps);
}

/** An acronym beside a name that is not in capitals is another name. */
function isStrangeAcronym(word: Word, match: Stretch): boolean {
  return word.caps && !match.words.some(({ caps }) => caps);
}

/** A direction that has another in its place: Северную beside South. */
function otherDirection(ours: readonly Word[], theirs: readonly Word[]): [Word[], Word[]] | undefined {
  const one = ours.find(({ lower }) => russianDirection(lower));
  const other = theirs.find(({ lower }) => englishDirection(lower));
  if (!one || !other || russianDirection(one.lower) === englishDirection(other.lower)) return undefined;
  return [[one], [other]];
}

function partOf(
  source: Stretch,
  target: Stretch,
  ours: readonly Word[],
  theirs: readonly Word[],
  confidence: number,
): ReplacedPart {
  return { source: stretchOf(source, ours), target: stretchOf(target, theirs), confidence };
}

function stretchOf({ run }: Stretch, words: readonly Word[]): Stretch {
  return { run, from: 0, words: [...words], text: nameText(words) };
}
