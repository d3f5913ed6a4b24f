import { anchorOf, gapAfter, type Reading, type View } from '../scan/view';

/** Three groups joined by hyphens are no range. */
const LEAST_GROUPS = 3;

/** An IBAN in groups has nine; what is longer is read as several codes. */
const MOST_GROUPS = 32;

/** A code of digits and hyphens that is no date: 978-5-699-12014-7, 495-123-45-67. */
export function codeAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  if (!items[at]?.digits?.plain || gapAfter(view, at) !== '-') return undefined;
  let next = at + 1;
  while (next - at < MOST_GROUPS && gapAfter(view, next - 1) === '-' && items[next]?.digits?.plain) next++;
  if (next - at < LEAST_GROUPS) return undefined;
  const groups = items.slice(at, next).map(({ digits }) => digits!.groups[0]!);
  if (next - at === LEAST_GROUPS && (groups[0]!.length === 4 || groups[2]!.length === 4)) return undefined; // dates
  return anchorOf(view, at, next, 'literal', groups.join(''), { numbers: groups.map(Number) });
}
