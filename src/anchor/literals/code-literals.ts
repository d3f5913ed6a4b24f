import { anchorOf, gapAfter, type Reading, type View } from '../scan/view';

/** Three groups joined by hyphens are no range. */
const LEAST_GROUPS = 3;

/** An IBAN in groups has nine; what is longer is read as several codes. */
const MOST_GROUPS = 32;

/** Digits of a telephone number that no country's code is before (E.164: ten to fifteen with it). */
const NATIONAL = 10;

/** Longest telephone number with its blanks and brackets. */
const LONGEST_PHONE = 28;

const withArea = /^(?:\d{1,3}[ -]?)?\(\d{3,5}\)[ -]?\d{1,4}(?:[ -]?\d{2,4}){1,3}(?!\d)/;
const withPlus = /^\d{1,3}(?:[ -]\d{2,5}){2,5}(?!\d)/;

/** A telephone number: +7 495 123-45-67, 8 (495) 123-45-67. The same without the code of the country is an alternative. */
export function phoneAt(view: View, at: number): Reading | undefined {
  const { items, text } = view;
  const { digits, start } = items[at]!;
  if (!digits) return undefined;
  const rest = text.slice(start, start + LONGEST_PHONE);
  const found = (withArea.exec(rest) ?? (text[start - 1] === '+' ? withPlus.exec(rest) : null))?.[0];
  const number = found?.replace(/\D/g, '') ?? '';
  if (!found || number.length < NATIONAL || number.length > 15) return undefined;
  let next = at + 1;
  while (items[next] && items[next]!.start < start + found.length) next++;
  if (items[next - 1]!.end !== start + found.length) return undefined;
  const alternatives = number.length > NATIONAL ? [`literal:${number.slice(-NATIONAL)}`] : [];
  return anchorOf(view, at, next, ['literal', number], {
    alternatives,
    numbers: [Number(number.slice(-NATIONAL))],
  });
}

/** A code of digits and hyphens that is no date: 978-5-699-12014-7, 495-123-45-67. */
export function codeAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  if (!items[at]?.digits?.plain || gapAfter(view, at) !== '-') return undefined;
  let next = at + 1;
  while (next - at < MOST_GROUPS && gapAfter(view, next - 1) === '-' && items[next]?.digits?.plain) next++;
  if (next - at < LEAST_GROUPS) return undefined;
  const groups = items.slice(at, next).map(({ digits }) => digits!.groups[0]!);
  if (next - at === LEAST_GROUPS && (groups[0]!.length === 4 || groups[2]!.length === 4)) return undefined; // dates
  return anchorOf(view, at, next, ['literal', groups.join('')], { numbers: groups.map(Number) });
}
