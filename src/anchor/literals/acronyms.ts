import { languagePack } from '../../languages/index';
import { withoutYo } from '../../languages/yo';
import { codeOf, lowerOf } from '../scan/characters';
import { acronymRows } from '../generated/acronyms';
import { headOf } from '../scan/word-filter';
import type { AcronymTable, AcronymHit, Phrase } from './acronym-table';

/** A translation may say "the ministry" for МИД and "China" for КНР, so an acronym left over is only a hint. */
const ACRONYM_SALIENCE = 0.6;

/** A long form is a name, which may be shortened and changed in more ways than a table knows. */
const PHRASE_SALIENCE = 0.05;

const tables = new Map<string, AcronymTable>();
const hints = new Map<string, readonly string[]>();

/** The acronyms of a language; those in Latin letters for every language but Russian. */
export function acronymTable(language: string): AcronymTable {
  const key = language === 'ru' ? 'ru' : 'en';
  let table = tables.get(key);
  if (!table) tables.set(key, (table = compile(key)));
  return table;
}

/**
 * Beginnings of words that may stand for an acronym in a free translation («американские» for "US"), in both languages, lower
 * case; empty when none are known.
 */
export function acronymHints(id: string): readonly string[] {
  acronymTable('en');
  return hints.get(id) ?? [];
}

/** Phrases are found by four letters of their first word, or the three that it has. */
export function phraseKey(text: string, start: number, end: number): number {
  return headOf(text, start) * 32 + (end > start + 3 ? lowerOf(codeOf(text, start + 3)) & 31 : 0);
}

/** The least that is left of a word without its ending. */
const SHORTEST_STEM = 3;

function compile(language: 'ru' | 'en'): AcronymTable {
  const short = new Map<string, AcronymHit>();
  const phrases = new Map<number, Phrase[]>();
  const used = new Set<string>();
  const ending = languagePack(language).anchors?.caseEnding;
  for (const [russian, english, russianLong, englishLong, ...others] of acronymRows) {
    const first = english.split('; ')[0]!.replaceAll('.', '');
    const id = used.has(first) ? `${first} (${russian.split('; ')[0]!})` : first;
    used.add(id);
    if (others.length) hints.set(id, others.join('; ').toLowerCase().split('; ').filter(Boolean));
    // «Евросоюз» is as good as ЕС
    const names = new Set(russian.split('; ').filter((form) => !form.includes(' ')));
    const forms = language === 'ru' ? `${russian}; ${russianLong}` : `${english}; ${englishLong}`;
    for (const form of forms.split('; ').filter(Boolean)) {
      if (isShort(form)) add(short, form.replaceAll('.', ''), id);
      else addPhrase(phrases, form, id, ending, names.has(form) ? ACRONYM_SALIENCE : PHRASE_SALIENCE);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { short, phrases, stemmed: ending !== undefined };
}

function add(table: Map<string, AcronymHit>, form: string, id: string): void {
  const ids = table.get(form)?.ids ?? [];
  if (!ids.includes(id)) table.set(form, { ids: [...ids, id], salience: ACRONYM_SALIENCE });
}

function addPhrase(
  table: Map<number, Phrase[]>,
  form: string,
  id: string,
  ending: RegExp | undefined,
  salience: number,
): void {
  const words = withoutYo(form.toLowerCase())
    .split(/[\s-]+/)
    .map((word) => (ending ? trimEnding(word, ending) : word));
  if (words[0]!.length < 3) return;
  const key = phraseKey(words[0]!, 0, words[0]!.length);
  const list = table.get(key) ?? [];
  const known = list.find((phrase) => phrase.words.join(' ') === words.join(' '));
  if (!known) list.push({ words, hit: { ids: [id], salience } });
  else if (!known.hit.ids.includes(id)) known.hit = { ...known.hit, ids: [...known.hit.ids, id] };
  table.set(key, list);
}

/** Acronyms are looked up as they are written: no blanks, and two capitals at least. */
function isShort(form: string): boolean {
  return !/\s/.test(form) && /\p{Lu}\P{Lu}*\p{Lu}/u.test(form);
}

function trimEnding(word: string, ending: RegExp): string {
  const stem = word.replace(ending, '');
  return stem.length >= SHORTEST_STEM ? stem : word.slice(0, Math.max(SHORTEST_STEM, word.length - 1));
}
