import { languagePack } from '../languages/index';

/** A word; a hyphen or an apostrophe inside belongs to it, other marks only part words. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Gives the function that reduces a word or phrase to the key that lexicons have it under: the stems of its words, joined
 * by single spaces. Text without a letter or digit gives the empty key.
 *
 * @param language - BCP 47; words of a language without a stemmer are put in lower case
 */
export function phraseStemmer(language: string): (text: string) => string {
  const pack = languagePack(language);
  return (text) => Array.from(text.matchAll(word), ([form]) => pack.stem(form.toLowerCase())).join(' ');
}
