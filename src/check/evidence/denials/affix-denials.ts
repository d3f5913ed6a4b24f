import type { LinkedWord } from '../../../model/rule';
import {
  evidenceOf,
  placed,
  toPlaces,
  type DenialEvidence,
  type DeniedSide,
  type OpenDenial,
} from './denial-evidence';

/** A denial closer than this to a word denies it. */
const IN_SCOPE = 5;

/** Weight of the translations that a stem usually has. */
const USUAL = 0.5;

/** So near the word with the affix, and its stem on the other side, words stand that translate each other. */
const BESIDE = 2;

/** In a passage of so many words a word stands beside all others. */
const SHORT = 6;

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
    if (!stems.length) return [];
    const bared = other.words.findIndex(
      (theirs, i) => isStated(other, i) && isBared(own, other, word, theirs) && isBeside(own, at, i),
    );
    if (bared >= 0) return [{ ...openDenial(own, other, at, [at], [bared]), isBared: true }];
    const place = other.words.findIndex((_, i) => isBare(own, other, stems, i) && haveNeighbours(own, at, i));
    if (place < 0) return [];
    const found = openDenial(own, other, at, [at], [place]);
    return [
      { ...found, isBared: own.negation.isAffixSure && !found.evidence.opposite && isClose(found.evidence) },
    ];
  });
}

/** Share of linked words around from which a passage is rendered closely. */
const CLOSE = 0.65;

/** Whether a passage says the words around a denial, or all of them, closely. */
export function isClose({ share, wholeShare }: DenialEvidence): boolean {
  return Math.max(share, wholeShare) >= CLOSE;
}

function isBare(own: DeniedSide, other: DeniedSide, stems: readonly string[], at: number): boolean {
  const { stem: theirs } = other.words[at]!;
  return isStated(other, at) && stems.some((stem) => own.translates(stem, theirs, USUAL));
}

/** Whether a word of some content has no counterpart and nothing denies it. */
function isStated(side: DeniedSide, at: number): boolean {
  const { kind, links } = side.words[at]!;
  return kind !== 'function' && kind !== 'number' && links.length === 0 && !isDenied(side, at);
}

/** Whether a word that denies by an affix is translated by another that does, which the other side has without its affix. */
function isBared(own: DeniedSide, other: DeniedSide, { stem }: LinkedWord, theirs: LinkedWord): boolean {
  const denied = other.withPrefix(theirs).find((one) => own.translates(stem, one));
  // the rendering itself stands elsewhere: the word without an affix renders another
  return (
    denied !== undefined &&
    !other.words.some((word) => word.kind !== 'function' && denied.startsWith(word.stem))
  );
}

function isBeside(own: DeniedSide, at: number, place: number): boolean {
  return own.words.length <= SHORT || haveNeighbours(own, at, place);
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
