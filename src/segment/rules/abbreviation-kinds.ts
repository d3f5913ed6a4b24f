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
  const behindNumber = isNumeral(text, place.start, start);
  switch (kind) {
    case 'before':
      return 'inside';
    case 'number':
      return beginsNumber(following) || isRoman(text, head, limit) ? 'inside' : undefined;
    case 'gloss':
      return /\p{Script=Latin}/u.test(following ?? ' ') ? 'inside' : undefined;
    case 'rank': {
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
  if (text.startsWith('США', head)) return 'inside';
  if (isUpper(following) && rules.dateWords.has(key) && !rules.starters.has(key)) return 'inside';
  return onlyDate(place) && !rules.starters.has(key) ? 'inside' : 'end';
}

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
function isNumeral(text: string, start: number, end: number): boolean {
  const before = skipSpaceBack(text, start, end);
  if (isDigit(text[before - 1])) return true;
  const word = wordBefore(text, before, start);
  const raw = text.slice(word.start, word.end);
  return /^[IVXLCМХ]+(?:-[IVXLC]+)?$/.test(raw) || /^(?:тыс|млн|млрд|half|г|гг)$/.test(raw);
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
