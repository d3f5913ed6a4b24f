import { acronymRows } from './generated/acronyms';

/** An acronym, or words that stand for it. */
export interface AcronymHit {
  ids: readonly string[];
  /** See `Anchor.salience`. */
  salience: number;
}

/** A long form as the scan looks for it. */
export interface Phrase {
  /** Words after the first, in lower case without their endings. */
  words: readonly string[];
  first: string;
  hit: AcronymHit;
}

/** Acronyms and long forms of one language. */
export interface AcronymTable {
  /** By the acronym, without stops. */
  short: ReadonlyMap<string, AcronymHit>;
  /** By the first four letters of the long form, lower case, longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

const tables = new Map<string, AcronymTable>();

/** The acronyms of a language; those of English where there are none. */
export function acronymTable(language: string): AcronymTable {
  const key = language === 'ru' ? 'ru' : 'en';
  let table = tables.get(key);
  if (!table) tables.set(key, (table = compile(key)));
  return table;
}

function compile(language: 'ru' | 'en'): AcronymTable {
  const short = new Map<string, AcronymHit>();
  const phrases = new Map<string, Phrase[]>();
  for (const [russian, english, russianLong, englishLong] of acronymRows) {
    const id = english.split('; ')[0]!.replaceAll('.', '');
    const forms = language === 'ru' ? `${russian}; ${russianLong}` : `${english}; ${englishLong}`;
    for (const form of forms.split('; ').filter(Boolean)) {
      // the acronym itself must show; its long form is a name, which may be shortened in more ways than a table knows
      if (isShort(form)) add(short, form.replaceAll('.', ''), id);
      else addPhrase(phrases, form, id, language);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { short, phrases };
}

function add(table: Map<string, AcronymHit>, form: string, id: string): void {
  const known = table.get(form);
  if (!known?.ids.includes(id)) table.set(form, { ids: [...(known?.ids ?? []), id], salience: 0.6 });
}

function addPhrase(table: Map<string, Phrase[]>, form: string, id: string, language: 'ru' | 'en'): void {
  const words = form.toLowerCase().replaceAll('ё', 'е').split(/[\s-]+/); // prettier-ignore
  const [first, ...rest] = words.map((word) => trimEnding(word, language));
  if (first!.length < 3) return;
  const key = first!.slice(0, 4);
  const list = table.get(key) ?? [];
  const known = list.find((phrase) => phrase.first === first && phrase.words.join(' ') === rest.join(' '));
  if (known) known.hit = { ...known.hit, ids: [...new Set([...known.hit.ids, id])] };
  else list.push({ first: first!, words: rest, hit: { ids: [id], salience: 0.2 } });
  table.set(key, list);
}

/** Acronyms are looked up as they are written: no blanks, and two capitals at least. */
function isShort(form: string): boolean {
  return !/\s/.test(form) && /\p{Lu}.*\p{Lu}/u.test(form);
}

const russianEndings = /(?:ями|ами|ого|его|ому|ему|ыми|ими|ая|яя|ое|ее|ые|ие|ый|ий|ой|ия|ии|[аяоеыиуюьй])$/;

function trimEnding(word: string, language: 'ru' | 'en'): string {
  return language === 'ru' && word.length > 3 ? word.replace(russianEndings, '') : word;
}

/** True when a word of the text (lower case) may be a form of a phrase's word. */
export function isFormOf(word: string, stem: string): boolean {
  return word.startsWith(stem) && word.length <= stem.length + (stem.length > 3 ? 3 : 0);
}
