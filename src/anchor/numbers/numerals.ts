import type { Item } from '../scan/item';
import { DIGITS_SALIENCE, VAGUE_SALIENCE, WORDS_SALIENCE, type Numeral } from '../scan/numeral';
import {
  afterAndHalf,
  isAnd,
  isScale,
  readFraction,
  smallCardinal,
  strictScale,
  exact,
  type Read,
} from './fractions';
import { isCurrency } from '../amounts/currency';
import { takeScale, takeWord } from './number-sum';
import { romanValue } from '../scan/roman';
import { gap, joins, tokenOf, type Token } from '../scan/token';

/**
 * Joins the tokens of each number: «двадцать пять», "two hundred and fifty", «1,5 млн», «полтора миллиона», "half a million".
 *
 * @param from - index of the token to begin at
 * @param romanNouns - see `AnchorVocabulary`
 * @param items - gets an item for each number and each other token
 */
export function numerals(
  text: string,
  tokens: readonly Token[],
  from: number,
  romanNouns: RegExp | undefined,
  items: Item[],
): void {
  for (let at = from; at < tokens.length;) {
    if (isIdle(tokens, at)) {
      items.push(tokens[at++]!);
      continue;
    }
    const read = readLone(text, tokens, at) ?? readFraction(text, tokens, at) ?? readNumber(text, tokens, at);
    if (read) {
      const { start, key, capital, digits } = tokens[at]!;
      const item = tokenOf(start, tokens[read.next - 1]!.end, key, capital);
      item.digits = digits;
      item.number = read.number;
      items.push(item);
      at = read.next;
    } else {
      items.push(roman(tokens[at]!, text, romanNouns, items));
      at++;
    }
  }
}

/** True for the many small words that begin no number: all but an article before a number word. */
function isIdle(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.word;
  if (!word?.joiner || word.fraction !== undefined) return false;
  if (word.joiner !== 'article') return true;
  const next = tokens[at + 1]?.word;
  return next?.scale === undefined && next?.denominator === undefined && next?.fraction === undefined;
}

const none: readonly number[] = [];

/** A number word that nothing follows which could belong to the number: most of them. */
function readLone(text: string, tokens: readonly Token[], at: number): Read | undefined {
  const { word } = tokens[at]!;
  if (!word || word.scale !== undefined || word.fraction !== undefined || word.unit !== undefined)
    return undefined;
  const value = word.cardinal ?? word.ordinal;
  const next = tokens[at + 1];
  if (value === undefined || (next && gap(text, tokens[at]!, next) !== undefined)) return undefined;
  const number: Numeral = {
    value,
    others: none,
    ordinal: word.cardinal === undefined,
    form: 'words',
    scaled: false,
    vague: false,
    salience: word.salience ?? WORDS_SALIENCE,
  };
  return { number, next: at + 1 };
}

/** Adds up number words and digits with scales, greatest first, until one does not fit. */
function readNumber(text: string, tokens: readonly Token[], start: number): Read | undefined {
  const sum = { total: 0, group: 0, scale: Infinity, filled: 0, salience: 0 };
  let ordinal = false;
  let scaled = false;
  let vague = false;
  let isClosed = false; // by a bracket
  let at = start;
  let or: number | undefined;
  let digits: Token['digits'];
  for (; at < tokens.length && !ordinal; at++) {
    const token = tokens[at]!;
    const link = at === start ? '' : linkBefore(text, tokens, at)?.slice(isClosed ? 1 : 0);
    isClosed = false;
    if (at > start && !joins(link)) break;
    if (token.digits) {
      const goesOn = scaled && (link === ' ' || link === '. ') && token.digits.plain;
      if (at > start && !(goesOn && token.digits.value < sum.scale)) break;
      if (at > start && !isScale(tokens[at + 1]) && token.digits.groups[0]!.length !== 3) break;
      if (at === start) digits = token.digits;
      sum.group += token.digits.value;
      sum.filled = 1;
      sum.salience = DIGITS_SALIENCE;
      if (token.digits.apostrophe || (token.digits.suffix && !isCase(token.digits))) {
        at++;
        break;
      }
      const spelled = at === start ? spelledAfter(text, tokens, at) : 0;
      if (spelled) [at, isClosed] = [spelled, true];
      continue;
    }
    const word = token.word;
    // "per second" and "15-second" are the unit
    if (at === start && word?.unit && (isRate(text, tokens, start) || isTail(text, tokens, start)))
      return undefined;
    if (!word || (link === '-' && digits && !scaled && !word.scale)) break;
    if (isAnd(word) && at > start && sum.group + sum.total >= 100 && isNext(text, tokens, at, smallCardinal))
      continue;
    // "tens of thousands", "a couple of thousand"
    if (token.key === 'of' && tokens[at - 1]!.word?.vague && isNext(text, tokens, at, strictScale)) continue;
    if (word.joiner === 'article' && at === start && isNext(text, tokens, at, strictScale)) continue;
    if (word.scale && word.unit && !isPaid(text, tokens, start) && !isCounted(text, tokens, at)) break;
    // 70k, but "$5 m" and "5 bn" with a blank
    const isGlued = link === '' || token.key.length > 1 || isPaid(text, tokens, start);
    const taken =
      word.scale !== undefined && word.scale > 1
        ? takeScale(sum, word, at === start, tokens[at - 1], isGlued)
        : takeWord(sum, word, digits, at === start + 1 ? tokens[start] : undefined);
    if (!taken) break;
    if (word.scale !== undefined && word.scale > 1) {
      scaled = true;
      vague ||= isLoose(text, tokens, start, at);
      or = otherScale(text, tokens, start, at, sum.total) ?? or;
    }
    ordinal = taken === 'ordinal';
  }
  if (at === start || (sum.filled === 0 && !scaled)) return undefined;
  const half = scaled && sum.group === 0 && !vague ? afterAndHalf(text, tokens, at) : 0;
  if (half) [at, sum.total] = [half, sum.total + sum.scale / 2];
  if (sum.group > 0 && at > start + 1) vague = false;
  const number: Numeral = {
    value: exact(sum.total + sum.group),
    others: or !== undefined ? [or] : digits?.other !== undefined && !scaled ? [digits.other] : none,
    ordinal: ordinal || hasOrdinalSuffix(digits),
    form: digits ? 'digits' : 'words',
    scaled,
    vague,
    salience: vague ? VAGUE_SALIENCE : sum.salience || WORDS_SALIENCE,
  };
  return { number, next: at };
}

/** True for «тысячи», "a few dozen" and «пара десятков», which count only roughly. */
function isLoose(text: string, tokens: readonly Token[], start: number, at: number): boolean {
  const [first, scale] = [tokens[start]!, tokens[at]!.word!.scale!];
  if (at === start) return first.word!.vague === true || isFew(text, first.start);
  return at === start + 1 && scale <= 100 && first.word?.scale === 1;
}

const isFew = (text: string, at: number) =>
  /(?:^|\s)(?:few|several|couple|many) $/i.test(text.slice(Math.max(0, at - 9), at));

/** What else a scale may come to: ten for each dozen; 2B may be a group as well as two billion. */
function otherScale(
  text: string,
  tokens: readonly Token[],
  start: number,
  at: number,
  total: number,
): number | undefined {
  const { key, word } = tokens[at]!;
  if (word!.orScale) return exact((total * word!.orScale) / word!.scale!);
  const isLetter = word!.bound === true && key.length === 1;
  return isLetter && !isPaid(text, tokens, start) && !isCounted(text, tokens, at)
    ? tokens[start]!.digits?.value
    : undefined;
}

/** What stands between a token and the one before it; the sign of "$300+ billion" says only that it is more. */
function linkBefore(text: string, tokens: readonly Token[], at: number): string | undefined {
  const link = gap(text, tokens[at - 1]!, tokens[at]!);
  return link === '+ ' && isScale(tokens[at]) ? ' ' : link;
}

/** True when such a token follows after a blank or a hyphen. */
function isNext(
  text: string,
  tokens: readonly Token[],
  at: number,
  test: (token: Token) => boolean,
): boolean {
  const next = tokens[at + 1];
  const link = next && gap(text, tokens[at]!, next);
  return next !== undefined && test(next) && (link === ' ' || link === '-');
}

/** True after money: "$5 m", but not "6 feet (1.8 m)". */
function isPaid(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const unit = before?.word?.unit;
  if (unit === undefined || !isCurrency(unit)) return false;
  const link = gap(text, before!, tokens[at]!);
  return link === '' || link === ' ';
}

/** True for the m of "2m tons": digits right before it, a unit after it. */
function isCounted(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isUnit = next?.word?.unit !== undefined && next.word.ordinal === undefined;
  return before?.end === token.start && isUnit && gap(text, token, next) === ' ';
}

/** Index of the last token of «(трёх)» in «3 (трёх) тысяч», which says the number again; 0 when there is none. */
function spelledAfter(text: string, tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (!next?.word || gap(text, tokens[at]!, next) !== ' (') return 0;
  const read = readNumber(text, tokens, at + 1);
  const isSame = read?.number.value === tokens[at]!.digits!.value && !read.number.ordinal;
  return isSame && text[tokens[read.next - 1]!.end] === ')' ? read.next - 1 : 0;
}

/** «10-ти» */
const isCase = ({ suffix }: { suffix: string }) => /^(?:ти|и|ух|ех|ми|мя|ью)$/.test(suffix);

/** «38-й», but not «10-ти» and «2-х». */
function hasOrdinalSuffix(digits: Token['digits']): boolean {
  if (!digits?.suffix || isCase(digits)) return false;
  const last = digits.value % 10;
  const isTeen = digits.value % 100 > 10 && digits.value % 100 < 20;
  return !(digits.suffix === 'х' && last > 1 && last < 5 && !isTeen);
}

/** True after "per", and after an article after a unit: "meters a second". */
function isRate(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const unit = tokens[at - 2];
  if (before?.word?.joiner !== 'article') return before?.word?.joiner === 'per';
  return unit?.word?.unit !== undefined && gap(text, unit, before) === ' ';
}

/** True after digits and a hyphen. */
function isTail(text: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.digits !== undefined && gap(text, before, tokens[at]!) === '-';
}

/** A token in capitals that may be a Roman numeral; what stands beside it decides. */
function roman(token: Token, text: string, nouns: RegExp | undefined, items: readonly Item[]): Item {
  if (!token.caps || token.acronym) return token;
  const value = romanValue(token.key);
  if (!value) return token;
  const alone =
    /^[IVXХ]{2,}$|^(?=.*[IVXХ])[IVXLХ]{2,}$/.test(token.key) ||
    (nouns?.test(text.slice(token.end, token.end + 8)) ?? false) ||
    isListed(token, text, items);
  const number: Numeral = {
    value,
    others: [],
    ordinal: true,
    form: 'roman',
    scaled: false,
    vague: false,
    salience: alone ? 0.5 : 0,
  };
  return { ...token, number };
}

/** The V of "chapters II and V": a letter that goes on a list of Roman numerals; not I, which is a word. */
function isListed({ key, start }: Token, text: string, items: readonly Item[]): boolean {
  const [before, first] = [items.at(-1), items.at(-2)];
  if (key === 'I' || !before) return false;
  const isAfterComma = before.number?.form === 'roman' && text.slice(before.end, start) === ', ';
  const isAfterAnd = isAnd(before.word) && first?.number?.form === 'roman' && start === before.end + 1;
  return isAfterComma || (isAfterAnd && before.start === first.end + 1);
}
