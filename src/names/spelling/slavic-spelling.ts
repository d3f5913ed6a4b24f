import { remember } from '../../languages/remember';
import { latinKey } from '../gazetteer/gazetteer-index';
import { longestStretch, slavicSpellings, undoubled } from '../systems/slavic-spellings';

/** A name is asked after once or twice. */
const MOST_NAMES = 4_000;

const regular = remember((pair: string): boolean => {
  const [name, rendering] = pair.split('\t') as [string, string];
  const from = lettersOf(name);
  const key = undoubled(latinKey(rendering));
  const reached: Set<number>[] = Array.from({ length: from.length + 1 }, () => new Set<number>());
  reached[0]!.add(0);
  for (let at = 0; at < from.length; at++) {
    for (const there of reached[at]!) {
      for (let length = 1; length <= longestStretch && at + length <= from.length; length++) {
        for (const spelling of (slavicSpellings[from.slice(at, at + length)] ?? '').split(' ')) {
          const text = spelling === '-' ? '' : spelling;
          if (spelling !== '' && key.startsWith(text, there)) reached[at + length]!.add(there + text.length);
        }
      }
    }
  }
  return reached[from.length]!.has(key.length);
}, MOST_NAMES);

/**
 * Whether some usage gives the Latin spelling of a Slavic name, letter by letter: Rutkowski for Рутковский, but not Rudkowski.
 *
 * @param name - one word, nominative
 * @param rendering - one word
 */
export function isRegularSpelling(name: string, rendering: string): boolean {
  return regular(`${name}\t${rendering}`);
}

function lettersOf(name: string): string {
  return undoubled(name.toLowerCase());
}
