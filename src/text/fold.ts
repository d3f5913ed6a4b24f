import { finish, type Steps } from '../steps/steps';
import { languagePack } from '../languages/index';
import { remember } from '../languages/remember';
import type { OldSpelling } from '../languages/ru/old-spelling';
import type { Span } from '../model/span';
import { foldWord, NEEDS } from './fold-word';
import { RewrittenText, type Letter } from './offset-runs';

/** A text as it is compared, with the way back. */
export interface FoldedText {
  text: string;
  /** The place in the untouched text of a stretch of the folded one. */
  back(span: Span): Span;
  /** Offset in the folded text of what begins at an offset of the untouched one. */
  at(offset: number): number;
}

/**
 * Folds a text for matching: letters are composed (NFC), stress marks, soft hyphens and characters without width are taken off, ligatures are
 * parted, the hyphens of printers are written as the typed one, letters of the other alphabet that look alike are mended, and Russian of before
 * 1918 gets its modern spelling. Everything else stays, so that a text that needs none of that costs one look.
 *
 * @param text - any text
 * @param language - BCP 47 code
 * @returns undefined when the text is folded already
 */
export function fold(text: string, language: string): FoldedText | undefined {
  return finish(foldInSteps(text, language));
}

/** Characters of a step. */
const STEP = 20_000;

/** {@link fold} in steps. */
export function* foldInSteps(text: string, language: string): Steps<FoldedText | undefined> {
  const { oldSpelling, script } = languagePack(language);
  const old = oldSpelling?.signs.test(visible(text)) ? oldSpelling : undefined;
  if (!old && !NEEDS.test(text) && !hasNote(text)) return undefined;
  const folded = new RewrittenText(text);
  const wordOf = wordFolder(old, script);
  let told = 0;
  // no word and no note goes over the end of a line, and most lines stay as they are
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start) + 1 || text.length;
    const line = text.slice(start, end);
    if (needsFolding(line, old && wordOf)) foldLine(line, start, wordOf, folded);
    if (end - told > STEP) yield (told = end) / text.length;
    start = end;
  }
  return folded.finish();
}

/** The letters of a folded word, away from digits and beside one; undefined where they are those of the word. */
type WordFolder = (word: string) => Record<'apart' | 'beside', Letter[] | undefined>;

/** Words come again and again: each is folded once. */
function wordFolder(old: OldSpelling | undefined, script: 'cyrillic' | 'latin' | undefined): WordFolder {
  return remember((word) => ({
    apart: foldWord(word, { old, script, beside: false }),
    beside: foldWord(word, { old, script, beside: true }),
  }));
}

/** Whether something in a line may change. @param wordOf - given where any word may, whatever its letters */
function needsFolding(line: string, wordOf: WordFolder | undefined): boolean {
  if (hasNote(line)) return true;
  if (!wordOf) return NEEDS.test(line);
  return (line.match(WORD) ?? []).some((word) => {
    const { apart, beside } = wordOf(word);
    return apart !== undefined || beside !== undefined;
  });
}

function foldLine(line: string, start: number, wordOf: WordFolder, folded: RewrittenText): void {
  for (const { 0: word, index, groups } of line.matchAll(CHANGING)) {
    let letters: Letter[] | undefined;
    if (groups!['note'] !== undefined) letters = [];
    else if (groups!['hyphen'] !== undefined) letters = [{ text: '-', start: 0, end: 1 }];
    else letters = wordOf(word)[besideDigit(line, index, word.length) ? 'beside' : 'apart'];
    if (letters) folded.replace(start + index, word.length, letters);
  }
}

/** Folds a word or a short text whose offsets do not matter. */
export function foldedText(text: string, language: string): string {
  return fold(text, language)?.text ?? text;
}

/** A text without marks and hidden characters between its letters, among which the signs of an old spelling are looked for. */
function visible(text: string): string {
  if (!/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/.test(text)) return text;
  return text.normalize('NFC').replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '');
}

/** The mark of a note behind a word: «решение[1]», "decision [1].", «завода.²». */
const NOTE =
  /(?<=[\p{L}\p{M}.,;:!?»”"’')])(?:\[\d{1,3}(?:[,–-] ?\d{1,3})*\]| \[\d{1,3}(?:[,–-] ?\d{1,3})*\](?=[.,;:!?]|$))|(?<=\p{L}{4}|[.,;»”])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3}/u;

/** What every mark of a note has: the one look that most texts need. */
const NOTE_BEGINS = /\[\d|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]/;

function hasNote(text: string): boolean {
  return NOTE_BEGINS.test(text) && NOTE.test(text);
}

const WORD = /[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;

/** The hyphens of printers between letters: they are typed as `-` elsewhere. */
const HYPHEN = /(?<=\p{L})[\u2010\u2011](?=\p{L})/u;

const CHANGING = new RegExp(`(?<note>${NOTE.source})|(?<hyphen>${HYPHEN.source})|${WORD.source}`, 'gu');

function besideDigit(text: string, start: number, length: number): boolean {
  return /\d/.test(text.charAt(start - 1)) || /\d/.test(text.charAt(start + length));
}
