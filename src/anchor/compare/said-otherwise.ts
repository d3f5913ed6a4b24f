import { withoutYo } from '../../languages/yo';
import { numberPrefixes, saidOtherwise as inEnglish } from '../../pairs/ru-en/english-amounts';
import { leadingNumber } from '../../languages/ru/morphology/compounds';
import { noNumberInside, saidOtherwise as inRussian } from '../../pairs/ru-en/russian-amounts';
import type { Anchor } from '../../model/anchor';

/** Fewest letters behind the number in a compound: «шестилапый». */
const SHORTEST_TAIL = 3;

/** A number above this stands in no compound with a name of its own. */
const LONGEST_COMPOUND = 28;

/**
 * True when a text says a value in words that are no anchor: by a compound («шестилапый» for "six-legged", "tricolored" for «трёхцветный»),
 * by a name of the amount («круглосуточно» for 24 hours, «неделя» for seven days), by its unit alone («больше года» for 1 year), by a Roman letter, or by the end
 * of a year («Волга-94»).
 *
 * @param anchor - a value of the other side
 * @param lower - the text in small letters
 */
export function isSaidOtherwise(anchor: Anchor, lower: string): boolean {
  return (
    isNamed(anchor, lower) ||
    isInCompound(anchor, lower) ||
    isShortYear(anchor, lower) ||
    isRomanOne(anchor, lower)
  );
}

/** «Способ I» for "Method 1": one letter is no Roman number to the scanner, and in English it is a pronoun. */
function isRomanOne({ value }: Anchor, lower: string): boolean {
  return value === 'number:1' && /\p{Script=Cyrillic} i(?![\p{L}\d])/u.test(lower);
}

/** «круглосуточно», "fortnight". */
function isNamed({ value }: Anchor, lower: string): boolean {
  const amount = value.slice(value.indexOf(':') + 1);
  return [inRussian, inEnglish].some((named) => {
    const ways = named[amount];
    return ways !== undefined && new RegExp(`(?<![\\p{L}\\d])(?:${ways})`, 'u').test(lower);
  });
}

/** «Шестилапый» for six, "tricolored" for «трёхцветный». */
function isInCompound({ numbers, text, kind, unit }: Anchor, lower: string): boolean {
  if (numbers?.length !== 1 || kind === 'date' || kind === 'time') return false;
  const number = numbers[0]!;
  if (/\p{Script=Cyrillic}/u.test(text)) {
    const prefix = numberPrefixes[number];
    const isCompound = compoundNumber(text.toLowerCase()) !== undefined;
    return (
      prefix !== undefined && isCompound && new RegExp(`(?<!\\p{L})(?:${prefix})\\p{Ll}{4}`, 'u').test(lower)
    );
  }
  // with a unit the compound has the unit too, and is an anchor
  if (unit !== undefined) return false;
  return (lower.match(/\p{Script=Cyrillic}{6,}/gu) ?? []).some((word) => compoundNumber(word) === number);
}

/** The number in a word such as «шестилапый»; nothing for «семинар» and for a number itself. */
function compoundNumber(written: string): number | undefined {
  const word = withoutYo(written);
  if (word.length > LONGEST_COMPOUND || noNumberInside.test(word)) return undefined;
  const found = leadingNumber(word);
  if (!found || found.value === 100 || word.length < found.length + SHORTEST_TAIL) return undefined;
  return found.value;
}

/** 1994 for «Волга-94». */
function isShortYear({ dates }: Anchor, lower: string): boolean {
  const [date] = dates ?? [];
  if (dates?.length !== 1 || date!.year === undefined || date!.month !== undefined || date!.decade)
    return false;
  const short = String(date!.year % 100).padStart(2, '0');
  return new RegExp(`\\p{L}[»"”]?[-‐‑'’]${short}(?!\\d)`, 'u').test(lower);
}
