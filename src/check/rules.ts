import type { Rule } from '../model/rule';
import { dateMismatch } from './rules/date-mismatch';
import { literalMismatch } from './rules/literal-mismatch';
import { numberMismatch } from './rules/number-mismatch';
import { quantityMismatch } from './rules/quantity-mismatch';
import { addition } from './rules/addition';
import { brackets } from './rules/brackets';
import { editorialInsertion } from './rules/editorial-insertion';
import { emphasis } from './rules/emphasis';
import { endPunctuation } from './rules/end-punctuation';
import { inconsistentTranslation } from './rules/inconsistent-translation';
import { lengthRatio } from './rules/length-ratio';
import { mixedScript } from './rules/mixed-script';
import { moved } from './rules/moved';
import { nameAdded } from './rules/name-added';
import { nameMissing } from './rules/name-missing';
import { nameInconsistent } from './rules/name-inconsistent';
import { nameSpelling } from './rules/name-spelling';
import { negation } from './rules/negation';
import { notATranslation } from './rules/not-a-translation';
import { omission } from './rules/omission';
import { partialAddition } from './rules/partial-addition';
import { partialOmission } from './rules/partial-omission';
import { placeRenamed } from './rules/place-renamed';
import { quotes } from './rules/quotes';
import { repeatedWord } from './rules/repeated-word';
import { sentenceType } from './rules/sentence-type';
import { termInconsistent } from './rules/term-inconsistent';
import { termGlossary } from './rules/term-glossary';
import { untranslated } from './rules/untranslated';

/** Every rule that comes with the library, by theme: whole text, values, names, words, form. */
export const builtInRules: readonly Rule[] = [
  omission,
  addition,
  moved,
  notATranslation,
  inconsistentTranslation,
  numberMismatch,
  dateMismatch,
  quantityMismatch,
  literalMismatch,
  nameInconsistent,
  nameSpelling,
  nameMissing,
  nameAdded,
  placeRenamed,
  partialOmission,
  partialAddition,
  termInconsistent,
  termGlossary,
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
