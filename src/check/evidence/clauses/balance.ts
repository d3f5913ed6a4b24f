import type { Span } from '../../../model/span';

/** Brackets and quotation marks of a passage that have no partner in it. */
export interface Balance {
  /** Pairs that were found. */
  pairs: number;
  /** Marks without a partner, in order. */
  loose: Span[];
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Pairs round, square and curly brackets; a closing one after a list mark (`а)`, `1)`) is none. */
export function bracketBalance(text: string, offset: number): Balance {
  const open: { mark: string; at: number }[] = [];
  const loose: Span[] = [];
  let pairs = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (closers[mark]) open.push({ mark, at: i });
    else if (mark === ')' || mark === ']' || mark === '}') {
      if (closers[open.at(-1)?.mark ?? ''] === mark) {
        open.pop();
        pairs++;
      } else if (!isListMark(text, i) && !isSmiley(text, i))
        loose.push({ start: offset + i, end: offset + i + 1 });
    }
  }
  for (const { at } of open)
    if (!isSmiley(text, at)) loose.push({ start: offset + at, end: offset + at + 1 });
  return { pairs, loose: loose.sort((a, b) => a.start - b.start) };
}

/** Double quotation marks of every kind, counted; an odd number leaves the last (or first) without a partner. */
export function quoteBalance(text: string, offset: number): Balance {
  const marks: number[] = [];
  for (const { index } of text.matchAll(/["«»“”„‟]/g)) {
    // inches and seconds: 5" gun, 12'30"
    if (text[index] === '"' && /\d/.test(text[index - 1] ?? '') && marks.length % 2 === 0) continue;
    marks.push(index);
  }
  const odd = marks.length % 2 === 1;
  const at = odd ? (/[«“„]/.test(text[marks[0]!]!) && marks.length === 1 ? marks[0]! : marks.at(-1)!) : 0;
  return {
    pairs: marks.length >> 1,
    loose: odd ? [{ start: offset + at, end: offset + at + 1 }] : [],
  };
}

function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s;:,])[\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, at - 5), at));
}

/** :) ;-) and the Russian )) and ((( are no brackets. */
function isSmiley(text: string, at: number): boolean {
  return (
    /[:;=][-o]?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    text[at - 1] === text[at] ||
    text[at + 1] === text[at]
  );
}
