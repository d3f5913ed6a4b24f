/** The primary subtag of a BCP 47 code: `en` of `en-GB`. */
export function primaryLanguage(code: string): string {
  return code.toLowerCase().split('-')[0]!;
}
