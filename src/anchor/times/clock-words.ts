import type { Item } from '../scan/item';
import { blankAfter, gapAfter, isPlainWhole, type View } from '../scan/view';

/** A time in words: minutes after midnight or noon, and the index of the item after it. */
export interface ClockReading {
  /** 0–719: which half of the day is open. */
  minutes: number;
  next: number;
}

/** «половина восьмого», «полвосьмого», «без пяти восемь», «четверть восьмого»; "half past seven", "ten minutes to eight". */
export function clockWordsAt(view: View, at: number): ClockReading | undefined {
  const { halfPast } = view.items[at]!.word ?? {};
  if (halfPast !== undefined) return { minutes: halfPast * 60 + 30, next: at + 1 };
  return untilAt(view, at) ?? intoAt(view, at) ?? pastAt(view, at);
}

/** «половина восьмого», «в четверть восьмого»: so much of the eighth hour. */
function intoAt(view: View, at: number): ClockReading | undefined {
  const { items } = view;
  const part = items[at]!.number;
  const hour = items[at + 1];
  if (!part || (part.value !== 0.5 && part.value !== 0.25) || gapAfter(view, at) !== ' ') return undefined;
  const { hourUnderWay } = view.vocabulary.times;
  if (!hour?.number?.ordinal || !hourUnderWay?.test(hour.key) || !isHour(hour) || items[at + 2]?.word?.month)
    return undefined;
  return { minutes: (hour.number.value - 1) * 60 + part.value * 60, next: at + 2 };
}

/** «без четверти восемь», «без пяти минут восемь», «без двадцати пять». */
function untilAt(view: View, at: number): ClockReading | undefined {
  const { items, text } = view;
  const first = items[at + 1];
  if (items[at]!.word?.joiner !== 'without' || !first?.number || gapAfter(view, at) !== ' ') return undefined;
  const { value } = first.number;
  const named = items[at + 2]?.word?.unit === 'minute' ? at + 3 : at + 2;
  const hour = items[named];
  const before = value === 0.25 ? 15 : value;
  if (hour && isHour(hour) && !hour.number!.ordinal && blankAfter(view, named - 1) && before < 30)
    return { minutes: hour.number!.value * 60 - before, next: named + 1 };
  // the genitive of the minutes and the nominative of the hour were read as one number
  const { minutesBefore } = view.vocabulary.times;
  const isJoined = value > 20 && value < 30 && !minutesBefore?.test(text.slice(first.start, first.end));
  return isJoined ? { minutes: (value - 20) * 60 - 20, next: at + 2 } : undefined;
}

/** "half past seven", "a quarter to eight", "ten minutes past seven". */
function pastAt(view: View, at: number): ClockReading | undefined {
  const { items } = view;
  const start = items[at]!.word?.joiner === 'article' && gapAfter(view, at) === ' ' ? at + 1 : at;
  const part = items[start];
  if (!part?.number || part.number.ordinal) return undefined;
  const minutes = part.number.value < 1 ? part.number.value * 60 : part.number.value;
  const isNamed = items[start + 1]?.word?.unit === 'minute' && gapAfter(view, start) === ' ';
  const link = isNamed ? start + 2 : start + 1;
  const joiner = items[link]?.word?.joiner;
  const hour = items[link + 1];
  if ((joiner !== 'past' && joiner !== 'to') || !hour || !isHour(hour) || minutes >= 60) return undefined;
  // people say five, ten, twenty past
  if (!isNamed && minutes % 5 !== 0) return undefined;
  if (gapAfter(view, link) !== ' ') return undefined;
  if (joiner === 'past') return { minutes: hour.number!.value * 60 + minutes, next: link + 2 };
  // "five to eight" is a range unless something says that it is a time
  const isTime = items[link]!.word!.untilHour && (isNamed || minutes === 15 || isAsked(view, start));
  return isTime ? { minutes: hour.number!.value * 60 - minutes, next: link + 2 } : undefined;
}

function isAsked({ items, text, vocabulary }: View, at: number): boolean {
  const { start } = items[at]!;
  return vocabulary.times.beforeMinutes?.test(text.slice(Math.max(0, start - 7), start)) ?? false;
}

function isHour(item: Item): boolean {
  return isPlainWhole(item) && item.number!.value >= 1 && item.number!.value <= 12;
}
