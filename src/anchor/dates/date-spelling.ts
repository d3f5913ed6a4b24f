import type { PartialDate } from '../../model/anchor';

/** ISO 8601 as far as it goes: 1951-06-28, --06-28, 1951, 1950s, ..51, century-19, weekday and season by name; OS and NS name the calendar. */
export function spellDate({
  year,
  shortYear,
  decade,
  century,
  month,
  day,
  weekday,
  season,
  style,
}: PartialDate): string {
  if (weekday) return weekdays[weekday - 1]!;
  if (century !== undefined) return `century-${century}`;
  const name = season && seasons[season - 1]!;
  if (name && year === undefined) return name;
  const years = year === undefined ? '-' : spellYear(year, shortYear) + (decade ? 's' : '');
  if (!month) return name ? `${years}-${name}` : years;
  const mark = style ? (style === 'old' ? ' OS' : ' NS') : '';
  return `${years}-${pad(month)}${day ? `-${pad(day)}` : ''}${mark}`;
}

function spellYear(year: number, shortYear = false): string {
  if (shortYear) return `..${pad(year)}`;
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

const pad = (value: number) => String(value).padStart(2, '0');
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const seasons = 'winter spring summer autumn'.split(' ');
