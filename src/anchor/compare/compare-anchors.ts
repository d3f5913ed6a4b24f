import { anchorShape } from '../../boundary/model-shapes';
import type { Shape } from '../../boundary/shapes';
import { requireShape } from '../../boundary/valid-arguments';
import type { Anchor } from '../../model/anchor';
import { allFacts, isCovered } from './stated-facts';
import { isShownIn } from './presence';
import { changedConfidence, kinship, leftConfidence, relation, relationWeight, WRONG_UNIT } from './relation';

/** Two anchors that say the same. */
export interface AnchorPair {
  source: Anchor;
  target: Anchor;
  /** Equal values; the same facts said otherwise (38 and 38th, 28 June and 28 June 1951); or a right conversion of units. */
  by: 'value' | 'parts' | 'conversion';
}

/** Anchors that do not agree. */
export interface AnchorDifference {
  /**
   * `changed`: another value stands in its place; `unit`: the same number of something else; `conversion`: converted wrongly;
   * `missing` and `added`: nothing on the other side.
   */
  reason: 'changed' | 'unit' | 'conversion' | 'missing' | 'added';
  /** Absent for `added`. */
  source?: Anchor;
  /** Absent for `missing`. */
  target?: Anchor;
  /** Probability that a reader would call it a departure, in (0, 1). Number words that languages use loosely are low. */
  confidence: number;
}

/** What {@link compareAnchors} gives. */
export interface AnchorComparison {
  /** In order of the source. */
  matched: AnchorPair[];
  /** In order of the source, then of what the target added. */
  differences: AnchorDifference[];
}

/** The texts of both sides, where values may stand in a form that is no anchor. */
export interface ComparedTexts {
  source: string;
  target: string;
}

const textsShape: Shape = { fields: { source: 'text', target: 'text' } };

/** More leftovers than this on a side are a table or a list of figures: comparing all pairs of them would be quadratic. */
const MOST_LEFTOVERS = 300;

/**
 * Compares the values of two texts that should say the same. Values are paired one to one, equal ones first, then those that
 * mean the same in another form, then conversions; what is left is paired by likeness as changed, and the rest is missing or
 * added. A value whose facts all stand somewhere on the other side (a repetition) is left unmentioned.
 *
 * @param source - anchors of the original, in order
 * @param target - anchors of the translation, in order
 * @param texts - the texts, so that a literal (COVID-19, an address) counts as present wherever its letters stand, and «американские» stands for
 *   "US"
 * @returns pairs and differences; both empty when there are no anchors
 * @example
 * ```ts
 * const texts = { source: 'Потеряно 30 танков.', target: '40 tanks were lost.' };
 * const [russian, english] = [findAnchors(texts.source, 'ru'), findAnchors(texts.target, 'en')];
 * const { matched, differences } = compareAnchors(russian, english, texts);
 * matched.length; // 0
 * differences[0]?.reason; // 'changed'
 * ```
 */
export function compareAnchors(
  source: readonly Anchor[],
  target: readonly Anchor[],
  texts?: ComparedTexts,
): AnchorComparison {
  requireShape('compareAnchors: source', source, { members: anchorShape });
  requireShape('compareAnchors: target', target, { members: anchorShape });
  if (texts !== undefined) requireShape('compareAnchors: texts', texts, textsShape);
  return compareFound(source, target, texts);
}

/** {@link compareAnchors} of anchors that were found here, and need no check of their shape. */
export function compareFound(
  source: readonly Anchor[],
  target: readonly Anchor[],
  texts?: ComparedTexts,
): AnchorComparison {
  const matched: AnchorPair[] = [];
  const differences: AnchorDifference[] = [];
  const left = matchEqual(source, target, matched);
  if (left.source.length + left.target.length === 0) return { matched: matched.sort(inSource), differences };
  pairUp(
    left,
    (a, b) => relationWeight(relation(a, b)),
    (a, b) => {
      const how = relation(a, b)!;
      if (how === 'parts' || how === 'conversion') matched.push({ source: a, target: b, by: how });
      else if (how === 'less' && isDayStated(a, b, source, target))
        matched.push({ source: a, target: b, by: 'parts' });
      else
        differences.push({
          reason: how === 'unit' ? 'unit' : how === 'wrong-conversion' ? 'conversion' : 'changed',
          source: a,
          target: b,
          confidence: Math.min(how === 'less' ? LOST_DAY : WRONG_UNIT, changedConfidence(a, b)),
        });
    },
  );
  const repeated = dropCovered(left, source, target, texts);
  const change = (a: Anchor, b: Anchor) => {
    differences.push({ reason: 'changed', source: a, target: b, confidence: changedConfidence(a, b) });
  };
  left.source = left.source.filter((a) => {
    const dated = matched.find((pair) => contradictsMonth(a, pair));
    if (dated) change(a, dated.target);
    return !dated;
  });
  pairUp(left, kinship, change);
  // a soft word left over («две») beside a repetition on the other side ("three … three") has probably become it
  pairUp({ source: left.source, target: repeated.target }, kinship, change);
  pairUp({ source: repeated.source, target: left.target }, kinship, change);
  for (const a of left.source)
    differences.push({ reason: 'missing', source: a, confidence: leftConfidence(a) });
  for (const b of left.target)
    differences.push({ reason: 'added', target: b, confidence: leftConfidence(b) });
  return { matched: matched.sort(inSource), differences: differences.sort(byPlace) };
}

function inSource(a: AnchorPair, b: AnchorPair): number {
  return a.source.start - b.source.start;
}

interface Sides {
  source: Anchor[];
  target: Anchor[];
}

/** Pairs equal values in their order; returns what is left. */
function matchEqual(source: readonly Anchor[], target: readonly Anchor[], matched: AnchorPair[]): Sides {
  const byValue = new Map<string, Anchor[]>();
  for (const anchor of [...target].reverse()) {
    for (const value of [anchor.value, ...(anchor.alternatives ?? [])]) {
      const list = byValue.get(value);
      if (list) list.push(anchor);
      else byValue.set(value, [anchor]);
    }
  }
  const taken = new Set<Anchor>();
  const take = (value: string) => {
    const list = byValue.get(value);
    while (list?.length && taken.has(list.at(-1)!)) list.pop();
    return list?.pop();
  };
  const left: Anchor[] = [];
  for (const anchor of source) {
    let found = take(anchor.value);
    for (const value of found ? [] : (anchor.alternatives ?? [])) found ??= take(value);
    if (found) {
      taken.add(found);
      matched.push({ source: anchor, target: found, by: 'value' });
    } else left.push(anchor);
  }
  return { source: left, target: target.filter((anchor) => !taken.has(anchor)) };
}

/** Pairs the best related of both sides, best pair first, and takes them out. */
function pairUp(
  sides: Sides,
  weigh: (source: Anchor, target: Anchor) => number,
  found: (source: Anchor, target: Anchor) => void,
): void {
  const candidates: { source: number; target: number; weight: number }[] = [];
  const rows = Math.min(MOST_LEFTOVERS, sides.source.length);
  const columns = Math.min(MOST_LEFTOVERS, sides.target.length);
  for (let source = 0; source < rows; source++) {
    for (let target = 0; target < columns; target++) {
      const weight = weigh(sides.source[source]!, sides.target[target]!);
      if (weight <= 0) continue;
      // of equals, those that stand at the same place in the order of their side
      const apart = Math.abs(source / rows - target / columns);
      candidates.push({ source, target, weight: weight - apart / 2 });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.source - b.source || a.target - b.target);
  const [sources, targets] = [new Set<number>(), new Set<number>()];
  for (const { source, target } of candidates) {
    if (sources.has(source) || targets.has(target)) continue;
    sources.add(source);
    targets.add(target);
    found(sides.source[source]!, sides.target[target]!);
  }
  sides.source = sides.source.filter((_, index) => !sources.has(index));
  sides.target = sides.target.filter((_, index) => !targets.has(index));
}

/** Confidence that a day which only one side names is lost or put in. */
const LOST_DAY = 0.75;

/** True when the day that one of two dates lacks stands elsewhere on its side: «5-го … в марте». */
function isDayStated(a: Anchor, b: Anchor, source: readonly Anchor[], target: readonly Anchor[]): boolean {
  const [day, others] =
    a.dates![0]!.day !== undefined ? [a.dates![0]!.day, target] : [b.dates![0]!.day, source];
  return allFacts(others).facts.has(`n${day}`);
}

/** True for «августовский» left over beside 1991, which became "April 1991". */
function contradictsMonth({ dates }: Anchor, { source, target, by }: AnchorPair): boolean {
  if (by !== 'parts' || dates?.length !== 1 || source.dates?.length !== 1 || target.dates?.length !== 1)
    return false;
  const [{ month, year, day }, other] = [dates[0]!, target.dates[0]!];
  if (month === undefined || year !== undefined || day !== undefined || source.dates[0]!.month !== undefined)
    return false;
  return other.month !== undefined && other.month !== month;
}

/** Takes out what only repeats facts of the other side; returns it. */
function dropCovered(
  left: Sides,
  source: readonly Anchor[],
  target: readonly Anchor[],
  texts?: ComparedTexts,
): Sides {
  const facts = { source: allFacts(source), target: allFacts(target) };
  const shown = texts && { source: isShownIn(texts.source), target: isShownIn(texts.target) };
  const repeated: Sides = { source: [], target: [] };
  for (const [side, other] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    left[side] = left[side].filter((anchor) => {
      if (isCovered(anchor, facts[other])) repeated[side].push(anchor);
      else return !shown?.[other](anchor);
      return false;
    });
  }
  return repeated;
}

function byPlace(a: AnchorDifference, b: AnchorDifference): number {
  const [first, second] = [a.source?.start, b.source?.start];
  if (first !== second) return (first ?? Infinity) - (second ?? Infinity);
  return (a.target?.start ?? 0) - (b.target?.start ?? 0);
}
