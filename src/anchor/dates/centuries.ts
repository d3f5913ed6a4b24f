import type { PartialDate } from '../../model/anchor';
import { spellDate } from './date-spelling';
import { eraAfter } from './eras';
import type { Item } from '../scan/item';
import { romanValue } from '../scan/roman';
import { isDashGap } from '../scan/token';
import { anchorOf, blankAfter, gapAfter, type Reading, type View } from '../scan/view';

/** XIX в., 19-й век, XIX–XX вв., the nineteenth century. */
export function centuryAt(view: View, at: number): Reading | undefined {
  const { items } = view;
  const first = ordinalAt(items[at]);
  if (!first) return undefined;
  if (isCentury(view, at)) return century(view, at, at + 1, [first]);
  const isListed = items[at + 1]?.word?.joiner === 'and' && gapAfter(view, at) === ' ';
  const second = isListed ? at + 2 : at + 1;
  const last = ordinalAt(items[second]);
  if (!last || !(isListed ? gapAfter(view, at + 1) === ' ' : isDashGap(gapAfter(view, at)))) return undefined;
  return isCentury(view, second) ? century(view, at, second + 1, [first, last]) : undefined;
}

function isCentury(view: View, at: number): boolean {
  const word = view.items[at + 1];
  if (word?.word?.calendar !== 'century' || !(blankAfter(view, at) || gapAfter(view, at) === '-'))
    return false;
  // «в» alone is a preposition: the abbreviation needs its stop or a Roman numeral before it
  return !word.word.stopped || view.text[word.end] === '.';
}

function ordinalAt(item: Item | undefined): number {
  if (!item) return 0;
  const value = item.number ? item.number.value : item.caps ? romanValue(item.key) : 0;
  const may = !item.number || item.number.ordinal || item.number.form !== 'words';
  return may && Number.isInteger(value) && value >= 1 && value <= 30 ? value : 0;
}

/** @param word - index of the word for a century */
function century(view: View, at: number, word: number, values: readonly number[]): Reading {
  const era = eraAfter(view, word);
  const dates = values.map((value): PartialDate => ({ century: value * (era?.sign ?? 1) }));
  const next = era?.next ?? word + 1;
  return anchorOf(view, at, next, ['date', dates.map(spellDate).join('/')], { dates, salience: 0.9 });
}
