import { wordsOf } from '../text/words';
import { languagePack } from '../languages/index';

/**
 * Gives the function that reduces a word or phrase to the key that lexicons have it under: the stems of its words, joined
 * by single spaces; the words are those that the checks see in a text. Text without a letter or digit gives the empty key.
 *
 * @param language - BCP 47; words of a language without a stemmer are put in lower case
 */
export function phraseStemmer(language: string): (text: string) => string {
  const pack = languagePack(language);
  return (text) =>
    wordsOf(text, 0)
      .map(({ lower }) => pack.stem(lower))
      .join(' ');
}
