import type { Rule } from '../model/rule';
import { addition } from './rules/addition';
import { brackets } from './rules/brackets';
import { editorialInsertion } from './rules/editorial-insertion';
import { emphasis } from './rules/emphasis';
import { endPunctuation } from './rules/end-punctuation';
import { lengthRatio } from './rules/length-ratio';
import { mixedScript } from './rules/mixed-script';
import { moved } from './rules/moved';
import { negation } from './rules/negation';
import { notATranslation } from './rules/not-a-translation';
import { omission } from './rules/omission';
import { partialAddition } from './rules/partial-addition';
import { partialOmission } from './rules/partial-omission';
import { quotes } from './rules/quotes';
import { repeatedWord } from './rules/repeated-word';
import { sentenceType } from './rules/sentence-type';
import { untranslated } from './rules/untranslated';

/** Every rule that comes with the library, by theme: whole text, values, names, words, form. */
export const builtInRules: readonly Rule[] = [
  omission,
  addition,
  moved,
  notATranslation,
  partialOmission,
  partialAddition,
  negation,
  untranslated,
  mixedScript,
  sentenceType,
  endPunctuation,
  brackets,
  quotes,
  repeatedWord,
  editorialInsertion,
  emphasis,
  lengthRatio,
];
