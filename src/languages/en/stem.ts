import { stemmer } from '@orama/stemmers/english';

/** Snowball (Porter 2) stem of an English word, possessive taken off. */
export function stem(word: string): string {
  return stemmer(word.toLowerCase().replace(/['’]s?$/, ''));
}
