import { languagePack } from '../../languages/index';
import type { LanguagePack } from '../../languages/pack';
import { withoutYo } from '../../languages/yo';
import type { Gazetteer } from '../../model/gazetteer';
import { LETTERS } from '../../text/words';

/**
 * How long the stem of each word of the source forms is, in order: `a` for a function word, which has none, `b` for a letter and so on; `!` for a stem that is no
 * beginning of its word.
 */
export type StemLengths = string;

const NONE = 'a'.charCodeAt(0);
const OTHER = '!';

const known = new WeakMap<Gazetteer, StemLengths>();

/** Gives a gazetteer the lengths of its stems, so that they need not be found anew. */
export function giveStemLengths(gazetteer: Gazetteer, lengths: StemLengths): void {
  known.set(gazetteer, lengths);
}

/** The stems of the words of a text that are no function words. */
export function stemsIn(text: string, pack: LanguagePack): string[] {
  return wordsIn(text)
    .filter((word) => !pack.isFunctionWord(word))
    .map((word) => pack.stem(word));
}

/** Calls back with the stems of each source form of a gazetteer, form after form. */
export function sourceStems(gazetteer: Gazetteer): (text: string) => string[] {
  const pack = languagePack(gazetteer.sourceLanguage);
  const lengths = known.get(gazetteer);
  if (lengths === undefined) return (text) => stemsIn(text, pack);
  let at = 0;
  return (text) => {
    const stems: string[] = [];
    for (const word of wordsIn(text)) {
      const length = lengths.charCodeAt(at) - NONE;
      if (lengths[at++] === OTHER) stems.push(pack.stem(word));
      else if (length > 0) stems.push(withoutYo(word).slice(0, length));
    }
    return stems;
  };
}

/** What {@link sourceStems} reads; made when the package is built. */
export function stemLengthsOf(gazetteer: Gazetteer): StemLengths {
  const pack = languagePack(gazetteer.sourceLanguage);
  const lengthOf = (word: string) => {
    if (pack.isFunctionWord(word)) return String.fromCharCode(NONE);
    const stem = pack.stem(word);
    return withoutYo(word).startsWith(stem) ? String.fromCharCode(NONE + stem.length) : OTHER;
  };
  const texts = [...gazetteer.entries()].flatMap(({ source }) => source.map(({ text }) => text));
  return texts.flatMap((text) => wordsIn(text).map(lengthOf)).join('');
}

function wordsIn(text: string): string[] {
  return (text.match(LETTERS) ?? []).map((word) => word.toLowerCase());
}
