import { sentenceRulesOf } from '../languages/sentence-rules-of';
import { isUpper, normalised, skipSpaceBack, wordBefore } from './rules/step-words';

/**
 * Whether the full stop at the end of a text belongs to an abbreviation («1939 г.», «5 экз.», «и т. д.», "the U.S."), so that it need not
 * end a sentence.
 *
 * @param text - a sentence or line, without white space at its end
 * @param language - BCP 47 code
 */
export function endsWithAbbreviation(text: string, language: string): boolean {
  const rules = sentenceRulesOf(language);
  if (!rules || !text.endsWith('.')) return false;
  let at = text.length - 1;
  let key = '';
  for (let part = 0; part < MOST_PARTS; part++) {
    const { start, end } = wordBefore(text, at, 0);
    if (start === end) return false;
    const word = text.slice(start, end);
    key = key === '' ? normalised(word) : `${normalised(word)}.${key}`;
    const before = skipSpaceBack(text, 0, start);
    const behindNumber = /\d$/.test(text.slice(0, before));
    const kind = rules.abbreviations.get(key);
    // «ген», «м»: a word or letter of its own where no number stands before
    if (kind && (behindNumber || (!needsNumber.has(kind) && !rules.alsoWords.has(key)))) return true;
    if (part === 0 && word.length === 1 && isUpper(word)) return text[before - 1] === '.' || before > 0;
    if (text[before - 1] !== '.') return false;
    at = before - 1;
  }
  return false;
}

/** «и т. д.» has three parts. */
const MOST_PARTS = 3;

const needsNumber: ReadonlySet<string> = new Set(['unit', 'quantity', 'number', 'gloss', 'rank']);
