import type { Rule } from '../../model/rule';
import type * as omission from '../rules/losses/omission';
import type * as addition from '../rules/losses/addition';
import type * as partialOmission from '../rules/losses/partial-omission';
import type * as partialAddition from '../rules/losses/partial-addition';
import type * as notATranslation from '../rules/losses/not-a-translation';
import type * as untranslated from '../rules/losses/untranslated';
import type * as negation from '../rules/losses/negation';
import type * as lengthRatio from '../rules/losses/length-ratio';
import type * as nameAdded from '../rules/names/name-added';
import type * as nameMissing from '../rules/names/name-missing';
import type * as emphasis from '../rules/marks/emphasis';
import type * as sentenceType from '../rules/marks/sentence-type';
import type * as inconsistentTranslation from '../rules/wording/inconsistent-translation';
import type * as repeatedWord from '../rules/wording/repeated-word';

/** The options of the built-in rules that have any, by the rule's id. Each has a default: see {@link BuiltInRule.defaults}. */
export interface BuiltInRuleOptions {
  omission: OptionsOf<typeof omission.omission>;
  addition: OptionsOf<typeof addition.addition>;
  'partial-omission': OptionsOf<typeof partialOmission.partialOmission>;
  'partial-addition': OptionsOf<typeof partialAddition.partialAddition>;
  'not-a-translation': OptionsOf<typeof notATranslation.notATranslation>;
  untranslated: OptionsOf<typeof untranslated.untranslated>;
  negation: OptionsOf<typeof negation.negation>;
  'length-ratio': OptionsOf<typeof lengthRatio.lengthRatio>;
  'name-added': OptionsOf<typeof nameAdded.nameAdded>;
  'name-missing': OptionsOf<typeof nameMissing.nameMissing>;
  emphasis: OptionsOf<typeof emphasis.emphasis>;
  'sentence-type': OptionsOf<typeof sentenceType.sentenceType>;
  'inconsistent-translation': OptionsOf<typeof inconsistentTranslation.inconsistentTranslation>;
  'repeated-word': OptionsOf<typeof repeatedWord.repeatedWord>;
}

type OptionsOf<R> = R extends Rule<infer Options> ? Options : never;
