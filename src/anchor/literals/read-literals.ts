import { anchorOf, gapAfter, rangeAt, type Reading, type View } from '../scan/view';
import { codeAt, phoneAt } from './code-literals';
import { latinCode } from './scan-acronyms';
import { isDashGap } from '../scan/token';
import { unitAfter } from '../amounts/units-of-measure';

/** Reads references (ф. 45, p. 109, № 3917, Глава IV), acronyms, addresses and codes. */
export function literalAnchorAt(view: View, at: number): Reading | undefined {
  const item = view.items[at]!;
  if (item.literal !== undefined) {
    const numbers = (item.literal.includes('/') || item.literal.includes('@') ? '' : item.literal)
      .match(/\d+/g)
      ?.map(Number);
    return anchorOf(view, at, at + 1, ['literal', item.literal], { numbers, salience: numbers ? 0.6 : 0.9 });
  }
  if (item.word?.reference) return referenceAt(view, at);
  if (!item.acronym) return phoneAt(view, at) ?? codeAt(view, at);
  const next = view.items[at + 1];
  // US$100; AD 33
  if (next?.word?.unit === 'USD' && next.key === '$' && gapAfter(view, at) === '') return undefined;
  if (item.word?.calendar && next?.number && gapAfter(view, at) === ' ') return undefined;
  const { ids, salience } = item.acronym;
  const alternatives = ids.length > 1 ? ids.slice(1).map((other) => `acronym:${other}`) : undefined;
  return anchorOf(view, at, at + 1, ['acronym', ids[0]!], { alternatives, salience });
}

/** A reference word before a number, with its range or what a slash adds (335/III, 059a). */
function referenceAt(view: View, at: number): Reading | undefined {
  const { items, text } = view;
  const { key, word } = items[at]!;
  const between = gapAfter(view, at);
  const isWord = key.length > 3 || '№§#'.includes(key) || word!.whole === true;
  // one letter, "no" and «т» are words of their own: their stop must stand
  if (isWord ? between !== ' ' && between !== '' : between !== '. ' && between !== '.') return undefined;
  const number = items[at + 1];
  if (!number?.number || number.number.form === 'words') return undefined;
  const range = rangeAt(view, at + 1);
  if (range && isDashGap(gapAfter(view, range.from)) && range.from === at + 1) {
    const numbers = [items[range.from]!.number!.value, items[range.to]!.number!.value];
    return anchorOf(view, at, range.next, ['literal', `${word!.reference!} ${numbers.join('-')}`], {
      numbers,
    });
  }
  const tail = tailOf(text.slice(number.end, number.end + 8), view.vocabulary.verso);
  const slash = number.digits?.signs.startsWith('/') ? number.digits.groups.slice(1).join('/') : '';
  // "page 5", but not "file two minutes"
  if (isWord && key.length > 1 && unitAfter(view, at + 1)) return undefined;
  const { groups, signs } = number.digits ?? { groups: [], signs: '' };
  const isSection = /^\.{2,}$/.test(signs); // п. 2.3.1
  const name = `${isSection ? groups.join('.') : number.number.value}${slash && `/${slash}`}${tail && tail === view.vocabulary.verso ? VERSO : latinCode(tail)}`;
  let next = at + 2;
  while (tail && next < items.length && items[next]!.start < number.end + tail.length) next++;
  const reading = anchorOf(view, at, next, ['literal', `${word!.reference!} ${name}`], {
    numbers: isSection ? groups.map(Number) : [number.number.value],
  });
  reading.anchor.end = Math.max(reading.anchor.end, number.end + tail.length);
  reading.anchor.text = text.slice(reading.anchor.start, reading.anchor.end);
  return reading;
}

/** What follows a number of a sheet: the «а» of «059а», which is the a of 059a, «сс», which is ss, or the word for its back. */
function tailOf(text: string, verso: string | undefined): string {
  const tail =
    /^(?:\p{Ll}{1,2}(?![\p{L}\p{N}])|-\p{Ll}{1,3}(?![\p{L}\p{N}])|\/[\p{L}\p{N}]{1,6})/u.exec(text)?.[0] ??
    '';
  return /^\p{Ll}{2}$/u.test(tail) && tail !== verso ? '' : tail;
}

/** The back of a sheet. */
const VERSO = 'v';
