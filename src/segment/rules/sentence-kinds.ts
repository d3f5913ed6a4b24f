import type { SentenceRules } from '../../languages/sentence-rules';
import type { SentenceKind } from '../../model/document';
import { startsItem, type Unit } from '../lines';
import { isName } from './signature';
import { normalised, wordAt } from './step-words';

/** What each unit of a text is. */
export function kindsOf(text: string, units: readonly Unit[], rules: SentenceRules): SentenceKind[] {
  const kinds = units.map((unit) => kindByForm(text, unit, rules));
  return kinds.map((kind, index) =>
    (kind === 'heading' || kind === 'prose') && signsOff(text, units, kinds, index, rules)
      ? 'signature'
      : kind,
  );
}

/** No heading is longer (characters). */
const HEADING = 120;
/** No editorial mark is longer (characters). */
const MARK = 80;

function kindByForm(text: string, unit: Unit, rules: SentenceRules): SentenceKind {
  const length = unit.end - unit.start;
  const form = text.slice(unit.start, Math.min(unit.end, unit.start + HEADING));
  if (unit.furniture) return 'furniture';
  if (unit.signature) return 'signature';
  if (isMark(form)) return 'editorial';
  if (isEditorialNote(text, unit, rules)) return 'editorial';
  if (startsItem(text, unit) && !/^[–—]/.test(form)) return 'list-item';
  return length <= HEADING && isHeading(form, unit, rules) ? 'heading' : 'prose';
}

/** A note of an editor or translator is seldom longer (characters). */
const NOTE = 600;

/** «[12] Прим. пер.: …», «… — Прим. ред.»: behind the number of the note, or at its end. */
function isEditorialNote(text: string, { start, end }: Unit, { editorialNote }: SentenceRules): boolean {
  if (end - start > NOTE) return false;
  const note = text
    .slice(start, end)
    .replace(/^(?:\[[\d*]{1,3}\]|[\d*]{1,3}[.)]?|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})\s*/, '');
  return editorialNote.test(note);
}

/** `[...]`, `<…>`, `***`, "[illegible]", «[подпись неразборчива]»: not the author's words. */
export function isMark(form: string): boolean {
  if (form.length > MARK) return false;
  return !/[\p{L}\p{N}]/u.test(form) || /^[*_]*(?:\[[^[\]]*\]|<[^<>]*>)[*_.]*$/.test(form);
}

/** Headings are short, have no stop at their end, and are set off: alone in their paragraph, in capitals, or by the marks of Markdown. */
function isHeading(form: string, unit: Unit, { partWords }: SentenceRules): boolean {
  if (/^#{1,6} /.test(form) || /^\*\*[^*]+\*\*$/.test(form)) return true;
  if (/[.!?…:;,]["»”')\]]*$/.test(form)) return false;
  // «Глава I», "Chapter 2": the number, and at most a title behind it
  const part = /^(\p{L}+) (?:\d{1,3}|[IVXLC]{1,6})(?:$|[. ])/u.exec(form);
  if (part && partWords.has(normalised(part[1]!))) return true;
  const letters = form.replace(/\P{L}/gu, '');
  if (letters.length > 2 && letters === letters.toUpperCase()) return true;
  return unit.alone && /^["«“]?[\p{Lu}\p{N}]/u.test(form);
}

/** A name alone below prose, with no prose of the same letter after it, signs the text. */
function signsOff(
  text: string,
  units: readonly Unit[],
  kinds: readonly SentenceKind[],
  index: number,
  rules: SentenceRules,
): boolean {
  const unit = units[index]!;
  if (!unit.alone || !isName(text, unit, rules)) return false;
  const { end } = wordAt(text, unit.start, unit.end);
  // «Да.», "Nothing": one word is a name only when it could be no sentence
  if (end >= unit.end - 1 && (end < unit.end || rules.starters.has(normalised(text.slice(unit.start, end)))))
    return false;
  const before = kinds[index - 1];
  if (before !== 'prose' && before !== 'signature' && before !== 'list-item') return false;
  const after = units[index + 1];
  return (
    !after ||
    (kinds[index + 1] !== 'list-item' && !/[.!?…:;]["»”')\]]*$/.test(text.slice(after.end - 4, after.end)))
  );
}
