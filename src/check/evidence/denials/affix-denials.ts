import { evidenceOf, placed, toPlaces, type DeniedSide, type OpenDenial } from './denial-evidence';

/** A denial closer than this to a word denies it. */
const IN_SCOPE = 5;

/** Weight of the translations that a stem usually has. */
const USUAL = 0.5;

/** So near the word with the affix, and its stem on the other side, words stand that translate each other. */
const BESIDE = 2;

/**
 * Words that deny their own stem (незаконно, unlawful, leak-free) where the other side has the stem alone: the word has no counterpart,
 * a translation of its stem stands there without one and without a denial, and so do words beside both that translate each other.
 */
export function affixDenials(own: DeniedSide, other: DeniedSide): OpenDenial[] {
  if (deniesMore(other, own)) return [];
  return own.denials.implied.flatMap((at) => {
    const word = own.words[at]!;
    if (word.links.length > 0 || isDenied(own, at, [at])) return [];
    const stems = own.withoutAffix(word);
    const place = other.words.findIndex((_, i) => isBare(own, other, stems, i) && haveNeighbours(own, at, i));
    return place < 0 ? [] : [openDenial(own, other, at, [at], [place])];
  });
}

function isBare(own: DeniedSide, other: DeniedSide, stems: readonly string[], at: number): boolean {
  const { kind, links, stem: theirs } = other.words[at]!;
  if (kind === 'function' || kind === 'number' || links.length > 0) return false;
  return stems.some((stem) => own.translates(stem, theirs, USUAL)) && !isDenied(other, at);
}

function haveNeighbours({ words }: DeniedSide, at: number, place: number): boolean {
  return words
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some(({ links }) => links.some((link) => link !== place && Math.abs(link - place) <= BESIDE + 1));
}

/**
 * Words that refuse, forbid or miss what follows (отказался подписать, failed to sign) where the other side has that alone.
 */
export function refusals(own: DeniedSide, other: DeniedSide): OpenDenial[] {
  if (deniesMore(other, own)) return [];
  return own.denials.refusing.flatMap((at) => {
    if (own.words[at]!.links.length > 0 || isDenied(own, at, [at])) return [];
    const { focus, places } = placed(own, at);
    const place = own.words[focus[0] ?? -1]?.links[0];
    if (place === undefined || isDenied(other, place)) return [];
    return [openDenial(own, other, at, focus, places)];
  });
}

/** Whether a side denies something in so many words that the other denies by a verb or an affix. */
function deniesMore({ denials }: DeniedSide, other: DeniedSide): boolean {
  return denials.plain.length > other.denials.plain.length;
}

/** Whether anything denies a word, or the word implies a denial itself. */
function isDenied(side: DeniedSide, at: number, but: readonly number[] = []): boolean {
  const { plain, repeated, idiomatic, implied } = side.denials;
  return [...plain, ...repeated, ...idiomatic, ...implied].some(
    (i) => !but.includes(i) && toPlaces(side, i, [at]) <= IN_SCOPE,
  );
}

function openDenial(own: DeniedSide, other: DeniedSide, at: number, focus: readonly number[], places: readonly number[]) {
  return { at, focus, places, evidence: evidenceOf(own, other, { at, focus, places }, 0) };
} // prettier-ignore
