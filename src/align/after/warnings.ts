import { primaryLanguage } from '../../languages/pair';
import type { BitextWarning } from '../../model/bead';
import type { Document } from '../../model/document';
import { brokenOff } from './broken-off';
import { countLetters } from '../../read/script';

/** Share of the letters that must be of the wrong script on both sides: names and quotations never come near it. */
const MOST = 0.8;

/** Characters of each side that are looked at. */
const READ = 20_000;

/** Doubts about the texts as a whole: whether the sides were given in the wrong order, and whether one of them breaks off. */
export function bitextWarnings(source: Document, target: Document): BitextWarning[] {
  return [...swapped(source, target), ...brokenOff(source, target)];
}

function swapped(source: Document, target: Document): BitextWarning[] {
  const [from, to] = [isRussian(source), isRussian(target)];
  if (from === to) return [];
  const [russian, other] = from ? [source, target] : [target, source];
  if (latinShare(russian) < MOST || latinShare(other) > 1 - MOST) return [];
  const message =
    `The source was to be in ${source.language} and the target in ${target.language}, ` +
    'but the texts are in the scripts of each other: give them in the other order, or the languages';
  return [{ code: 'SIDES_SWAPPED', message }];
}

function isRussian({ language }: Document): boolean {
  return primaryLanguage(language) === 'ru';
}

/** Share of Latin letters among the Latin and Cyrillic ones; neither much nor little for a text without letters. */
function latinShare({ sentences }: Document): number {
  let [latin, letters, read] = [0, 0, 0];
  for (const { text } of sentences) {
    const part = text.slice(0, READ - read);
    const counts = countLetters(part, 0, part.length);
    latin += counts.latin;
    letters += counts.latin + counts.cyrillic;
    read += part.length;
    if (read >= READ) break;
  }
  return letters > 0 ? latin / letters : 0.5;
}
