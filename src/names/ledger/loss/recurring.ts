import type { NamePair } from '../name-pair';
import type { Side } from '../side';
import type { Word } from '../name-tokens';
import type { Leftover } from './position';

/** Once is no proof: the translation may have the wrong name there. */
const LEAST = 2;

/**
 * Unmatched names that render each other because the document has them beside each other again and again, with capitals, and neither has another
 * counterpart anywhere: Clearwater and «Чистоводье», Trash and «Корзина».
 *
 * @returns the leftovers of both sides that another explains
 */
export function renderedThroughout(
  missing: readonly Leftover[],
  added: readonly Leftover[],
  sides: readonly { source: Side; target: Side }[],
  pairs: readonly NamePair[],
): ReadonlySet<Leftover> {
  const found = new Set<Leftover>();
  const byBead = new Map<number, Leftover[]>();
  for (const one of added) if (!one.instead) push(byBead, one.bead, one);
  const open = missing.filter((one) => !one.instead && byBead.has(one.bead));
  if (open.length === 0) return found;
  const paired = {
    source: new Set(pairs.flatMap(({ source }) => source.words.map(({ stem }) => stem))),
    target: new Set(pairs.flatMap(({ target }) => target.words.map(({ stem }) => stem))),
  };
  const passages = { source: passagesOf(sides, 'source'), target: passagesOf(sides, 'target') };
  const isRendering = (one: Word, other: Word) => {
    if (paired.source.has(one.stem) || paired.target.has(other.stem)) return false;
    const [here, there] = [passages.source.get(one.stem), passages.target.get(other.stem)];
    if (!here || !there) return false;
    const together = [...here].filter((text) => there.has(text)).length;
    return together >= LEAST && 2 * together > Math.max(here.size, there.size);
  };
  for (const one of open) {
    for (const other of byBead.get(one.bead)!) {
      if (namesOf(one).some((word) => namesOf(other).some((rendering) => isRendering(word, rendering))))
        found.add(one).add(other);
    }
  }
  return found;
}

function namesOf({ stretch }: Leftover): Word[] {
  return stretch.words.filter(({ capital, letter, lower }) => capital && !letter && lower.length > 2);
}

/** By the stem of a word with a capital, the passages that have it; passages that repeat another word for word count once. */
function passagesOf(
  sides: readonly { source: Side; target: Side }[],
  side: 'source' | 'target',
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { source, target } of sides) {
    const text = [source, target].map(({ words }) => words.map(({ lower }) => lower).join(' ')).join('\t');
    for (const { capital, stem } of { source, target }[side].words) {
      if (!capital) continue;
      const there = found.get(stem);
      if (there) there.add(text);
      else found.set(stem, new Set([text]));
    }
  }
  return found;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
