import { LETTERS_AND_APOSTROPHE } from '../../text/words';
import { withoutYo } from '../../languages/yo';
import type { LanguagePack } from '../../languages/pack';

/** The word types of one side of a corpus, numbered from 0 by use. */
export interface Vocabulary {
  /** Number of types. */
  readonly size: number;
  /** Stem of each type. */
  stems: readonly string[];
  /** The form in which each type is met most often. */
  forms: readonly string[];
  /** 1 for words without content of their own. */
  function: Uint8Array;
  /** The types of a text, each once, in order of appearance. */
  read(text: string): number[];
}

/** The words of both sides. */
export interface Vocabularies {
  source: Vocabulary;
  target: Vocabulary;
}

/** Counts the words of one side of a corpus. */
export interface VocabularyCounter {
  /** Counts the words of one side of a bead. */
  add(text: string): void;
  /**
   * The types that at least so many beads have.
   *
   * @param minCount - beads
   * @param maxTypes - the most used so many are kept
   */
  finish(minCount: number, maxTypes: number): Vocabulary;
}

/** So many forms are counted at once; when there are more, those met least go, as in lossy counting. */
const MAX_FORMS = 2_000_000;

/** Starts counting the words of a language. */
export function vocabularyCounter(pack: LanguagePack, maxForms = MAX_FORMS): VocabularyCounter {
  const counts = new Map<string, number>();
  let cut = 0;
  return {
    add(text) {
      for (const form of forms(text)) counts.set(form, (counts.get(form) ?? 0) + 1);
      while (counts.size > maxForms) {
        cut++;
        for (const [form, count] of counts) if (count <= cut) counts.delete(form);
      }
    },
    finish: (minCount, maxTypes) => freeze(pack, counts, minCount, maxTypes),
  };
}

/** The forms of a text, lower case, each once. */
function forms(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(LETTERS_AND_APOSTROPHE), ([form]) => form.toLowerCase()));
}

function freeze(
  pack: LanguagePack,
  formCounts: ReadonlyMap<string, number>,
  minCount: number,
  maxTypes: number,
): Vocabulary {
  const types = new Map<string, { count: number; form: string; best: number; isFunction: boolean }>();
  for (const [form, count] of formCounts) {
    const stem = pack.stem(form);
    const type = types.get(stem) ?? { count: 0, form, best: 0, isFunction: false };
    type.count += count;
    if (count > type.best || (count === type.best && form < type.form)) {
      type.best = count;
      type.form = form;
      type.isFunction = pack.isFunctionWord(withoutYo(form));
    }
    types.set(stem, type);
  }
  const kept = [...types]
    .filter(([, { count }]) => count >= minCount)
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .slice(0, maxTypes);
  const ids = new Map(kept.map(([stem], id) => [stem, id]));
  const idOfForm = new Map<string, number | undefined>();
  const idOf = (form: string) => {
    let id = idOfForm.get(form);
    if (id === undefined && formCounts.has(form)) {
      id = ids.get(pack.stem(form));
      idOfForm.set(form, id);
    }
    return id;
  };
  return {
    size: kept.length,
    stems: kept.map(([stem]) => stem),
    forms: kept.map(([, { form }]) => form),
    function: Uint8Array.from(kept, ([, { isFunction }]) => Number(isFunction)),
    read(text) {
      const read = new Set<number>();
      for (const form of forms(text)) {
        const id = idOf(form);
        if (id !== undefined) read.add(id);
      }
      return [...read];
    },
  };
}
