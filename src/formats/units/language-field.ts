import { languageOption, normalLanguage } from '../../languages/language-code';
import { Malformed } from '../malformed';

/**
 * The code of a language that a file gives, as it stands there. Throws {@link Malformed} for what is no code: it would be written into other files, and
 * outputs are named after it.
 *
 * @param code - as the file has it
 * @param field - where it stands, for the message
 */
export function languageField(code: string, field: string): string {
  if (normalLanguage(code) === undefined) {
    throw new Malformed(
      `${field} must be the code of a language such as 'ru' or 'en-GB'; got '${code.slice(0, 40)}'`,
    );
  }
  return code;
}

/** The languages that the caller of a reader or writer names, as BCP 47 writes them; what is not named is not there. */
export function languageOptions(options: {
  sourceLanguage?: string | undefined;
  targetLanguage?: string | undefined;
}): { sourceLanguage?: string; targetLanguage?: string } {
  const { sourceLanguage: source, targetLanguage: target } = options;
  return {
    ...(source === undefined ? {} : { sourceLanguage: languageOption(source, 'sourceLanguage') }),
    ...(target === undefined ? {} : { targetLanguage: languageOption(target, 'targetLanguage') }),
  };
}
