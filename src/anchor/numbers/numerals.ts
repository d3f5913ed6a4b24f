import type { NumberSuffixes } from '../../languages/values/anchor-vocabulary';
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
import { takeScale, takeWord, type Sum } from './number-sum';
import { latinNumeral, romanValue } from '../scan/roman';
import { gap, joins, tokenOf, type Digits, type Line, type Token } from '../scan/token';

/**
 * Joins the tokens of each number: «двадцать пять», "two hundred and fifty", «1,5 млн», «полтора миллиона», "half a million".
 *
 * @param from - index of the token to begin at
 * @param items - gets an item for each number and each other token
 */
export function numerals(line: Line, from: number, items: Item[]): void {
  const { tokens } = line;
  for (let at = from; at < tokens.length;) {
    if (isIdle(tokens, at)) {
      items.push(tokens[at++]!);
      continue;
    }
    const read = readLone(line, at) ?? readFraction(line, at) ?? readNumber(line, at);
    if (read) {
      const { start, key, capital, digits } = tokens[at]!;
      const item = tokenOf(start, tokens[read.next - 1]!.end, key, capital);
      item.digits = digits;
      item.number = read.number;
      items.push(item);
      at = read.next;
    } else {
      items.push(roman(tokens[at]!, line, items));
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
function readLone(line: Line, at: number): Read | undefined {
  const { text, tokens } = line;
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

/** A number while its tokens are taken one after another. */
interface Taking {
  sum: Sum;
  /** The digits that it begins with. */
  digits: Token['digits'];
  /** What else its last scale may come to. */
  or: number | undefined;
  ordinal: boolean;
  scaled: boolean;
  vague: boolean;
  /** A bracket has closed behind the token taken last. */
  bracketed: boolean;
  /** Nothing more can follow. */
  done: boolean;
}

/** Adds up number words and digits with scales, greatest first, until one does not fit. */
function readNumber(line: Line, start: number): Read | undefined {
  const { tokens } = line;
  const sum: Sum = { total: 0, group: 0, scale: Infinity, filled: 0, salience: 0 };
  const taking: Taking = {
    sum,
    digits: undefined,
    or: undefined,
    ordinal: false,
    scaled: false,
    vague: false,
    bracketed: false,
    done: false,
  };
  let at = start;
  while (at < tokens.length && !taking.done) {
    const next = tokens[at]!.digits ? takeDigits(line, start, at, taking) : takeNext(line, start, at, taking);
    if (next === at) break;
    at = next;
  }
  const { digits, or, scaled } = taking;
  if (at === start || (sum.filled === 0 && !scaled)) return undefined;
  const half = scaled && sum.group === 0 && !taking.vague ? afterAndHalf(line, at) : 0;
  if (half) [at, sum.total] = [half, sum.total + sum.scale / 2];
  const vague = taking.vague && !(sum.group > 0 && at > start + 1);
  const number: Numeral = {
    value: exact(sum.total + sum.group),
    others: or !== undefined ? [or] : digits?.other !== undefined && !scaled ? [digits.other] : none,
    ordinal: taking.ordinal || hasOrdinalSuffix(digits, line.vocabulary.suffixes),
    form: digits ? 'digits' : 'words',
    scaled,
    vague,
    salience: vague ? VAGUE_SALIENCE : sum.salience || WORDS_SALIENCE,
  };
  return { number, next: at };
}

/** What stands before a token inside a number, without the bracket that closes there. */
function linkInside(line: Line, start: number, at: number, taking: Taking): string | undefined {
  const link = at === start ? '' : linkBefore(line, at)?.slice(taking.bracketed ? 1 : 0);
  taking.bracketed = false;
  return link;
}

/** Takes digits; gives back the index to go on from, or their own where they do not belong to the number. */
function takeDigits(line: Line, start: number, at: number, taking: Taking): number {
  const { text, tokens, vocabulary } = line;
  const link = linkInside(line, start, at, taking);
  const digits = tokens[at]!.digits!;
  if (at > start) {
    const goesOn = taking.scaled && (link === ' ' || link === '. ') && digits.plain;
    if (!goesOn || digits.value >= taking.sum.scale) return at;
    if (!isScale(tokens[at + 1]) && digits.groups[0]!.length !== 3) return at;
  } else taking.digits = digits;
  taking.sum.group += digits.value;
  taking.sum.filled = 1;
  taking.sum.salience = DIGITS_SALIENCE;
  if (digits.apostrophe || (digits.suffix && !isCase(digits, vocabulary.suffixes))) {
    taking.done = true;
    return at + 1;
  }
  const spelled = at === start ? spelledAfter(line, at) : 0;
  taking.bracketed = spelled > 0 && text[tokens[spelled]!.end] === ')';
  return (spelled || at) + 1;
}

/** The same for a word. */
function takeNext(line: Line, start: number, at: number, taking: Taking): number {
  const { tokens } = line;
  const link = linkInside(line, start, at, taking);
  if (at > start && !joins(link)) return at;
  const { word, key } = tokens[at]!;
  const { sum } = taking;
  // "per second" and "15-second" are the unit
  if (at === start && word?.unit && (isRate(line, start) || isTail(line, start))) return at;
  if (!word || (link === '-' && taking.digits && !taking.scaled && !word.scale)) return at;
  if (isAnd(word) && at > start && sum.group + sum.total >= 100 && isNext(line, at, smallCardinal))
    return at + 1;
  // "tens of thousands", "a couple of thousand"
  if (key === 'of' && tokens[at - 1]!.word?.vague && isNext(line, at, strictScale)) return at + 1;
  if (word.joiner === 'article' && at === start && isNext(line, at, strictScale)) return at + 1;
  if (word.scale && word.unit && !isPaid(line, start) && !isCounted(line, at)) return at;
  return takeValue(line, start, at, taking, link === '');
}

/** Adds the value of a word, where it fits. @param isGlued - true right behind the token before it */
function takeValue(line: Line, start: number, at: number, taking: Taking, isGlued: boolean): number {
  const { tokens } = line;
  const word = tokens[at]!.word!;
  const isScaling = word.scale !== undefined && word.scale > 1;
  // 70k, but "$5 m" and "5 bn" with a blank
  const mayFollow = isGlued || tokens[at]!.key.length > 1 || isPaid(line, start);
  const taken = isScaling
    ? takeScale(taking.sum, word, at === start, tokens[at - 1], mayFollow)
    : takeWord(taking.sum, word, taking.digits, at === start + 1 ? tokens[start] : undefined);
  if (!taken) return at;
  if (isScaling) {
    taking.scaled = true;
    taking.vague ||= isLoose(line, start, at);
    taking.or = otherScale(line, start, at, taking.sum.total) ?? taking.or;
  }
  taking.ordinal = taking.done = taken === 'ordinal';
  return at + 1;
}

/** True for «тысячи», "a few dozen" and «пара десятков», which count only roughly. */
function isLoose({ text, tokens, vocabulary }: Line, start: number, at: number): boolean {
  const [first, scale] = [tokens[start]!, tokens[at]!.word!.scale!];
  if (at === start) {
    const before = text.slice(Math.max(0, first.start - 9), first.start);
    return first.word!.vague === true || (vocabulary.numerals?.few?.test(before) ?? false);
  }
  return at === start + 1 && scale <= 100 && first.word?.scale === 1;
}

/** What else a scale may come to: ten for each dozen; 2B may be a group as well as two billion. */
function otherScale(line: Line, start: number, at: number, total: number): number | undefined {
  const { tokens } = line;
  const { key, word } = tokens[at]!;
  if (word!.orScale) return exact((total * word!.orScale) / word!.scale!);
  const isLetter = word!.bound === true && key.length === 1;
  return isLetter && !isPaid(line, start) && !isCounted(line, at) ? tokens[start]!.digits?.value : undefined;
}

/** What stands between a token and the one before it; the sign of "$300+ billion" says only that it is more. */
function linkBefore(line: Line, at: number): string | undefined {
  const { text, tokens } = line;
  const link = gap(text, tokens[at - 1]!, tokens[at]!);
  return link === '+ ' && isScale(tokens[at]) ? ' ' : link;
}

/** True when such a token follows after a blank or a hyphen. */
function isNext({ text, tokens }: Line, at: number, test: (token: Token) => boolean): boolean {
  const next = tokens[at + 1];
  const link = next && gap(text, tokens[at]!, next);
  return next !== undefined && test(next) && (link === ' ' || link === '-');
}

/** True after money: "$5 m", but not "6 feet (1.8 m)". */
function isPaid(line: Line, at: number): boolean {
  const { text, tokens } = line;
  const before = tokens[at - 1];
  const unit = before?.word?.unit;
  if (unit === undefined || !isCurrency(unit)) return false;
  const link = gap(text, before!, tokens[at]!);
  return link === '' || link === ' ';
}

/** True for the m of "2m tons": digits right before it, a unit after it. */
function isCounted(line: Line, at: number): boolean {
  const { text, tokens } = line;
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isUnit = next?.word?.unit !== undefined && next.word.ordinal === undefined;
  return before?.end === token.start && isUnit && gap(text, token, next) === ' ';
}

/** Index of the last token of «(трёх)» in «3 (трёх) тысяч», which says the number again; 0 when there is none. */
function spelledAfter(line: Line, at: number): number {
  const { text, tokens } = line;
  const next = tokens[at + 1];
  if (!next?.word || gap(text, tokens[at]!, next) !== ' (') return 0;
  const read = readNumber(line, at + 1);
  const isSame = read?.number.value === tokens[at]!.digits!.value && !read.number.ordinal;
  return isSame && text[tokens[read.next - 1]!.end] === ')' ? read.next - 1 : 0;
}

/** «10-ти»; the «х» of «2-х» may make a decade too. */
function isCase({ suffix }: Digits, { cases, decade }: NumberSuffixes): boolean {
  return cases.has(suffix) && !decade.has(suffix);
}

/** «38-й», but not «10-ти» and «2-х». */
function hasOrdinalSuffix(digits: Token['digits'], suffixes: NumberSuffixes): boolean {
  if (!digits?.suffix || isCase(digits, suffixes)) return false;
  const last = digits.value % 10;
  const isTeen = digits.value % 100 > 10 && digits.value % 100 < 20;
  return !(suffixes.cases.has(digits.suffix) && last > 1 && last < 5 && !isTeen);
}

/** True after "per", and after an article after a unit: "meters a second". */
function isRate(line: Line, at: number): boolean {
  const { text, tokens } = line;
  const before = tokens[at - 1];
  const unit = tokens[at - 2];
  if (before?.word?.joiner !== 'article') return before?.word?.joiner === 'per';
  return unit?.word?.unit !== undefined && gap(text, unit, before) === ' ';
}

/** True after digits and a hyphen. */
function isTail(line: Line, at: number): boolean {
  const { text, tokens } = line;
  const before = tokens[at - 1];
  return before?.digits !== undefined && gap(text, before, tokens[at]!) === '-';
}

/** A token in capitals that may be a Roman numeral; what stands beside it decides. */
function roman(token: Token, { text, vocabulary }: Line, items: readonly Item[]): Item {
  if (!token.caps || token.acronym) return token;
  const value = romanValue(token.key);
  if (!value) return token;
  const { numerals: words } = vocabulary;
  const alone =
    /^(?=.*[IVX])[IVXL]{2,}$/.test(latinNumeral(token.key)) ||
    (words?.romanNouns?.test(text.slice(token.end, token.end + 8)) ?? false) ||
    (token.key !== words?.pronoun && isListed(token, text, items));
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
function isListed({ start }: Token, text: string, items: readonly Item[]): boolean {
  const [before, first] = [items.at(-1), items.at(-2)];
  if (!before) return false;
  const isAfterComma = before.number?.form === 'roman' && text.slice(before.end, start) === ', ';
  const isAfterAnd = isAnd(before.word) && first?.number?.form === 'roman' && start === before.end + 1;
  return isAfterComma || (isAfterAnd && before.start === first.end + 1);
}
