import type { Document } from '../model/document';

/** The resource, if there is one and it is for the languages of the two documents (region and script aside). */
export function ofPair<T extends { sourceLanguage: string; targetLanguage: string }>(
  resource: T | false | undefined,
  source: Document,
  target: Document,
): T | undefined {
  if (!resource) return undefined;
  const fits =
    primaryLanguage(resource.sourceLanguage) === primaryLanguage(source.language) &&
    primaryLanguage(resource.targetLanguage) === primaryLanguage(target.language);
  return fits ? resource : undefined;
}

/** The primary subtag of a BCP 47 code: `en` of `en-GB`. */
export function primaryLanguage(code: string): string {
  return code.toLowerCase().split('-')[0]!;
}
