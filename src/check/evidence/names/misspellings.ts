import levenshtein from 'fast-levenshtein';
import { withOneE } from '../../../languages/yo';
import { foreignGivenName } from '../../../languages/ru/names/surnames';
import type { Gazetteer, GazetteerEntry } from '../../../model/gazetteer';
import type { NameEntry, Rendering } from '../../../model/name';
import { indexOf, latinKey } from '../../../names/gazetteer/gazetteer-index';
import { citationForms } from '../../../names/spelling/inflection';
import { isRegularSpelling } from '../../../names/spelling/slavic-spelling';
import { isSlavic } from '../../../names/systems/slavic-surnames';
import { surnames } from '../../../names/systems/chinese-surnames';
import { pinyinSyllables } from '../../../names/systems/palladius';
import { palladiusOf } from '../../../names/systems/pinyin-to-palladius';
import { romanizeRussian } from '../../../names/systems/russian';
import { turnGazetteer } from '../../../turn/turn-gazetteer';
import { areSpellings, lastWord } from './spellings';

/** A spelling that nothing gives. */
export interface Misspelling {
  /** What is right, as far as it is known. */
  usual: string;
  /** Who says so, in words that go before it: `the usual spelling is`. */
  authority: string;
  /** Whether it is a name that other bearers spell otherwise (Kelly, Kelley), so that only a translation can be wrong. */
  isOfMany?: boolean;
}

/**
 * Whether a rendering is a misspelling: near the form of a known name without being one, romanised letter by letter where a person is
 * known by another form, or the surname of a Slav in a spelling that no usage gives.
 */
export function misspellingOf(
  entry: NameEntry,
  rendering: Rendering,
  gazetteer: Gazetteer | undefined,
): Misspelling | undefined {
  const isRead = rendering.systems.includes('transcription');
  if (rendering.acceptable && !isRead) return undefined;
  const known = (gazetteer?.find(entry.name) ?? []).filter((one) => !isOfMany(one));
  // the name of somebody else is no slip of the pen
  if (indexOf(gazetteer).hasTarget(latinKey(rendering.text))) return undefined;
  if (isRead) return irregular(entry, rendering, gazetteer);
  return (
    nearKnown(entry, rendering, known) ??
    knownOtherwise(rendering, known) ??
    irregular(entry, rendering, gazetteer) ??
    givenMisspelt(entry, rendering, gazetteer)
  );
}

/** Given names and English surnames have bearers who spell them otherwise. */
function isOfMany({ note }: GazetteerEntry): boolean {
  return note.endsWith('by custom') || note === 'person surname';
}

function nearKnown(
  { name, kind, forms, suggestions }: NameEntry,
  { text }: Rendering,
  known: readonly GazetteerEntry[],
): Misspelling | undefined {
  const isChinese = name.includes(' ') && name.split(' ').every((word) => pinyinSyllables(word));
  if (known.length === 0 && !isChinese) return undefined;
  const right = [...suggestions, ...known.flatMap(({ target }) => target.map((form) => form.text))];
  if (
    right.some((form) => isInflected(text, form)) ||
    (kind === 'place' && isRomanized([name, ...forms.map((form) => form.text)], text))
  )
    return undefined;
  const usual = nearest(
    text,
    right.filter((form) => areSpellings(text, form)),
  );
  const authority = isChinese ? 'the Palladius system gives' : 'the usual spelling is';
  return usual === undefined ? undefined : { usual, authority };
}

/** Jie Fang, not Xie Fang, for Jie Fan: the first of those with the fewest other letters. */
function nearest(text: string, forms: readonly string[]): string | undefined {
  const apart = (form: string) => levenshtein.get(latinKey(form), latinKey(text));
  return forms.reduce<string | undefined>(
    (best, form) => (best === undefined || apart(form) < apart(best) ? form : best),
    undefined,
  );
}

/** Tavrida for Таврида, which is Taurida by custom: romanised letter by letter. */
function isRomanized(forms: readonly string[], text: string): boolean {
  const spellings = text.split(/[ -]/);
  return forms.some((form) => {
    const words = form.split(/[ -]/);
    return (
      words.length === spellings.length &&
      words.every((word, k) => citationForms(word).some((one) => isRegularSpelling(one, spellings[k]!)))
    );
  });
}

/** Germanies, Koreas: a plural. */
function isInflected(text: string, form: string): boolean {
  return text === `${form}s` || text === form.replace(/y$/, 'ies');
}

/** Ли Сын Ман is Syngman Rhee, whatever a romanisation gives. */
function knownOtherwise({ text, by }: Rendering, known: readonly GazetteerEntry[]): Misspelling | undefined {
  const person = known.find(({ kind, source }) => kind === 'person' && source[0]!.text.split(' ').length > 1);
  if (!person || by !== 'similarity' || !text.includes(' ')) return undefined;
  if (isSlavic(lastWord(person.source[0]!.text))) return undefined;
  return { usual: person.target[0]!.text, authority: 'in English it is' };
}

function irregular(
  { name, forms }: NameEntry,
  { text, by }: Rendering,
  gazetteer: Gazetteer | undefined,
): Misspelling | undefined {
  const [words, spellings] = [name.split(' '), text.split(' ')];
  if (by !== 'similarity' || words.length !== spellings.length) return undefined;
  const wrong = words.findIndex(
    (word, k) =>
      isSlavic(word) &&
      // Джастин, Гэвин: as a given name it may be anything
      (k === words.length - 1 || !foreignGivenName.test(word)) &&
      !readings(word, k, forms).some((form) => isRegularSpelling(form, spellings[k]!)),
  );
  if (wrong < 0 || indexOf(gazetteer).hasTarget(latinKey(spellings[wrong]!))) return undefined;
  if (!isOneLetterOff(words[wrong]!, spellings[wrong]!)) return undefined;
  const usual = spellings.map((spelling, k) =>
    k === wrong ? romanizeRussian(words[k]!, 'press') : spelling,
  );
  return { usual: usual.join(' '), authority: 'no usual romanisation gives that; one is' };
}

/** Sekgei: a letter off every spelling of a given name that is known, and regular for none. */
function givenMisspelt(
  { name }: NameEntry,
  { text }: Rendering,
  gazetteer: Gazetteer | undefined,
): Misspelling | undefined {
  const given = (gazetteer?.find(name) ?? []).filter(({ note }) => note.endsWith('by custom'));
  if (given.length === 0 || text.includes(' ') || isRegularSpelling(name, text)) return undefined;
  if (!isOneLetterOff(name, text)) return undefined;
  return { usual: given[0]!.target[0]!.text, authority: 'the usual spelling is', isOfMany: true };
}

/** What a word may be in the nominative, by all the forms that the text has of it. */
function readings(word: string, at: number, forms: NameEntry['forms']): string[] {
  const found = new Set([word]);
  for (const { text } of forms) {
    const form = text.split(' ')[at];
    if (form)
      for (const one of citationForms(form))
        found.add(one.charAt(0).toUpperCase() + one.slice(1).toLowerCase());
  }
  return [...found];
}

/** A foreign name that only ends as a Slavic one does (Остин, Austin) is farther from a romanisation than a slip of the pen is. */
function isOneLetterOff(word: string, spelling: string): boolean {
  const key = latinKey(spelling);
  for (let at = 0; at < key.length; at++) {
    const without = key.slice(0, at) + key.slice(at + 1);
    if (isRegularSpelling(word, without)) return true;
    for (const letter of letters) {
      if (isRegularSpelling(word, `${key.slice(0, at)}${letter}${key.slice(at + 1)}`)) return true;
      if (isRegularSpelling(word, `${key.slice(0, at)}${letter}${key.slice(at)}`)) return true;
    }
  }
  return false;
}

const letters = 'abcdefghijklmnoprstuvyz';

/**
 * The usual Russian form of an English name, where the text has another that is only near to it; for a Russian translation.
 */
export function russianMisspellingOf(
  { name, forms }: NameEntry,
  { text }: Rendering,
  gazetteer: Gazetteer | undefined,
): Misspelling | undefined {
  if (!gazetteer) return undefined;
  const chinese = palladiusMisspelling(name, forms, text);
  if (chinese) return chinese;
  if (gazetteer.find(name).length > 0) return undefined;
  const known = turnGazetteer(gazetteer)
    .find(text)
    .filter(({ note }) => !note.endsWith('by custom'));
  const usualForms = known.flatMap((one) => one.target.map((form) => form.text));
  const usual = usualForms.find((form) => areRussianSpellings(name, form));
  return usual === undefined ? undefined : { usual, authority: 'the usual form is' };
}

/** Ай Фен for Ai Fen, which Palladius writes Ай Фэнь: the pinyin of an English original says how the name sounds. */
function palladiusMisspelling(
  name: string,
  forms: NameEntry['forms'],
  pinyin: string,
): Misspelling | undefined {
  const [words, syllables] = [name.split(' '), pinyin.split(' ')];
  if (words.length < 2 || words.length !== syllables.length) return undefined;
  if (!surnames.has(syllables[0]!.toLowerCase()) || !words.every(pinyinSyllables)) return undefined;
  const right = syllables.map(palladiusOf);
  if (right.some((one) => one === undefined)) return undefined;
  const isRight = right.every((one, k) =>
    [...readings(words[k]!, k, forms)].some((form) => form.toLowerCase() === one),
  );
  if (isRight) return undefined;
  const usual = right.map((one) => one!.charAt(0).toUpperCase() + one!.slice(1)).join(' ');
  return { usual, authority: 'the Palladius system gives' };
}

/** Whether two Russian names differ in more than their endings and the letters э and ё. */
export function areRussianSpellings(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => withOneE(name.toLowerCase()));
  const length = Math.min(a!.length, b!.length) - ending;
  return length > 1 && a!.slice(0, length) !== b!.slice(0, length) && areSpellings(a!, b!);
}

/** The last letters may be an ending that was not taken off rightly. */
const ending = 2;
