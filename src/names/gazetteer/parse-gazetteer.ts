import { withoutYo } from '../../languages/yo';
import { exampleLine } from '../../pairs/ru-en/names/example-line';
import { gazetteerShape } from '../../boundary/model-shapes';
import { validOptions } from '../../boundary/valid-options';
import { requireShape } from '../../boundary/valid-arguments';
import { requireText } from '../../boundary/valid-text';
import { ParseError } from '../../errors';
import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer';
import type { NameKind } from '../../model/name';

/** Options of {@link parseGazetteer}. */
export interface GazetteerOptions {
  /** BCP 47 code of the first column; default `'ru'`. */
  sourceLanguage?: string;
  /** BCP 47 code of the second column; default `'en'`. */
  targetLanguage?: string;
  /** What the entries name where the third column does not say; default `'unknown'`. */
  kind?: NameKind;
  /** Whether a line that is neither an entry nor a comment is an error; it is passed over by default. */
  strict?: boolean;
}

/**
 * Reads a gazetteer: a plain text with one place or person a line and tabs between its columns.
 *
 * The columns: source forms; target forms; what it is (`city KP`, `person 1878–1953 Soviet leader`); anything more is passed over.
 * Forms are separated by `; `, the usual one first, and may carry tags: `Кайдзио@japanese`. Lines that begin with `#` and
 * lines without two columns are passed over, unless `strict` is set; empty lines always are.
 *
 * @param text - the file
 * @param given - languages, and the kind of the entries
 * @throws ParseError with the place of the first line that is no entry, when `strict` is set
 * @returns a gazetteer that `align`, `check` and `nameLedger` take as their `gazetteer` option
 * @example
 * ```ts
 * parseGazetteer('Гензан@japanese; Вонсан\tWonsan; Genzan@japanese\tcity KP').find('гензан')[0]?.target[0]?.text; // 'Wonsan'
 * ```
 */
export function parseGazetteer(text: string, given: GazetteerOptions = {}): Gazetteer {
  requireText('parseGazetteer: text', text);
  const options = validOptions('parseGazetteer', given, {
    sourceLanguage: 'any',
    targetLanguage: 'any',
    kind: kinds,
    strict: 'boolean',
  });
  const entries: GazetteerEntry[] = [];
  let offset = 0;
  text.split('\n').forEach((line, index) => {
    const entry = line.startsWith('#') ? undefined : entryOf(line.replace(/\r$/, ''), options);
    if (entry) entries.push(entry);
    else if (options.strict && line.trim() !== '' && !line.startsWith('#')) {
      throw new ParseError(whatIsMissing(line), offset, index + 1);
    }
    offset += line.length + 1;
  });
  return gazetteerOf(entries, options);
}

/**
 * Puts gazetteers together; entries of earlier ones come first.
 *
 * @param gazetteers - at least one, all of one pair of languages
 * @returns a gazetteer that has the entries of all
 * @example
 * ```ts
 * const own = parseGazetteer('Гензан\tWonsan\n', { kind: 'place' });
 * const gazetteer = mergeGazetteers(own, bundledGazetteer());
 * gazetteer.find('гензан')[0]?.target[0]?.text; // 'Wonsan'
 * ```
 */
export function mergeGazetteers(...gazetteers: readonly Gazetteer[]): Gazetteer {
  gazetteers.forEach((one) => requireShape('mergeGazetteers: a gazetteer', one, gazetteerShape));
  return gazetteerOf(
    gazetteers.flatMap((gazetteer) => [...gazetteer.entries()]),
    gazetteers[0] ?? {},
  );
}

/** Kinds of names that entries may have. */
const kinds = new Set<NameKind>(['person', 'place', 'organisation', 'unknown']);

function entryOf(line: string, options: GazetteerOptions): GazetteerEntry | undefined {
  const [source = '', target = '', about = ''] = line.split('\t');
  const [sources, targets] = [forms(source), forms(target)];
  if (sources.length === 0 || targets.length === 0) return undefined;
  const kind = kindOf(about) ?? options.kind ?? 'unknown';
  return { kind, source: sources, target: targets, note: about.trim() };
}

function whatIsMissing(line: string): string {
  const found = line.trim().slice(0, 40);
  const missing = line.includes('\t') ? 'one of the two columns is empty' : 'there is no tab';
  return `this is no entry of a gazetteer, ${missing}: '${found}'; expected source forms, a tab and target forms ('${exampleLine}')`;
}

/** The key under which spellings of a source form meet: lower case, ё as е, one kind of hyphen, single spaces. */
export function formKey(form: string): string {
  const lower = withoutYo(form.toLowerCase());
  // most forms are spelled as their key already
  if (!oddInKeys.test(lower)) return lower;
  return lower
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Hyphens and spaces that a key has otherwise. */
const oddInKeys = /[‐‑–—]|[^\S ]|\s\s|^\s|\s$/;

function gazetteerOf(entries: readonly GazetteerEntry[], options: GazetteerOptions): Gazetteer {
  let byForm: ReadonlyMap<string, readonly GazetteerEntry[]> | undefined;
  for (const entry of entries) freezeEntry(entry);
  Object.freeze(entries);
  return Object.freeze({
    sourceLanguage: options.sourceLanguage ?? 'ru',
    targetLanguage: options.targetLanguage ?? 'en',
    size: entries.length,
    find: (form: string) => (byForm ??= bySourceForm(entries)).get(formKey(form)) ?? NONE,
    entries: () => entries,
  });
}

/** The entries by the keys of their source forms, see {@link formKey}. */
export function bySourceForm(entries: readonly GazetteerEntry[]): Map<string, GazetteerEntry[]> {
  const byForm = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(entry.source.map(({ text }) => formKey(text)))) {
      const there = byForm.get(key);
      if (there) there.push(entry);
      else byForm.set(key, [entry]);
    }
  }
  for (const found of byForm.values()) Object.freeze(found);
  return byForm;
}

const NONE: readonly GazetteerEntry[] = Object.freeze([]);

/** What a gazetteer hands out is its own, and shared by all who ask. */
function freezeEntry(entry: GazetteerEntry): void {
  for (const form of [...entry.source, ...entry.target]) {
    Object.freeze(form.tags);
    Object.freeze(form);
  }
  Object.freeze(entry.source);
  Object.freeze(entry.target);
  Object.freeze(entry);
}

function forms(column: string): GazetteerForm[] {
  return column
    .split(';')
    .map((part) => {
      if (!part.includes('@')) return { text: part.trim(), tags: NO_TAGS };
      const [text = '', ...tags] = part.trim().split('@');
      return { text: text.trim(), tags };
    })
    .filter(({ text }) => text !== '');
}

const NO_TAGS: readonly string[] = Object.freeze([]);

function kindOf(about: string): NameKind | undefined {
  const word = about.split(' ', 1)[0]!.toLowerCase();
  if (word === 'person' || word === 'organisation' || word === 'place') return word;
  return placeWords.has(word) ? 'place' : undefined;
}

/** First words of the third column that say place. */
const placeWords = new Set(
  (
    'city town village region country island river sea mountain lake strait ocean canal border route road railway ' +
    'pass dam cape bay peninsula desert'
  ).split(' '),
);
