import type { LanguagePack } from '../pack';
import { englishAnchors } from './anchors';
import { demonyms } from './demonyms';
import { functionWords } from './function-words';
import { holes } from './holes';
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
  holes,
  demonyms,
  anchors: englishAnchors,
};
