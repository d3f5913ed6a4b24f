import { isMojibake } from '../../languages/ru/mojibake';
import type { PairRecord } from '../model/record';
import type { DatasetFilter } from './filter';

/** Bounds of the length of each side. */
export interface LengthOptions {
  leastCharacters: number;
  mostCharacters: number;
  leastWords: number;
  mostWords: number;
}

/** Pairs that are too short or too long. */
export const lengthBounds: DatasetFilter<LengthOptions> = {
  id: 'length',
  description: 'A side is too short or too long.',
  // 1,024 characters is the bound of Bicleaner's hard rules; no least number of words, since short pairs are wanted
  defaults: { leastCharacters: 1, mostCharacters: 1000, leastWords: 0, mostWords: 100_000 },
  decide: ({ characters, words }, options) => {
    for (const side of sides) {
      if (characters[side] === 0) continue; // a null pair
      if (characters[side] < options.leastCharacters || characters[side] > options.mostCharacters)
        return { value: characters[side] };
      if (words[side] < options.leastWords || words[side] > options.mostWords) return { value: words[side] };
    }
    return true;
  },
};

/** Pairs whose lengths do not go together in this document. */
export const lengthRatio: DatasetFilter<{ most: number }> = {
  id: 'length-ratio',
  description: 'One side is too long for the other, by the usual ratio of the document.',
  // 4 of a normal distribution would be one pair in 16,000; what is lost or added without being so much too short or too long, `gap` sees
  defaults: { most: 4 },
  decide: ({ lengthRatio: deviations }, { most }) =>
    Math.abs(deviations) <= most ? true : { value: deviations },
};

/** Options of {@link language}. */
export interface LanguageOptions {
  /** Fewer words say nothing. */
  leastWords: number;
  /** Most letters that the language does not have, as a share. */
  mostForeignLetters: number;
  /** From so many words on, a side without any function word is not of its language. */
  functionWordsFrom: number;
}

/** Pairs with a side in another language of the same script. */
export const language: DatasetFilter<LanguageOptions> = {
  id: 'language',
  description: 'A side is in another language of the same script.',
  defaults: { leastWords: 5, mostForeignLetters: 0.03, functionWordsFrom: 16 },
  decide: (
    { words, foreignLetters, functionWords },
    { leastWords, mostForeignLetters, functionWordsFrom },
  ) => {
    for (const side of sides) {
      if (words[side] >= leastWords && foreignLetters[side] > mostForeignLetters)
        return { value: foreignLetters[side] };
      if (words[side] >= functionWordsFrom && functionWords[side] === 0) return { value: 0 };
    }
    return true;
  },
};

/** Pairs with a side in another script. */
export const script: DatasetFilter<{ least: number }> = {
  id: 'script',
  description: 'Too few letters of a side are of the script of its language.',
  // half: to ask for pure scripts costs three to six of a hundred good pairs, since Russian news is full of Latin names
  defaults: { least: 0.5 },
  decide: (pair, { least }) => {
    const share = Math.min(pair.script.source, pair.script.target);
    return share >= least ? true : { value: share };
  },
};

/** Pairs whose sides are the same text. */
export const identical: DatasetFilter = {
  id: 'identical',
  description: 'Both sides have the same letters: nothing was translated.',
  defaults: {},
  decide: ({ folded, words, source }) =>
    folded.source !== folded.target || words.source + words.target === 0
      ? true
      : { value: source.slice(0, 40) },
};

/** Pairs in which something is said over and over. */
export const repeated: DatasetFilter<{ most: number }> = {
  id: 'repetition',
  description: 'One piece, said three times or more in a row, is half of a side.',
  defaults: { most: 0.5 },
  decide: ({ repetition }, { most }) => (repetition < most ? true : { value: repetition }),
};

/** Pairs that were decoded wrongly somewhere. */
export const mojibake: DatasetFilter = {
  id: 'mojibake',
  description: 'Letters were decoded wrongly, or lost.',
  defaults: {},
  decide: (pair) => onSides(pair, isMojibake),
};

/** Pairs with characters that are no text. */
export const control: DatasetFilter = {
  id: 'control',
  description: 'There are control characters or characters for private use in it.',
  defaults: {},
  decide: (pair) => onSides(pair, (text) => CONTROL.test(text)),
};

/** C0 without tab and line breaks, C1, and the private use area of the basic plane. */
const CONTROL = /[\u0000-\u0008\v\f\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]/;

const sides = ['source', 'target'] as const;

function onSides(pair: PairRecord, isBad: (text: string) => boolean): true | { value: string } {
  const bad = sides.find((side) => isBad(pair[side]));
  return bad ? { value: bad } : true;
}
