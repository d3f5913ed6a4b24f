import type { Lexicon } from '../model/lexicon';

/** The bundled Russian–English lexicon, unpacked on first use. */
export function russianEnglish(): Lexicon {
  return {
    sourceLanguage: 'ru',
    targetLanguage: 'en',
    size: 0,
    longestPhrase: 1,
    translations: () => [],
    stems: () => [],
  };
}

export type { Lexicon, Translation } from '../model/lexicon';
