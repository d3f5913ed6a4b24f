import type { LinkedWord, WordLinks } from '../model/rule';

/**
 * How much a linked or unlinked word speaks for a passage being translated, in nats: log-odds of what is seen in a true
 * pair against a random one. Link rates measured on the 7,000 post-edited pairs of MLQE-PE (CC0) with the bundled
 * lexicon, and on the same sentences shuffled.
 */
interface Rates {
  /** Share of words that find a counterpart in a true pair. */
  true: number;
  /** Share that find one in a random pair. */
  chance: number;
}

const numberRates: Rates = { true: 0.85, chance: 0.005 };
const nameRates: Rates = { true: 0.8, chance: 0.01 };
/** Content words that the lexicon does not know, and those that it does, with few and many counterparts. */
const unknownRates: Rates = { true: 0.2, chance: 0.002 };
const fewRates: Rates = { true: 0.8, chance: 0.01 };
const someRates: Rates = { true: 0.76, chance: 0.02 };
const manyRates: Rates = { true: 0.73, chance: 0.05 };

/** What the link of a word, or the lack of one, says for the pair being translations of each other, in nats. */
export function evidenceOf(word: LinkedWord): number {
  const rates = ratesOf(word);
  if (!rates) return 0;
  return word.links.length
    ? Math.log(rates.true / rates.chance)
    : Math.log((1 - rates.true) / (1 - rates.chance));
}

/**
 * What all words together say for the two sides being translations of each other, in nats: above 0 for, below against.
 * Either side counts half, since they tell of the same links.
 */
export function translationEvidence({ source, target }: WordLinks): number {
  let sum = 0;
  for (const word of source) sum += evidenceOf(word);
  for (const word of target) sum += evidenceOf(word);
  return sum / 2;
}

/** A run of words with hardly a counterpart on the other side. */
export interface Gap {
  /** Index of the first word. */
  from: number;
  /** Index after the last word. */
  to: number;
  /** Content words, names and numbers without a counterpart in the run. */
  lost: number;
  /** How much more likely the run is left over than translated, in nats, by its own words. */
  surprise: number;
  /** The same for the words left over on the other side: they may render the run in other words. */
  otherSurprise: number;
  /** The same for those of them that stand where the run's rendering should stand. */
  facing: number;
}

/** The run of words of a side that is most surprisingly without counterparts (a maximal-sum segment); nothing when none is. */
export function widestGap(words: readonly LinkedWord[], other: readonly LinkedWord[]): Gap | undefined {
  let best: { from: number; to: number; surprise: number } | undefined;
  let [sum, from] = [0, 0];
  for (let i = 0; i < words.length; i++) {
    if (sum <= 0) [sum, from] = [0, i];
    sum += surpriseOf(words[i]!);
    if (sum > (best?.surprise ?? 0)) best = { from, to: i + 1, surprise: sum };
  }
  if (!best) return undefined;
  const inside = words.slice(best.from, best.to);
  const [low, high] = facingRange(words, other, best);
  return {
    ...best,
    lost: inside.filter((word) => word.kind !== 'function' && !word.links.length).length,
    otherSurprise: leftOver(other),
    facing: leftOver(other.slice(low, high)),
  };
}

/** What an unlinked word adds to a gap and a linked one takes away. Function words find partners anywhere: they count little. */
function surpriseOf(word: LinkedWord): number {
  if (word.kind === 'function') return word.links.length ? -0.3 : 0.2;
  return -evidenceOf(word);
}

function leftOver(words: readonly LinkedWord[]): number {
  let sum = 0;
  for (const word of words) if (word.kind !== 'function' && !word.links.length) sum -= evidenceOf(word);
  return sum;
}

/** Where the rendering of a run should stand: between the counterparts of the three linked words on either side of it. */
function facingRange(
  words: readonly LinkedWord[],
  other: readonly LinkedWord[],
  { from, to }: { from: number; to: number },
): [number, number] {
  const near: number[] = [];
  for (let i = from - 1, seen = 0; i >= 0 && seen < 3; i--) seen += note(words[i]!, near);
  for (let i = to, seen = 0; i < words.length && seen < 3; i++) seen += note(words[i]!, near);
  if (!near.length) return [0, other.length];
  return [Math.max(0, Math.min(...near) - 1), Math.min(other.length, Math.max(...near) + 2)];
}

function note(word: LinkedWord, near: number[]): number {
  if (word.kind === 'function' || word.links[0] === undefined) return 0;
  near.push(word.links[0]);
  return 1;
}

function ratesOf({ kind, known }: LinkedWord): Rates | undefined {
  if (kind === 'function') return undefined;
  if (kind === 'number') return numberRates;
  if (kind === 'name') return nameRates;
  return known === 0 ? unknownRates : known < 3 ? fewRates : known < 6 ? someRates : manyRates;
}
