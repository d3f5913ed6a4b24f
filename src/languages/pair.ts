import type { Document } from '../model/document';

/** The resource, if there is one and it is for the languages of the two documents (region and script aside). */
export function ofPair<T extends { sourceLanguage: string; targetLanguage: string }>(
  resource: T | false | undefined,
  source: Document,
  target: Document,
): T | undefined {
  if (!resource) return undefined;
  const fits =
    primary(resource.sourceLanguage) === primary(source.language) &&
    primary(resource.targetLanguage) === primary(target.language);
  return fits ? resource : undefined;
}

function primary(code: string): string {
  return code.toLowerCase().split('-')[0]!;
}
