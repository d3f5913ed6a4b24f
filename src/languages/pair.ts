import { normalLanguage } from './language-code';

/** The primary subtag of the code of a language, however it is written: `en` of `en-GB`, `en_US.UTF-8` and `eng`. */
export function primaryLanguage(code: string): string {
  if (/^[a-z]{2}$/.test(code)) return code;
  return (normalLanguage(code) ?? String(code).toLowerCase()).split('-')[0]!;
}
