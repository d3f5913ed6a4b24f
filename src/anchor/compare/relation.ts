import type { Anchor } from '../../model/anchor';
import { conversion, dimensionOf, isOtherScale } from '../amounts/conversion';
import { datesAgree, factsOf } from './stated-facts';

/**
 * What two anchors with different values may still be to each other; `less`: the same month, but only one of them names a day;
 * `wrong-tail`: № 335/III and No. 335/IV.
 */
export type Relation = 'parts' | 'conversion' | 'less' | 'unit' | 'wrong-conversion' | 'wrong-tail';

/** Confidence that a number with another unit is an error: «10 км» as "10 miles". */
export const WRONG_UNIT = 0.85;

/** The same facts in another form, a conversion, or the same number with a unit that contradicts; nothing for all else. */
export function relation(source: Anchor, target: Anchor): Relation | undefined {
  if (source.dates && target.dates) return dateRelation(source, target);
  if (source.kind === 'acronym' || target.kind === 'acronym') return undefined;
  // the values of both halves of the day are compared before
  if (source.kind === 'time' && target.kind === 'time') return undefined;
  if (source.kind === 'literal' && target.kind === 'literal') {
    if (isSameAddress(source.value, target.value)) return 'parts';
    if (!source.numbers || !target.numbers) return undefined;
    if (!isSameTail(source, target)) return sameFacts(source, target) ? 'wrong-tail' : undefined;
  }
  if (source.unit && target.unit && unitName(source.unit) !== unitName(target.unit))
    return unitRelation(source, target);
  if (source.unit === 'degree' && isOtherDegrees(source, target)) return 'conversion';
  return sameFacts(source, target) ? 'parts' : undefined;
}

/** Whether two addresses differ only in parts that one of them has in Cyrillic: package@example.org, пакет@example.org. */
function isSameAddress(source: string, target: string): boolean {
  const cyrillic = /\p{Script=Cyrillic}/u;
  if (cyrillic.test(source) === cyrillic.test(target)) return false;
  const [ours, theirs] = [source, target].map((value) => value.split(/[/=&?@]/)) as [string[], string[]];
  return (
    ours.length > 1 &&
    ours.length === theirs.length &&
    ours.every((part, k) => part === theirs[k] || cyrillic.test(part) !== cyrillic.test(theirs[k]!))
  );
}

const weights: Readonly<Record<Relation, number>> = {
  parts: 5,
  conversion: 4,
  less: 3,
  unit: 2,
  'wrong-conversion': 1,
  'wrong-tail': 1,
};

/** Order in which relations are tried: all that agrees before all that does not. */
export function relationWeight(kind: Relation | undefined): number {
  return kind === undefined ? 0 : weights[kind];
}

/** How much two anchors that do not agree look like one and its wrong translation; 0 when they are of different sorts. */
export function kinship(source: Anchor, target: Anchor): number {
  const [sorts, sortt] = [sortOf(source), sortOf(target)];
  if (sorts !== sortt) return 0;
  if (sorts === 'name') return isFirm(source) && isFirm(target) ? 1 : 0;
  if (sorts === 'code')
    return source.value.split(' ')[0] === target.value.split(' ')[0] || !(source.numbers && target.numbers)
      ? 2
      : 1;
  let weight = 1;
  if (source.kind === target.kind) weight += 2;
  if (source.unit !== undefined && target.unit !== undefined) {
    weight +=
      source.unit === target.unit ? 2 : dimensionOf(source.unit) === dimensionOf(target.unit) ? 1 : -0.5;
  }
  if (sorts === 'date') weight += sharedParts(source, target);
  return weight;
}

/** Confidence that two left over, one on each side, are one value and its wrong translation. */
export function changedConfidence(source: Anchor, target: Anchor): number {
  const both = 0.35 + 0.62 * Math.sqrt((source.salience ?? 1) * (target.salience ?? 1));
  const alike = source.kind === target.kind ? both : both * 0.85;
  return Math.max(alike, leftConfidence(source), leftConfidence(target));
}

/** Confidence that a value without counterpart is a departure: its salience, twice over. */
export function leftConfidence({ salience = 1 }: Anchor): number {
  return 0.95 * salience * salience;
}

/**
 * Numbers of documents: of what may differ («п. 11» is a folder or a point), and one may lack its tail (335/III). Codes are
 * transliterated in many ways (Ю-52 is Ju-52), so their number is enough.
 */
function isSameTail(source: Anchor, target: Anchor): boolean {
  const [from, to] = [tailOf(source), tailOf(target)];
  return from === undefined || to === undefined || from.startsWith(to) || to.startsWith(from);
}

function tailOf({ value }: Anchor): string | undefined {
  const blank = value.indexOf(' ');
  return blank < 0 ? undefined : value.slice(blank + 1);
}

/** Miles at sea are often just miles, and pounds sterling just pounds. */
function unitName(unit: string): string {
  return unit === 'GBP' ? 'pound' : unit.replace(/^nautical /, '');
}

function unitRelation(source: Anchor, target: Anchor): Relation | undefined {
  const [from, to] = [source.numbers ?? [], target.numbers ?? []];
  if (from.length === 0 || from.length !== to.length) return undefined;
  const each = from.map((number, index) => conversion(number, source.unit!, to[index]!, target.unit!));
  if (each.every((one) => one === 'right')) return 'conversion';
  if (sameFacts(source, target)) return 'unit';
  return each.every((one) => one !== 'none') ? 'wrong-conversion' : undefined;
}

/** 10 градусов as "50 degrees": the scale may be named or not. */
function isOtherDegrees(source: Anchor, target: Anchor): boolean {
  const [from, to] = [signed(source), signed(target)];
  if (target.unit !== 'degree' || from.length === 0 || from.length !== to.length) return false;
  return from.every((numbers, index) => numbers.some((a) => to[index]!.some((b) => isOtherScale(a, b))));
}

/** The numbers of an anchor, each with its negative where words make it one: «минус 20». */
function signed({ numbers = [], alternatives = [] }: Anchor): number[][] {
  const isNegative = alternatives.some((value) => /^\w+:-/.test(value));
  return numbers.map((number) => (isNegative ? [-number] : [number]));
}

function dateRelation(source: Anchor, target: Anchor): Relation | undefined {
  if (!sameDates(source, target)) return undefined;
  const [from, to] = [source.dates!, target.dates!];
  const isOne =
    from.length === 1 && to.length === 1 && from[0]!.month !== undefined && to[0]!.month !== undefined;
  return isOne && (from[0]!.day === undefined) !== (to[0]!.day === undefined) ? 'less' : 'parts';
}

function sameDates(source: Anchor, target: Anchor): boolean {
  const [from, to] = [source.dates!, target.dates!];
  if (from.length === to.length) return from.every((date, index) => datesAgree(date, to[index]!));
  const [few, many] = from.length < to.length ? [from, to] : [to, from];
  return few.every((date) => many.some((other) => datesAgree(date, other)));
}

/** True when both state the same facts; a number of years may be a date («30 лет» aside, 2017 and «2017 год» are the same). */
function sameFacts(source: Anchor, target: Anchor): boolean {
  const [from, to] = [factsOf(source), factsOf(target)];
  if (isFromOne(source, target) || isFromOne(target, source)) return true;
  if (from.length !== to.length || from.length === 0) return false;
  return (
    from.every((fact, index) => meet(fact, to[index]!)) ||
    from.every((fact) => to.some((other) => meet(fact, other)))
  );
}

/** "One to 14 years" and «от года до 14 лет», where the one is the unit itself. */
function isFromOne({ kind, numbers, unit }: Anchor, other: Anchor): boolean {
  const isRange = kind === 'range' && unit !== undefined && numbers?.length === 2 && numbers[0] === 1;
  return isRange && other.kind === 'quantity' && other.unit === unit && other.numbers?.[0] === numbers[1];
}

function meet(fact: string, other: string): boolean {
  if (fact === other) return true;
  const known = fact.split('|');
  return other.split('|').some((one) => known.includes(one));
}

function sharedParts(source: Anchor, target: Anchor): number {
  const [a, b] = [source.dates?.[0], target.dates?.[0]];
  if (!a || !b) return 0;
  let shared = 0;
  for (const part of ['month', 'day', 'year', 'century'] as const) {
    if (a[part] !== undefined && a[part] === b[part]) shared += 1;
  }
  const sameShape = (['month', 'day', 'year', 'weekday', 'season'] as const).every(
    (part) => (a[part] === undefined) === (b[part] === undefined),
  );
  return shared + (sameShape ? 1 : 0);
}

function sortOf({ kind }: Anchor): 'date' | 'time' | 'amount' | 'name' | 'code' {
  if (kind === 'date' || kind === 'time') return kind;
  if (kind === 'acronym') return 'name';
  if (kind === 'literal') return 'code';
  return 'amount';
}

function isFirm({ salience = 1 }: Anchor): boolean {
  return salience >= 0.5;
}
