import { requireText } from '../../boundary/valid-text';
import { nominativesOf } from '../../languages/ru/morphology/nominatives';

/**
 * The forms that a Russian word may have in the nominative, without a dictionary: by declension class, most likely
 * first, the word itself among them (a name may be indeclinable, or nominative already).
 *
 * @param word - one word in any case (Риджуэю, Дехуаем, Хрущёвым, Корейской); a hyphenated one is declined at its end, in its first part, or in both
 *   (Петропавловска-Камчатского, Комсомольске-на-Амуре)
 * @returns candidates in the letter case of the word; `[word]` when no ending of Russian declension fits
 * @example
 * ```ts
 * citationForms('Дэхуаем'); // ['Дэхуаем', 'Дэхуай', …]
 * ```
 */
export function citationForms(word: string): string[] {
  requireText('citationForms: word', word);
  return [...nominativesOf(word)];
}
