import type { LanguagePack } from '../pack';
import { russianAnchors } from './values/anchors';
import { functionWords, pronouns } from './function-words';
import { labels, naming } from './labels';
import { lightWords } from './light-words';
import { renderedShares } from './rendered-shares';
import { negation } from './negation';
import { oldSpelling } from './old-spelling';
import { remember } from '../remember';
import { sentenceRules } from './sentence-rules';
import { stem } from './morphology/stem';

/** Russian. */
export const russian: LanguagePack = {
  code: 'ru',
  name: 'Russian',
  script: 'cyrillic',
  oldSpelling,
  sentenceRules,
  stem: remember(stem),
  isFunctionWord: (word) => functionWords.has(word),
  isPronoun: (word) => pronouns.has(word),
  isLightWord: (word) => lightWords.has(word),
  verbEnding: /(?:ть|ти|л[аои]?|ешь|[еиую]т|[ая]т|нн?[аоы]|[иаяе]в(?:ши)?|щ\p{L}{2,3})(?:с[яь])?$/u,
  labels,
  naming,
  joiners: new Set(['и', 'или']),
  renderedShare: (stem) => renderedShares.get(stem),
  negation,
  anchors: russianAnchors,
};
