import type { PartialDate } from '../../model/anchor';
import { singleDateAt } from './single-date';
import { spellDate } from './date-spelling';
import { isDashGap } from '../scan/token';
import { anchorOf, gapAfter, type Reading, type View } from '../scan/view';

/**
 * A range between two dates that each stand whole: «с 28 июня по 3 июля», "June–August 1951", "from 1941 to 1945".
 *
 * @param single - the date that begins at the index, if one does
 */
export function dateRangeAt(view: View, at: number, single: Reading | undefined): Reading | undefined {
  const { items } = view;
  const opener = items[at]!.word?.joiner;
  const isOpened = (opener === 'from' || opener === 'between') && gapAfter(view, at) === ' ';
  const first = isOpened ? singleDateAt(view, at + 1) : single;
  if (!first) return undefined;
  const next = linkedBy(view, first.next, isOpened, opener);
  const second = next && singleDateAt(view, next);
  if (!next || !second) return undefined;
  const [from, to] = [first.anchor.dates!, second.anchor.dates!];
  if (from.length > 1 || to.length > 1 || !isAlike(from[0]!, to[0]!)) return undefined;
  const { year } = to[0]!;
  const start = year !== undefined && from[0]!.year === undefined ? { ...from[0]!, year } : from[0]!;
  const dates = [start, to[0]!];
  const isYears = start.month === undefined && items[first.next - 1]!.digits && !start.decade;
  return anchorOf(view, at, second.next, ['date', dates.map(spellDate).join('/')], {
    dates,
    alternatives: isYears ? [`range:${start.year!}-${year!}`] : [],
  });
}

/** Index of the item after what joins the two, or nothing. */
function linkedBy(view: View, next: number, isOpened: boolean, opener?: string): number | undefined {
  const between = gapAfter(view, next - 1);
  if (!isOpened && isDashGap(between?.replace(/^\./, ''))) return next;
  const joiner = view.items[next]?.word?.joiner;
  const fits = joiner === 'to' || (joiner === 'and' && opener === 'between');
  return fits && /^[.,]? $/.test(between ?? '') && gapAfter(view, next) === ' ' ? next + 1 : undefined;
}

function isAlike(first: PartialDate, second: PartialDate): boolean {
  if (first.weekday ?? second.weekday ?? first.season ?? second.season ?? first.century ?? second.century)
    return false;
  return (
    (first.month === undefined) === (second.month === undefined) &&
    (first.day === undefined) === (second.day === undefined) &&
    (first.month !== undefined || first.decade === second.decade) &&
    !(first.year !== undefined && second.year === undefined)
  );
}
