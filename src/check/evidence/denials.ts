import type { Negation } from '../../languages/pack';
import type { BeadSide, LinkedWord } from '../../model/rule';
import { personTitles } from '../../names/gazetteer/name-vocabulary';

/** Where a side denies, as indexes of its words. */
export interface Denials {
  /** Words that deny. */
  plain: number[];
  /** Words that deny again what a word before them in the same clause denies (никогда не, neither … nor). */
  repeated: number[];
  /** Words that deny elsewhere, in phrases that need not be rendered by a denial (не только, no doubt). */
  idiomatic: number[];
  /** Words that imply a denial (unknown, отсутствие). */
  implied: number[];
}

/** Whether any word of a side denies by itself. */
export function hasDenial(words: readonly LinkedWord[], negation: Negation): boolean {
  return words.some(({ lower }, i) => denies(plain(lower), words[i - 1]?.lower, negation));
}

/** don 't: a tokenised text parts what belongs together. */
function denies(text: string, before: string | undefined, { words }: Negation): boolean {
  return words.has(text) || (text === 't' && words.has(`${before}'t`));
}

/** Finds what a side denies. */
export function findDenials(words: readonly LinkedWord[], side: BeadSide, negation: Negation): Denials {
  const found: Denials = { plain: [], repeated: [], idiomatic: [], implied: [] };
  const texts = words.map(({ lower }) => plain(lower));
  const idiomatic = new Set(texts.flatMap((_, i) => negation.idioms.at(texts, i)));
  const implied = new Set(
    texts.flatMap((_, i) => (negation.notImplied.at(texts, i).length ? [] : negation.implied.at(texts, i))),
  );
  texts.forEach((text, i) => {
    if (!denies(text, texts[i - 1], negation)) {
      if (implied.has(i)) found.implied.push(i);
      return;
    }
    // No. 5 is a number, Dr. No a name
    if (text === 'no' && (words[i + 1]?.kind === 'number' || personTitles.has(texts[i - 1] ?? ''))) return;
    if (negation.interjections.has(text) && standsAlone(words, i, side)) return;
    const last = found.plain.at(-1);
    if (idiomatic.has(i)) found.idiomatic.push(i);
    else if (last !== undefined && i - last <= SAME_CLAUSE) found.repeated.push(i);
    else found.plain.push(i);
  });
  return found;
}

/** Denials so near each other are one, as Russian and "neither … nor" have it. */
const SAME_CLAUSE = 3;

/** A word alone between marks, of which the first ends or opens something (Нет, …): not «доступа — нет!» */
function standsAlone(words: readonly LinkedWord[], at: number, { text, start }: BeadSide): boolean {
  const before = text.slice(at ? words[at - 1]!.end - start : 0, words[at]!.start - start);
  const after = text.slice(
    words[at]!.end - start,
    words[at + 1] ? words[at + 1]!.start - start : text.length,
  );
  const opens = at === 0 || /[.!?…"«“':;,]/.test(before) || (at === 1 && conjunction.test(words[0]!.lower));
  return opens && (at === words.length - 1 || /[^\p{L}\p{N}\s]/u.test(after));
}

/** Но нет, право. */
const conjunction = /^(?:но|да|а|и|ах|ой|ну|but|oh|and|well)$/;

/** Apostrophes and ё as the lists have them; most words have neither. */
function plain(text: string): string {
  return /[’ё]/.test(text) ? text.replaceAll('’', "'").replaceAll('ё', 'е') : text;
}
