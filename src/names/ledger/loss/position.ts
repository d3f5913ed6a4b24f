import { citationForms } from '../../spelling/inflection';
import type { Unmatched } from './unmatched';

/** A name without counterpart. */
export interface Leftover extends Unmatched {
  bead: number;
}

/** A pair that position gives. */
export interface PlacedPair {
  source: Leftover;
  target: Leftover;
  confidence: number;
}

/**
 * Pairs names that nothing else can: a source name and a target name that are left over in the same beads twice or
 * more, and more often than not where either is. Once is no proof: there the translation may have the wrong name.
 */
export function pairByPosition(missing: readonly Leftover[], added: readonly Leftover[]) {
  const [sureMissing, sureAdded] = [missing.filter(mayPair), added.filter(mayPair)];
  const sourceKeys = keysOf(sureMissing);
  const beadsOfTarget = new Map<string, Leftover[]>();
  for (const one of sureAdded) push(beadsOfTarget, one.stretch.text.toLowerCase(), one);
  const addedByBead = new Map<number, Leftover[]>();
  for (const one of sureAdded) push(addedByBead, one.bead, one);
  const together = new Map<string, PlacedPair[]>();
  const beadsOfSource = new Map<string, number>();
  for (const source of sureMissing) {
    const key = sourceKeys.get(source)!;
    beadsOfSource.set(key, (beadsOfSource.get(key) ?? 0) + 1);
    for (const target of addedByBead.get(source.bead) ?? []) {
      if (!isSure(source) && !isSure(target)) continue;
      push(together, `${key}\t${target.stretch.text.toLowerCase()}`, { source, target, confidence: 0 });
    }
  }
  const pairs: PlacedPair[] = [];
  const used = new Set<Leftover>();
  const best = [...together].sort(([, a], [, b]) => b.length - a.length);
  for (const [key, found] of best) {
    const [source, target] = key.split('\t') as [string, string];
    const count = new Set(found.map((pair) => pair.source.bead)).size;
    const alone = [beadsOfSource.get(source)!, beadsOfTarget.get(target)!.length];
    const [least, most] = [Math.min(alone[0]!, alone[1]!), Math.max(alone[0]!, alone[1]!)];
    const isBySense = !isSure(found[0]!.source) || !isSure(found[0]!.target);
    if (count < (isBySense ? BY_SENSE : 2) || 2 * count <= (count < OFTEN ? most : least)) continue;
    for (const pair of found) {
      if (used.has(pair.source) || used.has(pair.target)) continue;
      used.add(pair.source).add(pair.target);
      pairs.push({ ...pair, confidence: count / (most + 1) });
    }
  }
  return {
    pairs,
    missing: missing.filter((one) => !used.has(one)),
    added: added.filter((one) => !used.has(one)),
  };
}

/** From so many beads on it is enough that one of the two is mostly left over beside the other: Степан Аркадьич is often only he, but where
 * Oblonsky stands for nothing else it stands for him. */
const OFTEN = 4;

/** A name that common words render (партия Возрождения for Ennahdha) is left over beside them so often at least. */
const BY_SENSE = 3;

function mayPair(one: Leftover): boolean {
  return isSure(one) || (one.trait === 'common' && one.instead === undefined);
}

/** Common words and adjectives stand beside each other again and again without being names. */
function isSure({ trait }: Leftover): boolean {
  return trait === 'name' || trait === 'person' || trait === 'place' || trait === 'acronym';
}

/** Forms of one name share a key: the citation form that most leftovers may have. */
function keysOf(missing: readonly Leftover[]): Map<Leftover, string> {
  const counts = new Map<string, number>();
  const forms = new Map<string, string[]>();
  for (const { stretch } of missing) {
    const words = stretch.text.toLowerCase().split(' ');
    const stem = words.slice(0, -1).join(' ');
    const candidates = citationForms(words.at(-1)!).map((last) => `${stem} ${last}`.trim());
    forms.set(stretch.text, candidates);
    for (const one of candidates) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return new Map(
    missing.map((one) => {
      const candidates = forms.get(one.stretch.text)!;
      return [one, candidates.reduce((a, b) => (counts.get(b)! > counts.get(a)! ? b : a))];
    }),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}
