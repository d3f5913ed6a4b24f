import type { WordPair } from '../../model/rule';
import { leading } from '../../text/leading';

/** Passages are compared up to so many words; what is longer is a whole text in one sentence. */
export const MAX_WORDS = 1500;

/**
 * Of many places where a word stands, so many count, those nearest to where it would stand in a word-for-word translation. A word comes so often only in tables,
 * lists and texts without full stops; every place of one word with every place of the other would take the square of their number.
 */
const MOST_PLACES = 24;

/** The same for words that are compared by their letters. */
export const FARTHEST = 200;

/**
 * Picks from ascending places on the target those nearest to the diagonal.
 *
 * @param rows - words of the source
 * @param columns - words of the target
 * @param most - how many are picked at most
 * @returns a function of all places (none when there are none) and the index of the source word
 */
export function nearDiagonal(
  rows: number,
  columns: number,
  most = MOST_PLACES,
): (places: readonly number[] | undefined, source: number) => readonly number[] {
  return (places = NONE, source) => {
    if (places.length <= most) return places;
    const wanted = (source * columns) / rows;
    const low = leading(places.length, (at) => places[at]! < wanted);
    const from = Math.max(0, Math.min(places.length - most, low - (most >> 1)));
    return places.slice(from, from + most);
  };
}

const NONE: readonly number[] = [];

/** What a link from one end of a passage to the other loses against one along the diagonal. */
const DRIFT = 0.5;

/** Words that share a partner stand so near each other at most. */
const NEIGHBOURS = 3;

/** Collects pairs of words that may translate each other; the heavier of two between the same words counts. */
export class Pairs {
  private readonly weights = new Map<number, number>();
  private readonly bestOfSource: Float64Array;
  private readonly bestOfTarget: Float64Array;

  /**
   * @param rows - words of the source, at most {@link MAX_WORDS}
   * @param columns - words of the target, likewise
   */
  constructor(
    private readonly rows: number,
    private readonly columns: number,
  ) {
    this.bestOfSource = new Float64Array(rows);
    this.bestOfTarget = new Float64Array(columns);
  }

  add(s: number, t: number, weight: number): void {
    const key = s * MAX_WORDS + t;
    if (weight <= (this.weights.get(key) ?? 0)) return;
    this.weights.set(key, weight);
    if (weight > this.bestOfTarget[t]!) this.bestOfTarget[t] = weight;
    if (weight > this.bestOfSource[s]!) this.bestOfSource[s] = weight;
  }

  sourceWeight(s: number): number {
    return this.bestOfSource[s]!;
  }

  targetWeight(t: number): number {
    return this.bestOfTarget[t]!;
  }

  /** All pairs, best first: the heavier one, of equals the one nearer the diagonal. */
  ranked(): WordPair[] {
    const found: (WordPair & { rank: number })[] = [];
    this.weights.forEach((weight, key) => {
      const target = key % MAX_WORDS;
      const source = (key - target) / MAX_WORDS;
      const rank = weight - DRIFT * Math.abs(source / this.rows - target / this.columns);
      found.push({ source, target, weight, rank });
    });
    return found.sort((a, b) => b.rank - a.rank || a.source - b.source || a.target - b.target);
  }
}

/**
 * The pairs that hold against their rivals. A word that loses its partner to another may share it with a neighbour (the
 * two words of a compound), not across the passage.
 *
 * @param ranked - all pairs, best first
 * @param stays - which of them take part
 */
export function holdingPairs(
  ranked: readonly WordPair[],
  stays: (pair: WordPair) => boolean = () => true,
): WordPair[] {
  const [ofSource, ofTarget]: [Partners, Partners] = [
    { low: [], high: [] },
    { low: [], high: [] },
  ];
  const holding: WordPair[] = [];
  for (const pair of ranked) {
    if (!stays(pair)) continue;
    const { source, target } = pair;
    if (!isNear(ofSource, source, target) || !isNear(ofTarget, target, source)) continue;
    take(ofSource, source, target);
    take(ofTarget, target, source);
    holding.push(pair);
  }
  return holding;
}

/** By word, the first and the last word of the other side that it has. */
interface Partners {
  low: number[];
  high: number[];
}

function isNear({ low, high }: Partners, word: number, index: number): boolean {
  const first = low[word];
  return first === undefined || (index - first <= NEIGHBOURS && high[word]! - index <= NEIGHBOURS);
}

function take({ low, high }: Partners, word: number, index: number): void {
  const first = low[word];
  if (first === undefined || index < first) low[word] = index;
  if (first === undefined || index > high[word]!) high[word] = index;
}
