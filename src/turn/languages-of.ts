import { languageOption } from '../languages/language-code';
import { primaryLanguage } from '../languages/pair';
import { countLetters } from '../read/script';
import type { Document } from '../model/document';

/** What a language can be told from: a text, sentences, or a document, which says its language itself. */
export type Sample = string | readonly string[] | Document;

/** Languages that the caller named; what is absent is told from the texts. */
export interface NamedLanguages {
  sourceLanguage?: string | undefined;
  targetLanguage?: string | undefined;
}

/** Characters of each side that are looked at. */
const READ = 20_000;

/**
 * Tells Russian from English by the letters of both sides; what the caller named stands as it is.
 *
 * Where only one side has letters, the other is in the other language. Where both are in one script, one of them is not translated: the
 * original is in that script's language. Without letters on either side the original is Russian.
 *
 * @param source - the original
 * @param target - its translation
 * @returns BCP 47 codes for both sides
 */
export function languagesOf(
  source: Sample,
  target: Sample,
  named: NamedLanguages = {},
): { sourceLanguage: string; targetLanguage: string } {
  const known = {
    source: normal(named.sourceLanguage, 'sourceLanguage') ?? languageOfDocument(source),
    target: normal(named.targetLanguage, 'targetLanguage') ?? languageOfDocument(target),
  };
  if (known.source !== undefined && known.target !== undefined) {
    return { sourceLanguage: known.source, targetLanguage: known.target };
  }
  const told = known.source ?? guess(source);
  const other = known.target ?? guess(target);
  const sourceLanguage = told ?? opposite(other ?? 'en');
  const targetLanguage =
    other && (known.target || other !== sourceLanguage) ? other : opposite(sourceLanguage);
  return { sourceLanguage, targetLanguage };
}

/** The language of the pair's other side; English beside any language but English. */
function opposite(language: string): string {
  return primaryLanguage(language) === 'en' ? 'ru' : 'en';
}

function normal(code: string | undefined, option: string): string | undefined {
  return code === undefined ? undefined : languageOption(code, option);
}

function languageOfDocument(sample: Sample): string | undefined {
  return typeof sample === 'object' && 'sentences' in sample ? sample.language : undefined;
}

function guess(sample: Sample): string | undefined {
  let [cyrillic, latin, read] = [0, 0, 0];
  for (const text of piecesOf(sample)) {
    const end = Math.min(text.length, READ - read);
    const counts = countLetters(text, 0, end);
    cyrillic += counts.cyrillic;
    latin += counts.latin;
    read += end;
    if (read >= READ) break;
  }
  if (cyrillic + latin === 0) return undefined;
  return cyrillic >= latin ? 'ru' : 'en';
}

function piecesOf(sample: Sample): readonly string[] {
  if (typeof sample === 'string') return [sample];
  return 'sentences' in sample ? sample.sentences.map(({ text }) => text) : sample;
}
