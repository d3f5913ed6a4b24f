import { wordsOf } from '../../text/words';
import { withoutYo } from '../../languages/yo';
import { languagePack } from '../../languages/index';
import { foreignLetterShare } from '../../languages/ru/foreign-letters';
import { primaryLanguage } from '../../languages/pair';
import { countLetters } from '../../read/script';
import type { LanguageLikeness } from '../model/record';

/** How much a text looks like a language: by its script, its letters and its function words. */
export function likeness(text: string, language: string): LanguageLikeness {
  const pack = languagePack(language);
  let [words, functionWords] = [0, 0];
  for (const { lower } of wordsOf(text, 0)) {
    if (!/\p{L}/u.test(lower)) continue;
    words++;
    if (pack.isFunctionWord(withoutYo(lower))) functionWords++;
  }
  return {
    script: scriptShare(text, language),
    functionWords: words === 0 ? 0 : round(functionWords / words),
    foreignLetters: primaryLanguage(language) === 'ru' ? round(foreignLetterShare(text)) : 0,
    words,
  };
}

/** Share of the Cyrillic and Latin letters that are of the language's script; 1 for a text without letters, or another script. */
export function scriptShare(text: string, language: string): number {
  const { cyrillic, latin } = countLetters(text, 0, text.length);
  const all = cyrillic + latin;
  if (all === 0) return 1;
  return round((CYRILLIC.has(primaryLanguage(language)) ? cyrillic : latin) / all);
}

/** Languages that are written in Cyrillic letters; all others are taken for Latin ones. */
const CYRILLIC: ReadonlySet<string> = new Set(['ru', 'uk', 'be', 'bg', 'mk', 'sr', 'kk', 'ky', 'tg', 'mn']);

/** Four decimals: enough for any threshold, short in a file. */
export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
