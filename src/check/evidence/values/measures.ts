import { conversion } from '../../../anchor/amounts/conversion';
import type { AnchorDifference } from '../../../anchor/compare/compare-anchors';
import type { Anchor } from '../../../model/anchor';
import type { BeadContext, BeadSide } from '../../../model/rule';
import { leading } from '../../../text/leading';
import { andTenths, heat, numberIdioms, soleUnits, unitPrefixes } from '../../../pairs/ru-en/number-idioms';

/**
 * The differences between values that are none: the same amount in another measure (102 of Fahrenheit as «тридцать восемь и девять», 26 kilobases as «26 тысяч», three feet as
 * «около метра»), a number of a set phrase (Catch 22), and the second half of a number that a blank parts in two.
 */
export function withoutOtherMeasures(
  differences: readonly AnchorDifference[],
  context: BeadContext,
): AnchorDifference[] {
  if (differences.length === 0) return [];
  const explained = new Set<AnchorDifference>();
  const seen = { source: seenIn(context.source), target: seenIn(context.target) };
  for (const [at, one] of differences.entries()) {
    if (isIdiomatic(one, seen) || isSoleUnit(one, seen) || isThousandfold(one, context)) explained.add(one);
    else if (one.source && one.target)
      for (const same of sameHeat(differences, at, context, seen)) explained.add(same);
  }
  const left = differences.filter((one) => !explained.has(one));
  const told = left.filter(({ source, target }) => source && target);
  const ends = {
    source: new Set(told.map(({ source }) => source!.end)),
    target: new Set(told.map(({ target }) => target!.end)),
  };
  return left.filter((one) => !isSecondHalf(one, ends, context));
} // prettier-ignore

type Side = 'source' | 'target';

const sides: readonly Side[] = ['source', 'target'];

/** The text of a side of a passage behind a value of it, and before. */
function around({ text, start }: BeadSide, anchor: Anchor): { before: string; behind: string } {
  return { before: text.slice(0, anchor.start - start), behind: text.slice(anchor.end - start) };
}

/** What the whole text of a side says, looked for once however many differences it has. */
interface Seen {
  /** Whether a value of it stands in a phrase that counts nothing. */
  isIdiom(anchor: Anchor): boolean;
  /** Whether it names a unit. */
  names(unit: RegExp): boolean;
  speaksOfHeat(): boolean;
}

function seenIn({ text, start }: BeadSide): Seen {
  let idioms: { from: number; to: number }[] | undefined;
  const named = new Map<RegExp, boolean>();
  const names = (unit: RegExp): boolean => {
    const known = named.get(unit);
    if (known !== undefined) return known;
    const isNamed = unit.test(text);
    named.set(unit, isNamed);
    return isNamed;
  };
  const idiomsOf = () => {
    const lower = text.toLowerCase();
    const found = numberIdioms.flatMap((idiom) => [...lower.matchAll(idiom)]);
    return found
      .map(({ 0: phrase, index }) => ({ from: index, to: index + phrase.length }))
      .sort((one, other) => one.from - other.from);
  };
  return {
    isIdiom(anchor) {
      idioms ??= idiomsOf();
      const [from, to] = [anchor.start - start, anchor.end - start];
      // phrases are short, so that those around a value are among the last few that begin before it
      const before = leading(idioms.length, (at) => idioms![at]!.from <= from);
      return idioms.slice(Math.max(0, before - NEAR), before).some((idiom) => to <= idiom.to);
    },
    names,
    speaksOfHeat: () => names(heat),
  };
}

/** More phrases than there are kinds never begin within one of them. */
const NEAR = 16;

/** A value that only one side has, in a phrase that counts nothing. */
function isIdiomatic(one: AnchorDifference, seen: Record<Side, Seen>): boolean {
  if (one.source && one.target) return false;
  return sides.some((side) => one[side] !== undefined && seen[side].isIdiom(one[side]));
}

/** Three feet for «метр»: the other side names the unit alone. */
function isSoleUnit(one: AnchorDifference, seen: Record<Side, Seen>): boolean {
  return sides.some((side) => {
    const { numbers, unit } = one[side] ?? {};
    if (numbers?.length !== 1 || unit === undefined || (one.source && one.target)) return false;
    const there = seen[side === 'source' ? 'target' : 'source'];
    return soleUnits.some(
      ([sole, word]) => conversion(numbers[0]!, unit, 1, sole) === 'right' && there.names(word),
    );
  });
}

/** 26 kilobases and «26 тысяч нуклеотидов». */
function isThousandfold({ source, target }: AnchorDifference, context: BeadContext): boolean {
  const [from, to] = [source?.numbers, target?.numbers];
  if (!from?.length || from.length !== to?.length) return false;
  return unitPrefixes.some(([factor, beginning]) => {
    const isTimes = (few: readonly number[], many: readonly number[]) =>
      few.every((number, at) => Math.abs(number * factor - many[at]!) < 1e-6 * many[at]!);
    return (
      (isTimes(from, to) && beginning.test(around(context.source, source!).behind)) ||
      (isTimes(to, from) && beginning.test(around(context.target, target!).behind))
    );
  });
}

/** Degrees of the two scales, where a text speaks of heat: the difference, and that of the tenths that stand apart. */
function sameHeat(
  all: readonly AnchorDifference[],
  at: number,
  { source }: BeadContext,
  seen: Record<Side, Seen>,
): AnchorDifference[] {
  if (!seen.source.speaksOfHeat() || !seen.target.speaksOfHeat()) return [];
  const one = all[at]!;
  const [from, to] = [one.source!.numbers, one.target!.numbers];
  if (from?.length !== 1 || to?.length !== 1) return [];
  const ways: [number, AnchorDifference[]][] = [[from[0]!, [one]]];
  // differences are in order of the source: tenths stand among the next few
  const tenths = all
    .slice(at + 1, at + 1 + NEAR)
    .find((other) => isTenths(one.source!, other.source, source));
  if (tenths) ways.push([from[0]! + tenths.source!.numbers![0]! / 10, [one, tenths]]);
  return ways.find(([number]) => isOtherScale(number, to[0]!) || isOtherScale(to[0]!, number))?.[1] ?? [];
}

function isTenths(whole: Anchor, tenths: Anchor | undefined, { text, start }: BeadSide): boolean {
  const number = tenths?.numbers?.[0];
  if (!tenths || number === undefined || number < 1 || number > 9 || tenths.start < whole.end) return false;
  return andTenths.test(text.slice(whole.end - start, tenths.start - start));
}

/** Whether degrees of Celsius are those of Fahrenheit, at the precision of the rounder number. */
function isOtherScale(celsius: number, fahrenheit: number): boolean {
  const rounding = Math.max(0.9 * unitOf(celsius), 0.5 * unitOf(fahrenheit));
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= rounding + 1e-9;
}

/** The last place that a number is written to: 1, or .1. */
function unitOf(number: number): number {
  return Number.isInteger(number) ? 1 : 0.1;
}

/** «2240 191», "4,6 700 000": what stands right behind a value that is told already is the rest of it. */
function isSecondHalf(
  one: AnchorDifference,
  ends: Record<Side, ReadonlySet<number>>,
  context: BeadContext,
): boolean {
  if (one.source && one.target) return false;
  const side = one.source ? 'source' : 'target';
  const second = one[side]!;
  const { text, start } = context[side];
  return (
    ends[side].has(second.start - 1) &&
    /\s/.test(text.charAt(second.start - 1 - start)) &&
    /^\p{N}/u.test(second.text)
  );
}
