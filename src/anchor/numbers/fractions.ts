import type { AnchorWord } from '../../languages/values/anchor-vocabulary';
import { feminineNoun } from '../../pairs/ru-en/number-signs';
import { DIGITS_SALIENCE, WORDS_SALIENCE, type Numeral } from '../scan/numeral';
import { gap, type Line, type Token } from '../scan/token';

/** A number and the index of the token after it. */
export interface Read {
  number: Numeral;
  next: number;
}

/** 1/2 and 3/8 are fractions; 335/12 is not. */
const LARGEST_DENOMINATOR = 16;

/**
 * Half, two thirds, "two and a half", «два с половиной», 2½, 2 1/2, "two point five", «две целых пять десятых», "half a million", "a quarter of a
 * million".
 */
export function readFraction(line: Line, start: number): Read | undefined {
  const { text, tokens } = line;
  const token = tokens[start]!;
  if (token.word?.fraction !== undefined && !isThird(text, token)) {
    return withScale(line, start + 1, token.word.fraction, token.word.salience ?? WORDS_SALIENCE);
  }
  const isArticle = token.word?.joiner === 'article';
  const { cardinal } = token.word ?? {};
  if (cardinal === 0) return pointAt(line, start, 0);
  const isWhole = cardinal !== undefined && cardinal > 0 && cardinal < 1000;
  if (!isWhole && !token.digits?.plain && !isArticle) return undefined;
  const whole = token.digits?.value ?? token.word?.cardinal ?? 1;
  const after = tokens[start + 1];
  const mixed = isArticle ? undefined : (mixedAt(line, start, whole) ?? pointAt(line, start, whole));
  if (mixed) return mixed;
  const link = after && gap(text, token, after);
  if (after?.word?.denominator && (link === ' ' || link === '-') && whole < after.word.denominator) {
    const plural = after.word.parts === 'several' || after.word.fraction !== undefined;
    const single =
      whole === 1 && after.word.parts === 'one' && (!isArticle || isShare(line, token.start, after.end));
    if ((plural && whole > 1) || single || (whole === 1 && after.word.fraction !== undefined)) {
      return withScale(line, start + 2, whole / after.word.denominator, isArticle ? 0.3 : WORDS_SALIENCE);
    }
  }
  return isArticle ? undefined : andHalf(line, start, whole);
}

/** «В третью команду»: an ordinal, for a half or a third has no feminine noun in the accusative behind it. */
function isThird(text: string, { word, end }: Token): boolean {
  return word?.ordinal !== undefined && feminineNoun.test(text.slice(end, end + 24));
}

/** A whole number in digits with a fraction behind it: 2½, 2 1/2, 1 ¾. */
function mixedAt(line: Line, start: number, whole: number): Read | undefined {
  const { text, tokens } = line;
  const [token, part] = [tokens[start]!, tokens[start + 1]];
  if (!token.digits?.plain || !part) return undefined;
  const link = gap(text, token, part);
  if (link !== ' ' && (link !== '' || part.digits)) return undefined;
  const fraction = part.digits ? simpleFraction(part) : signOf(part);
  return fraction === undefined ? undefined : withScale(line, start + 2, whole + fraction, DIGITS_SALIENCE);
}

/** ½, which is no letter. */
function signOf({ word, key }: Token): number | undefined {
  return word?.fraction !== undefined && !/\p{L}/u.test(key) ? word.fraction : undefined;
}

/** The value of 1/2 or 3/4; nothing for 335/12, 24/7 and what is more than one. */
export function simpleFraction({ digits }: Token): number | undefined {
  if (digits?.signs !== '/') return undefined;
  const [part, whole] = digits.groups.map(Number) as [number, number];
  return part > 0 && part < whole && whole <= LARGEST_DENOMINATOR ? part / whole : undefined;
}

/** "Two point five", "nought point two five"; «две целых (и) пять десятых». */
function pointAt(line: Line, start: number, whole: number): Read | undefined {
  const { tokens } = line;
  if (tokens[start + 1]?.word?.joiner !== 'point' || !isNear(line, start)) return undefined;
  let next = start + 2;
  if (isAnd(tokens[next]?.word)) next++;
  let [figures, denominator] = ['', 0];
  for (; tokens[next]?.word && !tokens[next]!.digits && isNear(line, next - 1); next++) {
    const { cardinal, ordinal, denominator: tenth } = tokens[next]!.word!;
    if (cardinal !== undefined && cardinal < 100 && Number.isInteger(cardinal)) figures += String(cardinal);
    else if (figures && tenth !== undefined && (ordinal ?? 0) >= 10) {
      denominator = tenth;
      next++;
      break;
    } else break;
  }
  if (!figures) return undefined;
  const part = Number(figures) / (denominator || 10 ** figures.length);
  return part < 1 ? withScale(line, next, whole + part, WORDS_SALIENCE) : undefined;
}

/** True where nothing but a blank or a hyphen stands before the next token. */
function isNear(line: Line, at: number): boolean {
  const { text, tokens } = line;
  const next = tokens[at + 1];
  const link = next && gap(text, tokens[at]!, next);
  return link === ' ' || link === '-';
}

/** True for "a third" in "a third of", "by a third", "than a third": not for "by a third party". */
function isShare({ text, vocabulary }: Line, start: number, end: number): boolean {
  const share = vocabulary.numerals?.share;
  if (!share) return true;
  if (text.startsWith(share.of, end)) return true;
  return (
    share.before.test(text.slice(Math.max(0, start - 8), start)) &&
    share.after.test(text.slice(end, end + 10))
  );
}

/** Index after the "and a half" of "a million and a half", or 0. */
export function afterAndHalf(line: Line, at: number): number {
  const read = andHalf(line, at - 1, 0);
  return read?.number.value === 0.5 ? read.next : 0;
}

function andHalf(line: Line, start: number, whole: number): Read | undefined {
  const { text, tokens } = line;
  let next = start + 1;
  const joiner = tokens[next];
  const link = joiner && gap(text, tokens[start]!, joiner);
  if (!joiner || (link !== ' ' && link !== '-')) return undefined;
  if (joiner.word?.joiner !== 'from' && !isAnd(joiner.word)) return undefined;
  next++;
  if (tokens[next]?.word?.joiner === 'article') next++;
  const half = tokens[next];
  if (half?.word?.fraction !== 0.5 || gap(text, tokens[next - 1]!, half) !== link) return undefined;
  return withScale(line, next + 1, whole + 0.5, WORDS_SALIENCE);
}

/** The scale that a fraction is of: «четверть миллиона», "half a million", "a quarter of a million". */
function withScale(line: Line, at: number, value: number, salience: number): Read {
  const { text, tokens } = line;
  let next = at;
  if (tokens[next]?.key === 'of' && tokens[next + 1]?.word?.joiner === 'article') next++;
  if (tokens[next]?.word?.joiner === 'article') next++;
  const scale = tokens[next];
  const link = scale && gap(text, tokens[next - 1]!, scale);
  if (strictScale(scale) && !scale!.word!.bound && (link === ' ' || link === '-')) {
    return { number: plainNumber(value * scale!.word!.scale!, WORDS_SALIENCE, true), next: next + 1 };
  }
  return { number: plainNumber(value, salience, false), next: at };
}

function plainNumber(value: number, salience: number, scaled: boolean): Numeral {
  return { value: exact(value), others: [], ordinal: false, form: 'words', scaled, vague: false, salience };
}

/** True for "and", «и». */
export const isAnd = (word: AnchorWord | undefined) => word?.joiner === 'and';

/** True for a thousand and more. */
export const isScale = (token: Token | undefined) => (token?.word?.scale ?? 0) >= 1000;

/** True for a word that multiplies and is no number itself. */
export const strictScale = (token: Token | undefined) =>
  (token?.word?.scale ?? 0) > 1 && token?.word?.cardinal === undefined;

/** True for a number word below a hundred. */
export const smallCardinal = (token: Token | undefined) =>
  (token?.word?.cardinal ?? token?.word?.ordinal ?? 100) < 100;

/** Takes binary noise away: 4.3 × 10⁶ is 4300000. No number is infinite. */
export function exact(value: number): number {
  return Number.isSafeInteger(value) ? value : Math.min(Number.MAX_VALUE, Number(value.toPrecision(12)));
}
