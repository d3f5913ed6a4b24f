import type { Sentence } from '../../model/document';
import type { Leftover } from './loss/position';
import type { NamePair } from './name-pair';
import type { Side } from './side';
import type { Matcher } from './match';
import { runsOf, type Word } from './name-tokens';

/** Both sides of a bead, or of a part of one that is very long. */
export interface Passage {
  source: Side;
  target: Side;
  /** Of a part: the part with its neighbours, where a counterpart may stand as well, and the number of the whole passage. */
  around?: { source: Side; target: Side; whole: number };
}

/**
 * So many words with a capital, or words of any kind, may a side have that is compared with the other as a whole: every name with every other. A list of
 * people, a table or a text without full stops has more, and is compared part by part.
 */
const WHOLE = { names: 150, words: 3000 };

/** Names of one part: few, since all are compared with all. */
const PART = 50;

/** A word without a capital costs so much less than one with. */
const WORD = PART / 1000;

/**
 * Cuts a very long passage into parts that stand beside each other, by the share of names before them, so that time grows with the length of the
 * passage and not with its square.
 *
 * @returns the passage itself when it is not so long
 */
export function cutPassage(source: Side, target: Side, whole: number): Passage[] {
  if (isShort(source) && isShort(target)) return [{ source, target }];
  const weights = [source, target].map(weightsOf) as [Float64Array, Float64Array];
  const count = Math.ceil(Math.max(weights[0].at(-1)!, weights[1].at(-1)!) / PART);
  const [ofSource, ofTarget] = [cutSide(source, weights[0], count), cutSide(target, weights[1], count)];
  return ofSource.map((own, k) => ({
    source: own,
    target: ofTarget[k]!,
    around: { source: joined(ofSource, k), target: joined(ofTarget, k), whole },
  }));
}

/**
 * Pairs names whose counterpart fell into a neighbouring part of the same passage.
 *
 * @param passages - where the leftovers stand, by their `bead`
 * @returns the pairs, and what is left over still
 */
export function pairAcross(
  passages: readonly Passage[],
  missing: readonly Leftover[],
  added: readonly Leftover[],
  { compare }: Matcher,
): {
  pairs: Pick<NamePair, 'source' | 'target' | 'by' | 'value' | 'known' | 'bead'>[];
  missing: Leftover[];
  added: Leftover[];
} {
  const used = new Set<Leftover>();
  const pairs: ReturnType<typeof pairAcross>['pairs'] = [];
  const byPassage = new Map<number, Leftover[]>();
  for (const one of added) {
    if (passages[one.bead]!.around) byPassage.set(one.bead, [...(byPassage.get(one.bead) ?? []), one]);
  }
  for (const source of missing) {
    const whole = passages[source.bead]!.around?.whole;
    if (whole === undefined) continue;
    let best: { target: Leftover; found: NonNullable<ReturnType<Matcher['compare']>> } | undefined;
    for (const at of [source.bead - 1, source.bead + 1]) {
      if (passages[at]?.around?.whole !== whole) continue;
      for (const target of byPassage.get(at) ?? []) {
        const found = used.has(target) ? undefined : compare(source.stretch, target.stretch);
        if (found && found.value > (best?.found.value ?? SURE)) best = { target, found };
      }
    }
    if (!best) continue;
    used.add(source).add(best.target);
    pairs.push({ source: source.stretch, target: best.target.stretch, ...best.found, bead: source.bead });
  }
  const isLeft = (one: Leftover) => !used.has(one);
  return { pairs, missing: missing.filter(isLeft), added: added.filter(isLeft) };
}

/** In nats: what a pair of names needs that stand in different parts. Two names that are surely names need 3.2 in one sentence. */
const SURE = 5;

function isShort({ words }: Side): boolean {
  if (words.length > WHOLE.words) return false;
  return words.length <= WHOLE.names || words.filter(({ capital }) => capital).length <= WHOLE.names;
}

/** What all words up to each cost. */
function weightsOf({ words }: Side): Float64Array {
  let sum = 0;
  return Float64Array.from(
    words.length > 0 ? words : [undefined],
    (word) => (sum += word?.capital ? 1 : WORD),
  );
}

function cutSide({ words, sentences }: Side, weights: Float64Array, count: number): Side[] {
  const parts: Side[] = [];
  let [from, sentence] = [0, 0];
  for (let k = 1; k <= count; k++) {
    const limit = (weights.at(-1)! * k) / count;
    let to = from;
    while (to < words.length && (k === count || weights[to]! <= limit)) to++;
    const part = words.slice(from, to);
    const own: Sentence[] = [];
    if (part.length > 0) {
      const [start, end] = [part[0]!.start, part.at(-1)!.end];
      while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
      for (let at = sentence; at < sentences.length && sentences[at]!.start < end; at++) {
        own.push(within(sentences[at]!, start, end));
      }
    }
    parts.push({ words: part, runs: runsOf(part), sentences: own });
    from = to;
  }
  return parts;
}

/** The part of a sentence between two offsets of the document. */
function within(sentence: Sentence, from: number, to: number): Sentence {
  const [start, end] = [Math.max(sentence.start, from), Math.min(sentence.end, to)];
  if (start === sentence.start && end === sentence.end) return sentence;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { ...sentence, start, end, text };
}

function joined(parts: readonly Side[], at: number): Side {
  const near = parts.slice(Math.max(0, at - 1), at + 2);
  return {
    words: near.flatMap(({ words }): Word[] => words),
    runs: near.flatMap(({ runs }) => runs),
    sentences: near.flatMap(({ sentences }) => sentences),
  };
}
