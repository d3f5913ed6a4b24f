import type { SentenceRules } from '../languages/sentence-rules';
import type { Place } from './place';
import { emojiFrom, mayBeEmoji, softEnd } from './rules/soft-stops';
import { isEnd } from './rules/boundary-steps';
import { isDigit, isSpace, isUpper, skipSpace } from './rules/step-words';

/** The terminators of sentences, from the scripts that stand in Russian and English texts too. */
const TERMINATORS = '.!?…‽‼⁇⁈⁉。！？．।॥؟۔';
const CLOSERS = '»”"\'’)]}›>“*_';
const OPENERS = '«“„"\'‘([{‹”*_—–-−•';

/** What is left of quotation marks in texts that were once HTML. */
const CLOSING_ENTITY = /&(?:#39|#34|quot|raquo|rdquo|rsquo|apos);/y;
const OPENING_ENTITY = /&(?:#39|#34|quot|laquo|ldquo|lsquo|bdquo|apos);|`/y;

/** Numbers of notes: `[19]`, `[1,2]`, `[3]–[5]`. */
const NOTE = /\s?\[\d{1,3}(?:[,–-]\s?\d{1,3})*\]/y;

/** What the scan stops at: 1 for terminators, 2 for brackets and quotation marks. */
const stops = new Uint8Array(0x10000);
for (const character of '()[]«»“”„"') stops[character.charCodeAt(0)] = 2;
for (const character of TERMINATORS) stops[character.charCodeAt(0)] = 1;

/**
 * Where sentences end inside a unit of text: the offsets behind each of them but the last, in order. Every terminator is a
 * place; the steps decide on each. Time is linear: what a step looks at is bounded.
 */
export function sentenceEnds(text: string, start: number, limit: number, rules: SentenceRules): number[] {
  const ends: number[] = [];
  let sentence = start;
  const open = new Openings();
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    const stop = stops[code];
    const soft = stop ? text[at] === ')' && open.bracket < 0 : mayBeEmoji(code);
    if (soft) {
      const end = softEnd(text, at, sentence);
      if (end === undefined) continue;
      const next = skipSpace(text, end, limit);
      if (next >= limit) break;
      at = end - 1;
      if (next === end || !(isUpper(text[next]) || text[next] === '@')) continue;
      ends.push(end);
      sentence = next;
      open.sentenceStarts();
      continue;
    }
    if (!stop) continue;
    if (stop === 2) {
      open.see(text, at, start);
      continue;
    }
    const place = placeAt(text, { start: sentence, stop: at, limit }, open, rules);
    if (place.next >= limit) break;
    for (let closed = place.stopEnd; closed < place.end; closed++) open.see(text, closed, start);
    at = place.end - 1;
    if (!isEnd(place)) continue;
    ends.push(place.end);
    sentence = place.next;
    open.sentenceStarts();
  }
  return ends;
}

/** The brackets and quotations that are open where the scan stands. */
class Openings {
  private readonly brackets: number[] = [];
  private quotes: number[] = [];

  get bracket(): number {
    return this.brackets.at(-1) ?? -1;
  }

  get quote(): number {
    return this.quotes[0] ?? -1;
  }

  see(text: string, at: number, floor: number): void {
    const character = text[at]!;
    if ('(['.includes(character)) this.brackets.push(at);
    else if (')]'.includes(character)) this.brackets.pop();
    else if ('«„'.includes(character)) this.quotes.push(at);
    else if ('»”'.includes(character)) this.quotes.pop();
    else if (character === '“') {
      if (text[this.quotes.at(-1) ?? -1] === '„') this.quotes.pop();
      else this.quotes.push(at);
    } else if (character === '"') {
      const before = at > floor ? text[at - 1]! : ' ';
      if (isSpace(before) || '([—–-«“'.includes(before)) this.quotes.push(at);
      else this.quotes.pop();
    }
  }

  /** What was left open in the sentence before is no longer looked at. */
  sentenceStarts(): void {
    this.brackets.length = 0;
    this.quotes = [];
  }
}

function placeAt(
  text: string,
  { start, stop, limit }: { start: number; stop: number; limit: number },
  open: Openings,
  rules: SentenceRules,
): Place {
  let stopEnd = stop + 1;
  while (stopEnd < limit && TERMINATORS.includes(text[stopEnd]!)) stopEnd++;
  // An ellipsis set with spaces: ". . ."
  while (
    text[stopEnd] === ' ' &&
    text[stopEnd + 1] === '.' &&
    stopEnd + 1 < limit &&
    !isDigit(text[stopEnd + 2])
  )
    stopEnd += 2;
  const end = closersFrom(text, stopEnd, limit);
  const next = skipSpace(text, end, limit);
  return {
    text,
    start,
    stop,
    run: text.slice(stop, Math.min(stopEnd, stop + 8)),
    stopEnd,
    end,
    next,
    head: openersFrom(text, next, limit),
    limit,
    bracket: open.bracket,
    quote: open.quote,
    rules,
  };
}

/** Behind the quotes, brackets, note numbers and emoji that close from an offset on. */
function closersFrom(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const character = text[at]!;
    if (CLOSERS.includes(character)) at++;
    else {
      const found = match(CLOSING_ENTITY, text, at) ?? match(NOTE, text, at) ?? emojiFrom(text, at);
      if (found === undefined || found > limit) break;
      at = found;
    }
  }
  return at;
}

/** Behind the opening quotes, brackets and dashes from an offset on. */
function openersFrom(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && at < from + 12) {
    const character = text[at]!;
    if (OPENERS.includes(character) || isSpace(character)) at++;
    else {
      const found = match(OPENING_ENTITY, text, at);
      if (found === undefined) break;
      at = found;
    }
  }
  return Math.min(at, limit);
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  const first = text[at];
  if (first !== '&' && first !== '`' && first !== '[' && first !== ' ') return undefined;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
