import type { BeadContext, CheckFacts, LinkedWord } from '../../../model/rule';
import { indexOf, latinKey } from '../../../names/gazetteer/gazetteer-index';
import { withoutCaseEnding } from '../../../names/systems/case-endings';
import { bestPath } from '../../../names/spelling/name-similarity';
import { prepareName } from '../../../names/spelling/prepare-name';
import { nearForms } from './near-forms';

/** A word of the translation that is a letter off another one that stands there, too. */
export interface Slip {
  /** As the text has it. */
  written: LinkedWord;
  /** The word that it should be, in the form that the place asks for. */
  usual: string;
  /** How often that word stands in the translation. */
  count: number;
  /** The word of the original, which stands for the usual one elsewhere; nothing where the translation names what the original does not. */
  original: LinkedWord | undefined;
}

/** A word with a capital, and where it stands. */
interface Place {
  word: LinkedWord;
  at: number;
  context: BeadContext;
}

type Side = 'source' | 'target';

/**
 * Finds names, and other words with a capital, that have a wrong letter in one place: Пакистун where the same translation has Пакистан for Pakistan
 * elsewhere. Two names that differ by a letter are no slip: each has a word of the original to itself.
 */
export function slipsOf(facts: CheckFacts): Slip[] {
  const side = facts.original === 'source' ? 'target' : 'source';
  const places = placesByForm(facts, side);
  const counts = new Map([...places].map(([form, there]) => [form, there.length]));
  const slips = new Map<LinkedWord, Slip>();
  for (const { rare, usual } of nearForms(counts)) {
    const there = places.get(usual)!;
    const partners = partnersOf(there, side);
    for (const place of places.get(rare)!) {
      const { word } = place;
      // a common word that begins a sentence has its capital from its place
      if (word.kind !== 'name') continue;
      if (isKnownName(word.text, facts, side) || (slips.get(word)?.count ?? 0) >= there.length) continue;
      const original = openCounterpart(place, partners, there, side);
      const isSlip = original
        ? counts.get(rare)! < there.length || isBetter(there[0]!.word, word, original, facts, side)
        : counts.get(rare) === 1 &&
          isNoWord(word) &&
          (isWellKnown(there, facts, side) || standsBeside(place, there));
      if (isSlip)
        slips.set(word, {
          written: word,
          usual: inFormOf(word, usual, there),
          count: there.length,
          original,
        });
    }
  }
  return [...slips.values()];
}

/** Of two forms that stand as often: the right one is known, or sounds more as the original does. */
function isBetter(
  usual: LinkedWord,
  rare: LinkedWord,
  original: LinkedWord,
  facts: CheckFacts,
  side: Side,
): boolean {
  if (usual.known > 0 !== rare.known > 0) return usual.known > 0;
  if (isKnownName(usual.text, facts, side)) return true;
  const there = prepareName(original.text);
  return bestPath(prepareName(usual.text), there) > bestPath(prepareName(rare.text), there);
}

/** No vocabulary has the word, and nothing of the original sounds like it. */
function isNoWord({ lower, known, links }: LinkedWord): boolean {
  return lower.length >= LONG && known === 0 && links.length === 0;
}

/** In letters: Chinese names of a syllable are a letter apart, and names of their own. */
const LONG = 6;

/** In letters: no other word is a letter off one of so many by chance. */
const LONGER = 9;

/** A known name, or a known word that the translation has again and again, or that is long. */
function isWellKnown(places: readonly Place[], facts: CheckFacts, side: Side): boolean {
  const { word } = places[0]!;
  const isSure = places.length > 1 || word.lower.length >= LONGER;
  return isKnownName(word.text, facts, side) || (isSure && word.known > 0);
}

/** The right word stands in the same passage, with a counterpart that the translation names twice. */
function standsBeside({ context }: Place, right: readonly Place[]): boolean {
  return right.some((place) => place.context === context && place.word.links.length > 0);
}

function placesByForm({ beads, links }: CheckFacts, side: Side): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const context of beads) {
    links(context)[side].forEach((word, at) => {
      const { text, lower } = word;
      if (text[0] === lower[0] || lower.length < SHORTEST || text === text.toUpperCase()) return;
      const form = withoutCaseEnding(lower);
      const there = found.get(form);
      if (there) there.push({ word, at, context });
      else found.set(form, [{ word, at, context }]);
    });
  }
  return found;
}

/** In letters: shorter words are a letter off many others. */
const SHORTEST = 4;

/** A name that is known as it is written is no slip: Ирак beside Иран, Марина beside Мария. */
function isKnownName(text: string, { gazetteer }: CheckFacts, side: Side): boolean {
  const index = indexOf(gazetteer);
  return side === 'source' ? index.known([text]).length > 0 : index.hasTarget(latinKey(text));
}

/** The stems that the word is linked to where it stands, each in two places or in half of them. */
function partnersOf(places: readonly Place[], side: Side): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { word, context } of places) {
    const others = othersOf(context, side);
    for (const stem of new Set(word.links.map((at) => others[at]!.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([stem, count]) => (count > 1 || 2 * count >= places.length ? [stem] : [])),
  );
}

function othersOf(context: BeadContext, side: Side): readonly LinkedWord[] {
  return context.facts.links(context)[side === 'source' ? 'target' : 'source'];
}

/** The word of the original at the place of a slip: one that the right spelling is linked to elsewhere, and that no other word has here. */
function openCounterpart(
  { word, at, context }: Place,
  partners: ReadonlySet<string>,
  right: readonly Place[],
  side: Side,
): LinkedWord | undefined {
  const others = othersOf(context, side);
  const { [side]: own } = context.facts.links(context);
  const isPartner = (index: number) => partners.has(others[index]!.stem);
  if (word.links.length > 0 && !word.links.some(isPartner)) return undefined;
  const there = right.filter((place) => place.context === context);
  return others.find(
    (other, index) =>
      isPartner(index) &&
      mayBeName(other, side) &&
      other.links.every((link) => link === at || own[link]!.kind !== 'name') &&
      !there.some((place) => place.word.links.includes(index)),
  );
}

/** English writes all that it makes of a name with a capital; Russian does not (американский). No name is a small word: «Существуют» is. */
function mayBeName({ text, lower, kind }: LinkedWord, side: Side): boolean {
  return kind !== 'function' && (side === 'target' || text !== lower);
}

/** The right word in the form of the slip: as it stands elsewhere in that form, or with its ending. */
function inFormOf({ text, lower }: LinkedWord, usual: string, right: readonly Place[]): string {
  const base = withoutCaseEnding(lower);
  const ending = lower.slice(base.length);
  const same = right.find(({ word }) => word.lower.slice(withoutCaseEnding(word.lower).length) === ending);
  if (same) return same.word.text;
  const written = usual + ending;
  return text[0] === lower[0] ? written : written.charAt(0).toUpperCase() + written.slice(1);
}
