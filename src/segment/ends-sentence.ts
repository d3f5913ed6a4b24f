import type { SentenceRules } from '../languages/sentence-rules';

/**
 * Decides whether a sentence ends at a stop.
 *
 * @param text - the unit
 * @param from - where the sentence begins
 * @param stop - offset of the punctuation mark
 * @param next - offset of what follows the white space
 */
export function endsSentence(
  text: string,
  from: number,
  stop: number,
  next: number,
  rules: SentenceRules,
): boolean {
  const following = text.slice(next, next + 40);
  if (/^["'«“„([]*\p{Ll}/u.test(following)) return false; // 1. goes on in lower case
  if (/^[—–-]{1,2}\s*["'«“„]*\p{Ll}/u.test(following)) return false; // 2. «…!» — сказал он
  if (/^(?:[,;:)\]»”/&]|["']\s|``(?:\s|\()|\[\d+\])/u.test(following)) return false; // 3. the sentence is not over
  if (text[stop - 1] === '.' && following[0] === '(') return false; // an ellipsis inside
  if (text[stop] !== '.' || text[stop - 1] === '.') return true; // 4. !, ?, … and a capital
  const word = wordBefore(text, from, stop);
  const nextWord = /^["'«“„([—–-]*\s*([\p{L}\p{N}]+)/u.exec(following)?.[1] ?? '';
  const lower = nextWord.toLowerCase();
  const head = text.slice(from, stop - word.length).trim();
  if (/^\d{1,3}$/.test(word) && head === '') return false; // 5. the number of a list item
  if (/^\d+$/.test(word) && rules.partWords.has(lastWord(head))) return head.split(/\s+/).length > 3; // 6. Статья 5.
  if (/^\p{Lu}$/u.test(word))
    return rules.starters.has(lower) && head !== '' && !/^\p{Lu}\./u.test(following); // 7. initials
  const kind =
    rules.abbreviations.get(word.toLowerCase()) ?? (/^(?:\p{L}\.)+\p{L}$/u.test(word) ? 'name' : undefined);
  switch (kind) {
    case undefined:
      return true;
    case 'before':
      return false;
    case 'number':
      return !/^[\d№IVXLC]/u.test(following);
    case 'unit':
      return /[\dIVXLC]$/u.test(head) && (rules.starters.has(lower) || !isDate(head, rules));
    case 'measure':
      return !/^\d/.test(following);
    case 'name':
      return rules.starters.has(lower);
    case 'final':
      return !isDate(head, rules) || rules.starters.has(lower);
  }
}

/** The word that the stop closes, with stops of its own inside it (`т. д` gives `т.д`). */
function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  while (start > from && stop - start < 24 && /[\p{L}\p{M}\d.\-/]/u.test(text[start - 1]!)) start--;
  const word = text.slice(start, stop);
  const spaced = /(?:^|[\s(«])((?:\p{L}\.\s?){1,3})$/u.exec(text.slice(Math.max(from, start - 12), start));
  return spaced && /^\p{Ll}$/u.test(word) ? spaced[1]!.replace(/\s/g, '') + word : word;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

/** Longest opening of a sentence that can be a bare date, in characters. */
const LONGEST_DATE = 40;

/** «В 1951», «28 июня 1951»: nothing yet but a date, so that the subject must follow. */
function isDate(head: string, rules: SentenceRules): boolean {
  if (head.length > LONGEST_DATE) return false;
  const words = head.toLowerCase().match(/[\p{L}.]+/gu) ?? [];
  return words.every((word) => rules.dateWords.has(word));
}
