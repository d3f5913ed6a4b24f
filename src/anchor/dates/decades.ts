import type { PartialDate } from '../../model/anchor';
import { centuryAt } from './centuries';
import { spellDate } from './date-spelling';
import type { Item } from '../scan/item';
import { isDashGap } from '../scan/token';
import { anchorOf, blankAfter, gapAfter, type Reading, type View } from '../scan/view';
import { LAST_BARE_YEAR, year } from './years';

/** 1950-е годы, в 80-х, the 1950s, the '50s, «тридцатые годы», "the fifties". */
export function decadeAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const { suffixes } = view.vocabulary;
  const item = items[at]!;
  if (item.word?.decade && (!item.word.bound || isDecade(view, at))) {
    const named = items[at + 1]?.word?.calendar === 'decade' && blankAfter(view, at);
    const { decade } = item.word;
    const date = { year: decade, decade: true, ...(decade < 100 && { shortYear: true }) };
    return year(view, at, at + (named ? 2 : 1), date);
  }
  const spoken = items[at + 1]?.word?.decade;
  const isLinked = blankAfter(view, at) || gapAfter(view, at) === '-';
  if (spoken && item.number?.form === 'words' && isCenturyWord(item.number.value) && isLinked)
    return year(view, at, at + 2, { year: item.number.value * 100 + spoken, decade: true }); // the nineteen fifties
  if (!item.number || item.number.scaled || item.number.value % 10 !== 0) return undefined;
  if (item.digits?.plain && item.digits.suffix === '' && isDashGap(gapAfter(view, at)))
    return decadesAt(view, at, item.number.value);
  const value = item.number.value;
  const isLong = value >= 1000 && value < LAST_BARE_YEAR;
  if (!isLong && (value < 10 || value > 90)) return undefined;
  const named = items[at + 1]?.word?.calendar === 'decade' && blankAfter(view, at);
  const suffix = item.digits?.suffix ?? '';
  const marked = suffixes.decade.has(suffix);
  const isPlural = suffixes.loneDecade.has(suffix) || (value >= 20 && isOpenDecade(view, item));
  const words = item.number.form === 'words' && item.number.ordinal && named;
  if (!words && !(marked && (isPlural || named))) return undefined;
  const next = at + 1 + (named ? 1 : 0);
  if (isLong) return year(view, at, next, { year: value, decade: true });
  const century = centuryAt(view, next)?.anchor.dates;
  // «20-е годы XX века»
  if (century?.length === 1 && century[0]!.century! > 0 && gapAfter(view, next - 1) === ' ')
    return year(view, at, centuryAt(view, next)!.next, {
      year: (century[0]!.century! - 1) * 100 + value,
      decade: true,
    });
  // "in his 20s": at that age
  const age = suffix !== '' && suffix === suffixes.age ? [`range:${value}-${value + 9} year`] : [];
  return year(view, at, next, { year: value, decade: true, shortYear: true }, age);
}

/** 20–30-е годы, 1920–1930-х, the 1920–30s */
function decadesAt(view: View, at: number, first: number): Reading | undefined {
  const second = view.items[at + 1] && decadeAt(view, at + 1);
  const last = second?.anchor.dates?.at(-1);
  if (!second || last?.year === undefined || second.anchor.dates!.length > 1) return undefined;
  const isLong = first >= 1000;
  const end = isLong && last.shortYear ? Math.floor(first / 100) * 100 + last.year : last.year;
  if (first >= end || isLong !== end >= 1000) return undefined;
  const dates = [first, end].map((value): PartialDate => ({
    year: value,
    decade: true,
    ...(!isLong && { shortYear: true }),
  }));
  return anchorOf(view, at, second.next, ['date', dates.map(spellDate).join('/')], { dates });
}

/** «В нулевые», «нулевые годы»; else the word is an adjective. */
function isDecade(view: View, at: number): boolean {
  const isNamed = view.items[at + 1]?.word?.calendar === 'decade' && gapAfter(view, at) === ' ';
  const { start } = view.items[at]!;
  const { beforeDecade } = view.vocabulary.dates;
  return isNamed || (beforeDecade?.test(view.text.slice(Math.max(0, start - 10), start)) ?? false);
}

/** Seventeen to twenty, before a decade. */
const isCenturyWord = (value: number) => value >= 17 && value <= 20;

/** «90-е место» is an ordinal, «90-е, но» a decade. */
function isOpenDecade({ text, vocabulary }: View, { digits, end }: Item): boolean {
  const { openDecade } = vocabulary.suffixes;
  return (
    openDecade !== undefined &&
    openDecade.suffix === digits?.suffix &&
    !openDecade.unless.test(text.slice(end, end + 24))
  );
}
