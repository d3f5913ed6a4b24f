import { citationForms } from '../../spelling/inflection';
import { latinKey } from '../../gazetteer/gazetteer-index';
import type { LanguagePack } from '../../../languages/pack';
import type { Matcher } from '../match';
import type { Word } from '../name-tokens';
import type { NamePair } from '../name-pair';
import type { Side } from '../side';
import type { Leftover } from './position';
import { renderedThroughout } from './recurring';

/** What the doubts are drawn from. */
export interface DoubtKnowledge {
  pairs: readonly NamePair[];
  sides: readonly { source: Side; target: Side }[];
  /** The unmatched names of both sides. */
  missing: readonly Leftover[];
  added: readonly Leftover[];
  match: Matcher;
  /** Of the languages of both sides. */
  packs: Record<'source' | 'target', LanguagePack>;
}

/**
 * What the rest of the document says against an unmatched name: a person who was named shortly before may be "he" on the
 * other side. Names that the document has nowhere else are left as they are. Which side is the original does not matter: a name that one
 * direction misses as surely is too much in the other.
 *
 * @returns for an unmatched name of the source and for one of the target, the name with what is left of its confidence
 */
export function doubter(knowledge: DoubtKnowledge) {
  const elsewhere = standsNextDoor(knowledge);
  const rendered = renderedThroughout(knowledge.missing, knowledge.added, knowledge.sides, knowledge.pairs);
  const doubted = (doubtOf: (one: Leftover) => Leftover) => (one: Leftover) =>
    rendered.has(one) ? weaker(one, elsewhereFactor) : doubtOf(one);
  return {
    missing: doubted(doubterOf('source', mentionsOfSource(knowledge), elsewhere, knowledge)),
    added: doubted(doubterOf('target', mentionsOfTarget(knowledge), elsewhere, knowledge)),
  };
}

/** The same for the names of a side. */
function doubterOf(
  side: 'source' | 'target',
  mentionsOf: MentionsOf,
  elsewhere: ReadonlySet<Leftover>,
  knowledge: DoubtKnowledge,
): (one: Leftover) => Leftover {
  const { sides, packs } = knowledge;
  const [other, strangers] =
    side === 'source' ? (['target', knowledge.added] as const) : (['source', knowledge.missing] as const);
  const faced = new Set(strangers.filter(mayStandForName).map(({ bead }) => bead));
  const strange = new Set(
    strangers.filter((one) => isProper(one) && !elsewhere.has(one)).map(({ bead }) => bead),
  );
  const isApposed = appositions(side, knowledge);
  return (one) => {
    if (one.instead) return one;
    // a name stands there: no pronoun does
    const isFaced = faced.has(one.bead);
    if (elsewhere.has(one) && !(isFaced && strange.has(one.bead))) return weaker(one, elsewhereFactor);
    if (isFaced) return one;
    if (isApposed(one)) return weaker(one, nearFactor);
    const mentions = one.stretch.words.map((word) => mentionsOf(word));
    if (!mentions.some((beads) => isNear(beads, one.bead)))
      return one.trait === 'foreign' && mentions.every((beads) => isSubject(beads, sides.length))
        ? weaker(one, subjectFactor)
        : one;
    const hasPronoun = sides[one.bead]![other].words.some(({ lower }) => packs[other].isPronoun?.(lower));
    return weaker(one, hasPronoun ? pronounFactor : nearFactor);
  };
}

/** The beads in which a word belongs to a name that both sides have. */
type MentionsOf = (word: Word) => readonly number[];

function mentionsOfSource({ pairs, sides }: DoubtKnowledge): MentionsOf {
  const mentions = new Map<string, number[]>();
  for (const { source, bead } of pairs) {
    for (const { lower } of source.words) for (const form of citationForms(lower)) push(mentions, form, bead);
  }
  const kept = keptIn(sides);
  return ({ lower }) => [
    ...citationForms(lower).flatMap((form) => mentions.get(form) ?? []),
    ...(kept.get(lower) ?? []),
  ];
}

function mentionsOfTarget({ pairs, sides }: DoubtKnowledge): MentionsOf {
  const mentions = new Map<string, number[]>();
  for (const { target, bead } of pairs)
    for (const { text } of target.words) push(mentions, latinKey(text), bead);
  const kept = keptIn(sides);
  return ({ text, lower }) => [...(mentions.get(latinKey(text)) ?? []), ...(kept.get(lower) ?? [])];
}

/** Names that stand on the two sides of neighbouring passages: the texts are cut otherwise there. */
function standsNextDoor({ missing, added, match }: DoubtKnowledge): ReadonlySet<Leftover> {
  const byBead = new Map<number, Leftover[]>();
  for (const one of added) push(byBead, one.bead, one);
  const found = new Set<Leftover>();
  for (const one of missing) {
    for (const at of [one.bead - 1, one.bead + 1]) {
      for (const other of byBead.get(at) ?? []) {
        if ((match.compare(one.stretch, other.stretch)?.value ?? 0) > surelyAlike) found.add(one).add(other);
      }
    }
  }
  return found;
}

/** In nats: what two names need that stand in different passages; see `long-passages.ts`. */
const surelyAlike = 5;

/** Wuhan, China: behind a name that both sides have, the place where that is may be left out. */
function appositions(
  side: 'source' | 'target',
  { pairs, sides }: DoubtKnowledge,
): (one: Leftover) => boolean {
  const ends = new Set(pairs.map((pair) => pair[side].words.at(-1)!.end));
  return ({ stretch, bead, trait }) => {
    const { words } = sides[bead]![side];
    const before = words[words.indexOf(stretch.words[0]!) - 1];
    return (
      trait === 'place' &&
      before !== undefined &&
      ends.has(before.end) &&
      stretch.words[0]!.start - before.end === ', '.length
    );
  };
}

const known = new WeakMap<object, ReadonlyMap<string, number[]>>();

/** Names in Latin letters that the Russian side has, too, by the beads where both stand. */
function keptIn(sides: DoubtKnowledge['sides']): ReadonlyMap<string, number[]> {
  let kept = known.get(sides);
  if (!kept) {
    const found = new Map<string, number[]>();
    sides.forEach(({ source, target }, bead) => {
      const latin = new Set(source.words.filter(isLatinName).map(({ lower }) => lower));
      if (latin.size === 0) return;
      for (const { lower } of target.words) if (latin.has(lower)) push(found, lower, bead);
    });
    known.set(sides, (kept = found));
  }
  return kept;
}

function isLatinName({ capital, lower }: Word): boolean {
  return capital && lower.length > 1 && lower[0]! < '\u0250';
}

function isNear(beads: readonly number[], bead: number): boolean {
  return beads.some((at) => at !== bead && bead - at <= near && at - bead <= 1);
}

/** What a document is about (a program in its manual) is named on both sides throughout, and said otherwise anywhere. */
function isSubject(beads: readonly number[], all: number): boolean {
  return beads.length >= often && beads.length >= all / 25;
}

const often = 10;

function isProper({ trait, instead }: Leftover): boolean {
  return instead === undefined && (trait === 'name' || trait === 'person' || trait === 'place');
}

/** A word with a capital that nothing explains, at the beginning of a sentence, too. */
function mayStandForName({ trait, instead }: Leftover): boolean {
  return instead === undefined && trait !== 'adjective' && trait !== 'acronym';
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** A pronoun reaches back about so many sentences. */
const near = 8;

/**
 * How much likelier than a loss it is that the name was said in another way, judged by the unmatched names of 116 human
 * translations (WMT21 news): with a pronoun there none of those that stand nearby was lost, and few without.
 */
const pronounFactor = 0.3;
const nearFactor = 0.7;
const subjectFactor = 0.75;
const elsewhereFactor = 0.4;

function weaker(one: Leftover, factor: number): Leftover {
  return { ...one, confidence: one.confidence * factor };
}
