import { constellationWords } from '../../pairs/ru-en/names/constellations';
import type { Side } from '../ledger/side';
import type { Vocabulary } from '../ledger/common-words';
import type { Word } from '../ledger/name-tokens';

/**
 * The words of both sides that name one constellation, in Latin on the English side: Орёл and Aquila, Южная Корона and Corona Australis, К
 * Кассиопеи and K Cas.
 */
export function constellationsOf(
  source: Side,
  target: Side,
  { sourceStem }: Pick<Vocabulary, 'sourceStem'>,
): ReadonlySet<Word> {
  const found = new Set<Word>();
  for (const latin of target.words) {
    const russian = latin.capital ? constellationWords.get(latin.lower) : undefined;
    if (!russian) continue;
    const stems = new Set(russian.map(sourceStem));
    for (const word of source.words) if (word.capital && stems.has(word.stem)) found.add(word).add(latin);
  }
  return found;
}
