import { languagePack } from '../languages/index';
import type { Bead, Bitext } from '../model/bead';
import type { Document } from '../model/document';
import type { Lexicon } from '../model/lexicon';
import type { NameForm } from '../model/name';
import { vocabularyOf, type Vocabulary } from './common-words';
import type { GazetteerIndex } from './gazetteer-index';
import { bestMatches, matcher, stretchesOf, type Match, type Matcher, type Stretch } from './match';
import { capitalWords, derivedEnding, personTitles, skAdjective } from './name-vocabulary';
import { pairByPosition, type Leftover } from './position';
import { nameText, runsOf, wordsOf, type Run, type Word } from './words';

/** A source name beside a rendering, with what is needed to make an entry of it. */
export interface NamePair extends Omit<Match, 'by'> {
  by: 'similarity' | 'gazetteer' | 'position';
  bead: number;
  /** The word before the source name, lower case; empty when there is none. */
  before: string;
}

/** The words of one side of a bead. */
export interface Side {
  words: Word[];
  runs: Run[];
}

/** Pairs the names of every bead, in document order. */
export function collectPairs(bitext: Bitext, index: GazetteerIndex, lexicon: Lexicon | undefined) {
  const sides = bitext.beads.map((bead) => ({
    source: sideOf(bitext.source, bead.source),
    target: sideOf(bitext.target, bead.target),
  }));
  const vocabulary = vocabularyOf(
    sides,
    languagePack(bitext.source.language),
    languagePack(bitext.target.language),
    lexicon,
    index,
  );
  const match = matcher(index);
  const pairs: NamePair[] = [];
  const missing: Leftover[] = [];
  const added: Leftover[] = [];
  bitext.beads.forEach((bead, at) => {
    const { source, target } = sides[at]!;
    if (source.words.length === 0 || target.words.length === 0) return;
    const found = pairBead(source, target, vocabulary, match);
    const pairOf = (one: Match): NamePair => ({
      ...one,
      bead: at,
      before: wordBefore(source.words, one.source),
    });
    pairs.push(...found.filter((one) => !isDerived(one)).map(pairOf));
    const used = new Set(found.flatMap((one) => [...one.source.words, ...one.target.words]));
    const oneToOne = sizeOf(bead) === 2;
    missing.push(
      ...leftSource(source, target, used, vocabulary, match, index).map((s) => ({
        stretch: s,
        bead: at,
        oneToOne,
      })),
    );
    added.push(
      ...leftTarget(source, target, used, vocabulary, match).map((s) => ({ stretch: s, bead: at, oneToOne })),
    );
  });
  const placed = pairByPosition(missing, added);
  for (const { source, target, confidence } of placed.pairs) {
    const before = wordBefore(sides[source.bead]!.source.words, source.stretch);
    pairs.push({
      ...{
        source: source.stretch,
        target: target.stretch,
        by: 'position',
        value: confidence,
        known: undefined,
      },
      ...{ bead: source.bead, before },
    });
  }
  pairs.sort((a, b) => a.source.words[0]!.start - b.source.words[0]!.start);
  return { pairs, missing: formsOf(placed.missing), added: formsOf(placed.added) };
}

function sizeOf({ source, target }: Bead): number {
  return source.end - source.start + target.end - target.start;
}

function sideOf(document: Document, range: { start: number; end: number }): Side {
  const words: Word[] = [];
  const runs: Run[] = [];
  for (const sentence of document.sentences.slice(range.start, range.end)) {
    const these = wordsOf(sentence);
    words.push(...these);
    runs.push(...runsOf(these));
  }
  return { words, runs };
}

/** The pairs of a bead: first outside brackets, a word in one pair; then what an editor put in brackets. */
function pairBead(source: Side, target: Side, vocabulary: Vocabulary, match: Matcher): Match[] {
  const verbatim = new Set(source.words.filter(isLatin).map(({ lower }) => lower));
  const sources = stretchesOf(source.runs, (word) => !isLatin(word) && vocabulary.mayBeName(word));
  const isTarget = (word: Word) =>
    !capitalWords.has(word.lower) && !vocabulary.isFunctionWord(word) && !verbatim.has(word.lower);
  const targets = stretchesOf(target.runs, isTarget);
  const allowed = (one: Stretch, other: Stretch, { by, value }: Pick<Match, 'by' | 'value'>) =>
    by === 'gazetteer' || (value >= floorOf(one, other, vocabulary) && !vocabulary.translates(one, other));
  const outside = targets.filter(({ words }) => !words[0]!.bracketed);
  const inside = targets.filter(({ words }) => words[0]!.bracketed);
  const found = bestMatches(match, [sources, source.runs], [outside, target.runs], allowed);
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
  allowed: (source: Stretch, target: Stretch, match: Pick<Match, 'by' | 'value'>) => boolean,
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

/** Latin words of a Cyrillic text are literals, not names to render. */
function isLatin({ lower }: Word): boolean {
  return lower[0]! < '\u0250';
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.words.some((word) => other.words.includes(word));
}

/**
 * How many nats of likeness a pair needs. 3.8 is where any two names are equally likely right and wrong; a sentence
 * holds few names, so that less does when both are surely names, and more is asked where a capital says nothing.
 */
function floorOf(source: Stretch, target: Stretch, vocabulary: Vocabulary): number {
  const sure = source.words.some((word) => !word.initial && !vocabulary.isCommonSource(word));
  const plain = target.words.every((word) => vocabulary.isCommonTarget(word));
  return (sure ? 3.2 : 5) + (plain ? 4 : 0);
}

/** «Корейской» or «Кореи» beside Korean: an adjective from a place is no name, though it explains the capital. */
function isDerived({ source, target, by, known }: Match): boolean {
  if (by === 'similarity' && known?.entry.kind === 'place' && derivedEnding.test(target.words.at(-1)!.lower))
    return true;
  if (by === 'gazetteer' && source.words.length > 1) return false;
  const word = source.words.at(-1)!.lower;
  const rendering = target.words.at(-1)!.lower;
  if (source.words.length === 1 && isAcronym(source.words[0]!) && by !== 'gazetteer') return true;
  return skAdjective.test(word) && !/[sc]k(?:[yi]|ii|iy|ij|yj|aya|aja|a|oy|oi)$/.test(rendering);
}

/** ТАСС, НХЛ: not a name to transcribe; whether it is the right one is for acronyms to say. */
function isAcronym({ caps, text }: Word): boolean {
  return caps && text.length <= 5;
}

function wordBefore(words: readonly Word[], stretch: Stretch): string {
  const at = words.indexOf(stretch.words[0]!);
  return at > 0 ? words[at - 1]!.lower : '';
}

/** Source words that are surely names and have no rendering, neighbours together. */
function leftSource(
  side: Side,
  other: Side,
  used: ReadonlySet<Word>,
  vocabulary: Vocabulary,
  { compare }: Matcher,
  index: GazetteerIndex,
): Stretch[] {
  const left = leftovers(side.runs, used, (word) => !isLatin(word) && vocabulary.isSurelySourceName(word));
  const singles = other.words.filter(({ lower }) => lower.length > 2).map(alone);
  return left.filter((stretch) => {
    const known = index.known(stretch.words.map(({ text }) => text));
    const stems = known.flatMap(({ entry }) =>
      entry.target.map(({ text }) => text.slice(0, 4).toLowerCase()),
    );
    return !singles.some(
      (one) => (compare(stretch, one)?.value ?? 0) > 2.8 || stems.includes(one.words[0]!.lower.slice(0, 4)),
    );
  });
}

/** Target words that are surely names and render nothing, neighbours together. */
function leftTarget(
  side: Side,
  target: Side,
  used: ReadonlySet<Word>,
  vocabulary: Vocabulary,
  { compare }: Matcher,
): Stretch[] {
  const verbatim = new Set(side.words.filter(isLatin).map(({ lower }) => lower));
  const left = leftovers(
    target.runs,
    used,
    (word) => !verbatim.has(word.lower) && vocabulary.isSurelyTargetName(word),
  );
  const singles = side.words.filter(({ lower }) => lower.length > 2).map(alone);
  return left.filter(
    (stretch) =>
      !stretch.words[0]!.bracketed &&
      !singles.some((one) => stretch.words.some((w) => (compare(one, alone(w))?.value ?? 0) > 2.8)),
  );
}

function alone(word: Word): Stretch {
  return { run: 0, from: 0, words: [word], text: word.text };
}

function leftovers(runs: readonly Run[], used: ReadonlySet<Word>, sure: (word: Word) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  runs.forEach((run, at) => {
    let words: Word[] = [];
    const close = (end: number) => {
      while (words.length > 0 && (!words.at(-1)!.capital || words.at(-1)!.letter)) words.pop();
      if (words.length > 0 && words.some(sure)) {
        stretches.push({
          run: at,
          from: end - words.length,
          words,
          text: nameText(words),
        });
      }
      words = [];
    };
    run.forEach((word, k) => {
      const free = !used.has(word) && !personTitles.has(word.lower) && !derivedFromPlace(word) && sure(word);
      if (free) words.push(word);
      else close(k);
    });
    close(run.length);
  });
  // A run with a part that is paired is a name that is rendered in another way (a patronymic left out), not missing.
  return stretches.filter(({ run }) => !runs[run]!.some((word) => used.has(word)));
}

function derivedFromPlace({ lower }: Word): boolean {
  return skAdjective.test(lower) || (lower.length > 4 && /(?:ian|ese|ish)s?$/.test(lower));
}

function formsOf(leftovers: readonly Leftover[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const { stretch } of leftovers) {
    const span = { start: stretch.words[0]!.start, end: stretch.words.at(-1)!.end };
    const form = forms.get(stretch.text);
    if (form) form.spans.push(span);
    else forms.set(stretch.text, { text: stretch.text, spans: [span] });
  }
  return [...forms.values()];
}
