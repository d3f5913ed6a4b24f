import type { LinkedWord } from '../../../model/rule';
import type { Negation } from '../../../languages/pack';
import type { Denials } from './denials';

/** One side of a passage with its denials. */
export interface DeniedSide {
  words: readonly LinkedWord[];
  denials: Denials;
  negation: Negation;
  /** Whether a word has no content of its own for the purpose of finding what is denied (an auxiliary, any). */
  isEmpty(word: LinkedWord): boolean;
  /** Stems that a word denies by an affix (unlawful: lawful). */
  withoutAffix(word: LinkedWord): readonly string[];
  /** Stems of the words that deny a word by a prefix, whether there are such words or not (lawful: unlawful, inlawful). */
  withPrefix(word: LinkedWord): readonly string[];
  /** Whether a stem of this side may translate one of the other, with this weight at least (default 0). */
  translates(own: string, other: string, least?: number): boolean;
  /** Whether a word of this side means the opposite of one of the other. */
  isOpposite(own: LinkedWord, other: LinkedWord): boolean;
}

/** A denial that the other side has nothing for where its counterpart is to be expected. */
export interface OpenDenial {
  /** Index of the word that denies. */
  at: number;
  /** The words that are denied, nearest first, at most {@link FOCUS}. */
  focus: readonly number[];
  /** Their counterparts on the other side. */
  places: readonly number[];
  evidence: DenialEvidence;
  /** Whether the other side has the very rendering of the word without what denies in it (незаконно: lawfully for unlawfully), or as good as that. */
  isBared?: boolean;
}

/** What is seen of an open denial. */
export interface DenialEvidence {
  /** Weight of the link of the word that is denied, in [0, 1]. */
  linked: number;
  /** Whether it is the next word to the denial. */
  next: number;
  /** Share of the content words around the denial that are linked. */
  share: number;
  /** The same for the whole side. */
  wholeShare: number;
  /** Whether it is a preposition (without): what is said aside is often said otherwise. */
  without: number;
  /** Words that imply a denial there, at most 2, those that refuse counted twice: those without a counterpart of their own, or with the denial as their counterpart. */
  implied: number;
  /** Loose ones there, at most 2. */
  looseOpen: number;
  /** Whether an idiom stands there. */
  idiom: number;
  /** Whether one stands elsewhere. */
  idiomFar: number;
  /** Weight of the link of the second denied word. */
  second: number;
  /** Whether a denial stands there that answers another one. */
  shared: number;
  /** Denials of the other side that answer none of this side, at most 2. */
  spare: number;
  /** Words elsewhere on the other side that imply a denial and have no counterpart, at most 2. */
  impliedFar: number;
  /** Whether the place is joined by a word like or to what a denial before it denies (not to shelter or swim). */
  listed: number;
  /** Whether a word stands on the other side that denies the stem of what is denied (available: недоступны). */
  byAffix: number;
  /** Whether an opposite of the denied word stands on the other side. */
  opposite: number;
  /** Whether one thing is denied against another (а не дом, the whole, not a part): the other may stand alone. */
  contrast: number;
  /** Whether the denial stands in a phrase (если не, not quite). */
  phrase: number;
  /** Whether the other side has there what only a denial allows (does know, any, anymore). */
  stranded: number;
  /** Whether what is denied has no counterpart, and where it is to be expected stands a word that has none either: its opposite, perhaps. */
  faced: number;
}

/** So many words at most are taken for denied. */
const FOCUS = 3;

/** The denied word follows a denial within so many words. */
const AHEAD = 6;
const BEHIND = 4;

/** A denial answers for a word within this distance, in words. */
const REACH = 6;

/** So many words before and behind the place of what is denied something may stand that says the same. */
const NEAR = 7;

/** The same where nothing that is denied has a counterpart. */
const NEAR_NOTHING = 12;

/** Weight of the translations that a word usually has. */
const USUAL = 0.5;

/** What has its counterpart within so many words of the denial may be its counterpart. */
const BESIDE = 3;

/** Not to take shelter under a tree or swim: so far before a word may stand what denies it and others. */
const FAR_BEFORE = 16;

/** The word that joins stands within so many words before. */
const JOINED = 3;

/** A comma between a denial and a word counts as so many words. */
const COMMA = 3;

/** The plain denials of a side that are left when each of the other side has answered one. */
export function openDenials(own: DeniedSide, other: DeniedSide): OpenDenial[] {
  const ours = own.denials.plain.map((at) => placed(own, at));
  const theirs = other.denials.plain.map((at) => placed(other, at));
  const answers = pairUp(own, other, ours, theirs);
  const taken = new Set(answers.values());
  const spare = other.denials.plain.filter((at) => !taken.has(at));
  // with nothing beside it to deny (those who do not) a denial speaks of what was said before
  const open = ours.filter(({ at, focus }) => focus.length > 0 && !answers.has(at));
  return [...open, ...openPhrases(own, other, spare)].map((denial) => ({
    ...denial,
    evidence: evidenceOf(own, other, denial, spare.length),
  }));
}

/** Denials in phrases that are often rendered by another denial, where there is none. */
function openPhrases(own: DeniedSide, other: DeniedSide, spare: readonly number[]): Placed[] {
  return own.denials.idiomatic.flatMap((at) => {
    if (!own.denials.strict.has(at)) return [];
    const denial = placed(own, at);
    const near = nearWords(own, other, at, denial.places);
    const { idiomatic, repeated, stating } = other.denials;
    return [...spare, ...idiomatic, ...repeated, ...stating].some((i) => near.has(i)) ? [] : [denial];
  });
}

type Placed = Omit<OpenDenial, 'evidence'>;

/** What a denial denies, and its counterparts. */
export function placed({ words, denials: { clauses }, isEmpty }: DeniedSide, at: number): Placed {
  const isDenied = (i: number) =>
    words[i] !== undefined && !isEmpty(words[i]) && clauses[i] === clauses[at];
  let focus = range(at + 1, at + AHEAD).filter(isDenied).slice(0, FOCUS);
  if (!focus.length) focus = range(at - BEHIND, at - 1).filter(isDenied).reverse().slice(0, FOCUS - 1);
  return { at, focus, places: focus.flatMap((i) => words[i]!.links) };
} // prettier-ignore

/** Which denial of the other side answers which of this one, nearest first, each once. */
function pairUp(own: DeniedSide, other: DeniedSide, ours: readonly Placed[], theirs: readonly Placed[]) {
  const edges = ours.flatMap((a) =>
    theirs.flatMap((b) => {
      const distance = Math.min(toPlaces(other, b.at, a.places), toPlaces(own, a.at, b.places));
      return distance <= REACH ? [{ a: a.at, b: b.at, distance }] : [];
    }),
  );
  edges.sort((x, y) => x.distance - y.distance);
  const [answers, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { a, b } of edges) {
    if (answers.has(a) || taken.has(b)) continue;
    answers.set(a, b);
    taken.add(b);
  }
  // what only repeats a denial answers one that is not answered otherwise
  for (const a of ours) {
    if (answers.has(a.at)) continue;
    const repeat = other.denials.repeated.find(
      (b) =>
        toPlaces(other, b, a.places) <= REACH ||
        (other.negation.lists.has(other.words[b]!.lower) &&
          a.places.some((place) => b < place && place - b <= FAR_BEFORE)),
    );
    if (repeat !== undefined) answers.set(a.at, repeat);
  }
  return answers;
}

/** Words from a denial to the nearest of some places: it stands before what it denies, or right behind it. */
export function toPlaces(
  { denials: { clauses } }: DeniedSide,
  at: number,
  places: readonly number[],
): number {
  return Math.min(
    ...places.map(
      (place) =>
        (place >= at ? place - at : 2 * (at - place)) + COMMA * Math.abs(clauses[place]! - clauses[at]!),
    ),
  );
}

/** What is seen of a denial that nothing answers. */
export function evidenceOf(own: DeniedSide, other: DeniedSide, { at, focus, places }: Placed, spare: number): DenialEvidence {
  const { words, denials } = own;
  const around = range(at - 2, at + AHEAD).filter((i) => words[i] && !own.isEmpty(words[i]) && i !== at);
  const near = nearWords(own, other, at, places);
  const beside = (link: number) => Math.abs(link - at) <= (words[link]!.kind === 'function' || denials.strict.has(at) ? NEAR : BESIDE) && !denials.implied.includes(link);
  const isRendered = (i: number, link: number) => other.words[i]!.kind !== 'function' && !denials.strict.has(link) && other.translates(other.words[i]!.stem, words[link]!.stem, USUAL);
  const free = (i: number) => other.words[i]!.links.includes(at) || other.words[i]!.links.every((link) => beside(link) && (!isRendered(i, link) || other.denials.denying.has(i)));
  const before = (i: number) => !other.words[i]!.links.some((link) => isRendered(i, link)) && places.some((place) => i < place && place - i <= JOINED);
  const count = (list: readonly number[], isOne: (i: number) => boolean) =>
    Math.min(2, list.filter((i) => isOne(i)).length);
  const { implied, refusing, loose, idiomatic, plain } = other.denials;
  const denied = focus.map((i) => words[i]!);
  const isOpposite = denied.some((word) => other.words.some((theirs, i) => near.has(i) && free(i) && own.isOpposite(word, theirs)));
  return {
    linked: denied[0]?.weight ?? 0,
    next: Number(focus[0] === at + 1),
    share: shareOf(words, around),
    wholeShare: shareOf(words, range(0, words.length - 1).filter((i) => !own.isEmpty(words[i]!))),
    implied: count([...implied, ...refusing], (i) => (near.has(i) && free(i)) || before(i)),
    without: Number(own.negation.aside.has(words[at]!.lower)),
    looseOpen: count(loose, (i) => near.has(i) && free(i)),
    idiom: Number(idiomatic.some((i) => near.has(i))),
    idiomFar: Number(idiomatic.some((i) => !near.has(i))),
    second: denied[1]?.weight ?? 0,
    shared: Number(plain.some((i) => toPlaces(other, i, places) <= REACH)),
    listed: Number(isListed(other, places)),
    byAffix: Number(denied.some((word) => other.words.some((theirs) => other.withoutAffix(theirs).some((stem) => other.translates(stem, word.stem))))),
    spare: Math.min(2, spare),
    impliedFar: count(implied, (i) => !near.has(i) && free(i)),
    opposite: Number(isOpposite),
    contrast: Number(isContrast(own, at)),
    phrase: Number(own.denials.idiomatic.includes(at)),
    stranded: Number(other.denials.stranded.some((i) => near.has(i))),
    faced: Number(places.length === 0 && isFaced(own, other, at, focus[0])),
  };
} // prettier-ignore

/** «А не …»; "…, not …": behind a mark, or behind a word that opposes. */
function isContrast({ words, negation, denials: { clauses } }: DeniedSide, at: number): boolean {
  const before = words[at - 1];
  if (!before) return false;
  return negation.contrasts.has(`${before.lower} ${words[at]!.lower}`) || (clauses[at - 1] !== clauses[at] && negation.contrasts.has(words[at]!.lower));
} // prettier-ignore

function isListed({ words, negation, denials: { plain, repeated } }: DeniedSide, places: readonly number[]): boolean {
  return places.some((place) => {
    if (repeated.some((i) => i < place && place - i <= FAR_BEFORE)) return true;
    const joint = range(place - JOINED, place - 1).find((i) => words[i] && negation.lists.has(words[i].lower));
    return joint !== undefined && [...plain, ...repeated].some((i) => i < joint && place - i <= FAR_BEFORE);
  });
} // prettier-ignore

/** Whether between the counterparts of the words around a denied word stands a word of content without one. */
function isFaced({ words, isEmpty }: DeniedSide, other: DeniedSide, at: number, denied = at): boolean {
  const linked = (i: number) => words[i] !== undefined && words[i].links.length > 0;
  const before = range(Math.min(at, denied) - AROUND, Math.min(at, denied) - 1).reverse().find(linked);
  const after = range(Math.max(at, denied) + 1, Math.max(at, denied) + AROUND).find(linked);
  if ((before === undefined && after === undefined) || isEmpty(words[denied]!)) return false;
  const ends = [before === undefined ? -1 : words[before]!.links[0]!, after === undefined ? other.words.length : words[after]!.links[0]!];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  return to - from <= WIDEST && range(from + 1, to - 1).some((i) => other.words[i]!.links.length === 0 && !other.isEmpty(other.words[i]!));
} // prettier-ignore

/** So near a denied word its neighbours are looked for. */
const AROUND = 4;

/** So far apart at most their counterparts stand. */
const WIDEST = 8;

function shareOf(words: readonly LinkedWord[], among: readonly number[]): number {
  return among.length ? among.filter((i) => words[i]!.links.length > 0).length / among.length : 0;
}

/** The words of the other side around the places, or around where the passage puts the denial when nothing is linked. */
function nearWords(own: DeniedSide, other: DeniedSide, at: number, places: readonly number[]): Set<number> {
  const [middle, near] = places.length ? [places, NEAR] : [[projected(own, other, at)], NEAR_NOTHING];
  return new Set(
    middle.flatMap((place) => range(place - near, place + near).filter((i) => other.words[i] !== undefined)),
  );
}

function projected({ words }: DeniedSide, other: DeniedSide, at: number): number {
  for (let step = 1; step <= AHEAD; step++) {
    const links = [words[at + step], words[at - step]].flatMap((word) => word?.links ?? []);
    if (links.length) return links[0]!;
  }
  return Math.round((at / words.length) * other.words.length);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);
}
