import { ROMAN_WORD } from '../../languages/look-alike-letters';
import type { AbbreviationKind } from '../../languages/sentence-rules';
import type { Place, Verdict } from '../place';
import {
  isDigit,
  isLower,
  isUpper,
  normalised,
  skipSpace,
  skipSpaceBack,
  wordAt,
  wordBefore,
} from './step-words';

/** Whether the stop of an abbreviation of a kind ends the sentence: what stands before it and what follows decide. */
export function ofKind(kind: AbbreviationKind, place: Place, start: number): Verdict {
  const { text, head, next, limit, rules } = place;
  const following = text[head];
  const key = wordKey(text, head, limit);
  if (isLower(following)) return 'inside';
  const behindNumber = isNumeral(place, start);
  if (isWholeWord(place, start)) return undefined;
  switch (kind) {
    case 'before':
      return 'inside';
    case 'number':
      return beginsNumber(following) ||
        isRoman(text, head, limit) ||
        /^No\.? ?\d/i.test(text.slice(head, head + NUMBERED))
        ? 'inside'
        : undefined;
    case 'gloss':
      if (translatedFrom(place, start) && namesPerson(place)) return 'inside';
      return /\p{Script=Latin}/u.test(following ?? ' ') ? 'inside' : undefined;
    case 'rank': {
      if (/\p{Script=Latin}/u.test(following ?? ' ')) return 'inside';
      const { end } = wordAt(text, head, limit);
      const initials = end === head + 1 && text[end] === '.';
      return isUpper(following) && (initials || rules.looksSurname(text.slice(head, end)))
        ? 'inside'
        : undefined;
    }
    case 'unit':
      if (!behindNumber) return 'inside';
      if (goesOnCounting(place)) return 'inside';
      break;
    case 'quantity':
      if (!behindNumber) return beginsNumber(following) ? 'inside' : undefined;
      if (goesOnCounting(place)) return 'inside';
      break;
    case 'measure':
      if (goesOnCounting(place)) return 'inside';
      break;
    case 'name':
      if (!isUpper(following)) return head === next || !isUpper(text[head]) ? 'inside' : undefined;
      return startsSentence(place) ? 'end' : 'inside';
    case 'final':
  }
  if (!isUpper(following) && !isDigit(following)) return 'inside';
  if (head !== next && /[—–-]/.test(text[next]!)) return 'inside';
  if (rules.behindUnit && text.startsWith(rules.behindUnit, head)) return 'inside';
  if (isUpper(following) && rules.dateWords.has(key) && !rules.starters.has(key)) return 'inside';
  return onlyDate(place) && !rules.starters.has(key) ? 'inside' : 'end';
}

/** "No. 1" has so many characters. */
const NUMBERED = 6;

/** «Этот ген. Открытие…», "call your rep. Nobody…": a word that only looks cut short, behind a word that wants a noun. */
function isWholeWord(
  { text, start: sentence, stop, next, head, limit, rules }: Place,
  start: number,
): boolean {
  const word = text.slice(start, stop);
  if (!isLower(word[0]) || !rules.alsoWords.has(normalised(word))) return false;
  const before = skipSpaceBack(text, sentence, start);
  const { start: from } = wordBefore(text, before, sentence);
  if (!rules.determiners.has(normalised(text.slice(from, before)))) return false;
  const after = wordAt(text, head, limit);
  const initial = after.end === head + 1 && text[after.end] === '.';
  return head === next && isUpper(text[head]) && !initial && !rules.looksSurname(text.slice(head, after.end));
}

/** «Перев. с кит. Ли Фуна»: who translated stands behind the language. */
function translatedFrom({ text, start: sentence, rules }: Place, start: number): boolean {
  return rules.translatedFrom.test(text.slice(Math.max(sentence, start - TRANSLATION), start));
}

/** Whether what follows reads like a name: a surname, an initial, or two words with capitals («Ли Фуна»). */
function namesPerson({ text, head, limit, rules }: Place): boolean {
  const { end } = wordAt(text, head, limit);
  if (!isUpper(text[head])) return false;
  if (text[end] === '.' && end === head + 1) return true;
  return rules.looksSurname(text.slice(head, end)) || isUpper(text[skipSpace(text, end, limit)]);
}

/** «Переведено с » is no longer (characters). */
const TRANSLATION = 20;

/** «5 руб. 20 коп.» goes on, but a date begins anew: «$3 трлн. 24 апреля…». */
function goesOnCounting({ text, head, limit, rules }: Place): boolean {
  if (!isDigit(text[head])) return false;
  const number = wordAt(text, head, limit);
  const word = wordKey(text, skipSpace(text, number.end, limit), limit);
  return word.length < 3 || !rules.dateWords.has(word);
}

/** Whether what follows is a word that is capitalised only where a sentence begins. */
export function startsSentence({ text, head, limit, rules }: Place): boolean {
  return rules.starters.has(wordKey(text, head, limit));
}

/** «В 1951 г.», «28 июня с. г.»: nothing but a date since the sentence began, so the sentence is still to come. */
function onlyDate({ text, start, stop, rules }: Place): boolean {
  if (stop - start > 60) return false;
  const words = text.slice(start, stop).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every((word) => rules.dateWords.has(normalised(word)));
}

/** Whether a number in digits or Roman capitals ends before an offset. */
function isNumeral({ text, start, rules }: Place, end: number): boolean {
  const before = skipSpaceBack(text, start, end);
  if (isDigit(text[before - 1])) return true;
  const word = wordBefore(text, before, start);
  const raw = text.slice(word.start, word.end);
  return ROMAN_WORD.test(raw) || rules.countWords.has(raw);
}

function beginsNumber(character: string | undefined): boolean {
  return isDigit(character) || character === '№' || character === '§';
}

function isRoman(text: string, at: number, limit: number): boolean {
  const { start, end } = wordAt(text, at, limit);
  return /^[IVXLC]+$/.test(text.slice(start, end));
}

/** The word at an offset as the tables have it. */
export function wordKey(text: string, at: number, limit: number): string {
  const { start, end } = wordAt(text, at, limit);
  return normalised(text.slice(start, end));
}
