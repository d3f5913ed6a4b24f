import type { NameEntry, Rendering } from '../../../model/name';
import { latinKey } from '../../../names/gazetteer/gazetteer-index';
import { isRegularSpelling } from '../../../names/spelling/slavic-spelling';
import { romanizations, romanize, type RomanizationSystem } from '../../../names/spelling/romanize';
import { surnames } from '../../../names/systems/chinese-surnames';
import { pinyinSyllables } from '../../../names/systems/palladius';
import { russianSystems } from '../../../names/systems/russian';
import { SverkaError } from '../../../errors';
import type { Misspelling } from './misspellings';

/** The spelling that an editor asks for, by the language of the name; an empty text asks for none. */
export interface HouseSystem {
  /** Of Russian names: `bgn-pcgn`, `ala-lc`, `icao` and the other systems of {@link romanize}. */
  romanization: string;
  /** Of Chinese names. */
  chinese: '' | 'pinyin' | 'wade-giles';
  /** Of Korean names: McCune–Reischauer or the Revised Romanization. */
  korean: '' | 'mr' | 'rr';
}

const chineseSystems: Readonly<Record<string, RomanizationSystem>> = {
  pinyin: 'palladius',
  'wade-giles': 'wade-giles',
};
const koreanSystems: Readonly<Record<string, RomanizationSystem>> = {
  mr: 'mccune-reischauer',
  rr: 'revised',
};

/**
 * What the house system gives where a name is spelled regularly, but by another system. Names by custom and names in the list of known names are left alone.
 *
 * @throws SverkaError `INVALID_OPTION` for a system that is none
 */
export function departureOf(
  { name }: NameEntry,
  { text, by, bracketed, systems }: Rendering,
  house: HouseSystem,
): Misspelling | undefined {
  requireSystems(house);
  if (Object.values(house).every((system) => system === '')) return undefined;
  if (by !== 'similarity' || bracketed || systems.includes('usual')) return undefined;
  const asked = systemFor(name, text, house);
  if (!asked) return undefined;
  const usual = romanize(name, asked);
  return latinKey(usual) === latinKey(text)
    ? undefined
    : { usual, authority: `the house system (${asked}) gives` };
}

/** The system that is asked for names of this kind, where the spelling is one of another system of the kind. */
function systemFor(name: string, text: string, house: HouseSystem): RomanizationSystem | undefined {
  const given = new Set(
    romanizations(name).flatMap((one) => (latinKey(one.text) === latinKey(text) ? one.systems : [])),
  );
  if (isChinese(name)) {
    return given.has('palladius') || given.has('wade-giles') ? chineseSystems[house.chinese] : undefined;
  }
  if (Object.values(koreanSystems).some((system) => given.has(system)) && !isRussian(name, text)) {
    return koreanSystems[house.korean];
  }
  return isRussian(name, text) && house.romanization ? (house.romanization as RomanizationSystem) : undefined;
}

function isChinese(name: string): boolean {
  const syllables = name.split(' ').map(pinyinSyllables);
  return syllables.length > 1 && syllables.every(Boolean) && surnames.has(syllables[0]!.join(''));
}

/** Spelled letter by letter, as foreign names that stand in Cyrillic seldom are. */
function isRussian(name: string, text: string): boolean {
  const [words, spellings] = [name.split(' '), text.split(' ')];
  return (
    words.length === spellings.length && words.every((word, k) => isRegularSpelling(word, spellings[k]!))
  );
}

function requireSystems({ romanization, chinese, korean }: HouseSystem): void {
  const known: [option: string, value: string, values: readonly string[]][] = [
    ['romanization', romanization, russianSystems],
    ['chinese', chinese, Object.keys(chineseSystems)],
    ['korean', korean, Object.keys(koreanSystems)],
  ];
  for (const [option, value, values] of known) {
    if (value === '' || values.includes(value)) continue;
    throw new SverkaError(
      'INVALID_OPTION',
      `rule 'name-spelling': '${option}' must be one of ${values.join(', ')}; got '${value}'`,
    );
  }
}
