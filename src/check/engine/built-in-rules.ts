import type { Rule } from '../../model/rule';
import { dateMismatch } from '../rules/values/date-mismatch';
import { literalMismatch } from '../rules/values/literal-mismatch';
import { numberMismatch } from '../rules/values/number-mismatch';
import { quantityMismatch } from '../rules/values/quantity-mismatch';
import { addition } from '../rules/losses/addition';
import { brackets } from '../rules/marks/brackets';
import { editorialInsertion } from '../rules/losses/editorial-insertion';
import { emphasis } from '../rules/marks/emphasis';
import { endPunctuation } from '../rules/marks/end-punctuation';
import { inconsistentTranslation } from '../rules/wording/inconsistent-translation';
import { lengthRatio } from '../rules/losses/length-ratio';
import { mixedScript } from '../rules/wording/mixed-script';
import { moved } from '../rules/losses/moved';
import { nameAdded } from '../rules/names/name-added';
import { nameMissing } from '../rules/names/name-missing';
import { nameInconsistent } from '../rules/names/name-inconsistent';
import { nameSpelling } from '../rules/names/name-spelling';
import { negation } from '../rules/losses/negation';
import { notATranslation } from '../rules/losses/not-a-translation';
import { omission } from '../rules/losses/omission';
import { partialAddition } from '../rules/losses/partial-addition';
import { partialOmission } from '../rules/losses/partial-omission';
import { placeRenamed } from '../rules/names/place-renamed';
import { quotes } from '../rules/marks/quotes';
import { repeatedWord } from '../rules/wording/repeated-word';
import { sentenceType } from '../rules/marks/sentence-type';
import { termInconsistent } from '../rules/wording/term-inconsistent';
import { termGlossary } from '../rules/wording/term-glossary';
import { untranslated } from '../rules/losses/untranslated';

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

/**
 * Rules that compare a language with another: words, names, values and denials. They see the Russian side as the source, whichever side is
 * the original; all other rules, and those of users, see the original as the source.
 */
export const languageRules: ReadonlySet<Rule> = new Set<Rule>([
  notATranslation,
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
  negation,
]);
