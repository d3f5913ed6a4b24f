import { stemmer } from '@orama/stemmers/russian';
import { irregular } from './irregular';

/**
 * Snowball stem of a Russian word, ё read as е, with a thin layer around it that keeps together what Snowball parts: irregular
 * words by a table, -овать and -нуть by their own endings, fleeting vowels, and a second round of stemming.
 */
export function stem(word: string): string {
  const plain = word.toLowerCase().replaceAll('ё', 'е');
  const known = irregular(plain);
  return known && !known.regular ? known.word : settle(regular(known?.word ?? plain));
}

/** Puts endings that Snowball does not know as those that it knows. Looking for a letter first spares most words the expressions. */
function regular(word: string): string {
  let plain = word;
  if (plain.includes('у')) plain = plain.replace(/(.{2})у(?:ешь|ет|ем|ете|ют|я|й|йте)(?:с[яь])?$/, '$1овать');
  if (plain.includes('вая')) plain = plain.replace(/([жчшщ]и|ы)вая(?:сь)?$/, '$1вать');
  if (plain.endsWith('пись')) plain = `${plain.slice(0, -1)}и`;
  if (plain.includes('ну')) plain = plain.replace(/(.{2}н)у(?:ть|л|ла|ло|ли|в|вши)(?:с[яь])?$/, '$1');
  return plain;
}

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
  const last = stem.at(-1);
  if (last === 'а') return stem.replace(/([ыи]в)а$/, '$1');
  if (last !== 'ц' && last !== 'к' && last !== 'н') return stem;
  return stem
    .replace(/([оеаиу])ец$/, '$1йц')
    .replace(/лец$/, 'льц')
    .replace(/(.[бвгджзклмнпрстфхцчшщ])[ое](?=[кцн]$)/, '$1');
}
