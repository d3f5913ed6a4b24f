import { SverkaError } from '../../errors';

/** What `CheckOptions.date` may be: ISO 8601 as far as it is known. */
export const datePattern = /^(\d{4})(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The year of a date.
 *
 * @throws SverkaError `INVALID_OPTION` when it is no date
 */
export function documentYear(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const year = typeof date === 'string' ? datePattern.exec(date)?.[1] : undefined;
  if (year === undefined)
    throw new SverkaError(
      'INVALID_OPTION',
      `date must be a date such as '1951-06-30', '1951-06' or '1951'; got ${JSON.stringify(date)}`,
    );
  return Number(year);
}
