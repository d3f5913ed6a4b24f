import { spellDate } from '../dates/date-spelling';
import type { Item } from '../scan/item';
import { DIGITS_SALIENCE, type Numeral } from '../scan/numeral';
import { isDashGap } from '../scan/token';
import { unitAfter, unitBefore, unitOfAbout, type UnitReading } from '../amounts/units-of-measure';
import { exact, simpleFraction } from './fractions';
import { anchorOf, gapAfter, leastSalience, rangeAt, spell, type Reading, type View } from '../scan/view';

/** Rounds of a cup have names of their own. */
const ROUND_SALIENCE = 0.3;

/** Reads a range (10–15 км, «от 10 до 15»), a score, a proportion or a fraction in digits. */
export function rangeAmountAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const range = rangeAt(view, at) ?? unitRangeAt(view, at);
  if (!range) return scoreAt(view, at);
  if (isClock(view, range.from) || isClock(view, range.to) || isDottedClocks(view, range)) return undefined;
  const from = items[range.from]!.number!;
  const to = items[range.to]!.number!;
  if (from.ordinal !== to.ordinal && from.form !== 'digits') return undefined;
  const unit = unitAfter(view, range.next - 1);
  const before = unitBefore(view, range.from);
  // «10–15 млн»: the scale belongs to both, unless the first has its own
  const scale = to.scaled && !from.scaled && from.value < 1000 ? scaleOf(to) : 1;
  const numbers = [Number((from.value * scale).toPrecision(12)), to.value];
  const about = (before ?? unit) ? undefined : unitOfAbout(view, range.from); // «лет пять-шесть»
  const start = about ? range.from - 1 : before === undefined ? at : Math.min(at, before.at);
  const name = before?.unit ?? unit?.unit ?? about;
  return rangeAnchor(view, start, unit?.next ?? range.next, numbers, {
    unit: name,
    salience: leastSalience(from, to),
  });
}

/** Hours and minutes: 18:30, and 18.30 where the decimal sign is another. */
export function isClock({ items, vocabulary }: View, at: number): boolean {
  const { digits } = items[at]!;
  if (digits?.groups.length !== 2 || digits.groups[1]!.length !== 2) return false;
  const isTime = Number(digits.groups[0]) < 25 && Number(digits.groups[1]) < 60;
  return isTime && (digits.signs === ':' || (digits.signs === '.' && vocabulary.times.hours === 24));
}

/** "From 14.00 to 16.30": two times where nothing is counted. */
function isDottedClocks(view: View, { from, to, next }: { from: number; to: number; next: number }): boolean {
  const opener = view.items[from - 1]?.word?.joiner;
  if (opener !== 'from' && opener !== 'between') return false;
  return [from, to].every((at) => isDotted(view.items[at]!)) && !unitAfter(view, next - 1);
}

/** 14.00, 9.30: minutes of two digits behind a stop. */
function isDotted({ digits }: Item): boolean {
  if (digits?.signs !== '.' || digits.groups[1]!.length !== 2) return false;
  return Number(digits.groups[0]) < 25 && Number(digits.groups[1]) < 60;
}

/** A score, a proportion or a fraction: 3:2, 1/2. */
function scoreAt(view: View, at: number): Reading | undefined {
  const { digits } = view.items[at]!;
  if (digits?.signs !== ':' && digits?.signs !== '/') return undefined;
  const numbers = digits.groups.map(Number);
  const fraction = simpleFraction(view.items[at]!);
  const unit = fraction === undefined ? undefined : unitAfter(view, at);
  if (unit) return fractionAnchor(view, at, fraction!, unit);
  const reading = rangeAnchor(view, at, at + 1, numbers);
  const [part, whole] = numbers as [number, number];
  const isRound =
    part === 1 &&
    view.vocabulary.amounts?.round?.test(view.text.slice(reading.anchor.end, reading.anchor.end + 8));
  if (digits.signs === '/' && isRound) {
    // «1/8 финала» is the round of 16, "1/4 finals" a quarterfinal
    reading.anchor.alternatives = [`number:${2 * whole}`];
    reading.anchor.salience = ROUND_SALIENCE;
  } else if (fraction !== undefined) {
    reading.anchor.alternatives = [`number:${spell(exact(fraction))}`];
  }
  if (
    digits.signs === '/' &&
    !view.vocabulary.dates.dayFirst &&
    part > 0 &&
    part <= 12 &&
    whole > 0 &&
    whole <= 31
  ) {
    const date = `date:${spellDate({ month: part, day: whole })}`; // 9/11
    reading.anchor.alternatives = [...(reading.anchor.alternatives ?? []), date];
  }
  return reading;
}

/** 1/2 inch is half an inch. */
function fractionAnchor(view: View, at: number, fraction: number, { unit, next }: UnitReading): Reading {
  const value = exact(fraction);
  return anchorOf(view, at, next, ['quantity', `${spell(value)} ${unit}`], {
    numbers: [value],
    unit,
    salience: DIGITS_SALIENCE,
  });
}

/** 4%–6%, $5–$7, "20% to 30%": the unit stands twice. */
function unitRangeAt(view: View, at: number): { from: number; to: number; next: number } | undefined {
  const { items } = view;
  if (!items[at]?.number) return undefined;
  const money = unitBefore(view, at);
  if (money && isDashGap(gapAfter(view, at)) && items[at + 2]?.number) {
    const isSame = items[at + 1]?.word?.unit === money.unit && gapAfter(view, at + 1) === '';
    if (isSame) return { from: at, to: at + 2, next: at + 3 };
  }
  const unit = items[at + 1]?.word?.unit;
  const to = items[at + 2]?.word?.joiner === 'to' && gapAfter(view, at + 2) === ' ' ? at + 3 : at + 2;
  const isLinked = to === at + 3 ? gapAfter(view, at + 1) === ' ' : isDashGap(gapAfter(view, at + 1));
  if (!isLinked || !items[to]?.number || !unit || gapAfter(view, at) !== '') return undefined;
  return items[to + 1]?.word?.unit === unit ? { from: at, to, next: to + 1 } : undefined;
}

/** 5 млн has the scale that its value has more than its digits: the largest power of a thousand below it. */
function scaleOf(number: Numeral): number {
  let scale = 1;
  while (number.value / (scale * 1000) >= 1) scale *= 1000;
  return scale;
}

function rangeAnchor(
  view: View,
  at: number,
  next: number,
  numbers: number[],
  { unit, salience }: { unit?: string | undefined; salience?: number } = {},
): Reading {
  const value = numbers.map(spell).join('-') + (unit ? ` ${unit}` : '');
  return anchorOf(view, at, next, ['range', value], { numbers, unit, salience });
}
