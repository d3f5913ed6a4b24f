import { languageOption } from '../../languages/language-code';
import type { Translation, WordLexicon } from '../../model/lexicon';
import { phraseStemmer } from '../phrase';

/** The languages of a lexicon, BCP 47. */
export interface LexiconLanguages {
  /** Default `'ru'`. */
  sourceLanguage?: string;
  /** Default `'en'`. */
  targetLanguage?: string;
}

/** Collects pairs of words and makes a lexicon of them; of a pair that is added twice the first weight counts. */
export interface LexiconBuilder {
  /** Adds words as they are written; weight in (0, 1]. */
  add(source: string, target: string, weight: number): void;
  /** Adds stems, with words that have them where they are known. */
  addStems(source: string, target: string, weight: number, words?: { source: string; target: string }): void;
  /** The lexicon; translations by weight, then in the order they were added. */
  build(): WordLexicon;
}

/** Starts a lexicon. */
export function lexiconBuilder(languages: LexiconLanguages = {}): LexiconBuilder {
  const sourceLanguage = languageOption(languages.sourceLanguage ?? 'ru', 'sourceLanguage');
  const targetLanguage = languageOption(languages.targetLanguage ?? 'en', 'targetLanguage');
  const entries = new Map<string, Map<string, number>>();
  const sourceWords = new Map<string, string>();
  const targetWords = new Map<string, string>();
  const stemSource = phraseStemmer(sourceLanguage);
  const stemTarget = phraseStemmer(targetLanguage);
  const addStems: LexiconBuilder['addStems'] = (source, target, weight, words) => {
    if (!source || !target) return;
    let entry = entries.get(source);
    if (!entry) entries.set(source, (entry = new Map<string, number>()));
    if (!entry.has(target)) entry.set(target, weight);
    if (words && !sourceWords.has(source)) sourceWords.set(source, words.source);
    if (words && !targetWords.has(target)) targetWords.set(target, words.target);
  };
  return {
    add: (source, target, weight) =>
      addStems(stemSource(source), stemTarget(target), weight, { source, target }),
    addStems,
    build() {
      const sorted = new Map<string, readonly Translation[]>();
      let longestPhrase = 1;
      for (const [source, weights] of entries) {
        const translations = [...weights].map(([stem, weight]) => ({ stem, weight }));
        sorted.set(
          source,
          translations.sort((a, b) => b.weight - a.weight),
        );
        longestPhrase = Math.max(longestPhrase, source.split(' ').length);
      }
      return {
        sourceLanguage,
        targetLanguage,
        size: sorted.size,
        longestPhrase,
        translations: (stem) => sorted.get(stem) ?? [],
        stems: () => sorted.keys(),
        sourceWord: (stem) => sourceWords.get(stem) ?? stem,
        targetWord: (stem) => targetWords.get(stem) ?? stem,
      };
    },
  };
}
