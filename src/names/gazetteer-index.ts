import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../model/gazetteer';
import { formKey } from './gazetteer';
import { citationForms } from './inflection';
import { fold } from './spelling-units';

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
}

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

/** The index of a gazetteer, made once. */
export function indexOf(gazetteer: Gazetteer | undefined): GazetteerIndex {
  if (!gazetteer) return { known: () => [], knowsTarget: () => false };
  let index = indexes.get(gazetteer);
  if (!index) indexes.set(gazetteer, (index = build(gazetteer)));
  return index;
}

/** A spelling in Latin letters without case, marks, spaces, hyphens and apostrophes. */
export function latinKey(text: string): string {
  let key = '';
  for (const letter of text.toLowerCase().normalize('NFC')) {
    const base = fold(letter);
    if (base >= 'a' && base <= 'z') key += base;
  }
  return key;
}

function build(gazetteer: Gazetteer): GazetteerIndex {
  const byFirst = new Map<string, KnownForm[]>();
  const targets = new Set<string>();
  for (const entry of gazetteer.entries()) {
    for (const form of entry.source) {
      const words = formKey(form.text).split(' ');
      const there = byFirst.get(words[0]!);
      if (there) there.push({ entry, form, words });
      else byFirst.set(words[0]!, [{ entry, form, words }]);
    }
    for (const form of entry.target) targets.add(latinKey(form.text));
  }
  const stems = new Set([...targets].map((key) => key.slice(0, stemLength)));
  const memo = new Map<string, readonly KnownForm[]>();
  return {
    known(words) {
      const key = words.join(' ');
      let found = memo.get(key);
      if (!found) memo.set(key, (found = look(byFirst, words)));
      return found;
    },
    knowsTarget(text) {
      const key = latinKey(text);
      return targets.has(key) || (key.length >= stemLength && stems.has(key.slice(0, stemLength)));
    },
  };
}

/** So many letters of a place name are left in the words made from it (Kore-an, Chin-ese, Mosc-ovite). */
const stemLength = 4;

function look(byFirst: ReadonlyMap<string, KnownForm[]>, words: readonly string[]): KnownForm[] {
  const candidates = words.map((word) => new Set(citationForms(formKey(word))));
  const found: KnownForm[] = [];
  for (const first of candidates[0] ?? []) {
    for (const known of byFirst.get(first) ?? []) {
      if (known.words.length !== words.length) continue;
      if (known.words.every((word, k) => candidates[k]!.has(word))) found.push(known);
    }
  }
  return found;
}
