import type { PartialDate } from '../../model/anchor';

/**
 * The Gregorian date of a Julian one; both need year, month and day. The calendars are ten days apart from 1582, eleven from
 * March 1700, twelve from March 1800 and thirteen from March 1900 to February 2100.
 */
export function gregorian(date: PartialDate): PartialDate {
  const { year, month, day } = date;
  if (!isFull(date)) return date;
  const effective = month! > 2 ? year! : year! - 1;
  const apart = Math.floor(effective / 100) - Math.floor(effective / 400) - 2;
  const later = new Date(Date.UTC(year!, month! - 1, day! + apart));
  return { year: later.getUTCFullYear(), month: later.getUTCMonth() + 1, day: later.getUTCDate() };
}

/** True when the second date is the first one by the Gregorian calendar. */
export function isSameDay(julian: PartialDate, later: PartialDate): boolean {
  const { year, month, day } = gregorian(julian);
  return isFull(julian) && year === later.year && month === later.month && day === later.day;
}

/** The same, where the year may be unknown. */
export function mayBeSameDay(julian: PartialDate, later: PartialDate): boolean {
  if (julian.year !== undefined && !julian.shortYear)
    return isSameDay(julian, { year: julian.year, ...later });
  return [1650, 1750, 1850, 1950].some((year) => isSameDay({ ...julian, year }, { ...later, year }));
}

const isFull = ({ year, month, day, shortYear }: PartialDate) =>
  year !== undefined && !shortYear && month !== undefined && day !== undefined;
