import { rememberEach } from '../../../languages/remember';
import type { LinkedWord, WordPair } from '../../../model/rule';
import type { Clause } from './clauses';
import type { Fate } from './leftovers';
import { lettersDeviation } from './letters';
import { holdingPairs } from '../word-pairs';

/** A passage from the side that may have a clause too many. */
export interface ClauseScene {
  /** The side that has it. */
  side: 'source' | 'target';
  own: readonly LinkedWord[];
  ownFates: readonly Fate[];
  other: readonly LinkedWord[];
  otherFates: readonly Fate[];
  /** Every pair of words that may translate each other, best first. */
  pairs: readonly WordPair[];
  around: Surroundings;
}

/** What the rest of the document says about a passage. */
export interface Surroundings {
  /** Share of the words of either side that find no counterpart in the other passages, from 0 to 1. */
  ownFreedom: number;
  otherFreedom: number;
  /** Words of the other side that find none in the passages before and after. */
  nearby: number;
}

/** What is seen of a clause that may have no counterpart; see the fields. */
export type ClauseEvidence = Record<keyof typeof nothing, number>;

const nothing = {
  /** Words without counterpart that the lexicon does not have, or with less than six counterparts, or with more; names and numbers. */
  unknown: 0,
  rare: 0,
  common: 0,
  named: 0,
  /** Words with content and a counterpart where the clause should be rendered, elsewhere, and one that other words would have too. */
  rendered: 0,
  scattered: 0,
  shared: 0,
  /** Function words with a counterpart in that place, and without any; light words with one. */
  renderedFunction: 0,
  openFunction: 0,
  renderedLight: 0,
  /** How much better the lengths agree without the clause, in nats, and how much too short the rest is, in standard deviations. */
  length: 0,
  shortness: 0,
  /**
   * Letters left over on both sides once the clause is taken away agree (above 0) or agree better with it: an omission
   * leaves nothing over on the other side, a free rendering does.
   */
  balance: 0,
  /** Logarithm of letters left over where the clause should be rendered over those of the clause; and of the former alone. */
  room: 0,
  roomLetters: 0,
  /** The same with light words on both sides. */
  space: 0,
  /** Share of letters of the other side that are left over without the clause. */
  otherOpen: 0,
  marks: 0,
  /** Share of the words of the passage. */
  share: 0,
  /** Share of its words with content that have no counterpart anywhere, less what is usual in the document. */
  unlinked: 0,
  /** The same of the other side without the clause. */
  otherUnlinked: 0,
  /** Words with content that the other side, whole, has left over, for each that the clause has; logarithm. */
  wholeRoom: 0,
  /** Names, values and acronyms of it that the other side has, and 1 where it has some and the other side none of them. */
  namedThere: 0,
  namedNowhere: 0,
  /** How much too long its side is, in standard deviations. */
  excess: 0,
  /** Words left over on the other side of the passages before and after; logarithm. */
  nearby: 0,
  /** Words of its side; logarithm. */
  ownWords: 0,
};

/** What is seen, in the order in which it is summed. */
export const clauseFeatures = Object.keys(nothing) as readonly (keyof ClauseEvidence)[];

/** A link of less weight does not tell that a clause is rendered. */
const TRUSTED = 0.7;

/** Letters that are left over anyway. */
const SLACK = 8;

/** What speaks for and against a clause having no counterpart: its words are linked anew as if it were not there. */
export function clauseEvidence(scene: ClauseScene, clause: Clause): ClauseEvidence {
  const { own, ownFates, other, otherFates } = scene;
  const { from, to } = clause;
  const found: ClauseEvidence = { ...nothing };
  const rest = linksWithout(scene, clause);
  const [low, high] = placeOf(scene, clause, rest.own);
  let [otherOpen, otherAll, room, space] = [0, 0, 0, 0];
  other.forEach(({ text, links }, at) => {
    if (at > low && at < high && !rest.other.has(at)) space += text.length;
    if (otherFates[at] === 'light') return;
    otherAll += text.length;
    if (rest.other.has(at) || isNamed(otherFates[at]!, links)) return;
    otherOpen += text.length;
    if (at > low && at < high) room += text.length;
  });
  let [outsideOpen, inside, insideLetters] = [0, 0, 1];
  own.forEach((word, at) => {
    const isInside = at >= from && at < to;
    if (isInside) {
      insideLetters += word.text.length;
      const partner = word.links[0];
      const isHere = partner !== undefined && partner >= low - 1 && partner <= high + 1;
      count(found, word, ownFates[at]!, isHere, partner !== undefined && rest.other.has(partner));
    }
    if (ownFates[at] === 'light') return;
    if (isInside) inside += word.text.length;
    else if (!rest.own.has(at) && !isNamed(ownFates[at]!, word.links)) outsideOpen += word.text.length;
  });
  setLengths(found, scene, clause, insideLetters);
  const open = (letters: number) => Math.log((otherOpen + SLACK) / (letters + SLACK));
  found.balance = clamp(open(outsideOpen + inside) ** 2 - open(outsideOpen) ** 2, BALANCE);
  found.room = Math.log((room + SLACK) / (inside + SLACK));
  found.space = Math.log((space + SLACK) / (insideLetters + SLACK));
  found.roomLetters = Math.log(1 + room);
  found.otherOpen = otherOpen / (otherAll + 1);
  setShares(found, scene, clause, rest.other);
  return found;
}

/** The balance of what is left over is no more than this, nor less than its negative. */
const BALANCE = 4;

/** The least and the most of everything that is seen of a clause, as far as that can be told without linking its words anew. */
export function evidenceBounds(scene: ClauseScene, clause: Clause): Record<'low' | 'high', ClauseEvidence> {
  const { own, ownFates, around, other } = scene;
  const { from, to } = clause;
  const { first, last, letters } = wholeOf(scene);
  const low: ClauseEvidence = { ...nothing };
  // a word whose pairs are all with words of the clause is left over without it
  setShares(low, scene, clause, { has: (at) => first[at]! < from || last[at]! >= to });
  let [linked, inside, insideLetters] = [0, 0, 1];
  for (let at = from; at < to; at++) {
    const word = own[at]!;
    insideLetters += word.text.length;
    if (ownFates[at] !== 'light') inside += word.text.length;
    if (!countOpen(low, word, ownFates[at]!)) linked++;
  }
  setLengths(low, scene, clause, insideLetters);
  const high = { ...low };
  high.rendered = high.scattered = high.shared = high.renderedFunction = high.renderedLight = linked;
  [low.balance, high.balance] = [-BALANCE, BALANCE];
  low.room = Math.log(SLACK / (inside + SLACK));
  high.room = Math.log((letters.telling + SLACK) / (inside + SLACK));
  low.space = Math.log(SLACK / (insideLetters + SLACK));
  high.space = Math.log((letters.other + SLACK) / (insideLetters + SLACK));
  high.roomLetters = Math.log(1 + letters.telling);
  high.otherOpen = 1;
  high.otherUnlinked = 1 - around.otherFreedom;
  high.wholeRoom = Math.log(other.length + 1);
  return { low, high };
}

/** What is the same for all clauses of a passage. */
const wholeOf = rememberEach(({ side, own, other, otherFates, pairs }: ClauseScene) => {
  const otherSide = side === 'source' ? 'target' : 'source';
  // the first and the last word that each word of the other side may be linked with
  const first = new Float64Array(other.length).fill(Infinity);
  const last = new Float64Array(other.length).fill(-Infinity);
  for (const { [side]: at, [otherSide]: to } of pairs) {
    if (at < first[to]!) first[to] = at;
    if (at > last[to]!) last[to] = at;
  }
  const lettersOf = (words: readonly LinkedWord[]) => words.reduce((sum, { text }) => sum + text.length, 0);
  const telling = other.filter((_, at) => otherFates[at] !== 'light');
  const letters = { own: lettersOf(own), other: lettersOf(other), telling: lettersOf(telling) };
  return { first, last, letters, before: lettersDeviation(side, letters.own + 1, letters.other + 1) };
});

/** What the place and the letters of a clause say. @param insideLetters - of the clause, and one more */
function setLengths(
  found: ClauseEvidence,
  scene: ClauseScene,
  { from, to, marks }: Clause,
  insideLetters: number,
): void {
  const { letters, before } = wholeOf(scene);
  const after = lettersDeviation(scene.side, letters.own + 2 - insideLetters, letters.other + 1);
  found.length = clamp((before ** 2 - after ** 2) / 2, 15);
  found.shortness = Math.min(6, Math.max(0, -after));
  found.marks = marks;
  found.share = (to - from) / scene.own.length;
  found.excess = clamp(before, 8);
  found.ownWords = Math.log(scene.own.length);
  found.nearby = Math.log(1 + scene.around.nearby);
}

/** What is left over in the clause and on the whole other side, counted in words with content. */
function setShares(
  found: ClauseEvidence,
  { own, ownFates, other, otherFates, around }: ClauseScene,
  { from, to }: Clause,
  rendered: Pick<ReadonlySet<number>, 'has'>,
): void {
  let [contents, open, named, there, small] = [0, 0, 0, 0, 0];
  for (let at = from; at < to; at++) {
    const [word, fate] = [own[at]!, ownFates[at]!];
    if (fate === 'light') {
      if (!word.links.length) small++;
      continue;
    }
    contents++;
    const hasLink = word.links.length > 0 || isNamed(fate, word.links);
    if (!hasLink) open++;
    if (!isTelling(word)) continue;
    named++;
    if (hasLink) there++;
  }
  let [others, otherOpen] = [0, 0];
  otherFates.forEach((fate, at) => {
    if (fate === 'light') return;
    others++;
    if (!rendered.has(at) && !isNamed(fate, other[at]!.links)) otherOpen++;
  });
  // a clause of words that say little (but she does not put up with it) is told by these
  found.unlinked = (contents ? open / contents : small / (to - from)) - around.ownFreedom;
  found.otherUnlinked = otherOpen / Math.max(1, others) - around.otherFreedom;
  found.wholeRoom = Math.log((otherOpen + 1) / (contents + 1));
  found.namedThere = there;
  found.namedNowhere = named > 0 && there === 0 ? 1 : 0;
}

/** A name, a number or an acronym, which a translation seldom says otherwise. */
function isTelling({ kind, text }: LinkedWord): boolean {
  return kind === 'name' || kind === 'number' || /^\p{Lu}{2,}$/u.test(text);
}

/** Counts a word of the clause: whether its counterpart stands in the right place, and whether other words have it too. */
function count(
  found: ClauseEvidence,
  word: LinkedWord,
  fate: Fate,
  isHere: boolean,
  isShared: boolean,
): void {
  if (countOpen(found, word, fate)) return;
  const { kind, links, weight } = word;
  if (fate === 'light') {
    if (isHere && !isShared) found[kind === 'function' ? 'renderedFunction' : 'renderedLight']++;
  } else if (isNamed(fate, links)) found.rendered++;
  else if (isShared) found.shared++;
  else if (!isHere) found.scattered++;
  else if (weight >= TRUSTED) found.rendered++;
}

/** Counts a word without counterpart; gives back whether it is one. */
function countOpen(found: ClauseEvidence, { kind, known, links }: LinkedWord, fate: Fate): boolean {
  if (links.length || isNamed(fate, links)) return false;
  if (fate === 'light') {
    if (kind === 'function') found.openFunction++;
    return kind === 'function';
  }
  if (kind === 'name' || kind === 'number') found.named++;
  else found[known === 0 ? 'unknown' : known < 6 ? 'rare' : 'common']++;
  return true;
}

/** A name that the ledger pairs needs no link of words. */
function isNamed(fate: Fate, links: readonly number[]): boolean {
  return fate === 'linked' && links.length === 0;
}

/** The first counterparts of the words of both sides when those of the clause take no part. */
function linksWithout({ side, pairs }: ClauseScene, { from, to }: Clause) {
  const links = { own: new Map<number, number>(), other: new Set<number>() };
  const otherSide = side === 'source' ? 'target' : 'source';
  const isOutside =
    side === 'source'
      ? ({ source: at }: WordPair) => at < from || at >= to
      : ({ target: at }: WordPair) => at < from || at >= to;
  for (const pair of holdingPairs(pairs, isOutside)) {
    if (!links.own.has(pair[side])) links.own.set(pair[side], pair[otherSide]);
    links.other.add(pair[otherSide]);
  }
  return links;
}

/** Between which words of the other side the clause should be rendered: the counterparts of its nearest neighbours. */
function placeOf(
  { own, ownFates, other }: ClauseScene,
  { from, to }: Clause,
  links: ReadonlyMap<number, number>,
): [low: number, high: number] {
  const has = (at: number) => ownFates[at] !== 'light' && links.has(at);
  let [before, after] = [from - 1, to];
  while (before >= 0 && !has(before)) before--;
  while (after < own.length && !has(after)) after++;
  const low = before < 0 ? -1 : links.get(before)!;
  const high = after >= own.length ? other.length : links.get(after)!;
  return [Math.min(low, high), Math.max(low, high)];
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
