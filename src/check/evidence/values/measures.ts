import { conversion } from '../../../anchor/amounts/conversion';
import type { AnchorDifference } from '../../../anchor/compare/compare-anchors';
import type { Anchor } from '../../../model/anchor';
import type { BeadContext, BeadSide } from '../../../model/rule';
import { andTenths, heat, numberIdioms, soleUnits, unitPrefixes } from '../../../pairs/ru-en/number-idioms';

/**
 * The differences between values that are none: the same amount in another measure (102 of Fahrenheit as «тридцать восемь и девять», 26 kilobases as «26 тысяч», three feet as
 * «около метра»), a number of a set phrase (Catch 22), and the second half of a number that a blank parts in two.
 */
export function withoutOtherMeasures(
  differences: readonly AnchorDifference[],
  context: BeadContext,
): AnchorDifference[] {
  const explained = new Set<AnchorDifference>();
  for (const one of differences) {
    if (isIdiomatic(one, context) || isSoleUnit(one, context) || isThousandfold(one, context)) explained.add(one);
    else if (one.source && one.target) for (const same of sameHeat(one, differences, context)) explained.add(same);
  }
  const left = differences.filter((one) => !explained.has(one));
  return left.filter((one) => !left.some((other) => isSecondHalf(one, other, context)));
} // prettier-ignore

type Side = 'source' | 'target';

const sides: readonly Side[] = ['source', 'target'];

/** The text of a side of a passage behind a value of it, and before. */
function around({ text, start }: BeadSide, anchor: Anchor): { before: string; behind: string } {
  return { before: text.slice(0, anchor.start - start), behind: text.slice(anchor.end - start) };
}

/** A value that only one side has, in a phrase that counts nothing. */
function isIdiomatic(one: AnchorDifference, context: BeadContext): boolean {
  return sides.some((side) => {
    const anchor = one[side];
    if (!anchor || (one.source && one.target)) return false;
    const { text, start } = context[side];
    const [from, to] = [anchor.start - start, anchor.end - start];
    return numberIdioms.some((idiom) =>
      [...text.toLowerCase().matchAll(idiom)].some(
        ({ 0: found, index }) => index <= from && to <= index + found.length,
      ),
    );
  });
}

/** Three feet for «метр»: the other side names the unit alone. */
function isSoleUnit(one: AnchorDifference, context: BeadContext): boolean {
  return sides.some((side) => {
    const { numbers, unit } = one[side] ?? {};
    if (numbers?.length !== 1 || unit === undefined || (one.source && one.target)) return false;
    const { text } = context[side === 'source' ? 'target' : 'source'];
    return soleUnits.some(
      ([sole, word]) => word.test(text) && conversion(numbers[0]!, unit, 1, sole) === 'right',
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
  one: AnchorDifference,
  all: readonly AnchorDifference[],
  { source, target }: BeadContext,
): AnchorDifference[] {
  if (!heat.test(source.text) || !heat.test(target.text)) return [];
  const [from, to] = [one.source!.numbers, one.target!.numbers];
  if (from?.length !== 1 || to?.length !== 1) return [];
  const ways: [number, AnchorDifference[]][] = [[from[0]!, [one]]];
  const tenths = all.find((other) => isTenths(one.source!, other.source, source));
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
function isSecondHalf(one: AnchorDifference, other: AnchorDifference, context: BeadContext): boolean {
  if (one === other || !other.source || !other.target || (one.source && one.target)) return false;
  const side = one.source ? 'source' : 'target';
  const [first, second] = [other[side]!, one[side]!];
  if (second.start < first.end) return false;
  const { text, start } = context[side];
  return /^\s$/.test(text.slice(first.end - start, second.start - start)) && /^\p{N}/u.test(second.text);
} // prettier-ignore
