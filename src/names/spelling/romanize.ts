import { requireText } from '../../boundary/valid-text';
import { SverkaError } from '../../errors';
import { latinKey } from '../gazetteer/gazetteer-index';
import { koreanReadings, romanizeKorean, type KoreanSystem } from '../systems/kontsevich';
import { pinyinSyllables, wadeGiles } from '../systems/palladius';
import { hepburn } from '../systems/polivanov';
import { romanizeRussian, russianSystems, type RussianSystem } from '../systems/russian';
import { liberties } from '../systems/usage';

/**
 * A romanisation. Those of Russian: `bgn-pcgn`, `ala-lc`, `iso-9` (GOST 7.79 A), `gost-7.79-b`, `icao`, `scholarly`, `press`. Those of other languages that
 * stand in Cyrillic: `palladius` (Chinese, to pinyin), `wade-giles` (the same to Wade–Giles), `kontsevich` or `mccune-reischauer`,
 * `revised` and `dprk` (Korean), `polivanov` or `hepburn` (Japanese).
 */
export type RomanizationSystem =
  RussianSystem | 'palladius' | 'wade-giles' | 'kontsevich' | KoreanSystem | 'polivanov' | 'hepburn';

/** A Latin form of a name with the systems that give it. */
export interface Romanization {
  text: string;
  systems: string[];
}

/** Every system that {@link romanize} knows. */
export const romanizationSystems: readonly RomanizationSystem[] = Object.freeze([
  ...russianSystems,
  ...([
    'palladius',
    'wade-giles',
    'kontsevich',
    'mccune-reischauer',
    'revised',
    'dprk',
    'polivanov',
    'hepburn',
  ] as const),
]);

/**
 * Writes a Cyrillic name in Latin letters.
 *
 * @param name - a name of any number of words, nominative; what is not Cyrillic stays
 * @param system - see {@link RomanizationSystem}
 * @returns the name in the letter case it has. A word that a Chinese, Korean or Japanese system cannot have written is
 *   romanised as press usage does Russian
 * @throws SverkaError `UNKNOWN_SYSTEM`
 * @example
 * ```ts
 * romanize('Хрущёв', 'ala-lc'); // 'Khrushchëv'
 * romanize('Пэн Дэхуай', 'palladius'); // 'Peng Dehuai'
 * ```
 */
export function romanize(name: string, system: RomanizationSystem): string {
  requireText('romanize: name', name);
  if (!romanizationSystems.includes(system)) {
    throw new SverkaError(
      'UNKNOWN_SYSTEM',
      `no romanisation system '${String(system)}'; one of: ${romanizationSystems.join(', ')}`,
    );
  }
  if ((russianSystems as readonly string[]).includes(system))
    return romanizeRussian(name, system as RussianSystem);
  return name.replace(/[\p{Script=Cyrillic}-]+/gu, (word) => {
    const spelt = word === '-' ? word : spell(word, system);
    return spelt === undefined ? romanizeRussian(word, 'press') : likeCase(word, spelt);
  });
}

/**
 * Every acceptable Latin form of a name: what the systems give, and the liberties that usage takes with them (-ий as -y, -iy, -ii or -i, ё
 * as e, yo, io or o, signs left out, initial е as e or ye, х as kh or h, ц as ts, tz or c, кс as x, й as y or i).
 *
 * @param name - a name, nominative
 * @returns forms that differ in more than marks and case, those of published systems first
 * @example
 * ```ts
 * const forms = romanizations('Юрий');
 * forms[0]; // { text: 'Yuriy', systems: ['bgn-pcgn', 'usage'] }
 * forms.map(({ text }) => text).includes('Yuri'); // true
 * ```
 */
export function romanizations(name: string): Romanization[] {
  requireText('romanizations: name', name);
  const found = new Map<string, Romanization>();
  const add = (text: string, system: string) => {
    const key = latinKey(text);
    const there = found.get(key);
    if (!there) found.set(key, { text, systems: [system] });
    else if (!there.systems.includes(system)) there.systems.push(system);
  };
  for (const system of russianSystems) add(romanizeRussian(name, system), system);
  const words = name.split(/\s+/).filter(Boolean);
  for (const system of ['palladius', 'wade-giles', 'polivanov'] as const) {
    if (words.length > 0 && words.every((word) => spell(word, system) !== undefined))
      add(romanize(name, system), system);
  }
  for (const system of ['mccune-reischauer', 'revised', 'dprk'] as const) {
    for (const text of koreanForms(words, system)) add(text, system);
  }
  for (const text of usualForms(name)) add(text, 'usage');
  return [...found.values()];
}

function spell(word: string, system: RomanizationSystem): string | undefined {
  switch (system) {
    case 'palladius':
      return joined(pinyinSyllables(word));
    case 'wade-giles': {
      const syllables = pinyinSyllables(word);
      return syllables && wadeGiles(syllables).join('-');
    }
    case 'polivanov':
    case 'hepburn':
      return hepburn(word);
    default:
      return romanizeKorean(word, system === 'kontsevich' ? 'mccune-reischauer' : (system as KoreanSystem));
  }
}

/** Pinyin parts syllables with an apostrophe before a, e and o (Xi'an). */
function joined(syllables: readonly string[] | undefined): string | undefined {
  return syllables?.reduce(
    (text, syllable) => text + (text && 'aeo'.includes(syllable[0]!) ? "'" : '') + syllable,
    '',
  );
}

function likeCase(pattern: string, text: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase()) return text.toUpperCase();
  return pattern[0] === pattern[0]!.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** All readings of up to three words, as whole names. */
function koreanForms(words: readonly string[], system: KoreanSystem): string[] {
  if (words.length === 0 || words.length > 3) return [];
  let forms = [''];
  for (const word of words) {
    const readings = koreanReadings(word, system).slice(0, 8);
    forms = forms.flatMap((form) => readings.map((one) => `${form} ${likeCase(word, one)}`.trim()));
  }
  return forms.slice(0, mostForms);
}

/** At most so many forms of usage are listed; the choices multiply. */
const mostForms = 256;

function usualForms(name: string): string[] {
  const lower = name.toLowerCase();
  let forms = [''];
  for (let k = 0; k < lower.length;) {
    const liberty = liberties.find(([cyrillic]) => lower.startsWith(cyrillic, k));
    const cyrillic = liberty?.[0] ?? lower[k]!;
    const spellings = liberty?.[1] ?? [romanizeRussian(cyrillic, 'icao')];
    const chosen = forms.length * spellings.length > mostForms ? spellings.slice(0, 1) : spellings;
    const capital = name[k] !== lower[k];
    forms = forms.flatMap((form) =>
      chosen.map((one) => form + (capital ? one.charAt(0).toUpperCase() + one.slice(1) : one)),
    );
    k += cyrillic.length;
  }
  return forms;
}
