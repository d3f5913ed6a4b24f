import { simpleFraction } from '../numbers/fractions';
import { isCurrency } from './currency';
import { blankAfter, gapAfter, textAfter, type View } from '../scan/view';

/** A unit beside a number. */
export interface UnitReading {
  unit: string;
  /** Index of the item after the unit. */
  next: number;
  currency: boolean;
}

/** The unit after a number: `км`, «квадратных километров», km/h, «километров в час», -year-, "US dollars", "per cent". */
export function unitAfter(view: View, at: number): UnitReading | undefined {
  const { items } = view;
  const inch = inchAfter(view, at);
  if (inch) return inch;
  let first = at + 1;
  const loose = unitAfterMore(view, at);
  if (loose) return loose;
  first += skippedWords(view, at);
  let between = gapAfter(view, first - 1);
  if (items[first]?.word?.joiner === 'per' && items[first + 1]?.word?.unit === 'cent' && between === ' ')
    return { unit: '%', next: first + 2, currency: false };
  const { power, qualifier } = items[first]?.word ?? {};
  if ((power ?? qualifier) !== undefined && (between === ' ' || between === '-' || between === '. ')) {
    between = gapAfter(view, first) === '. ' ? ' ' : gapAfter(view, first);
    first++;
  }
  const item = items[first];
  const word = item?.word;
  if (!word?.unit || between === undefined) return unitAfterWord(view, at);
  if (!fits(view, at, first, between)) return undefined;
  let unit = (qualifier ?? '') + (word.measure ?? word.unit) + String(power ?? '');
  let next = first + 1;
  const sign = items[next]?.word?.power;
  if (sign && !power && gapAfter(view, first) === '') [unit, next] = [unit + String(sign), next + 1]; // km²
  if (unit === 'pound' && items[next]?.word?.unit === 'GBP' && blankAfter(view, first))
    [unit, next] = ['GBP', next + 1]; // pounds sterling
  const rate = rateAfter(view, next - 1);
  if (rate) [unit, next] = [`${unit}/${rate.unit}`, rate.next];
  // «долларов США»
  if (unit === 'USD' && items[next]?.acronym?.ids.includes('USA') && blankAfter(view, next - 1)) next++;
  return { unit, next, currency: isCurrency(unit) };
}

/** «20 с лишним процентов» */
function unitAfterMore(view: View, at: number): UnitReading | undefined {
  const more = view.vocabulary.amounts?.more?.exec(textAfter(view, at, 16))?.[0];
  const item = view.items[at + 1];
  const isNext = more !== undefined && item?.start === view.items[at]!.end + more.length;
  const unit = isNext ? item?.word?.unit : undefined;
  return unit === undefined ? undefined : { unit, next: at + 2, currency: isCurrency(unit) };
}

/** "2 in long", "2 in." */
function inchAfter(view: View, at: number): UnitReading | undefined {
  if (!view.vocabulary.amounts?.inch?.test(textAfter(view, at, 24))) return undefined;
  const isToken = view.items[at + 1]?.start === view.items[at]!.end + 1;
  return { unit: 'inch', next: isToken ? at + 2 : at + 1, currency: false };
}

/** How many words stand between: half an hour, 3/4 of a mile; a couple of days, hundreds of miles. */
function skippedWords(view: View, at: number): 0 | 1 | 2 {
  const { items } = view;
  const next = items[at + 1];
  const number = items[at]!.number;
  if (!number || gapAfter(view, at) !== ' ') return 0;
  const isPart = (simpleFraction(items[at]!) ?? number.value) < 1;
  if (next?.word?.joiner === 'article') return isPart ? 1 : 0;
  if (next?.key !== 'of' || gapAfter(view, at + 1) !== ' ') return 0;
  if (isPart && items[at + 2]?.word?.joiner === 'article') return 2;
  return number.vague || items[at]!.key === 'couple' ? 1 : 0;
}

/** True when what stands between, and the word itself, let it be the unit of the number. */
function fits({ items }: View, at: number, first: number, between: string): boolean {
  const item = items[first]!;
  const { number } = items[at]!;
  if (between !== ' ' && between !== '' && between !== '-' && between !== '. ' && between !== '.')
    return false;
  if (between.startsWith('.') && item.capital) return false;
  // the preposition «в» is no century, «с» no second; one letter with a hyphen is a code
  if (item.word!.joiner || (item.key.length === 1 && between === '-')) return false;
  if (signs.has(item.key) && between !== '' && between !== ' ') return false;
  // "I won", «II тысячелетие»: after Roman numerals only what is counted through
  if (number?.form === 'roman' && (number.salience === 0 || isCurrency(item.word!.unit!))) return false;
  // "the two second-class …": after more than one it is "seconds", unless a hyphen joins them
  return item.word!.ordinal === undefined || between === '-' || (number!.value <= 1 && !number!.ordinal);
}

/** The sign or code of a currency before a number: $5, € 5, US$5. */
export function unitBefore(view: View, at: number): { unit: string; at: number } | undefined {
  const { items } = view;
  const item = items[at - 1];
  const between = gapAfter(view, at - 1);
  if (!item?.word?.unit || !isCurrency(item.word.unit) || (between !== '' && between !== ' '))
    return undefined;
  return signs.has(item.key) || item.word.currencyCode ? { unit: item.word.unit, at: at - 1 } : undefined;
}

/** «Верст семь», «лет пять»: Russian turns the two round when it means about so many. */
export function unitOfAbout(view: View, at: number): string | undefined {
  const { items } = view;
  const unit = items[at - 1];
  if (!unit?.word?.unit || items[at]!.number!.ordinal || gapAfter(view, at - 1) !== ' ') return undefined;
  const isCounted = items[at - 2]?.number !== undefined && blankAfter(view, at - 2);
  const { number } = items[at]!;
  const few = number!.form === 'words' && number!.value >= 2 && number!.value <= 4;
  const isInverted = unit.word.about === 'all' || (few && unit.word.about === 'few');
  return isCounted || unit.number || !isInverted ? undefined : unit.word.unit;
}

/** The unit that a list names at its end: «2,5 и 3,5 метра», "ten and twenty dollars". */
export function unitOfList(view: View, at: number): UnitReading | undefined {
  const { items } = view;
  if (items[at + 1]?.word?.joiner !== 'and' || items[at]!.number!.ordinal || !items[at + 2]?.number)
    return undefined;
  if (gapAfter(view, at) !== ' ' || gapAfter(view, at + 1) !== ' ') return undefined;
  const after = unitAfter(view, at + 2);
  return after && { ...after, next: at + 1 };
}

/** "20 US dollars", «20 американских долларов», «три долгих года»: one word may stand between. */
function unitAfterWord(view: View, at: number): UnitReading | undefined {
  const { items, text, vocabulary } = view;
  const skip = items[at + 1]?.acronym ? 2 : 1;
  const item = items[at + skip];
  if (!item?.word?.unit || item.key.length < 3) return undefined;
  const between = text.slice(items[at]!.end, Math.min(item.start, items[at]!.end + 21));
  const currency = isCurrency(item.word.unit);
  if (currency ? item.key.length < 4 || !/^ [\p{L}.]+ $/u.test(between) : !isSpan(item.word.unit))
    return undefined;
  if (!currency && !vocabulary.amounts?.spanQualities?.test(between)) return undefined;
  return { unit: item.word.unit, next: at + skip + 1, currency };
}

/** `/ч`, "per hour", "an hour", «в час». */
function rateAfter(view: View, at: number): { unit: string; next: number } | undefined {
  const { items } = view;
  const between = gapAfter(view, at);
  const next = items[at + 1];
  if (between === '/' || between === ' / ') {
    if (next?.word?.rate) return { unit: next.word.rate, next: at + 2 };
    if (next?.word?.unit === 'hour' || next?.word?.unit === 'second')
      return { unit: short(next.word.unit), next: at + 2 };
  }
  const joiner = next?.word?.joiner;
  const per = joiner === 'per' || joiner === 'in' || joiner === 'article';
  if (between !== ' ' || !per || gapAfter(view, at + 1) !== ' ') return undefined;
  const unit = items[at + 2]?.word;
  if (joiner === 'in' && !unit?.each) return undefined;
  return unit?.unit && (unit.unit === 'hour' || unit.unit === 'second')
    ? { unit: short(unit.unit), next: at + 3 }
    : undefined;
}

const short = (unit: string) => (unit === 'hour' ? 'h' : unit === 'second' ? 's' : unit);
const signs = new Set(['$', '€', '£', '¥', '₽', '₴', '₸', '%', '‰', '°']);

const isSpan = (unit: string) => /^(?:year|month|week|day|hour|minute)$/.test(unit);
