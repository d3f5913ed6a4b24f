import type { Anchor } from '../../model/anchor';
import { exact } from '../numbers/fractions';
import type { Item } from '../scan/item';
import type { Numeral } from '../scan/numeral';
import { feetAndInchesAt, withSmallerUnit } from './composite';
import { unitAfter, unitBefore, unitOfAbout, unitOfList } from './units-of-measure';
import { spellTime } from '../times/times';
import { anchorOf, blankAfter, gapAfter, spell, textAfter, type Reading, type View } from '../scan/view';
import { isClock, rangeAmountAt } from '../numbers/ranges';

/** "a foot", "an hour": kept so that «30 см» and «60 минут» find them, never missed. */
const LONE_UNIT = 0.05;

/** Reads what is counted or measured: ranges, percentages, quantities, ordinals, plain numbers. */
export function amountAt(view: View, at: number): Reading | undefined {
  return wordAmountAt(view, at) ?? markedFeetAt(view, at) ?? rangeAmountAt(view, at) ?? numberAt(view, at);
}

/** «полгода», «трёхлетний», "fortnight"; "a year and a half". */
function wordAmountAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const word = items[at]!.word;
  if (word?.amount)
    return quantity(
      view,
      at,
      at + 1,
      { numbers: [word.amount[0]], unit: word.amount[1] },
      { salience: word.salience ?? 0.6 },
    );
  if (word?.joiner === 'article' && items[at + 1]?.word?.unit && items[at + 2]?.word?.joiner === 'and') {
    const half = items[at + 3]?.word?.joiner === 'article' ? at + 4 : at + 3;
    if (items[half]?.number?.value === 0.5 && blankAfter(view, half - 1)) {
      return quantity(
        view,
        at,
        half + 1,
        { numbers: [1.5], unit: items[at + 1]!.word!.unit! },
        { salience: 0.6 },
      );
    }
  }
  if (word?.lone)
    return quantity(view, at, at + 1, { numbers: [1], unit: word.unit! }, { salience: word.lone });
  if (
    word?.joiner === 'article' &&
    items[at + 1]?.word?.unit &&
    gapAfter(view, at) === ' ' &&
    !items[at + 1]!.number &&
    !(items[at + 2]?.number && gapAfter(view, at + 1) !== undefined)
  ) {
    const unit = items[at + 1]!.word!.unit!;
    const whole = withSmallerUnit(view, at + 2, 1, unit);
    if (whole) return quantity(view, at, whole.next, { numbers: [whole.value], unit: unit }, {});
    return quantity(view, at, at + 2, { numbers: [1], unit: unit }, { salience: LONE_UNIT });
  }
  if (word?.unit === 'decade')
    return quantity(view, at, at + 1, { numbers: [10], unit: 'year' }, { salience: 0.2 });
  return undefined;
}

function markedFeetAt(view: View, at: number): Reading | undefined {
  const feet = view.items[at]!.number && feetAndInchesAt(view, at);
  if (!feet) return undefined;
  const reading = quantity(view, at, feet.next, { numbers: [feet.value], unit: 'foot' }, {});
  reading.anchor.end += feet.mark;
  reading.anchor.text = view.text.slice(reading.anchor.start, reading.anchor.end);
  return reading;
}

/** Reads a number with its unit, if it has one. */
export function numberAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  const { number } = item;
  if (!number) return undefined;
  const after = unitAfter(view, at) ?? unitOfList(view, at);
  const before = after && !after.currency ? undefined : unitBefore(view, at);
  const inverted = (after ?? before) ? undefined : unitOfAbout(view, at);
  if (inverted)
    return quantity(
      view,
      at - 1,
      at + 1,
      { numbers: [number.value], unit: inverted },
      { salience: number.salience },
    );
  const start = before?.at ?? at;
  if (before || after) {
    const unit = before?.unit ?? after!.unit;
    // the code of a currency may stand on both sides: $5 USD
    const next = after?.next ?? at + 1;
    if (number.ordinal) return counted(view, at, next, number, unit);
    const whole = withSmallerUnit(view, next, number.value, unit);
    return quantity(
      view,
      start,
      whole?.next ?? next,
      { numbers: [whole?.value ?? number.value], unit: unit, written: whole ? '' : longDigits(item) },
      {
        salience: number.salience || undefined,
        alternatives: [
          ...number.others.map((other) => `${kindOf(unit)}:${spellAmount([other], unit)}`),
          ...(whole ? wholeTime(whole.value, unit) : otherReadings(view, at, number, unit)),
        ],
      },
    );
  }
  if (number.salience === 0) return undefined; // a lone I, V, X is a letter
  return plain(view, at, item, number);
}

function plain(view: View, at: number, item: Item, number: Numeral): Reading {
  const sections = item.digits?.signs;
  if (sections === '..' && item.digits!.groups.slice(1).some((group) => group.length !== 3)) {
    const { groups } = item.digits!; // a section number: 2.3.1
    return anchorOf(view, at, at + 1, ['literal', groups.join('.')], {
      numbers: groups.map(Number),
      salience: 0.9,
    });
  }
  const value = sign(view, at) * number.value;
  const kind = number.ordinal ? 'ordinal' : 'number';
  const spelled = longDigits(item) || spell(value);
  return anchorOf(view, at, at + 1, [kind, number.vague ? `~${spelled}` : spelled], {
    alternatives: plainAlternatives(view, at, number, kind, spelled),
    numbers: [value],
    salience: number.salience,
  });
}

/** A number keeps so many digits at most; longer ones are compared as written. */
const LONGEST_EXACT = 15;

/** The digits of a number that has more of them than a number keeps; empty for all others. */
function longDigits({ start, end, digits, number }: Item): string {
  if (!digits || number?.scaled || end - start <= LONGEST_EXACT) return '';
  const written = digits.groups.join('');
  return written.length > LONGEST_EXACT ? written : '';
}

/** What a number without a unit may mean besides; nothing for most. */
function plainAlternatives(
  view: View,
  at: number,
  number: Numeral,
  kind: 'ordinal' | 'number',
  spelled: string,
): string[] | undefined {
  const item = view.items[at]!;
  const isTime = isClock(view, at);
  const isNegative = mayBeNegative(view, at, at + 1, '');
  if (number.others.length === 0 && !number.vague && !number.ordinal && !isTime && !isNegative)
    return undefined;
  return [
    ...number.others.map((other) => `${kind}:${spell(other)}`),
    ...(number.vague ? [`number:${spelled}`] : []),
    ...partReading(view, item, number),
    ...(isNegative ? [`${kind}:${spell(-number.value)}`] : []),
    ...(isTime ? [`time:${item.digits!.groups[0]!.padStart(2, '0')}:${item.digits!.groups[1]!}`] : []),
  ];
}

/** «Седьмая часть» may be a seventh, "the last third" one third. */
function partReading(
  { text, vocabulary }: View,
  { start, end }: Item,
  { ordinal, value }: Numeral,
): string[] {
  const { partAfter, partBefore } = vocabulary.amounts ?? {};
  const isPart =
    ordinal &&
    value > 2 &&
    ((partAfter?.test(text.slice(end, end + 5)) ?? false) ||
      (partBefore?.test(text.slice(Math.max(0, start - 8), start)) ?? false));
  return isPart ? [`number:${spell(exact(1 / value))}`] : [];
}

/** −1 for a minus sign that cannot be a hyphen or a dash: after a blank or a bracket, right before the number. */
function sign({ text, items }: View, at: number): 1 | -1 {
  const { start, digits, word } = items[at]!;
  if (start === 0) return 1;
  if (!digits && !word?.unit) return 1;
  const before = text[start - 1]!;
  const isMinus = before === '−' || before === '-' || before === '–';
  return isMinus && (start === 1 || ' \n\t(\u00a0…'.includes(text[start - 2]!)) ? -1 : 1;
}

/** True where words may make a number negative: «минус 15», "negative 3", «15 градусов мороза»; "minus 2%" may be "down 2%" too. */
function mayBeNegative(view: View, at: number, next: number, unit: string): boolean {
  const { start } = view.items[at]!;
  const { minus, belowZero } = view.vocabulary.amounts ?? {};
  if (unit === 'degree' && belowZero?.test(textAfter(view, next - 1, 16))) return true;
  return (
    minus !== undefined &&
    view.text[start - 1] === ' ' &&
    minus.test(view.text.slice(Math.max(0, start - 14), start))
  );
}

/** «Третий год», "the 10th kilometer". */
function counted(view: View, at: number, next: number, number: Numeral, unit: string): Reading {
  return anchorOf(view, at, next, ['ordinal', `${spell(number.value)} ${unit}`], {
    numbers: [number.value],
    unit,
    salience: number.salience,
  });
}

/** «21 час 15 мин» may be a time of day. */
function wholeTime(value: number, unit: string): string[] {
  const minutes = Math.round(value * 60);
  return unit === 'hour' && minutes < 1440 ? [`time:${spellTime(minutes)}`] : [];
}

/** An hour of the day for «17 часов», millions for "1.5m". */
function otherReadings({ items }: View, at: number, number: Numeral, unit: string): string[] {
  if (unit === 'm' && items[at + 1]!.key === 'm' && items[at]!.end === items[at + 1]!.start)
    return [`number:${spell(exact(number.value * 1e6))}`];
  const isHour = unit === 'hour' && Number.isInteger(number.value) && number.value < 25;
  return isHour ? [`time:${spellTime((number.value % 24) * 60)}`] : [];
}

function quantity(
  view: View,
  at: number,
  next: number,
  { numbers, unit, written }: { numbers: number[]; unit: string; written?: string },
  more: Partial<Anchor>,
): Reading {
  const minus = sign(view, at);
  const signed = numbers.map((number) => minus * number);
  const isNegative = minus > 0 && numbers.length === 1 && mayBeNegative(view, at, next, unit);
  const negative = isNegative ? [`${kindOf(unit)}:${spellAmount([-numbers[0]!], unit)}`] : [];
  const value = written ? withUnit(minus < 0 ? `-${written}` : written, unit) : spellAmount(signed, unit);
  return anchorOf(view, at, next, [kindOf(unit), value], {
    numbers: signed,
    unit,
    ...more,
    alternatives: [...(more.alternatives ?? []), ...negative],
  });
}

const kindOf = (unit: string) => (unit === '%' || unit === '‰' ? 'percent' : 'quantity');

function spellAmount(numbers: readonly number[], unit: string): string {
  return withUnit(numbers.map(spell).join('-'), unit);
}

function withUnit(spelled: string, unit: string): string {
  return unit === '%' ? spelled : `${spelled} ${unit}`;
}
