import { primaryLanguage } from '../../languages/pair';
import { documentName } from '../../read/document-name';

/** The languages that names of files are told apart by: of originals and of translations, primary subtags. */
export type NameLanguages = readonly [source: string, target: string];

/** What is known of the languages, with Russian originals and English translations where nothing is. */
export function nameLanguages(languages: {
  sourceLanguage?: string | undefined;
  targetLanguage?: string | undefined;
}): NameLanguages {
  const [from, to] = [languages.sourceLanguage, languages.targetLanguage].map(
    (code) => code && primaryLanguage(code),
  );
  const source = from ?? (to === 'ru' ? 'en' : 'ru');
  return [source, to ?? (source === 'en' ? 'ru' : 'en')];
}

/** What a file is called without language and ending, so that both versions have one name: `ru/a.txt` and `en/a.html`, `a.ru.txt` and `a.en.txt`. */
export function pairName(path: string, languages: NameLanguages): string {
  return documentName(path, languages)
    .split('/')
    .filter((part, k, parts) => k === parts.length - 1 || !isLanguage(part, languages))
    .join('/');
}

/** The side that a name tells, by its language: `a.ru.txt`, `a_ru.txt`, `ru/a.txt`; `undefined` for a name without one. */
export function sideOf(path: string, languages: NameLanguages): 'source' | 'target' | undefined {
  const [source, target] = languages.map((language) =>
    new RegExp(
      String.raw`[._-]${language}(?:[-_][a-z]{2})?(?:\.[a-z\d]{1,8}){0,2}$|(?:^|/)${language}(?:[-_][a-z]{2})?/`,
      'i',
    ).test(path),
  );
  return source === target ? undefined : source ? 'source' : 'target';
}

function isLanguage(part: string, languages: NameLanguages): boolean {
  return languages.includes(primaryLanguage(part).toLowerCase());
}
