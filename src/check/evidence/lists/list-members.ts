import { languagePack } from '../../../languages/index';
import type { BeadContext, LinkedWord } from '../../../model/rule';
import { leftoversOf, type Fate } from '../clauses/leftovers';

/** Words of a side by index, `from` to before `to`. */
export interface Member {
  from: number;
  to: number;
}

/** A member of an enumeration has so many words at most. */
const MEMBER_WORDS = 3;

/** A link of less weight does not tell that a word is rendered. */
const TRUSTED = 0.5;

/** So many words before and behind the place of a lost member none is left over that may render it. */
const NEAR = 3;

/** One side of a passage. */
interface Side {
  words: readonly LinkedWord[];
  fates: readonly Fate[];
  /** Words that join members (и, and). */
  joiners: ReadonlySet<string>;
  /** What verbs end in: "and said" joins no members. */
  isVerb: RegExp | undefined;
  /** Whether nothing but a comma stands before a word. */
  hasComma(at: number): boolean;
  /** Whether nothing but space stands before a word. */
  isNext(at: number): boolean;
}

/**
 * The member of an enumeration that has no counterpart while its neighbours have theirs (хлеб, сено и дрова: bread and firewood; policemen and gendarmes:
 * policemen), and nothing on the other side stands there that may render it.
 *
 * @param side - the side of the enumeration
 */
export function lostMember(context: BeadContext, side: 'source' | 'target'): Member | undefined {
  const own = sideOf(context, side);
  const other = sideOf(context, side === 'source' ? 'target' : 'source');
  // a free rendering leaves words over
  if (count(other.fates, isOpen) > 0 || count(own.fates, isOpen) > MEMBER_WORDS) return undefined;
  for (const [at, { lower }] of own.words.entries()) {
    if (!own.joiners.has(lower)) continue;
    const found = lostBetween(own, other, at) ?? lostOfTwo(own, other, at);
    if (found && count(own.fates, isOpen) <= count(own.fates.slice(found.from, found.to), isOpen))
      return found;
  }
  return undefined;
}

function count(fates: readonly Fate[], isCounted: (fate: Fate) => boolean): number {
  return fates.filter(isCounted).length;
}

const isOpen = (fate: Fate) => fate !== 'linked' && fate !== 'light';

const none: ReadonlySet<string> = new Set();

function sideOf(context: BeadContext, side: 'source' | 'target'): Side {
  const { text, language } = context.facts.bitext[side];
  const { [side]: words } = context.facts.links(context);
  const between = (at: number) => (at > 0 && at < words.length ? text.slice(words[at - 1]!.end, words[at]!.start) : '');
  return {
    words,
    fates: leftoversOf(context)[side],
    joiners: languagePack(language).joiners ?? none,
    isVerb: languagePack(language).verbEnding,
    hasComma: (at) => /^,\s+$/.test(between(at)),
    isNext: (at) => /^\s+$/.test(between(at)),
  };
} // prettier-ignore

/** A member between commas, or between a comma and the joiner. */
function lostBetween(own: Side, other: Side, joiner: number): Member | undefined {
  let end = joiner;
  for (;;) {
    let start = end - 1;
    while (start > 0 && end - start <= MEMBER_WORDS && !own.hasComma(start)) start--;
    if (start <= 0 || !own.hasComma(start)) return undefined;
    const after = end === joiner ? joiner + 1 : end;
    const [before, behind] = [placeOf(own, start - 1), placeOf(own, after)];
    if (isAlone(own, start, end) && before !== undefined && behind !== undefined && isBare(other, before, behind))
      return { from: start, to: end };
    end = start;
  }
} // prettier-ignore

/** The first or the second of two joined words, of which the other one has a counterpart that is joined to nothing. */
function lostOfTwo(own: Side, other: Side, joiner: number): Member | undefined {
  const [first, second] = [joiner - 1, joiner + 1];
  if (first < 0 || second >= own.words.length || !own.isNext(joiner) || !own.isNext(second)) return undefined;
  for (const [kept, lost] of [[first, second], [second, first]] as const) {
    const place = placeOf(own, kept);
    if (place === undefined || !isLost(own, lost, kept, place)) continue;
    if (isBare(other, place, place) && !isJoined(other, place)) return { from: lost, to: lost + 1 };
  }
  return undefined;
} // prettier-ignore

/** The counterpart of a word with content, where it is trusted. */
function placeOf({ words }: Side, at: number): number | undefined {
  const word = words[at];
  return word && word.kind !== 'function' && word.weight >= TRUSTED ? word.links[0] : undefined;
}

/** Whether nothing of some words has a counterpart, though the vocabulary has them all. */
function isAlone({ fates, words }: Side, from: number, to: number): boolean {
  const some = fates.slice(from, to);
  const isKnown = (fate: Fate, at: number) => fate === 'alone' && words[from + at]!.known > 0;
  return some.includes('alone') && some.every((fate, at) => fate === 'light' || isKnown(fate, at));
}

/** Whether a word has no counterpart, or only the one that its neighbour has, and by less. */
function isLost({ words, fates, isVerb }: Side, at: number, kept: number, place: number): boolean {
  const { kind, links, weight, lower } = words[at]!;
  if ((kind !== 'content' && kind !== 'name') || isVerb?.test(lower)) return false;
  if (fates[at] === 'alone') return words[at]!.known > 0;
  return links.length === 1 && links[0] === place && weight < words[kept]!.weight;
}

/** Whether no word is left over from before one place to behind another. */
function isBare({ fates }: Side, one: number, another: number): boolean {
  const [low, high] = [Math.min(one, another) - NEAR, Math.max(one, another) + NEAR];
  if (high - low > 2 * NEAR + 1 + MEMBER_WORDS) return false;
  return fates.slice(Math.max(0, low), high + 1).every((fate) => fate === 'linked' || fate === 'light');
}

/** Whether a word that joins stands beside a place, with a word of content behind it. */
function isJoined({ words, joiners, hasComma }: Side, place: number): boolean {
  const isJoiner = (at: number) => {
    const [joiner, next] = [words[at], words[at + 1]];
    return joiner !== undefined && joiners.has(joiner.lower) && next !== undefined && next.kind !== 'number';
  };
  return [-2, -1, 1, 2].some((step) => isJoiner(place + step)) || hasComma(place + 1) || hasComma(place);
}
