import type { LanguagePack } from '../pack';
import { functionWords } from './function-words';
import { negation } from './negation';
import { stem } from './stem';

/** English. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  stem,
  isFunctionWord: (word) => functionWords.has(word),
  negation,
};
