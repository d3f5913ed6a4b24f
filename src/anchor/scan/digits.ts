import { timesSigns } from '../../pairs/ru-en/number-signs';
import type { AnchorVocabulary } from '../../languages/values/anchor-vocabulary';
import { classOf, codeOf, DASH, isApostrophe, isDigit, isLetter, SPACE } from './characters';
import type { Digits } from './token';

/**
 * Reads a number in digits by the conventions of a language: `13 269`, `13,269`, `1.200,5`, `28.06.1951`, `18:00`, `38-й`.
 *
 * @param text - the whole text
 * @param start - index of its first digit
 * @param vocabulary - of the language: its decimal sign, where the other one groups, and its suffixes
 * @returns the digits and the index after them and their suffix
 */
export function readDigits(
  text: string,
  start: number,
  vocabulary: AnchorVocabulary,
): { digits: Digits; end: number } {
  const { decimal } = vocabulary;
  const groups = [takeDigits(text, start)];
  let end = start + groups[0]!.length;
  let signs = '';
  while (groups.length < 8) {
    const sign = text[end];
    if (sign === undefined || !isDigit(codeOf(text, end + 1))) break;
    if (
      sign !== '.' &&
      sign !== ',' &&
      sign !== ':' &&
      sign !== '/' &&
      !isGroupingSpace(text, end, groups, signs)
    )
      break;
    const group = takeDigits(text, end + 1);
    groups.push(group);
    signs += classOf(sign.charCodeAt(0)) & SPACE ? ' ' : sign;
    end += 1 + group.length;
  }
  // only as many groups as make one number; the rest is read again as the next one
  const count = groupsOfOneNumber(groups, signs, decimal);
  while (groups.length > count) end -= groups.pop()!.length + 1;
  signs = signs.slice(0, count - 1);
  const { value, other } =
    count === 1 && decimal === '.' && isBareFraction(text, start)
      ? { value: Number(`.${groups[0]!}`) }
      : values(groups, signs, decimal);
  const suffix = takeSuffix(text, end, value, vocabulary);
  const digits: Digits = {
    value,
    groups,
    signs,
    suffix,
    apostrophe: groups[0]!.length === 2 && opensYear(codeOf(text, start - 1)),
    plain: count === 1 && Number.isInteger(value),
    other,
  };
  return { digits, end: suffix ? suffixStart(text, end) + suffix.length : end };
}

function takeDigits(text: string, start: number): string {
  let end = start;
  while (isDigit(codeOf(text, end))) end++;
  return text.slice(start, end);
}

/** A blank groups thousands when one to three digits stand before it and exactly three after it. */
function isGroupingSpace(text: string, at: number, groups: readonly string[], signs: string): boolean {
  if (!(classOf(codeOf(text, at)) & SPACE) || text[at] === '\n') return false;
  if (groups[0]!.length > 3 || groups[0]!.startsWith('0') || /[^ ]/.test(signs)) return false;
  for (let offset = 1; offset <= 3; offset++) if (!isDigit(codeOf(text, at + offset))) return false;
  // «Диван 14 120x190»: the three digits are a measure
  return !isDigit(codeOf(text, at + 4)) && !opensMeasures(text, at + 4);
}

/** True for the sign of 120x190, between digits. */
function opensMeasures(text: string, at: number): boolean {
  return timesSigns.includes(text[at] ?? ' ') && isDigit(codeOf(text, at + 1));
}

/** .5 percent */
function isBareFraction(text: string, start: number): boolean {
  return text[start - 1] === '.' && (start === 1 || (classOf(codeOf(text, start - 2)) & SPACE) !== 0);
}

function groupsOfOneNumber(groups: readonly string[], signs: string, decimal: string): number {
  if (groups.length <= 2) return groups.length;
  const first = signs[0]!;
  let same = 1;
  while (signs[same] === first) same++;
  if (first === ':' || first === '/') return Math.min(3, same + 1);
  const thousands = groups.slice(1, same + 1).every((group) => group.length === 3);
  if (thousands) return same < signs.length && '.,'.includes(signs[same]!) ? same + 2 : same + 1;
  if (first === ',') {
    if (decimal === '.' && isIndian(groups.slice(0, same + 1))) return same + 1;
    return decimal === ',' && signs[1] === '/' ? 2 : 1; // 0,31/100 000; a list without blanks: 1,2,3
  }
  return same + 1; // a date or a section number: 28.06.1951, 2.3.1
}

/** Thousands and then hundreds of them, as India groups: 2,06,737. */
function isIndian(groups: readonly string[]): boolean {
  const [last, first] = [groups.at(-1)!, groups[0]!];
  return last.length === 3 && first.length <= 2 && groups.slice(1, -1).every((group) => group.length === 2);
}

/** No number is larger: what has more digits is told apart by them. */
function finite(digits: string): number {
  return Math.min(Number.MAX_VALUE, Number(digits));
}

function values(
  groups: readonly string[],
  signs: string,
  decimal: string,
): { value: number; other?: number } {
  if (groups.length === 1) return { value: finite(groups[0]!) };
  const last = signs.at(-1)!;
  if (last === ':' || last === '/') return { value: finite(groups[0]!) };
  const whole = finite(groups.join(''));
  const divided = finite(`${groups.slice(0, -1).join('')}.${groups.at(-1)!}`);
  if (last === ' ') return { value: whole };
  const grouped = groups.length > 2 && signs[0] === last;
  if (grouped) return { value: whole };
  const mayGroup =
    groups.at(-1)!.length === 3 &&
    groups[0]!.length <= 3 &&
    !groups[0]!.startsWith('0') &&
    signs.length === 1;
  if (!mayGroup) return { value: divided };
  // an English 13,269 is never 13.269, but Russian typists write 1.200 for both
  if (last === decimal) return { value: divided, other: whole };
  return decimal === ',' ? { value: whole, other: divided } : { value: whole };
}

/** Letters right after the digits, or after a hyphen, that the language knows as a part of the number; empty for others. */
function takeSuffix(text: string, at: number, value: number, vocabulary: AnchorVocabulary): string {
  const start = suffixStart(text, at);
  let end = start;
  while (end - start < 5 && isLetter(codeOf(text, end))) end++;
  if (end === start || isLetter(codeOf(text, end)) || isDigit(codeOf(text, end))) return '';
  const suffix = text.slice(start, end).toLowerCase();
  const { ordinal, cases, decade, units } = vocabulary.suffixes;
  if (units?.has(suffix) && start === at) return ''; // 10м is ten metres
  const isKnown = ordinal.has(suffix) || cases.has(suffix) || (decade.has(suffix) && value % 10 === 0);
  return isKnown ? suffix : '';
}

/** '51, ‘51 */
const opensYear = (code: number) => isApostrophe(code) || code === 0x2018;

function suffixStart(text: string, at: number): number {
  return classOf(codeOf(text, at)) & DASH || isApostrophe(codeOf(text, at)) ? at + 1 : at;
}
