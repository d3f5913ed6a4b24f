import { stemmer } from '@orama/stemmers/russian';

/** Snowball stem of a Russian word, with ё read as е. */
export function stem(word: string): string {
  return stemmer(word.toLowerCase().replaceAll('ё', 'е'));
}
