import type { LanguagePack } from '../pack';
import { englishAnchors } from './anchors';
import { functionWords } from './function-words';
import { negation } from './negation';
import { sentenceRules } from './sentence-rules';
import { stem } from './stem';

/** English. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  sentenceRules,
  stem,
  isFunctionWord: (word) => functionWords.has(word),
  negation,
  anchors: englishAnchors,
};
