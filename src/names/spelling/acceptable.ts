import { russianSuffix } from '../../languages/ru/names/surnames';
import { withOneYo } from '../../languages/yo';
import { remember } from '../../languages/remember';
import type { GazetteerForm } from '../../model/gazetteer';
import { latinKey, type KnownForm } from '../gazetteer/gazetteer-index';
import { turnedKey } from '../ledger/match';
import { prepareName } from './prepare-name';
import { bestPath } from './name-similarity';
import { romanizations } from './romanize';
import { chineseMark, surnames } from '../systems/chinese-surnames';
import { pinyinSyllables, wadeGiles } from '../systems/palladius';

/** Which published systems or gazetteer tags give a rendering. */
export function systemsOf(fullName: string, fullRendering: string, known: readonly KnownForm[]): string[] {
  const [name, rendering] = [withoutInitials(fullName), withoutInitials(fullRendering)];
  const key = latinKey(rendering);
  const turned = rendering.includes(' ') ? turnedKey(rendering) : '';
  const systems = new Set<string>();
  for (const { entry } of known) {
    for (const { text, tags } of entry.target) {
      if (
        latinKey(text) !== key &&
        latinKey(withoutInitials(text)) !== key &&
        (!turned || turnedKey(text) !== turned)
      )
        continue;
      if (tags.length === 0) systems.add('usual');
      for (const tag of tags) systems.add(tag);
    }
  }
  const chinese = chineseForms(name);
  for (const [system, form] of chinese) if (latinKey(form) === key) systems.add(system);
  if (systems.size === 0 && chinese.length === 0 && known.length === 0 && isTranscription(name, rendering)) {
    systems.add('transcription');
  }
  return [...systems].sort();
}

function withoutInitials(name: string): string {
  return name.replace(/(?:^|(?<= ))\p{L}{1,2}\.\s*/gu, '').trim() || name;
}

/** The usual spellings of a name, best first. */
export function suggestionsFor(name: string, known: readonly KnownForm[]): string[] {
  const found = new Set<string>();
  for (const { entry, form } of known) {
    const own = form.tags.find((tag) => ownForms.includes(tag));
    const same = entry.target.filter(({ tags }) => own && tags.includes(own));
    found.add((nearest(form.text, same) ?? entry.target[0]!).text);
  }
  for (const [system, form] of chineseForms(name)) if (system === 'palladius') found.add(form);
  return [...found];
}

/** A source form with one of these tags has its own spelling in the target; other forms (former, japanese) are given by the usual one. */
const ownForms = ['surname', 'cover', 'pseudonym', 'birth', 'nickname', 'short'];

function nearest(name: string, forms: readonly GazetteerForm[]): GazetteerForm | undefined {
  const one = prepareName(name);
  const likeness = (form: GazetteerForm) => bestPath(one, prepareName(form.text));
  return forms.reduce<GazetteerForm | undefined>(
    (a, b) => (!a || likeness(b) > likeness(a) ? b : a),
    undefined,
  );
}

/** Pinyin and Wade–Giles, when the name is Chinese: a known surname and one or two more syllables, all Palladius. */
function chineseForms(name: string): [string, string][] {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 3) return [];
  const syllables = words.map(pinyinSyllables);
  if (syllables.some((word) => !word)) return [];
  const [family, ...given] = [syllables[0]!, syllables.slice(1).flatMap((word) => word!)];
  if (family.length > 2 || given[0]!.length > 2) return [];
  if (!surnames.has(family.join('')) && !chineseMark.test(name)) return [];
  const [surname, rest] = [family.join(''), given[0]!.join('')];
  const [oldSurname, oldRest] = [wadeGiles(family).join('-'), wadeGiles(given[0]!).join('-')];
  return [
    ['palladius', `${capital(surname)} ${capital(rest)}`],
    ['wade-giles', `${capital(oldSurname)} ${capital(oldRest)}`],
  ];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name has some dozen romanisations. */
const MOST_NAMES = 10_000;

/** A rendering wins at least this share of what its letters could win when each of them has its reason. */
const plainShare = 0.25;

function isTranscription(name: string, rendering: string): boolean {
  const words = name.split(' ');
  const spellings = rendering.split(' ');
  if (words.length !== spellings.length) return reads(name, rendering);
  return words.every((word, k) =>
    russianSuffix.test(word.toLowerCase()) ? isRomanization(word, spellings[k]!) : reads(word, spellings[k]!),
  );
}

function reads(name: string, rendering: string): boolean {
  const [one, other] = [prepareName(name), prepareName(rendering)];
  if (one.script !== 'cyrillic' || other.script !== 'latin') return false;
  return bestPath(one, other) >= plainShare * other.hope[0]!;
}

function isRomanization(word: string, spelling: string): boolean {
  const key = latinKey(spelling);
  // A text without ё may mean it.
  return [word, ...withOneYo(word)].some((form) => romanizedKeys(form).has(key));
}

const romanizedKeys = remember(
  (form): ReadonlySet<string> => new Set(romanizations(form).map(({ text }) => latinKey(text))),
  MOST_NAMES,
);
