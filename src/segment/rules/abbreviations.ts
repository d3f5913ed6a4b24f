import { VOWEL } from '../../languages/sentence-rules';
import { ofKind, startsSentence, wordKey } from './abbreviation-kinds';
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

/**
 * Step 5. The full stop of an abbreviation, an initial or a number: what kind it is and what follows decide whether it ends the
 * sentence as well.
 */
export function abbreviationVerdict(place: Place): Verdict {
  if (place.run !== '.' && place.run !== '..') return undefined;
  const parts = partsBefore(place);
  const last = parts.at(-1);
  if (!last) return undefined;
  const verdict =
    listNumber(place, parts) ??
    remarkBehind(place) ??
    listInside(place, last) ??
    referenceBehind(place, last) ??
    compoundUnit(place, last) ??
    initial(place, parts) ??
    known(place, parts) ??
    partNumber(place, parts) ??
    unknown(place, last);
  // inside a quotation its own step has the last word
  return verdict === 'end' && place.quote > place.start + 1 ? undefined : verdict;
}

/** «и др. [2004]», «в 1936 г. [Москва].», "eds. (1998), are lost": a year, or a remark after which the sentence goes on. */
function remarkBehind({ text, next, end, stopEnd, limit }: Place): Verdict {
  const opening = text[next];
  if ((opening !== '(' && opening !== '[') || next === end || end !== stopEnd) return undefined;
  const close = text.slice(next, Math.min(limit, next + REMARK)).indexOf(opening === '(' ? ')' : ']');
  if (close < 0) return undefined;
  if (/^\d{4}\p{Ll}?(?:[,–-] ?\d{2,4})*$/u.test(text.slice(next + 1, next + close))) return 'inside';
  const behind = skipSpace(text, next + close + 1, limit);
  return '.,;:'.includes(text[next + close + 1] ?? ' ') || isLower(text[behind]) ? 'inside' : undefined;
}

/** A remark in brackets behind an abbreviation is seldom longer (characters). */
const REMARK = 120;

/** A word or letter with the stop behind it. */
interface Part {
  start: number;
  /** As it stands. */
  word: string;
  /** As tables have it. */
  key: string;
}

/** Most abbreviations have two or three parts; more need not be looked at. */
const MOST_PARTS = 5;

/** «и т. д», `U.S.S.R`, «И. В»: the words with stops that lead to the stop, first to last. */
function partsBefore({ text, stop, start }: Place): Part[] {
  const parts: Part[] = [];
  let at = stop;
  while (parts.length < MOST_PARTS) {
    const word = wordBefore(text, at, start);
    if (word.start === word.end) break;
    const raw = text.slice(word.start, word.end);
    if (parts.length > 0 && raw.length > 4) break;
    parts.unshift({ start: word.start, word: raw, key: normalised(raw) });
    const before = skipSpaceBack(text, Math.max(start, word.start - 2), word.start);
    if (text[before - 1] !== '.' || before - 1 < start) break;
    at = before - 1;
  }
  return parts;
}

/** «1. Правительство», "a. First", «IV. Итоги»: a number or letter at the beginning of a sentence counts a list. */
function listNumber({ text, start, next }: Place, parts: readonly Part[]): Verdict {
  const [first] = parts;
  const behindOpening = /^[("«*_\s]*$/.test(text.slice(start, first!.start)) && first!.start - start < 4;
  if (!behindOpening || next === start) return undefined;
  return parts.every(({ word }) => /^(?:\d{1,3}|[IVXLC]{1,5}|\p{Ll})$/u.test(word)) ? 'inside' : undefined;
}

/** «Приказываю: 1. Выступить. 2. Ждать.»: the number behind a colon begins a list when the next number follows. */
function listInside({ text, start, end, limit }: Place, { start: at, word }: Part): Verdict {
  if (!/^\d{1,2}$/.test(word)) return undefined;
  const before = text[skipSpaceBack(text, start, at) - 1];
  if (before !== ':' && before !== ';') return undefined;
  const ahead = text.slice(end, Math.min(limit, end + LIST_REACH));
  return ahead.includes(` ${Number(word) + 1}.`) ? 'inside' : undefined;
}

/** The items of a list inside a paragraph are seldom longer (characters). */
const LIST_REACH = 400;

/** «Ф. 558. Оп. 11. Д. 340», «М., 1974. С. 5»: what follows a number is another part of the reference; so is «М., 1974» itself. */
function referenceBehind({ text, head, next, limit, rules }: Place, { word }: Part): Verdict {
  if (head !== next || !isUpper(text[head])) return undefined;
  const after = wordAt(text, head, limit);
  if (after.end - after.start > 3 || text[after.end] !== '.') return undefined;
  if (text[after.end + 1] === ',') return 'inside';
  if (!isDigit(text[skipSpace(text, after.end + 1, limit)])) return undefined;
  const kind = rules.abbreviations.get(normalised(text.slice(after.start, after.end)));
  const numbered = kind === 'number' || kind === 'unit' || kind === 'before';
  return numbered && /^(?:\d+(?:[-–]\d+)?|\p{Lu}{3,})$/u.test(word) ? 'inside' : undefined;
}

/** «15 м/с», "17°C": a unit that is no initial. */
function compoundUnit(place: Place, part: Part): Verdict {
  const before = place.text[part.start - 1];
  if (part.word.length > 3 || (before !== '°' && before !== '/')) return undefined;
  return before === '°' || isLower(part.word[0]) ? ofKind('measure', place, part.start) : undefined;
}

/** «И. В. Сталин», "J. V. Stalin": a single capital is a name cut short, unless what follows begins a sentence. */
function initial(place: Place, parts: readonly Part[]): Verdict {
  const { text, head, next, limit, end, stop } = place;
  const { word } = parts.at(-1)!;
  if (!/^(?:-?\p{Lu}\p{M}?|\p{Lu}-\p{Lu})$/u.test(word) && !place.rules.longInitials.has(word))
    return undefined;
  if (isDigit(text[next]) || end !== stop + 1) return undefined;
  // a table's «с. г.» (of this year) is no «С. Г.»; its "U.S." is
  if (parts.length > 1 && !CYRILLIC.test(word) && place.rules.abbreviations.has(joined(parts)))
    return undefined;
  if (isLower(text[head])) return 'inside';
  if (!isUpper(text[head])) return head === next ? 'inside' : undefined;
  const after = wordAt(text, head, limit);
  if (after.end - after.start === 1 && text[after.end] === '.') return 'inside';
  if (parts.length === 1 && isLabel(place, parts[0]!, text.slice(after.start, after.end))) return 'end';
  const starts = place.rules.starters.has(normalised(text.slice(after.start, after.end)));
  const before = skipSpaceBack(text, place.start, parts[0]!.start);
  const named = before > place.start && isUpper(text[wordBefore(text, before, place.start).start]);
  // «Сталин И. В. Ответа…»: the surname stands before, and what follows is none
  if (parts.length > 1 && named && head === next) {
    const { start, end } = wordBefore(text, before, place.start);
    if (place.rules.looksSurname(text.slice(start, end)))
      return place.rules.looksSurname(text.slice(after.start, after.end)) ? 'inside' : 'end';
  }
  if (starts && (named || parts.length === 1) && before > place.start) return 'end';
  return head === next ? 'inside' : named ? 'end' : 'inside';
}

/** «Точка К. Найдите…», "plan B. Smith…": the letter names a thing. A Latin letter among Cyrillic words does so always. */
function isLabel({ text, start, rules }: Place, { start: at, word }: Part, after: string): boolean {
  if (word.length !== 1 || rules.looksSurname(after)) return false;
  let before = skipSpaceBack(text, start, at);
  // «стороны А, В и С»
  for (let more = LABELS; more > 0; more--) {
    const list = rules.labelBefore.exec(text.slice(Math.max(start, before - 8), before));
    if (!list) break;
    before = skipSpaceBack(text, start, before - list[0].trimStart().length);
  }
  const noun = wordBefore(text, before, start);
  const named = text.slice(noun.start, noun.end);
  if (!isLower(named[0])) return false;
  return rules.labelled.test(named) || (!CYRILLIC.test(word) && CYRILLIC.test(named) && CYRILLIC.test(after));
}

/** Letters of one list that are looked through. */
const LABELS = 4;

const CYRILLIC = /^\p{Script=Cyrillic}/u;

function joined(parts: readonly Part[]): string {
  return parts.map(({ key }) => key).join('.');
}

/** Abbreviations of the language's table. */
function known(place: Place, parts: readonly Part[]): Verdict {
  const last = parts.at(-1)!;
  const before = wordBefore(place.text, skipSpaceBack(place.text, place.start, last.start), place.start);
  const phrase = `${normalised(place.text.slice(before.start, before.end))}_${last.key}`;
  if (place.rules.abbreviations.has(phrase)) return ofKind('final', place, last.start);
  for (let from = 0; from < parts.length; from++) {
    // "Lt.-Gen." is a "Gen."
    const key = joined(parts.slice(from));
    const kind = place.rules.abbreviations.get(key) ?? place.rules.abbreviations.get(key.replace(/^-/, ''));
    if (kind) return ofKind(kind, place, parts[from]!.start);
  }
  // letters with stops between them that the table does not have: an abbreviation of the text's own
  if (parts.length > 1 && oneCase(parts)) return ofKind('name', place, parts[0]!.start);
  return undefined;
}

/** "KP.ru" is no abbreviation, «Н.О.Ф» is. */
function oneCase(parts: readonly Part[]): boolean {
  const letters = parts.map(({ word }) => word).join('');
  if (parts.some(({ word }) => word.length > 2)) return false;
  return /^(?:\p{Lu}+|\p{Ll}+)$/u.test(letters) || parts.every(({ word }) => /^\p{Lu}\p{Ll}?$/u.test(word));
}

/** «Статья 5. Права»: the number of a part of a work goes with its title. */
function partNumber({ text, start, rules }: Place, parts: readonly Part[]): Verdict {
  if (!parts.every(({ word }) => /^(?:\d{1,3}|[IVXLC]{1,6})$/.test(word))) return undefined;
  const at = parts[0]!.start;
  const before = skipSpaceBack(text, start, at);
  const part = wordBefore(text, before, start);
  return part.start === start && rules.partWords.has(wordKey(text, part.start, before))
    ? 'inside'
    : undefined;
}

/** Words that no table has but that look cut short: the end only before a word that begins sentences. */
function unknown(place: Place, { word, key }: Part): Verdict {
  const { text, head } = place;
  if (!isUpper(text[head])) return undefined;
  const cut = word.length <= 5 && word.length > 1 && isLower(word[0]) && !VOWEL.test(key) && !/\d/.test(word);
  return cut && !startsSentence(place) ? 'inside' : undefined;
}
