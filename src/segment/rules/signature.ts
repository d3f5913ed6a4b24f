import type { SentenceRules } from '../../languages/sentence-rules';
import type { Unit } from '../lines';
import { normalised } from './step-words';

/** Joins the lines of a signature: an office and, on the next line of the same block, a name. */
export function joinSignatures(text: string, units: readonly Unit[], rules: SentenceRules): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (
      before &&
      before.paragraph === unit.paragraph &&
      isOffice(text, before, rules) &&
      isName(text, unit, rules)
    )
      joined[joined.length - 1] = { ...before, end: unit.end, signature: true };
    else joined.push(unit);
  }
  return joined;
}

/** Longest line that can be an office, longest that can be a name (characters). */
const OFFICE = 120;
const NAME = 50;

/** Whether a unit reads like a personal name: one to five words with capitals or initials, an editor's note in brackets allowed. */
export function isName(text: string, { start, end }: Unit, { particles }: SentenceRules): boolean {
  if (end - start > NAME) return false;
  const line = text
    .slice(start, end)
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/[*_/]/g, '')
    .trim()
    .replace(/[.,"»”]/g, ' ');
  const words = line.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 5) return false;
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word) || particles.has(word));
}

function isOffice(text: string, { start, end }: Unit, { offices }: SentenceRules): boolean {
  if (end - start > OFFICE) return false;
  const line = text.slice(start, end);
  if (/[.!?…:;]$/.test(line)) return false;
  return line.split(/[\s.,]+/).some((word) => offices.has(normalised(word)));
}
