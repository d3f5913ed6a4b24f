import { timeZones } from '../../pairs/ru-en/number-signs';
import {
  anchorOf,
  blankAfter,
  gapAfter,
  isPlainWhole,
  rangeAt,
  textAfter,
  type Reading,
  type View,
} from '../scan/view';
import { clockWordsAt } from './clock-words';
import type { Item } from '../scan/item';
import { unitAfter } from '../amounts/units-of-measure';

/** Reads a time of day: 18:00, «в 18.00», «в 11 часов 28 минут», «6 часов вечера», 6:30 p.m., 6 o'clock, noon. */
export function timeAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  if (item.word?.minutes !== undefined)
    return time(view, at, at + 1, item.word.minutes, { exact: true, salience: item.word.salience ?? 0.4 });
  const one = oneOclockAt(view, at);
  if (one) return one;
  const words = clockWordsAt(view, at);
  if (words) {
    const half = halfAfter(view, words.next - 1);
    const exact = half !== undefined && half.clock !== 'clock';
    const [hours, minutes] = [Math.floor(words.minutes / 60) || 12, (words.minutes + 720) % 60];
    const whole = exact ? shift(hours, half.clock) * 60 + minutes : hours * 60 + minutes;
    return time(view, at, half?.next ?? words.next, whole, { exact });
  }
  if (!item.number || item.number.scaled || item.number.form === 'roman') return undefined;
  return (
    hourWordAt(view, at) ??
    clockAt(view, at) ??
    hyphenClockAt(view, at) ??
    militaryAt(view, at) ??
    hourAt(view, at)
  );
}

/** «час ночи», «в час дня» */
function oneOclockAt(view: View, at: number): Reading | undefined {
  if (!view.items[at]!.word?.hourItself) return undefined;
  const clock = view.items[at + 1]?.word?.clock;
  if (!clock || clock === 'clock' || gapAfter(view, at) !== ' ') return undefined;
  return time(view, at, at + 2, shift(1, clock) * 60, { exact: true });
}

/** «в десятом часу»: between nine and ten. */
function hourWordAt(view: View, at: number): Reading | undefined {
  const { ordinal, value } = view.items[at]!.number!;
  const isUnderWay = ordinal && view.items[at + 1]?.word?.hourItself;
  if (!isUnderWay || value > 12 || gapAfter(view, at) !== ' ') return undefined;
  const reading = time(view, at, at + 2, (value - 1) * 60, { exact: false, salience: 0.5 });
  const later = [value, value + 12].map((hours) => `time:${spellTime((hours % 24) * 60)}`);
  reading.anchor.alternatives = [...reading.anchor.alternatives!, ...later];
  return reading;
}

/** 18-00, 9-05 */
function hyphenClockAt(view: View, at: number): Reading | undefined {
  const hours = view.items[at]!.digits;
  const minutes = view.items[at + 1]?.digits;
  if (!hours?.plain || !minutes?.plain || gapAfter(view, at) !== '-' || hours.value > 24) return undefined;
  const isMinutes = /^0\d$/.test(minutes.groups[0]!) && !hours.groups[0]!.startsWith('0');
  return isMinutes
    ? time(view, at, at + 2, hours.value * 60 + minutes.value, { exact: hours.value > 12 })
    : undefined;
}

/** "1830 hours", "1830 hrs", 0200GMT, "0200 UTC", 1830Z */
function militaryAt(view: View, at: number): Reading | undefined {
  const { digits } = view.items[at]!;
  if (!digits?.plain || digits.groups[0]!.length !== 4) return undefined;
  const isHours = view.items[at + 1]?.word?.military === true && gapAfter(view, at) === ' ';
  if (!isHours && !timeZones.test(textAfter(view, at, 12))) return undefined;
  const [hours, minutes] = [Math.floor(digits.value / 100), digits.value % 100];
  if (hours > 24 || minutes > 59) return undefined;
  const reading = time(view, at, isHours ? at + 2 : at + 1, hours * 60 + minutes, { exact: true });
  if (isHours) reading.anchor.alternatives = [`quantity:${digits.value} hour`];
  return reading;
}

/** Hours and minutes in digits. */
function clockAt(view: View, at: number): Reading | undefined {
  const { digits } = view.items[at]!;
  if (!digits || digits.groups.length < 2 || digits.groups.length > 3) return undefined;
  const [hours, minutes] = digits.groups.map(Number) as [number, number];
  if (digits.groups[1]!.length !== 2 || hours > 24 || minutes > 59) return undefined;
  const half = halfAfter(view, at);
  if (digits.signs !== ':' && digits.signs !== '::') {
    // «18.00» is a time only where the words say so; "6.30 p.m." always
    const asked = asksForTime(view, at) && !unitAfter(view, at);
    if (digits.signs !== '.' || (!half && !asked)) return undefined;
    if (!half && view.vocabulary.times.hours === 12) return dottedClock(view, at, hours, minutes);
  }
  const exact = half !== undefined || hours > 12 || view.vocabulary.times.hours === 24;
  return time(view, at, half?.next ?? at + 1, shift(hours, half?.clock) * 60 + minutes, { exact });
}

/** "At 9.30" is a time; it may be a number all the same. */
function dottedClock(view: View, at: number, hours: number, minutes: number): Reading | undefined {
  if (/^ ?[-–—] ?\d/.test(textAfter(view, at, 4)) || view.text[view.items[at]!.start - 1] === '$')
    return undefined;
  const reading = time(view, at, at + 1, hours * 60 + minutes, { exact: hours > 12 });
  const number = view.items[at]!.number!.value;
  reading.anchor.alternatives = [...(reading.anchor.alternatives ?? []), `number:${number}`];
  return reading;
}

/** A whole hour with its word; «17 часов» is a time only after «в», «к», «до», «с», since it may last so long too. */
function hourAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  if (!isPlainWhole(item) || item.number!.value > 24 || item.number!.ordinal) return undefined;
  const half = halfAfter(view, at);
  const isDay = half?.next === at + 2 && view.items[at + 1]!.word?.unit === 'day';
  if (isDay && !asksForTime(view, at)) return undefined;
  if (half && half.clock !== 'clock') {
    const reading = time(view, at, half.next, shift(item.number!.value, half.clock) * 60, { exact: true });
    // «в три дня»: at three in the afternoon, or in three days
    if (isDay) reading.anchor.alternatives = [`quantity:${item.number!.value} day`];
    return reading;
  }
  if (!half || !(view.vocabulary.times.hours === 12 ? isOclock(view.items[at + 1]) : asksForTime(view, at)))
    return undefined;
  let next = at + 2;
  let minutes = 0;
  const minuteItem = view.items[next];
  if (
    minuteItem?.number &&
    isPlainWhole(minuteItem) &&
    minuteItem.number.value < 60 &&
    isMinute(view.items[next + 1])
  ) {
    if (blankAfter(view, next - 1) && blankAfter(view, next))
      [minutes, next] = [minuteItem.number.value, next + 2];
  }
  const later = halfAfter(view, next - 1);
  const isExact = later !== undefined && later.clock !== 'clock';
  if (isExact) next = later.next;
  const hours = shift(item.number!.value, later?.clock);
  // digits before «ч.» and «м.» are the clock of 24 hours
  const isWritten = next > at + 2 && item.digits !== undefined && view.items[at + 1]!.word?.clock24 === true;
  return time(view, at, next, hours * 60 + minutes, { exact: isExact || isWritten || hours > 12 });
}

/** «утра», "p.m.", «часов вечера», "in the morning" after an item. */
function halfAfter(
  view: View,
  at: number,
): { clock: 'am' | 'pm' | 'night' | 'clock'; next: number } | undefined {
  const { items } = view;
  let next = at + 1;
  const { atNight, partOfDayIn } = view.vocabulary.times;
  if (items[at] && atNight && view.text.startsWith(atNight, items[at].end)) return { clock: 'night', next };
  if (items[next]?.word?.joiner === 'in' && partOfDayIn) {
    if (items[next]!.capital) return undefined; // "2. In the morning" is the second point
    next++;
    if (items[next]?.word?.joiner === 'of') next++;
    const clock = items[next]?.word?.clock;
    return clock && clock !== 'clock' && blankAfter(view, at) ? { clock, next: next + 1 } : undefined;
  }
  const clock = items[next]?.word?.clock;
  if (!clock || !blankAfter(view, at)) return undefined;
  // "morning", "evening" after a number need "in the"
  if (items[next]!.word!.apart) return undefined;
  const after = items[next + 1]?.word?.clock;
  if (clock === 'clock' && after && after !== 'clock' && blankAfter(view, next))
    return { clock: after, next: next + 2 };
  return { clock, next: next + 1 };
}

function shift(hours: number, clock: string | undefined): number {
  if (clock === 'pm' && hours < 12) return hours + 12;
  if (clock === 'am' && hours === 12) return 0;
  if (clock === 'night') return hours === 12 ? 0 : hours > 6 && hours < 12 ? hours + 12 : hours;
  return hours;
}

/** True after «в», «к», «до», «с», «по» and inside a range that they open. */
function asksForTime(view: View, at: number): boolean {
  const { items, text } = view;
  const before = items[at - 1];
  if (before?.word?.joiner && before.word.joiner !== 'and' && gapAfter(view, at - 1) === ' ') return true;
  if (rangeAt(view, at - 1)?.from === at) return true;
  return (
    view.vocabulary.times.before?.test(text.slice(Math.max(0, items[at]!.start - 7), items[at]!.start)) ??
    false
  );
}

/** «м» after «ч» is no metre. */
const isMinute = (item: Item | undefined) => item?.word?.unit === 'minute' || item?.word?.orMinute === true;

const isOclock = (item: Item | undefined) => item?.word?.clock === 'clock' && item.word.unit === undefined;

function time(
  view: View,
  at: number,
  next: number,
  minutes: number,
  { exact, salience }: { exact: boolean; salience?: number },
): Reading {
  const value = spellTime(minutes % 1440);
  // hours to twelve without a word may be either half of the day
  const other = spellTime((minutes + 720) % 1440);
  const hours = Math.floor(minutes / 60);
  return anchorOf(view, at, next, ['time', value], {
    alternatives: exact ? [] : [`time:${other}`],
    numbers: [hours, minutes % 60],
    salience,
  });
}

/** Hours and minutes of a count of minutes after midnight. */
export function spellTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
