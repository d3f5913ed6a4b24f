import { lexiconShape, wordLexiconShape } from '../boundary/model-shapes';
import { requireShape } from '../boundary/valid-arguments';
import { SverkaError } from '../errors';
import { primaryLanguage } from '../languages/pair';
import type { Lexicon, WordLexicon } from '../model/lexicon';
import { lexiconBuilder } from './learning/lexicon-builder';

/** What an earlier lexicon does not give for a word that it knows weighs half: its own translations come first. */
const OUTWEIGHED = 0.5;

/**
 * Puts lexicons together. An earlier one outweighs a later one: where it knows a word, the further translations that a later
 * one has are kept, but weigh half, and half of that for the next lexicon.
 *
 * @param lexicons - at least one, all of one pair of languages: the user's before the bundled one
 * @returns a lexicon that has the entries of all
 * @throws SverkaError `INVALID_OPTION` when there is none, or languages differ
 * @example
 * ```ts
 * mergeLexicons(glossaryLexicon(glossary), parseLexicon(file), russianEnglish());
 * ```
 */
export function mergeLexicons(...lexicons: readonly (Lexicon | WordLexicon)[]): WordLexicon {
  lexicons.forEach((lexicon) => {
    requireShape('mergeLexicons: a lexicon', lexicon, lexiconShape);
    if ('sourceWord' in lexicon) requireShape('mergeLexicons: a lexicon', lexicon, wordLexiconShape);
  });
  const [first] = lexicons;
  if (!first) throw new SverkaError('INVALID_OPTION', 'give at least one lexicon to merge');
  const builder = lexiconBuilder(first);
  const known = new Map<string, number>();
  for (const lexicon of lexicons) {
    refuseOtherLanguages(first, lexicon);
    for (const stem of lexicon.stems()) {
      const before = known.get(stem) ?? 0;
      known.set(stem, before + 1);
      for (const translation of lexicon.translations(stem)) {
        const words =
          'sourceWord' in lexicon
            ? { source: lexicon.sourceWord(stem), target: lexicon.targetWord(translation.stem) }
            : undefined;
        builder.addStems(stem, translation.stem, translation.weight * OUTWEIGHED ** before, words);
      }
    }
  }
  return builder.build();
}

function refuseOtherLanguages(first: Lexicon, other: Lexicon): void {
  const pair = ({ sourceLanguage, targetLanguage }: Lexicon) =>
    `${primaryLanguage(sourceLanguage)}–${primaryLanguage(targetLanguage)}`;
  if (pair(first) !== pair(other)) {
    throw new SverkaError(
      'INVALID_OPTION',
      `lexicons of different languages cannot be merged: ${pair(first)} and ${pair(other)}`,
    );
  }
}
