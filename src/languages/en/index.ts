import type { LanguagePack } from '../pack';
import { englishAnchors } from './values/anchors';
import { demonyms } from './demonyms';
import { fillers } from './fillers';
import { functionWords, pronouns } from './function-words';
import { holes } from './holes';
import { lightWords } from './light-words';
import { renderedShares } from './rendered-shares';
import { negation } from './negation';
import { remember } from '../remember';
import { sentenceRules } from './sentence-rules';
import { stem } from './morphology/stem';

/** it's, they're, don't: a pronoun or auxiliary and what hangs on it. */
const contraction =
  /^(?:(?:it|there|that|i|we|they|you|he|she|what|here|let)['’](?:[smd]|re|ve|ll)|(?:do|does|is|wo|did|ca|was|are|were|have|has)n['’]t)$/;

/** English. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  script: 'latin',
  sentenceRules,
  stem: remember(stem),
  isFunctionWord: (word) => functionWords.has(word),
  isPronoun: (word) => pronouns.has(word),
  isLightWord: (word) => lightWords.has(word) || contraction.test(word),
  fillers,
  joiners: new Set(['and', 'or']),
  verbEnding: /(?:ed|ing)$/,
  modifierEnding: /ly$/,
  renderedShare: (stem) => renderedShares.get(stem),
  negation,
  holes,
  demonyms,
  anchors: englishAnchors,
};
