import type { Anchor, PartialDate } from '../../model/anchor';
import { isSameDay } from '../dates/calendars';

/**
 * The facts that an anchor states, each as a string that is equal for equal facts: numbers (day, year, hour … are numbers too),
 * months, weekdays, seasons, acronyms. A fact that may be said in two ways has both, separated by `|`: 18 or 6 for an hour.
 */
export function factsOf(anchor: Anchor): string[] {
  if (anchor.dates) return anchor.dates.flatMap(dateFacts);
  if (anchor.kind === 'time') return timeFacts(anchor.numbers ?? []);
  if (anchor.kind === 'percent' && anchor.numbers?.length === 1 && !LONG_DIGITS.test(anchor.value)) {
    return [`n${anchor.numbers[0]!}|n${anchor.numbers[0]! / 100}`];
  }
  if (anchor.kind === 'acronym' || !anchor.numbers) {
    return [[anchor.value, ...(anchor.alternatives ?? [])].join('|')];
  }
  if (anchor.numbers.length === 1) return [numberFact(anchor)];
  return anchor.numbers.map((number) => `n${number}`);
}

/** What a side states, for {@link isCovered}. */
export interface KnownFacts {
  /** Every fact, with the units that it is counted in; an empty unit where it has none. */
  facts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every value of a time. */
  times: ReadonlySet<string>;
}

/** Stands for the unit of the hours and minutes of a time. */
const CLOCK = 'clock';

/** Every single fact of some anchors. */
export function allFacts(anchors: Iterable<Anchor>): KnownFacts {
  const facts = new Map<string, Set<string>>();
  const times = new Set<string>();
  for (const anchor of anchors) {
    if (anchor.kind === 'time') for (const value of valuesOf(anchor)) times.add(value);
    for (const fact of factsOf(anchor)) {
      for (const one of fact.split('|')) {
        const units = facts.get(one) ?? new Set();
        facts.set(one, units.add(anchor.kind === 'time' ? CLOCK : (anchor.unit ?? '')));
      }
    }
  }
  return { facts, times };
}

/**
 * True when every fact of an anchor is among those known. A time must be there as a time where there are any; an amount
 * must not be there with other units only, nor a date only among hours and minutes.
 */
export function isCovered(anchor: Anchor, { facts, times }: KnownFacts): boolean {
  if (anchor.kind === 'time' && times.size > 0) return valuesOf(anchor).some((value) => times.has(value));
  const fits = (units: ReadonlySet<string> | undefined) => {
    if (!units || (anchor.dates && units.size === 1 && units.has(CLOCK))) return false;
    return !anchor.unit || units.has(anchor.unit) || units.has('') || units.has(CLOCK);
  };
  return factsOf(anchor).every((fact) => fact.split('|').some((one) => fits(facts.get(one))));
}

const valuesOf = ({ value, alternatives = [] }: Anchor) => [value, ...alternatives];

/** True when two dates say nothing that contradicts and something in common that is more than a season or weekday. */
export function datesAgree(source: PartialDate, target: PartialDate): boolean {
  if (source.style !== target.style) return stylesAgree(source, target);
  let common = 0;
  for (const part of ['month', 'day', 'century', 'weekday', 'season'] as const) {
    if (source[part] === undefined || target[part] === undefined) continue;
    if (source[part] !== target[part]) return false;
    common++;
  }
  if (source.year !== undefined && target.year !== undefined) {
    if (!yearsAgree(source, target)) return false;
    common++;
  }
  return common > 0 || centuryAgrees(source, target) || centuryAgrees(target, source);
}

/** Russia changed its calendar in February 1918. */
const LAST_JULIAN = 1918;

/** Dates by different calendars, or where one does not name its calendar. */
function stylesAgree(source: PartialDate, target: PartialDate): boolean {
  const [old, other] = source.style === 'old' ? [source, target] : [target, source];
  if (old.style === 'old' && isSameDay(old, other)) return true;
  // only one names its calendar, and it is the new one: the other may be of the time of the old one
  const [fresh, plain] = source.style === 'new' ? [source, target] : [target, source];
  if (fresh.style === 'new' && !plain.style && plain.year! <= LAST_JULIAN && isSameDay(plain, fresh))
    return true;
  const isNamedTwice = source.style !== undefined && target.style !== undefined;
  return !isNamedTwice && datesAgree({ ...source, style: undefined }, { ...target, style: undefined });
}

function yearsAgree(source: PartialDate, target: PartialDate): boolean {
  const short = source.shortYear === true || target.shortYear === true;
  return short ? source.year! % 100 === target.year! % 100 : source.year === target.year;
}

/** "the 1900s" for «XX век». */
function centuryAgrees({ century }: PartialDate, { year, decade, shortYear }: PartialDate): boolean {
  return (
    century !== undefined &&
    year !== undefined &&
    decade === true &&
    !shortYear &&
    (century - 1) * 100 === year
  );
}

function dateFacts(date: PartialDate): string[] {
  const facts: string[] = [];
  if (date.year !== undefined) {
    facts.push(date.shortYear ? `n${date.year}|n${1900 + date.year}|n${2000 + date.year}` : `n${date.year}`);
  }
  if (date.century !== undefined) facts.push(`n${date.century}`);
  if (date.month !== undefined) facts.push(`m${date.month}`);
  if (date.day !== undefined) facts.push(`n${date.day}`);
  if (date.weekday !== undefined) facts.push(`w${date.weekday}`);
  if (date.season !== undefined) facts.push(`s${date.season}`);
  return facts;
}

function timeFacts([hours, minutes]: readonly number[]): string[] {
  if (hours === undefined) return [];
  const hour = `n${hours}|n${hours % 12}|n${(hours % 12) + 12}`;
  return minutes ? [hour, `n${minutes}`] : [hour];
}

/** An account or a card has more digits than a number holds. */
const LONG_DIGITS = /^(?:[a-z]+:)?~?(\d{16,})(?: |$)/;

function numberFact({ value, numbers, alternatives }: Anchor): string {
  const digits = LONG_DIGITS.exec(value)?.[1];
  if (digits !== undefined) return `d${digits}`;
  const others = (alternatives ?? [])
    .map((value) => /^[a-z]+:~?([\d.-]+)(?: |$)/.exec(value)?.[1])
    .filter(Boolean);
  return [...new Set([`n${numbers![0]!}`, ...others.map((other) => `n${other!}`)])].join('|');
}
