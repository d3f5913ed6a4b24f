import { spellDate } from '../dates/date-spelling';
import type { Numeral } from '../scan/item';
import { isDashGap } from '../scan/token';
import { unitAfter, unitBefore, unitOfAbout } from '../amounts/units-of-measure';
import { anchorOf, gapAfter, leastSalience, rangeAt, spell, type Reading, type View } from '../scan/view';

/** 1/2 and 3/8 are fractions; 335/12 is not. */
const LARGEST_DENOMINATOR = 16;

/** Rounds of a cup have names of their own. */
const ROUND_SALIENCE = 0.3;

/** Reads a range (10–15 км, «от 10 до 15»), a score, a proportion or a fraction in digits. */
export function rangeAmountAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const range = rangeAt(view, at) ?? unitRangeAt(view, at);
  if (!range) return scoreAt(view, at);
  if (isClock(view, range.from) || isClock(view, range.to)) return undefined;
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
  return rangeAnchor(view, start, unit?.next ?? range.next, numbers, name, leastSalience(from, to));
}

/** Hours and minutes: 18:30, and 18.30 where the decimal sign is another. */
export function isClock({ items, vocabulary }: View, at: number): boolean {
  const { digits } = items[at]!;
  if (digits?.groups.length !== 2 || digits.groups[1]!.length !== 2) return false;
  const isTime = Number(digits.groups[0]) < 25 && Number(digits.groups[1]) < 60;
  return isTime && (digits.signs === ':' || (digits.signs === '.' && vocabulary.decimal === ','));
}

/** A score, a proportion or a fraction: 3:2, 1/2. */
function scoreAt(view: View, at: number): Reading | undefined {
  const { digits } = view.items[at]!;
  if (digits?.signs !== ':' && digits?.signs !== '/') return undefined;
  const numbers = digits.groups.map(Number);
  const reading = rangeAnchor(view, at, at + 1, numbers);
  const [part, whole] = numbers as [number, number];
  const isRound =
    part === 1 && /^ (?:финала|finals?)/.test(view.text.slice(reading.anchor.end, reading.anchor.end + 8));
  if (digits.signs === '/' && isRound) {
    // «1/8 финала» is the round of 16, "1/4 finals" a quarterfinal
    reading.anchor.alternatives = [`number:${2 * whole}`];
    reading.anchor.salience = ROUND_SALIENCE;
  } else if (digits.signs === '/' && part > 0 && part < whole && whole <= LARGEST_DENOMINATOR) {
    reading.anchor.alternatives = [`number:${spell(Number((part / whole).toPrecision(12)))}`];
  }
  if (
    digits.signs === '/' &&
    !view.vocabulary.dayFirst &&
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

/** 4%–6%, $5–$7: the unit stands twice. */
function unitRangeAt(view: View, at: number): { from: number; to: number; next: number } | undefined {
  const { items } = view;
  if (!items[at]?.number) return undefined;
  const money = unitBefore(view, at);
  if (money && isDashGap(gapAfter(view, at)) && items[at + 2]?.number) {
    const isSame = items[at + 1]?.word?.unit === money.unit && gapAfter(view, at + 1) === '';
    if (isSame) return { from: at, to: at + 2, next: at + 3 };
  }
  if (!isDashGap(gapAfter(view, at + 1)) || !items[at + 2]?.number) return undefined;
  const unit = items[at + 1]?.word?.unit;
  if (!unit || gapAfter(view, at) !== '' || items[at + 3]?.word?.unit !== unit) return undefined;
  return { from: at, to: at + 2, next: at + 3 };
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
  unit?: string,
  salience?: number,
): Reading {
  const value = numbers.map(spell).join('-') + (unit ? ` ${unit}` : '');
  return anchorOf(view, at, next, 'range', value, { numbers, unit, salience });
}
