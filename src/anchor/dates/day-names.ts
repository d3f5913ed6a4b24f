import { spellDate } from './date-spelling';
import { anchorOf, blankAfter, gapAfter, type Reading, type View } from '../scan/view';
import { yearAfter, yearRangeAt } from './years';

/** A day of the week, or a season with its year if it has one: «весной 1951 г.», "the fall of 1950". */
export function dayNameAt(view: View, at: number): Reading | undefined {
  const word = view.items[at]!.word;
  if (word?.weekday) {
    if (word.bound && !isBeforeDate(view, at)) return undefined;
    const date = { weekday: word.weekday };
    return anchorOf(view, at, at + 1, ['date', spellDate(date)], {
      dates: [date],
      salience: word.salience ?? 0.8,
    });
  }
  if (!word?.season) return undefined;
  // «зимой 1914/15 г.»: the years make a date of their own
  const { date: year, next } = isBeforeYears(view, at) ? { date: {}, next: at + 1 } : yearAfter(view, at);
  if (word.bound && year.year === undefined) return undefined;
  const date = { season: word.season, ...year };
  const salience = year.year === undefined ? word.salience : undefined;
  return anchorOf(view, at, next, ['date', spellDate(date)], { dates: [date], salience });
}

/** True for the winter of 1914–15. */
function isBeforeYears(view: View, at: number): boolean {
  const year = view.items[at + 1]?.key === 'of' ? at + 2 : at + 1;
  return view.items[year]?.digits !== undefined && yearRangeAt(view, year) !== undefined;
}

/** "Mon., 28 June", «пн 28 июня»: abbreviations mean a day only there. */
function isBeforeDate(view: View, at: number): boolean {
  const { items } = view;
  const near = blankAfter(view, at) || gapAfter(view, at) === ', ' || gapAfter(view, at) === '., ';
  return near && (items[at + 1]?.word?.month ?? items[at + 2]?.word?.month) !== undefined;
}
