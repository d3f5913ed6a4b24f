import { PARTS } from '../../text/words';
import type { Side } from '../ledger/side';
import type { Word } from '../ledger/name-tokens';

/** What stands in brackets behind a name in letters of the other language: «Пол Хантер (Paul Hunter)», Supreme Court (ВС). */
const latinGloss = /\(\s*([\p{Script=Latin}\d][\p{Script=Latin}\d .,'’&-]{0,58})\)/gu;
const cyrillicGloss = /\(\s*([\p{Script=Cyrillic}\d][\p{Script=Cyrillic}\d .,-]{0,58})\)/gu;

/** A long form has at most so many words before its acronym. */
const longest = 10;

/**
 * The words that a gloss in brackets behind them gives in the letters of the other side, where the other side has the gloss.
 *
 * @param glosses - whether the glosses are in Latin or in Cyrillic letters
 */
export function glossedWords(side: Side, other: Side, glosses: 'latin' | 'cyrillic'): ReadonlySet<Word> {
  const found = new Set<Word>();
  const there = new Set(other.words.map(({ lower }) => lower));
  const pattern = glosses === 'latin' ? latinGloss : cyrillicGloss;
  for (const sentence of side.sentences) {
    if (!sentence.text.includes('(')) continue;
    for (const match of sentence.text.matchAll(pattern)) {
      const parts = match[1]!.toLowerCase().match(PARTS) ?? [];
      if (!parts.some((part) => part.length > 1 && there.has(part))) continue;
      const end = sentence.start + match.index;
      const from = sentence.start + breakBefore(sentence.text, match.index);
      const before = side.words.filter((word) => word.end <= end && word.start >= from);
      for (const word of before.slice(-longest)) found.add(word);
    }
  }
  return found;
}

/** Offset behind the last mark that ends a part of the sentence. */
function breakBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && !';:()'.includes(text[at - 1]!)) at--;
  return at;
}
