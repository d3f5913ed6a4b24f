import { withoutYo } from '../../yo';
import { stemmer } from '@orama/stemmers/russian';
import { withoutFleeting } from './fleeting';
import { irregular } from './irregular';
import { longAdjective } from './short-adjectives';

/**
 * Snowball stem of a Russian word, ё read as е, with a thin layer around it that keeps together what Snowball parts: irregular
 * words by a table, verbs in -овать, -нуть and -чить by their own endings, short adjectives with long ones, fleeting vowels, and a
 * second round of stemming.
 */
export function stem(word: string): string {
  const plain = withoutYo(word.toLowerCase());
  const known = irregular(plain);
  if (known) return known.regular ? settle(regular(known.word)) : known.word;
  return settle(longAdjective(plain) ?? regular(plain));
}

/** Puts endings that Snowball does not know as those that it knows. Looking for a letter first spares most words the expressions. */
function regular(word: string): string {
  let plain = word;
  if (plain.includes('у'))
    plain = plain.replace(/(.{2})у(?:(?:ешь|ет|ем|ете|ют|я|й|йте)(?:с[яь])?|юсь)$/, '$1овать');
  if (plain.includes('вая')) plain = plain.replace(/([жчшщ]и|ы)вая(?:сь)?$/, '$1вать');
  if (plain.endsWith('пись')) plain = `${plain.slice(0, -1)}и`;
  if (plain.includes('ну')) plain = plain.replace(/(.{2}н)у(?:ть|л|ла|ло|ли|в|вши)(?:с[яь])?$/, '$1');
  if (plain.includes('н')) plain = plain.replace(ofVerbInNut, '$1');
  if (plain.includes('ат') && !otherInHush.test(plain)) plain = plain.replace(ofVerbInHush, '$1ит');
  return plain;
}

/** Вернет, столкнутся, тянет: a consonant stands before the н, or the verb is among those with a vowel there (кабинет, минут are none). */
const ofVerbInNut =
  /((?:.[бвгджзклмнпрстфхцчшщь]|тя|дви|обма|ки|гля|вя|хлы|гря|пря|сты|ги|ри|то|тро|мя|рази|оку|плю|ду|су|клю|ка|вы)н)(?:ешь|ет|ете|ут)(?:с[яь])?$/;

/** Получат, решатся. */
const ofVerbInHush = /(.[жчшщ])ат(?:ся)?$/;

/** Participles (сжат, начат) and plurals of young ones that look like them. */
const otherInHush =
  /^(?:(?:с|за|на|при|по|под|вы|об|раз|от|у|до|пере|из)?жат|[нз]ачат|(?:дев|вну|вол|зай|маль)чат)$/;

/** A further round may not leave less: measured on headwords, shorter stems bring different words together. */
const LEAST_STEM = 4;

/** No word has more endings one behind the other. */
const ROUNDS = 3;

/** Snowball takes «канал» for a verb in -ал, and «канала» for a noun: further rounds bring the two together. */
function settle(word: string): string {
  let stem = stemmer(word);
  for (let round = 1; round < ROUNDS; round++) {
    const next = stemmer(stem);
    if (next.length < LEAST_STEM) break;
    stem = next;
  }
  if (stem.endsWith('а')) return stem.replace(/([ыи]в)а$/, '$1');
  return withoutFleeting(stem);
}
