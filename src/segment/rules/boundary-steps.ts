import { abbreviationVerdict } from './abbreviations';
import type { Place, Verdict } from '../place';
import { isDigit, isLower, isSpace, isUpper, normalised, wordAt, wordBefore } from './step-words';

/** Whether a sentence ends at a place: the first step that has something to say decides; plain stops end sentences. */
export function isEnd(place: Place): boolean {
  for (const step of STEPS) {
    const verdict = step(place);
    if (verdict) return verdict === 'end';
  }
  return true;
}

/** The steps, in the order in which they are asked. */
const STEPS: readonly ((place: Place) => Verdict)[] = [
  omissionMark, // 0
  leadingEllipsis, // 1
  noSpaceBehind, // 2
  punctuationBehind, // 3
  insideBrackets, // 4
  betweenDashes, // 4
  abbreviationVerdict, // 5
  insideQuotation, // 6
  speechVerbBehind, // 7
  smallLetterBehind, // 8
];

/** What editors put in place of words. */
const OMISSION = /[[(<](?:\.{2,4}|…)[\])>](?=\s+[«"“—]?\s?\p{Lu})/uy;

function isOmission(text: string, at: number): boolean {
  OMISSION.lastIndex = at;
  return OMISSION.test(text);
}

/** 0. "[...]", «<…>» between two sentences belongs to neither. */
function omissionMark({ text, start, stop }: Place): Verdict {
  return stop === start + 1 && isOmission(text, start) ? 'end' : undefined;
}

/** 1. Dots that open a sentence or stand for words in its middle: «...и он ушёл», "[...]". */
function leadingEllipsis({ text, start, stop, stopEnd, end, run, bracket }: Place): Verdict {
  if (text[end] === undefined) return undefined;
  if (stop === start && (run.startsWith('.') || run.startsWith('…'))) return 'inside';
  const before = text[stop - 1];
  const opened = before !== undefined && (isSpace(before) || '([«“"`;'.includes(before));
  if (opened && run.startsWith('..') && !isSpace(before) && before !== '(' && before !== '[') return 'inside';
  if (opened && bracket === stop - 1 && end > stopEnd) return bracket === start ? undefined : 'inside';
  return opened && end === stopEnd && end < text.length && !isSpace(text[end]!) ? 'inside' : undefined;
}

/** 2. A stop without white space behind: decimals, addresses, «т.е.»; a space that was forgotten shows by the letters. */
function noSpaceBehind({ text, stop, run, end, stopEnd, next, limit }: Place): Verdict {
  if (next > end) return undefined;
  if (!isUpper(text[end]))
    return run === '…' && isLower(text[end])
      ? 'inside'
      : end > stopEnd && '—–'.includes(text[end]!)
        ? undefined
        : 'inside';
  if (/[!?…]/.test(run)) return 'end';
  if (run.length > 1) return 'end';
  const before = wordBefore(text, stop, stop - 4);
  const after = wordAt(text, end, limit);
  const cyrillic = CYRILLIC_WORD.test(text.slice(before.start, before.end));
  return cyrillic && CYRILLIC_CAPITALISED.test(text.slice(after.start, after.end)) && text[after.end] !== '.'
    ? 'end'
    : 'inside';
}

const CYRILLIC_WORD = /^(?=\p{Script=Cyrillic})\p{Ll}{3,}$/u;
const CYRILLIC_CAPITALISED = /^(?=\p{Script=Cyrillic})\p{Lu}(?:\p{Ll}|$)/u;

/** 3. Punctuation that goes on: a comma, a semicolon, a closing mark behind white space. */
function punctuationBehind({ text, next, head, stopEnd, end }: Place): Verdict {
  if (isOmission(text, next)) return undefined;
  if (',;:)]}»%/=+<>|\\'.includes(text[next]!)) return 'inside';
  if (head > next && head < text.length && '.,;:?!'.includes(text[head]!)) return 'inside';
  // «Песня...» (1992): a note on what was quoted
  return text[next] === '(' && end > stopEnd && !isUpper(text[head]) ? 'inside' : undefined;
}

/** 4. Brackets that opened inside the sentence close inside it; those that open a sentence may hold several. */
function insideBrackets({ text, start, bracket, stopEnd, end }: Place): Verdict {
  if (bracket < 0 || bracket <= start + 1) return undefined;
  const closes = text.slice(stopEnd, end).includes(text[bracket] === '(' ? ')' : ']');
  if (closes) return 'inside';
  const ahead = text.slice(end, end + BRACKET_REACH);
  const close = ahead.indexOf(')');
  return close >= 0 && !/\n/.test(ahead.slice(0, close)) ? 'inside' : undefined;
}

/** A remark in brackets is seldom longer (characters). */
const BRACKET_REACH = 300;

/** 4. «и — о чудо! — Иван был там», "and — what a wonder! — Ivan was there": a cry set between dashes, which begins small. */
function betweenDashes({ text, start, stop, run, stopEnd, end, next }: Place): Verdict {
  if (run.startsWith('.') || end !== stopEnd || !DASH_BEHIND.test(text.slice(next, next + 3)))
    return undefined;
  const cry = DASH_BEFORE.exec(text.slice(Math.max(start, stop - CRY), stop));
  return cry && !DASHES.test(text.slice(start, start + 3)) ? 'inside' : undefined;
}

/** A cry between dashes is seldom longer (characters). */
const CRY = 80;
const DASHES = /^(?:[—–]|--?\s)/;
const DASH_BEHIND = /^(?:[—–]|--)\s/;
const DASH_BEFORE = /[\p{L}\p{N}»”)] (?:[—–]|--) ?\p{Ll}[^.!?…—–]*$/u;

/** 6. A quotation that began inside a sentence belongs to it whole, unless it is long or goes on like a speech. */
function insideQuotation({ text, start, quote, stopEnd, end, limit }: Place): Verdict {
  if (quote < 0 || quote <= start + 1) return undefined;
  const closer = text[quote] === '«' ? '»' : text[quote] === '„' ? '“' : text[quote] === '"' ? '"' : '”';
  if (text.slice(stopEnd, end).includes(closer)) return undefined;
  const ahead = text.slice(end, Math.min(limit, end + QUOTE_REACH));
  return ahead.includes(closer) ? 'inside' : undefined;
}

/** A quotation that ends within so many characters is kept whole. */
const QUOTE_REACH = 200;

/** 7. "Go!" John said: a quotation is followed by its speaker. */
function speechVerbBehind({ text, run, stopEnd, end, next, limit, rules }: Place): Verdict {
  if (end === stopEnd || run.startsWith('.') || !/["”’'»]/.test(text.slice(stopEnd, end))) return undefined;
  const first = wordAt(text, next, limit);
  if (isUpper(text[next]) && rules.starters.has(normalised(text.slice(next, first.end)))) return undefined;
  let at = next;
  for (let words = 0; words < 4; words++) {
    const { end: wordEnd } = wordAt(text, at, limit);
    if (wordEnd === at) return undefined;
    if (rules.speechVerbs.has(normalised(text.slice(at, wordEnd)))) return 'inside';
    at = wordEnd + (text[wordEnd] === '.' ? 1 : 0);
    if (text[at] !== ' ') return undefined;
    at++;
  }
  return undefined;
}

/** 8. A small letter goes on, except behind a whole word in a text that begins sentences small. */
function smallLetterBehind({ text, stop, run, next, head, rules }: Place): Verdict {
  if (!isLower(text[head])) return undefined;
  // «Он ушёл. [подпись] Она осталась.»: the mark is no sentence, but a new one follows
  if (text[next] === '[' && /^\[[^[\]]{1,80}\]\s+\p{Lu}/u.test(text.slice(next, next + 90))) return undefined;
  if (run !== '.') return 'inside';
  const { start, end } = wordBefore(text, stop, 0);
  const word = normalised(text.slice(start, end));
  if (head !== next || word.length < 3 || isDigit(text[stop - 1]) || rules.looksShortened(word))
    return 'inside';
  return /\p{L}$/u.test(word) ? 'end' : 'inside';
}
