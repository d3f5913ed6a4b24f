import { remember } from '../../languages/remember';
import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer';
import { formKey } from './parse-gazetteer';
import { citationForms } from '../spelling/inflection';
import { fold } from '../spelling/spelling-units';

/** A source form of an entry. */
export interface KnownForm {
  entry: GazetteerEntry;
  form: GazetteerForm;
  words: string[];
}

/** Look-up of running text in a gazetteer. */
export interface GazetteerIndex {
  /** Source forms that the words are, in any case. */
  known(words: readonly string[]): readonly KnownForm[];
  /** True when some entry has the target spelling, or one that begins as it does (Chinese, China). */
  knowsTarget(text: string): boolean;
  /** True when some entry has exactly the target spelling. */
  hasTarget(key: string): boolean;
  /** True when a place has exactly the target spelling. */
  isTargetPlace(key: string): boolean;
  /** True when a known person has the word as a given name, in any case. */
  isGivenName(word: string): boolean;
  /** True when a person by custom, or a known one, has the target spelling as a given name. */
  isTargetGivenName(key: string): boolean;
  /** True when it is a given name as it stands. */
  hasGivenName(form: string): boolean;
}

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

/** The index of a gazetteer, made once. */
export function indexOf(gazetteer: Gazetteer | undefined): GazetteerIndex {
  if (!gazetteer)
    return {
      known: () => [],
      knowsTarget: () => false,
      hasTarget: () => false,
      isTargetPlace: () => false,
      isGivenName: () => false,
      hasGivenName: () => false,
      isTargetGivenName: () => false,
    };
  let index = indexes.get(gazetteer);
  if (!index) indexes.set(gazetteer, (index = build(gazetteer)));
  return index;
}

/** A spelling in Latin letters without case, marks, spaces, hyphens and apostrophes. */
export const latinKey = remember(keyInLatin);

function keyInLatin(text: string): string {
  // letters without marks are most of all names
  if (!beyondAscii.test(text)) return text.toLowerCase().replace(/[^a-z]+/g, '');
  let key = '';
  for (const letter of text.toLowerCase().normalize('NFC')) {
    const base = fold(letter);
    if (base >= 'a' && base <= 'z') key += base;
  }
  return key;
}

const beyondAscii = /[^\x20-\x7e]/;

function build(gazetteer: Gazetteer): GazetteerIndex {
  const byFirst = new Map<string, KnownForm[]>();
  const targets = new Set<string>();
  const places = new Set<string>();
  const givenNames = new Set<string>();
  const targetGivenNames = new Set<string>();
  for (const entry of gazetteer.entries()) {
    for (const form of entry.source) {
      const words = formKey(form.text).split(' ');
      const there = byFirst.get(words[0]!);
      if (there) there.push({ entry, form, words });
      else byFirst.set(words[0]!, [{ entry, form, words }]);
    }
    for (const form of entry.target) {
      // Mass. and Ore. are no names of their own
      if (form.tags.includes('abbreviation')) continue;
      const key = keyInLatin(form.text);
      targets.add(key);
      if (entry.kind === 'place') places.add(key);
    }
    const [given, ...others] = entry.kind === 'person' ? formKey(entry.source[0]!.text).split(' ') : [];
    const isGiven = others.length > 0 ? isSurname(entry, others.at(-1)!) : entry.note.endsWith('by custom');
    if (given && isGiven) {
      givenNames.add(given);
      if (others.length === 0) for (const { text } of entry.source) givenNames.add(formKey(text));
      for (const { text } of entry.target) {
        if (others.length === 0 || text.includes(' ')) targetGivenNames.add(latinKey(text.split(' ')[0]!));
      }
    }
  }
  const stems = new Set([...targets].map((key) => key.slice(0, stemLength)));
  // words may hold spaces, and no line feeds
  const knownAs = remember((words): readonly KnownForm[] => look(byFirst, words.split('\n')));
  return {
    hasTarget: (key) => targets.has(key),
    isTargetPlace: (key) => places.has(key),
    isTargetGivenName: (key) => targetGivenNames.has(key),
    hasGivenName: (form) => givenNames.has(formKey(form)),
    isGivenName: (word) => citationForms(formKey(word)).some((form) => givenNames.has(form)),
    known: (words) => knownAs(words.join('\n')),
    knowsTarget(text) {
      const key = latinKey(text);
      return targets.has(key) || (key.length >= stemLength && stems.has(key.slice(0, stemLength)));
    },
  };
}

function isSurname(entry: GazetteerEntry, word: string): boolean {
  return entry.source.some(({ text, tags }) => tags.includes('surname') && formKey(text) === word);
}

/** So many letters of a place name are left in the words made from it (Kore-an, Chin-ese, Mosc-ovite). */
const stemLength = 4;

function isShortCaps(word: string): boolean {
  return word.length > 1 && word.length <= 4 && word === word.toUpperCase();
}

function look(byFirst: ReadonlyMap<string, KnownForm[]>, words: readonly string[]): KnownForm[] {
  // A short word in capitals may be an acronym: no ending is taken off.
  const candidates = words.map(
    (word) =>
      new Set(words.length === 1 && isShortCaps(word) ? [formKey(word)] : citationForms(formKey(word))),
  );
  const found: KnownForm[] = [];
  for (const first of candidates[0] ?? []) {
    for (const known of byFirst.get(first) ?? []) {
      if (known.words.length !== words.length) continue;
      if (known.words.every((word, k) => candidates[k]!.has(word))) found.push(known);
    }
  }
  // A person or place of today before one that was called so once.
  return found.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ form: { tags } }: KnownForm): number {
  return tags.length === 0 || tags[0] === 'surname' ? 0 : 1;
}
