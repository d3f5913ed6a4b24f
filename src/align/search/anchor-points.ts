import type { Rectangle } from './corridor';
import type { Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';

/** A pair of sentences that share rare links. */
export interface AnchorPoint {
  source: number;
  target: number;
  weight: number;
}

/**
 * Pairs of sentences that are linked by types rare in this rectangle, thinned to the heaviest chain that rises on both
 * sides (as in Bertalign and Champollion, with rarity counted inside the rectangle so that a text
 * repeated elsewhere does not lose its anchors).
 */
export function anchorChain(source: Side, target: Side, links: Sparse, area: Rectangle): AnchorPoint[] {
  return heaviestChain(votes(source, target, links, area), area);
}

/** A type that occurs more often in the rectangle says little about the place. */
const RARE = 4;

/** Links weaker than this are guesses. */
const STRONG = 0.3;

/** Least sum of votes for a point: one link between two words that each occur once or twice. */
const MIN_WEIGHT = 0.3;

/** A word has so many likely partners at most, the likeliest: what has more, such as a surname that looks like thousands of others, says nothing. */
const MOST_PARTNERS = 16;

function votes(source: Side, target: Side, links: Sparse, area: Rectangle): AnchorPoint[] {
  const width = area.right - area.left;
  const there = occurrences(target, area.left, area.right);
  const sums = new Map<number, number>();
  for (const [type, here] of occurrences(source, area.top, area.bottom)) {
    for (const { weight, partners } of strongest(links, type, there)) {
      const vote = weight / (here.length * partners.length);
      for (const i of here) {
        for (const j of partners) {
          const key = (i - area.top) * width + (j - area.left);
          sums.set(key, (sums.get(key) ?? 0) + vote);
        }
      }
    }
  }
  const points: AnchorPoint[] = [];
  for (const [key, weight] of sums) {
    if (weight < MIN_WEIGHT) continue;
    const row = Math.floor(key / width);
    points.push({ source: area.top + row, target: area.left + (key - row * width), weight });
  }
  return points.sort((a, b) => a.source - b.source || b.target - a.target);
}

/** The strong links of a type to types of the other side that are rare there, no more than {@link MOST_PARTNERS}. */
function strongest(
  links: Sparse,
  type: number,
  there: ReadonlyMap<number, readonly number[]>,
): { weight: number; partners: readonly number[] }[] {
  const found: { weight: number; partners: readonly number[] }[] = [];
  for (let l = links.starts[type]!; l < links.starts[type + 1]!; l++) {
    const weight = links.weights[l]!;
    const partners = weight >= STRONG ? there.get(links.columns[l]!) : undefined;
    if (partners) found.push({ weight, partners });
  }
  return found.length <= MOST_PARTNERS
    ? found
    : found.sort((a, b) => b.weight - a.weight).slice(0, MOST_PARTNERS);
}

/** Sentences of each type that is rare between two sentences. */
function occurrences(side: Side, from: number, to: number): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let sentence = from; sentence < to; sentence++) {
    for (let k = side.rows[sentence]!; k < side.rows[sentence + 1]!; k++) {
      const places = found.get(side.tokens[k]!);
      if (!places) found.set(side.tokens[k]!, [sentence]);
      else if (places.length <= RARE) places.push(sentence);
    }
  }
  for (const [type, places] of found) if (places.length > RARE) found.delete(type);
  return found;
}

/** Heaviest chain strictly rising on both sides; a Fenwick tree over targets holds the best chain that ends before each. */
function heaviestChain(points: readonly AnchorPoint[], { left, right }: Rectangle): AnchorPoint[] {
  const tree = new Int32Array(right - left + 1).fill(-1);
  const best = new Float64Array(points.length);
  const previous = new Int32Array(points.length).fill(-1);
  let last = -1;
  points.forEach((point, index) => {
    let before = -1;
    for (let at = point.target - left; at > 0; at -= at & -at) {
      if (tree[at]! >= 0 && (before < 0 || best[tree[at]!]! > best[before]!)) before = tree[at]!;
    }
    previous[index] = before;
    best[index] = point.weight ** 2 + (before < 0 ? 0 : best[before]!);
    for (let at = point.target - left + 1; at < tree.length; at += at & -at) {
      if (tree[at]! < 0 || best[tree[at]!]! < best[index]!) tree[at] = index;
    }
    if (last < 0 || best[index]! > best[last]!) last = index;
  });
  const chain: AnchorPoint[] = [];
  for (let index = last; index >= 0; index = previous[index]!) chain.push(points[index]!);
  return chain.reverse();
}
