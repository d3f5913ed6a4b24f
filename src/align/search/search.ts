import type { Steps } from '../../steps/steps';
import { anchorChain, type AnchorPoint } from './anchor-points';
import { BoundsBuilder, fullBounds, type Bounds, type Rectangle } from './corridor';
import type { Bound } from '../prepare/control';
import type { Side } from '../prepare/side';
import type { Sparse } from '../prepare/sparse';

/** Rectangles of up to so many nodes are searched whole: 200 by 200 sentences. */
export const FULL_SEARCH = 40_000;

/** Sentences on either side of a gap between two anchors that the search may still use: more where anchors stand far apart. */
const marginOf = ({ top, bottom, left, right }: Rectangle) =>
  Math.min(12, 3 + ((bottom - top + right - left) >> 2));

/** An anchor is dropped when it lies further than this, in sentences, from the line through its neighbours. */
const TOLERANCE = 12;

/** Gaps between anchors of more nodes than this are divided again, by what is rare inside them. */
const COARSE = 250;

/** The part of the lattice worth searching: all of it for short texts, else a corridor along anchors; linear in the longer side. */
export function* findBounds(
  source: Side,
  target: Side,
  links: Sparse,
  area: Rectangle,
  met: Set<Bound>,
): Steps<Bounds> {
  const [height, width] = [area.bottom - area.top, area.right - area.left];
  if (height * width <= FULL_SEARCH) return fullBounds(height, width);
  const bounds = new BoundsBuilder(height, width);
  for (const gap of yield* gaps(source, target, links, area, 0)) {
    bounds.allow(
      {
        top: gap.top - area.top,
        bottom: gap.bottom - area.top,
        left: gap.left - area.left,
        right: gap.right - area.left,
      },
      marginOf(gap),
      FULL_SEARCH,
    );
  }
  if (bounds.isBlind) met.add('unanchored');
  return bounds.build();
}

/** Rectangles between consecutive anchors, large ones divided again by anchors that are rare inside them. */
function* gaps(
  source: Side,
  target: Side,
  links: Sparse,
  area: Rectangle,
  depth: number,
): Steps<Rectangle[]> {
  yield 0;
  const whole = dropOutliers(anchorChain(source, target, links, area), area);
  const chain = whole.length > 0 ? whole : chainByWindows(source, target, links, area);
  const found: Rectangle[] = [];
  let [top, left] = [area.top, area.left];
  for (const { source: i, target: j } of [...chain, { source: area.bottom, target: area.right }]) {
    const gap = { top, bottom: i, left, right: j };
    const cells = (gap.bottom - gap.top) * (gap.right - gap.left);
    if (chain.length > 0 && depth < 8 && cells > COARSE) {
      for (const part of yield* gaps(source, target, links, gap, depth + 1)) found.push(part);
    } else found.push(gap);
    [top, left] = [i, j];
  }
  return found;
}

/** Source sentences of a window at most and at least, and how much wider it is on the target side than the area's slope asks for. */
const [LARGEST, SMALLEST] = [5_000, 300];
const SLACK = 1.5;

/** A window with fewer anchors than one in so many sentences is halved: in a smaller one more words are rare. */
const SPARSE = 100;

/**
 * Anchors of an area that has no rare words as a whole, as when much of it is repeated elsewhere: by what is rare in a window
 * that moves on to the last anchor in its first three quarters, or blindly by half where it has none.
 */
function chainByWindows(source: Side, target: Side, links: Sparse, area: Rectangle): AnchorPoint[] {
  const chain: AnchorPoint[] = [];
  let [top, left, size] = [area.top, area.left, LARGEST];
  if (area.bottom - top <= LARGEST) return chain;
  const slope = (area.right - left) / (area.bottom - top);
  for (;;) {
    const bottom = Math.min(area.bottom, top + size);
    const right = Math.min(area.right, left + Math.ceil(size * slope * SLACK));
    const window = { top, bottom, left, right };
    const anchors = dropOutliers(anchorChain(source, target, links, window), window);
    if (anchors.length < size / SPARSE && size > SMALLEST) {
      size = Math.max(SMALLEST, size >> 1);
      continue;
    }
    const last = bottom === area.bottom;
    const kept = anchors.filter((point) => last || point.source < top + size * 0.75);
    for (const point of kept) chain.push(point);
    if (last) return chain;
    top = Math.max(top + 1, kept.at(-1)?.source ?? top + (size >> 1));
    left = kept.at(-1)?.target ?? Math.min(area.right, left + Math.round((size / 2) * slope));
    size = Math.min(LARGEST, size * 2);
  }
}

function dropOutliers(chain: readonly AnchorPoint[], area: Rectangle): AnchorPoint[] {
  const start = { source: area.top, target: area.left };
  const end = { source: area.bottom, target: area.right };
  return chain.filter((point, index) => {
    const before = chain[index - 2] ?? chain[index - 1] ?? start;
    const after = chain[index + 2] ?? chain[index + 1] ?? end;
    const share = (point.source - before.source) / Math.max(1, after.source - before.source);
    const line = before.target + share * (after.target - before.target);
    return Math.abs(point.target - line) <= TOLERANCE;
  });
}
