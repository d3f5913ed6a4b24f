import type { NameForm, UnmatchedName } from '../../../model/name';
import type { BeadContext, CheckFacts } from '../../../model/rule';

/** A name of the original that the translation does not have. */
export interface LostName {
  name: UnmatchedName;
  /** The name that the translation has in its place. */
  instead: NameForm | undefined;
  /** Whether that is a common word with a capital, which may be the name said by its sense. */
  mayRender: boolean;
}

/** The names of a passage that only one side has. */
export interface NameLosses {
  lost: LostName[];
  /** Names that only the translation has and that stand for none of the lost ones. */
  added: UnmatchedName[];
}

/** What the ledger says of the names of a passage. */
export function nameLosses(context: BeadContext): NameLosses {
  let known = done.get(context.facts);
  if (!known) done.set(context.facts, (known = lossesOf(context.facts)));
  return known.get(context.index) ?? none;
}

const done = new WeakMap<CheckFacts, ReadonlyMap<number, NameLosses>>();
const none: NameLosses = { lost: [], added: [] };

function lossesOf({ names, beads, original }: CheckFacts): ReadonlyMap<number, NameLosses> {
  const bySide = {
    source: byBead(names.missing, beads, 'source'),
    target: byBead(names.added, beads, 'target'),
  };
  const [missing, added] =
    original === 'source' ? [bySide.source, bySide.target] : [bySide.target, bySide.source];
  const losses = new Map<number, NameLosses>();
  for (const { index } of beads) {
    const strangers = added.get(index) ?? [];
    const gone = missing.get(index) ?? [];
    if (gone.length + strangers.length === 0) continue;
    // of those that say nothing of each other, the surest loss has the first stranger in its place
    const proper = strangers.filter((name) => !name.instead && standsForName(name));
    const ranked = gone.filter((name) => !name.instead).sort((a, b) => b.confidence - a.confidence);
    const instead = new Map(pairsOf(ranked, proper));
    const used = new Set(instead.values());
    const lost = gone.map((name) => replaced(name, instead.get(name)));
    const left = strangers.filter((name) => !name.instead && !used.has(name));
    losses.set(index, joined(lost, left));
  }
  return losses;
}

/**
 * Each lost name with the stranger in its place. A common word that is lost, if it is, says nothing of a name that is surely strange; several with
 * capitals may be another name of the same (the Big Apple).
 */
function pairsOf(
  lost: readonly UnmatchedName[],
  strangers: readonly UnmatchedName[],
): (readonly [UnmatchedName, UnmatchedName])[] {
  const pairs: (readonly [UnmatchedName, UnmatchedName])[] = [];
  for (const name of lost) {
    const stranger = strangers[pairs.length];
    if (!stranger) break;
    if (isProper(name) || /\s/.test(name.text) || name.confidence >= stranger.confidence)
      pairs.push([name, stranger]);
  }
  return pairs;
}

/** One name that is lost and one word with a capital that is put in are one finding, whatever the word is: Dulatus Hills, «Низкие Горы». */
function joined(lost: LostName[], added: UnmatchedName[]): NameLosses {
  const [name, stranger] = [lost[0], added[0]];
  const isOne = lost.length === 1 && added.length === 1 && name && stranger && !name.instead;
  if (!isOne || !isProper(name.name) || stranger.confidence < name.name.confidence) return { lost, added };
  return { lost: [{ ...name, instead: stranger, mayRender: true }], added: [] };
}

/** Where one name faces another, it is as sure as the surer of the two that a name was changed. */
function replaced(name: UnmatchedName, stranger: UnmatchedName | undefined): LostName {
  if (name.instead || !stranger || !isProper(name) || !isProper(stranger)) {
    return { name, instead: name.instead ?? stranger, mayRender: false };
  }
  const confidence = Math.max(name.confidence, stranger.confidence);
  return { name: { ...name, confidence }, instead: stranger, mayRender: false };
}

function isProper({ trait }: UnmatchedName): boolean {
  return trait === 'initial' || trait === 'name' || trait === 'person' || trait === 'place';
}

function byBead(
  names: readonly UnmatchedName[],
  beads: readonly BeadContext[],
  side: 'source' | 'target',
): ReadonlyMap<number, UnmatchedName[]> {
  const found = new Map<number, UnmatchedName[]>();
  let at = 0;
  for (const name of names) {
    const { start } = name.spans[0]!;
    while (at + 1 < beads.length && end(beads[at]!, side) <= start) at++;
    const there = found.get(at);
    if (there) there.push(name);
    else found.set(at, [name]);
  }
  return found;
}

function end(context: BeadContext, side: 'source' | 'target'): number {
  return context[side].start + context[side].text.length;
}

/** Common words with a capital and adjectives render others of their kind. */
function standsForName({ trait }: UnmatchedName): boolean {
  return trait !== 'common' && trait !== 'adjective';
}
