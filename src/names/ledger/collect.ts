import { mapInSteps, part, type Steps } from '../../steps/steps';
import { languagePack } from '../../languages/index';
import type { Bitext } from '../../model/bead';
import type { Lexicon } from '../../model/lexicon';
import type { NameForm, UnmatchedName } from '../../model/name';
import { vocabularyOf, type Vocabulary } from './common-words';
import type { GazetteerIndex, KnownForm } from '../gazetteer/gazetteer-index';
import { bestPath } from '../spelling/name-similarity';
import { prepareName } from '../spelling/prepare-name';
import { cutPassage, pairAcross, type Passage } from './long-passages';
import { bestMatches, matcher, stretchesOf, type Matcher } from './match';
import type { Match, Stretch } from './stretch';
import { skAdjective } from '../../languages/ru/names/words';
import { capitalWords, derivedEnding } from '../../pairs/ru-en/names/name-words';
import { doubter } from './loss/doubt';
import { sideOf, type Side } from './side';
import type { NamePair } from './name-pair';
import { pairByPosition, type Leftover } from './loss/position';
import { isLatin } from './loss/traits';
import { unmatchedNames, type Unmatched } from './loss/unmatched';
import { englishMentions } from '../peoples/mentions';
import { comparePeoples } from '../peoples/compare-peoples';
import { primaryLanguage } from '../../languages/pair';
import { counterpartsOf, type Counterparts, type NameKnowledge } from './loss/counterparts';
import { compoundsBySense } from '../otherwise/compounds';
import { constellationsOf } from '../otherwise/constellations';
import { titlesBySense } from '../otherwise/quoted-titles';
import { replacedBesideKept } from '../whole/kept-parts';
import { withWholeForms } from '../whole/whole-form';
import { replacedParts } from '../whole/replaced-parts';
import { nameText, type Run, type Word } from './name-tokens';

/** The names of a bitext: pairs, and what is left over. */
export interface CollectedNames {
  pairs: NamePair[];
  missing: UnmatchedName[];
  added: UnmatchedName[];
}

/** Beads of a step. */
const BEADS = 4;

/**
 * Pairs the names of every bead, in document order.
 *
 * @param original - the side that is the original: names that it alone has were lost, others put in
 */
export function* collectPairs(
  bitext: Bitext,
  index: GazetteerIndex,
  lexicon: Lexicon | undefined,
  original: 'source' | 'target',
): Steps<CollectedNames> {
  const passages = yield* part(
    mapInSteps(
      bitext.beads,
      (bead, whole) =>
        cutPassage(sideOf(bitext.source, bead.source), sideOf(bitext.target, bead.target), whole),
      8 * BEADS,
    ),
    0,
    0.2,
  );
  const sides = passages.flat();
  const languages = [bitext.source.language, bitext.target.language] as const;
  const packs = languages.map((code) => languagePack(code));
  const vocabulary = vocabularyOf(sides, packs[0]!, packs[1]!, lexicon, index);
  const match = matcher(index);
  const knowledge = { vocabulary, match, index, languages, original };
  const { pairs, missing, added } = yield* part(pairPassages(sides, knowledge), 0.3, 0.9);
  yield 0.9;
  const across = pairAcross(sides, missing, added, match);
  for (const one of across.pairs) {
    pairs.push({ ...one, before: wordBefore(sides[one.bead]!.source.words, one.source) });
  }
  yield 0.95;
  const placed = pairByPosition(across.missing, across.added);
  for (const one of placed.pairs) pairs.push(pairedByPlace(one, sides[one.source.bead]!.source.words));
  pairs.sort((a, b) => a.source.words[0]!.start - b.source.words[0]!.start);
  const { missing: lost, added: strange } = placed;
  const bySide = { source: packs[0]!, target: packs[1]! };
  const doubt = doubter({ pairs, sides, missing: lost, added: strange, match, packs: bySide });
  return {
    pairs,
    missing: lost.map(doubt.missing).map(nameOf),
    added: strange.map(doubt.added).map(nameOf),
  };
}

/** The pairs of each passage, and what it has on one side only. */
function* pairPassages(
  sides: readonly Passage[],
  knowledge: NameKnowledge,
): Steps<{ pairs: NamePair[]; missing: Leftover[]; added: Leftover[] }> {
  const { vocabulary, match } = knowledge;
  const [pairs, missing, added]: [NamePair[], Leftover[], Leftover[]] = [[], [], []];
  for (const [at, { source, target, around }] of sides.entries()) {
    if (at % BEADS === 0) yield at / sides.length;
    if (source.words.length === 0 || target.words.length === 0) continue;
    const found = pairBead(source, target, vocabulary, match);
    for (const one of found) {
      if (!isDerived(one)) pairs.push({ ...one, bead: at, before: wordBefore(source.words, one.source) });
    }
    const used = new Set(found.flatMap((one) => [...one.source.words, ...one.target.words]));
    const counterparts = counterpartsOf(around?.source ?? source, around?.target ?? target, knowledge, used);
    const left = leftOf(source, target, found, { ...knowledge, counterparts });
    for (const one of left.source) missing.push({ ...one, bead: at });
    for (const one of left.target) added.push({ ...one, bead: at });
  }
  return { pairs, missing, added };
}

/** A pair of leftovers that stand at the same place again and again. */
function pairedByPlace(
  { source, target, confidence }: { source: Leftover; target: Leftover; confidence: number },
  words: readonly Word[],
): NamePair {
  return {
    source: source.stretch,
    target: target.stretch,
    by: 'position',
    value: confidence,
    known: undefined,
    bead: source.bead,
    before: wordBefore(words, source.stretch),
  };
}

/** What a bead has on one side only, and what has another in its place. */
function leftOf(
  source: Side,
  target: Side,
  found: readonly Match[],
  knowledge: NameKnowledge & { counterparts: Counterparts },
) {
  const { vocabulary, languages } = knowledge;
  const used = new Set(found.flatMap((one) => [...one.source.words, ...one.target.words]));
  const isRussianEnglish = languages.map(primaryLanguage).join() === 'ru,en';
  const { settled, others } = isRussianEnglish
    ? comparePeoples(source.words, target.words, (word) => used.has(word), vocabulary)
    : { settled: new Set<Word>(), others: [] };
  const bySense = [
    ...titlesBySense(source, target, (word) => used.has(word)),
    ...(isRussianEnglish ? constellationsOf(source, target, vocabulary) : []),
    ...(isRussianEnglish ? compoundsBySense(source, target, vocabulary) : []),
  ];
  const faced = new Set([...settled, ...bySense, ...others.flatMap((one) => [...one.source, ...one.target])]);
  const isSettled = (word: Word) => faced.has(word);
  const parts = [
    ...replacedParts(source, target, found, { ...knowledge, isSettled }),
    ...replacedBesideKept(source, target, (word) => used.has(word), { ...knowledge, isSettled }),
  ];
  for (const part of parts) for (const word of [...part.source.words, ...part.target.words]) faced.add(word);
  const left = unmatchedNames(source, target, found, { ...knowledge, isSettled });
  const replaced: Replaced[] = [
    ...parts.map((part) => ({ ...part, trait: 'part' as const })),
    ...others.map((one) => ({
      source: stretchOf(one.source),
      target: stretchOf(one.target),
      confidence: one.confidence,
      trait: 'people' as const,
    })),
  ];
  return {
    source: [...left.source, ...replaced.map((one) => unmatchedOf(one, 'source'))].sort(byPlace),
    target: [...left.target, ...replaced.map((one) => unmatchedOf(one, 'target'))].sort(byPlace),
  };
}

/** A name, or a part of one, with another in its place. */
interface Replaced extends Record<'source' | 'target', Stretch> {
  confidence: number;
  trait: 'part' | 'people';
}

function unmatchedOf({ source, target, confidence, trait }: Replaced, side: 'source' | 'target'): Unmatched {
  const [stretch, instead] = side === 'source' ? [source, target] : [target, source];
  return { stretch, instead, confidence, trait };
}

function stretchOf(words: Word[]): Stretch {
  return { run: -1, from: 0, words, text: nameText(words) };
}

function byPlace(one: Unmatched, other: Unmatched): number {
  return one.stretch.words[0]!.start - other.stretch.words[0]!.start;
}

/** The pairs of a bead: first outside brackets, a word in one pair; then what an editor put in brackets. */
function pairBead(source: Side, target: Side, vocabulary: Vocabulary, match: Matcher): Match[] {
  const kept = countsOf(source.words.filter(isLatin));
  // an original seldom has Latin words of its own
  const there = kept.size > 0 ? countsOf(target.words) : kept;
  const sources = stretchesOf(source.runs, (word) => !isLatin(word) && vocabulary.mayBeName(word));
  const isTarget = (word: Word, next: Word | undefined) =>
    (!capitalWords.has(word.lower) || (next !== undefined && next.joined && next.capital)) &&
    !vocabulary.isFunctionWord(word) &&
    (kept.size === 0 || (kept.get(word.lower) ?? 0) < there.get(word.lower)!);
  const isPart = (word: Word) =>
    word.capital && vocabulary.mayBeName(word) && (isSyllable(word) || !vocabulary.isCommonSource(word));
  const targets = stretchesOf(target.runs, isTarget);
  const allowed = (one: Stretch, other: Stretch, { by, value, known }: Comparison) =>
    by === 'gazetteer'
      ? !isCutOff(one, other, known, source.runs, isPart) &&
        !isSurnameOfMore(one, other, known, { source: source.runs, target: target.runs })
      : value >= floorOf(one, other, vocabulary) && !vocabulary.translates(one, other);
  const outside = targets.filter(({ words }) => !words[0]!.bracketed);
  const inside = targets.filter(({ words }) => words[0]!.bracketed);
  const found = withWholeForms(
    bestMatches(match, [sources, source.runs], [outside, target.runs], allowed),
    target,
  );
  if (inside.length === 0) return found;
  const named = found.map((one) => one.source);
  const free = sources.filter((one) => !found.some(({ source: s }) => overlap(s, one)));
  return [...found, ...bracketedMatches(match, [...named, ...free], inside, allowed)];
}

/** An identification in brackets belongs to a name that has its rendering already, so words may be used again. */
function bracketedMatches(
  { compare }: Matcher,
  sources: readonly Stretch[],
  targets: readonly Stretch[],
  allowed: (source: Stretch, target: Stretch, match: Comparison) => boolean,
): Match[] {
  const found: Match[] = [];
  for (const target of targets) {
    let best: Match | undefined;
    for (const source of sources) {
      const one = compare(source, target);
      if (one && allowed(source, target, one) && one.value > (best?.value ?? 0))
        best = { source, target, ...one };
    }
    if (best) found.push(best);
  }
  return found.filter(
    (one) => !found.some((o) => o !== one && o.value > one.value && overlap(o.target, one.target)),
  );
}

/** What two stretches have in common. */
type Comparison = Pick<Match, 'by' | 'value' | 'known'>;

/** A surname with a given name beside it is not the whole of another bearer's name: Пэн of «Пэн Дэхуай» beside Peng Zhen. */
function isCutOff(
  { run, from, words }: Stretch,
  other: Stretch,
  known: KnownForm | undefined,
  runs: readonly Run[],
  isPart: (word: Word) => boolean,
): boolean {
  if (!known?.form.tags.includes('surname') || other.words.filter(({ letter }) => !letter).length < 2)
    return false;
  return [runs[run]![from - 1], runs[run]![from + words.length]].some(
    (word) => word !== undefined && isPart(word),
  );
}

/** И of «Ким И Ля». */
function isSyllable({ text, joined, letter }: Word): boolean {
  return text.length === 1 && joined && !letter;
}

/** «Цзе» or «Цзе Фан», whose surname is Jie, beside Jie Fan: the whole of one is compared with the whole of the other. Zedong is not like Anying. */
function isSurnameOfMore(
  { run, from, words }: Stretch,
  other: Stretch,
  known: KnownForm | undefined,
  { source, target }: Record<'source' | 'target', readonly Run[]>,
): boolean {
  if (known?.entry.kind !== 'person' || words.length > 2 || other.words.length > 1) return false;
  const [first, rest] = [words[0]!, words[1] ?? source[run]![from + 1]];
  const next = target[other.run]![other.from + 1];
  if (!rest?.capital || !next?.capital || rest.letter || next.letter) return false;
  const like = (one: string, two: string) => bestPath(prepareName(one), prepareName(two));
  const surname = other.words[0]!.text;
  return (
    like(`${first.text} ${rest.text}`, `${surname} ${next.text}`) >= like(first.text, surname) + restIsLike
  );
}

/** In nats, from how much on the rest of a name says that it is written there: Фан of Fan 8. */
const restIsLike = 4;

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of words) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.words.some((word) => other.words.includes(word));
}

/**
 * How many nats of likeness a pair needs. 3.8 is where any two names are equally likely right and wrong; a sentence
 * holds few names, so that less does when both are surely names, and more is asked where a capital says nothing.
 */
function floorOf(source: Stretch, target: Stretch, vocabulary: Vocabulary): number {
  const sure = source.words.some(
    (word) => (!word.initial || vocabulary.hasCapital(word, 'source')) && !vocabulary.isCommonSource(word),
  );
  const titled = source.words.every(({ quoted }) => quoted);
  const plain = target.words.every((word) => vocabulary.isCommonTarget(word) || isPeople(word));
  const opening = !titled && opensSentence(source.words[0]!, vocabulary);
  if (opening) return plain || source.words.length > 1 ? Infinity : 8;
  return (sure || titled ? 3.2 : 5) + (plain ? 4 : 0);
}

/** Chinese, Danes: a people has a word of its own in the other language, and few names are like it. */
function isPeople(word: Word): boolean {
  return englishMentions([word]).some(({ isPlace }) => !isPlace);
}

/** A common word that has its capital from its place: «Форвард Кирилл Панченко». Alone it may be a name all the same. */
function opensSentence(word: Word, vocabulary: Vocabulary): boolean {
  return (
    word.initial &&
    !word.letter &&
    vocabulary.isCommonSource(word) &&
    !vocabulary.isKnown(word) &&
    !vocabulary.hasCapital(word, 'source')
  );
}

/** «Корейской» or «Кореи» beside Korean: an adjective from a place is no name, though it explains the capital. */
function isDerived({ source, target, by, known }: Match): boolean {
  const derived =
    by === 'similarity' && known?.entry.kind === 'place' ? englishMentions(target.words)[0] : undefined;
  if (derived && !derived.isPlace) return true;
  if (by === 'similarity' && known?.entry.kind === 'place' && derivedEnding.test(target.words.at(-1)!.lower))
    return true;
  if (by === 'gazetteer' && source.words.length > 1) return false;
  const word = source.words.at(-1)!.lower;
  const rendering = target.words.at(-1)!.lower;
  if (source.words.length === 1 && isAcronym(source.words[0]!) && by !== 'gazetteer') return true;
  return (
    skAdjective.test(word) && !/[sc]k(?:[yi]|ii|iy|ij|yj|aya|aja|a|oy|oi|ogo|omu|im|ikh|uyu)$/.test(rendering)
  );
}

/** ТАСС, НХЛ: not a name to transcribe; whether it is the right one is for acronyms to say. */
function isAcronym({ caps, text }: Word): boolean {
  return caps && text.length <= 5;
}

function wordBefore(words: readonly Word[], stretch: Stretch): string {
  const at = words.indexOf(stretch.words[0]!);
  return at > 0 ? words[at - 1]!.lower : '';
}

function nameOf({ stretch, confidence, trait, instead }: Leftover): UnmatchedName {
  const name = { ...formOf(stretch), confidence, trait };
  return instead ? { ...name, instead: formOf(instead) } : name;
}

function formOf({ words, text }: Stretch): NameForm {
  return { text, spans: [{ start: words[0]!.start, end: words.at(-1)!.end }] };
}
