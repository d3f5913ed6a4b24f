import { anchorChain, type AnchorPoint, type Rectangle } from './anchors';
import { corridorOf, fullCorridor, type Corridor } from './corridor';
import type { Side } from './side';
import type { Sparse } from './sparse';

/** Rectangles of up to so many nodes are searched whole: 200 by 200 sentences. */
export const FULL_SEARCH = 40_000;

/** Sentences on either side of a gap between two anchors that the search may still use. */
const MARGIN = 10;

/** Half width of the band along the diagonal where nothing anchors the search. */
const BLIND = 120;

/** An anchor is dropped when it lies further than this from the line through its neighbours. */
const TOLERANCE = 12;

/** The part of the lattice worth searching: all of it for short texts, else a corridor along anchors; linear in the longer side. */
export function findCorridor(source: Side, target: Side, links: Sparse): Corridor {
  const [height, width] = [source.size, target.size];
  if (height * width <= FULL_SEARCH) return fullCorridor(height, width);
  const low = new Int32Array(height + 1).fill(width);
  const high = new Int32Array(height + 1);
  for (const gap of gaps(source, target, links, { top: 0, bottom: height, left: 0, right: width }, 0)) {
    allow(gap, low, high, width);
  }
  for (let i = height - 1; i >= 0; i--) low[i] = Math.min(low[i]!, low[i + 1]!);
  for (let i = 1; i <= height; i++) high[i] = Math.max(high[i]!, high[i - 1]!);
  return corridorOf(width, low, high);
}

/** Rectangles between consecutive anchors, large ones divided again by anchors that are rare inside them. */
function gaps(source: Side, target: Side, links: Sparse, area: Rectangle, depth: number): Rectangle[] {
  const chain = dropOutliers(anchorChain(source, target, links, area), area);
  const found: Rectangle[] = [];
  let [top, left] = [area.top, area.left];
  for (const { source: i, target: j } of [...chain, { source: area.bottom, target: area.right }]) {
    const gap = { top, bottom: i, left, right: j };
    const cells = (gap.bottom - gap.top) * (gap.right - gap.left);
    const divided = chain.length > 0 && depth < 8 && cells > FULL_SEARCH / 4;
    found.push(...(divided ? gaps(source, target, links, gap, depth + 1) : [gap]));
    [top, left] = [i, j];
  }
  return found;
}

function dropOutliers(chain: readonly AnchorPoint[], area: Rectangle): AnchorPoint[] {
  const kept: AnchorPoint[] = [];
  const ends = [
    { source: area.top, target: area.left },
    { source: area.bottom, target: area.right },
  ] as const;
  chain.forEach((point, index) => {
    const before = chain[index - 2] ?? chain[index - 1] ?? ends[0];
    const after = chain[index + 2] ?? chain[index + 1] ?? ends[1];
    const share = (point.source - before.source) / Math.max(1, after.source - before.source);
    const line = before.target + share * (after.target - before.target);
    if (Math.abs(point.target - line) <= TOLERANCE) kept.push(point);
  });
  return kept;
}

function allow(
  { top, bottom, left, right }: Rectangle,
  low: Int32Array,
  high: Int32Array,
  width: number,
): void {
  const blind = (bottom - top) * (right - left) > FULL_SEARCH;
  for (let i = Math.max(0, top - MARGIN); i <= Math.min(low.length - 1, bottom + MARGIN); i++) {
    let [from, to] = [left - MARGIN, right + MARGIN];
    if (blind) {
      const centre = left + ((i - top) / Math.max(1, bottom - top)) * (right - left);
      const half = BLIND + (right - left) / Math.max(1, bottom - top);
      from = Math.max(from, Math.floor(centre - half));
      to = Math.min(to, Math.ceil(centre + half));
    }
    low[i] = Math.min(low[i]!, Math.max(0, from));
    high[i] = Math.max(high[i]!, Math.min(width, to));
  }
}
