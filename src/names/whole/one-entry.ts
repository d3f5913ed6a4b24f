import type { GazetteerEntry } from '../../model/gazetteer';
import type { NameEntry, NameForm, NameLedger, Rendering } from '../../model/name';
import type { Span } from '../../model/span';
import { withoutYo } from '../../languages/yo';
import { patronymicInAnyScript } from '../../pairs/ru-en/names/name-words';
import type { GazetteerIndex } from '../gazetteer/gazetteer-index';

/**
 * A ledger with one entry for a person or a place: the surname alone, the name with initials and another spelling of it join the entry of the
 * fullest form. A shorter form that two persons of the text have (Петровы) keeps an entry of its own.
 *
 * @param ledger - with an entry for each form of a name; it is not changed
 * @param index - tells that two names are of one person or place (Чан Кайши, Цзян Цзеши)
 * @returns entries in order of first appearance; a rendering of a shorter form says so in `of`
 */
export function withOneEntry(ledger: NameLedger, index: GazetteerIndex): NameLedger {
  const bearers = bearersOf(ledger.entries, index);
  joinInitials(bearers);
  joinSingleWords(bearers);
  return { ...ledger, entries: [...bearers].map(joined) };
}

/** Who or what bears a name, with the entries of all its forms; the first is the fullest. */
interface Bearer {
  entries: NameEntry[];
  words: readonly string[];
}

/** The bearers by what the gazetteer says and by spelling; hyphens and capitals make no other name. */
function bearersOf(entries: readonly NameEntry[], index: GazetteerIndex): Set<Bearer> {
  const bearers = new Set<Bearer>();
  const byIdentity = new Map<GazetteerEntry | string, Bearer>();
  for (const entry of entries) {
    const keys = [identityOf(entry, index), spellingOf(entry)].filter((key) => key !== undefined);
    let bearer = keys.map((key) => byIdentity.get(key)).find((one) => one !== undefined);
    if (bearer) add(bearer, [entry]);
    else bearers.add((bearer = { entries: [entry], words: wordsOf(entry) }));
    for (const key of keys) if (!byIdentity.has(key)) byIdentity.set(key, bearer);
  }
  return bearers;
}

/** The person or place that the gazetteer knows under this form, where it is a name of today and no surname alone. */
function identityOf(
  { name, kind, renderings }: NameEntry,
  index: GazetteerIndex,
): GazetteerEntry | undefined {
  const usual = kind === 'person' ? personForms : placeForms;
  for (const text of [name, renderings[0]?.text ?? '']) {
    const known = index.known(text.split(' ')).filter(({ entry }) => entry.kind === kind);
    const one = known.find(({ form }) => form.tags.every((tag) => usual.has(tag)));
    if (one) return one.entry;
  }
  return undefined;
}

/** Tags of forms that name a person as fully as the usual one. */
const personForms: ReadonlySet<string> = new Set(['variant', 'short', 'pinyin', 'wade-giles', 'mr', 'rr']);

/** The same of a place; a variant may be a part of it, or the whole (Англия of Великобритания). */
const placeForms: ReadonlySet<string> = new Set(['short']);

function spellingOf({ name, kind }: NameEntry): string {
  const letters = withoutYo(name.toLowerCase()).replace(/[\s'’ʼ-]+/gu, '');
  return `${kind === 'place' || kind === 'organisation' ? kind : ''} ${letters}`;
}

function wordsOf({ name }: NameEntry): string[] {
  return withoutYo(name.toLowerCase()).split(' ');
}

/** Н. С. Хрущёв and Никита Хрущёв join Никита Сергеевич Хрущёв; Сергей Петрович joins Сергей Петрович Иванов. */
function joinInitials(bearers: Set<Bearer>): void {
  const shorter = [...bearers].filter(isPerson).sort((a, b) => fullness(a) - fullness(b));
  const byWord = byWords(shorter);
  for (const bearer of shorter) {
    if (bearer.words.length < 2) continue;
    const ends = [bearer.words[0]!, bearer.words.at(-1)!];
    const namesakes = new Set(ends.flatMap((word) => byWord.get(word) ?? []));
    const fuller = [...namesakes].filter(
      (one) =>
        one !== bearer && bearers.has(one) && fullness(one) >= fullness(bearer) && contains(one, bearer),
    );
    // from the fullest down, those that join each other are one
    const roots = fuller.filter((one) => !fuller.some((other) => other !== one && contains(other, one)));
    if (roots.length === 1) join(bearers, bearer, roots[0]!);
  }
}

/** Сталин joins the one person of the text who is called so, and Сергей likewise. */
function joinSingleWords(bearers: Set<Bearer>): void {
  const whole = [...bearers].filter((one) => isPerson(one) && one.words.length > 1);
  const byWord = byWords(whole);
  for (const bearer of bearers) {
    const isAlias = bearer.entries[0]!.tags.some((tag) => aliases.has(tag));
    if (bearer.words.length !== 1 || isAlias || !isPerson(bearer)) continue;
    const called = (byWord.get(bearer.words[0]!) ?? []).filter(
      (one) => bearer.words[0] === one.words.at(-1) || one.entries.some(({ kind }) => kind === 'person'),
    );
    if (called.length === 1) join(bearers, bearer, called[0]!);
  }
}

/** Филиппов, under which Stalin signed, is no surname of another Филиппов. */
const aliases: ReadonlySet<string> = new Set(['cover', 'pseudonym']);

function byWords(bearers: readonly Bearer[]): Map<string, Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const bearer of bearers) {
    for (const word of new Set(bearer.entries.flatMap(wordsOf))) {
      const there = found.get(word);
      if (there) there.push(bearer);
      else found.set(word, [bearer]);
    }
  }
  return found;
}

function isPerson({ entries }: Bearer): boolean {
  return entries.every(({ kind }) => kind === 'person' || kind === 'unknown');
}

/** Letters of initials count for less than words. */
function fullness({ words }: Bearer): number {
  return words.reduce((sum, word) => sum + (isInitial(word) ? 1 : 10), 0);
}

/** Whether the shorter name may be of the bearer of the longer: the same surname, or given name and patronymic of it. */
function contains({ words: whole }: Bearer, { words: part }: Bearer): boolean {
  const surname = part.at(-1)!;
  if (surname !== whole.at(-1)) {
    return patronymicInAnyScript.test(surname) && part.every((word, at) => word === whole[at]);
  }
  const [given, shorter] = [whole.slice(0, -1), part.slice(0, -1)];
  if (shorter.length > given.length) return false;
  return shorter.every((word, at) => sameGiven(word, given[at]!));
}

function sameGiven(one: string, other: string): boolean {
  if (isInitial(one)) return other.startsWith(one.slice(0, -1));
  return isInitial(other) ? one.startsWith(other.slice(0, -1)) : one === other;
}

function isInitial(word: string): boolean {
  return word.endsWith('.');
}

function join(bearers: Set<Bearer>, part: Bearer, whole: Bearer): void {
  add(whole, part.entries);
  bearers.delete(part);
}

function add(bearer: Bearer, entries: readonly NameEntry[]): void {
  const all = [...bearer.entries, ...entries];
  const lengthOf = (entry: NameEntry) => fullness({ entries: [], words: wordsOf(entry) });
  const isFuller = (one: NameEntry, other: NameEntry) =>
    lengthOf(one) - lengthOf(other) || other.tags.length - one.tags.length;
  const fullest = all.reduce((a, b) => (isFuller(b, a) > 0 ? b : a));
  bearer.entries = [fullest, ...all.filter((one) => one !== fullest)];
  bearer.words = wordsOf(fullest);
}

/** One entry of all forms, as the fullest of them is called. */
function joined({ entries }: Bearer): NameEntry {
  const [fullest, ...others] = entries as [NameEntry, ...NameEntry[]];
  if (others.length === 0) return fullest;
  const byPlace = [...entries].sort((a, b) => firstStart(a.forms) - firstStart(b.forms));
  return {
    ...fullest,
    kind: entries.find(({ kind }) => kind !== 'unknown')?.kind ?? 'unknown',
    forms: formsOf(byPlace),
    renderings: renderingsOf(byPlace, fullest),
    suggestions: [...new Set(entries.flatMap(({ suggestions }) => suggestions))],
    tags: fullest.tags.filter((tag) => tag !== 'surname'),
  };
}

function renderingsOf(entries: readonly NameEntry[], fullest: NameEntry): Rendering[] {
  const found = new Map<string, Rendering>();
  for (const entry of entries) {
    for (const one of entry.renderings) {
      const key = `${one.text}${one.bracketed ? ']' : ''}`;
      const there = found.get(key);
      const own = entry === fullest ? one : { ...one, of: entry.name };
      found.set(key, there ? together(there, own) : own);
    }
  }
  return [...found.values()].sort((one, other) => other.spans.length - one.spans.length);
}

/** One spelling of two forms (Чан Кайши, Чан Кай-ши). */
function together(one: Rendering, other: Rendering): Rendering {
  const { of: form, ...whole } = one.of === undefined ? one : other;
  return {
    ...whole,
    ...(form === undefined ? {} : { of: form }),
    spans: inOrder([...one.spans, ...other.spans]),
    confidence: Math.max(one.confidence, other.confidence),
    acceptable: one.acceptable || other.acceptable,
    systems: [...new Set([...one.systems, ...other.systems])].sort(),
  };
}

function formsOf(entries: readonly NameEntry[]): NameForm[] {
  const found = new Map<string, NameForm>();
  for (const { text, spans } of entries.flatMap(({ forms }) => forms)) {
    const there = found.get(text);
    if (there) there.spans = inOrder([...there.spans, ...spans]);
    else found.set(text, { text, spans });
  }
  return [...found.values()];
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

function firstStart(forms: readonly NameForm[]): number {
  return forms.reduce((least, { spans }) => Math.min(least, spans[0]?.start ?? Infinity), Infinity);
}
