import type { Anchor } from '../model/anchor';
import type { Document } from '../model/document';
import type { Span } from '../model/span';
import type { BeadContext, CheckFacts, LinkedWord } from '../model/rule';
import { isLatin } from './scripts';
import { wordsOf } from './words';
import { indexOf, latinKey, type GazetteerIndex, type KnownForm } from '../names/gazetteer-index';
import { citationForms } from '../names/inflection';
import { capitalWords, derivedEnding, personTitles, skAdjective } from '../names/name-vocabulary';
import { phonetic, skeleton } from '../align/cognates';
import { nameSimilarity } from '../names/similarity';
import { languagePack } from '../languages/index';

/**
 * What a capitalised word most likely is: in Latin letters in a Cyrillic text; known to the gazetteer; unknown to every
 * list, so that only its sound can render it; an acronym; an adjective or a compound of a name (Минобороны); a common word.
 */
export type NameClass = 'latin' | 'known' | 'proper' | 'acronym' | 'derived' | 'common';

/** Neighbouring capitalised words of one class. */
export interface NameUnit {
  words: LinkedWord[];
  kind: NameClass;
  /** Where it stands: where any word has a capital, after a quotation mark or bracket, or inside a sentence. */
  place: 'first' | 'opening' | 'inside';
  /** A place right after another noun (Банк России): often left out or made an adjective. */
  ofPlace: boolean;
  /** The other side has something for it. */
  explained: boolean;
}

/** The names of both sides of a passage. */
export interface NameUnits {
  source: NameUnit[];
  target: NameUnit[];
}

/** From the first to the last word of a name. */
export function spanOf({ words }: NameUnit): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** A name as the text has it, on one line. */
export function textOf(unit: NameUnit, { text }: Document): string {
  const { start, end } = spanOf(unit);
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const done = new WeakMap<BeadContext, NameUnits>();

/** Finds the names of a passage and which of them the other side explains. */
export function nameUnits(context: BeadContext): NameUnits {
  const known = done.get(context);
  if (known) return known;
  const { facts, source, target } = context;
  const links = facts.links(context);
  const index = indexOf(facts.gazetteer);
  const paired = pairedPlaces(context);
  const common = commonWords(context);
  const units = {
    source: unitsOf(links.source, source, (word, initial) => sourceKind(word, initial, index, common)),
    target: unitsOf(links.target, target, (word, initial) => targetKind(word, initial, index)),
  };
  const theirs = target.text.toLowerCase();
  const { demonyms } = languagePack(facts.bitext.target.language);
  // U.K. is UK
  const beginnings = new Set(
    wordsOf(target.text.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ''), 0).map(({ lower }) => lower.slice(0, 4)),
  );
  const capitals = links.target.filter(
    (word) => isCapital(word) && !word.links.length && !paired.target.has(word.start),
  );
  const acronyms = sharedAcronyms(context);
  for (const unit of units.source) {
    const explains = (word: LinkedWord): boolean => {
      if (paired.source.has(word.start) || acronyms.source.has(word.start)) return true;
      const parts = word.text.split('-').filter((part) => part.length > 1);
      if (isLatin(word.lower)) return parts.some((part) => theirs.includes(part.toLowerCase()));
      const known = parts.concat(parts.length > 1 ? word.text : []).flatMap((part) => index.known([part]));
      const isKnown = known.some(
        ({ entry, form }) =>
          (entry.kind !== 'person' || !form.tags.includes('surname')) &&
          entry.target.some(({ text }) => {
            const beginning = text.slice(0, 4).toLowerCase();
            return [beginning, ...(demonyms?.get(beginning) ?? [])].some((one) => beginnings.has(one));
          }),
      );
      if (isKnown) return true;
      if (compounds.some(([part, found]) => part.test(word.lower) && found.test(theirs))) return true;
      if (unit.kind === 'known') return word.weight > 0 && translates(word, links.target, context);
      if (word.links.length > 0) return true;
      return capitals.some((other) =>
        unit.kind === 'derived'
          ? beginsAlike(word, other) ||
            nameSimilarity(word.text.replace(adjectiveEnding, ''), other.text) >= LIKE
          : parts.some((part) => nameSimilarity(part, other.text) >= LIKE),
      );
    };
    const last = unit.words.at(-1)!;
    unit.ofPlace =
      unit.kind === 'known' &&
      index.known([last.text]).some(({ entry }) => entry.kind === 'place') &&
      isAfterNoun(links.source, links.source.indexOf(unit.words[0]!), source);
    unit.explained =
      explains(last) ||
      (unit.words.length > 1 &&
        unit.words.filter(explains).length * 2 >= unit.words.length &&
        !isShared(unit.words, links.target));
  }
  const ours = source.text.toLowerCase();
  for (const unit of units.target) {
    unit.explained = unit.words.some((word) => {
      const parts = word.lower
        .replace(/['’]s?$/, '')
        .split('-')
        .filter((part) => part.length > 1);
      return (
        word.links.length > 0 ||
        paired.target.has(word.start) ||
        acronyms.target.has(word.start) ||
        capitalWords.has(word.lower) ||
        parts.some((part) => ours.includes(part)) ||
        links.source.some((other) => renders(other, word, parts))
      );
    });
  }
  done.set(context, units);
  return units;
}

/** What makes an adjective of a name. */
const adjectiveEnding = /(?:[оеи]в|ин|ан)?[сц]к\p{Ll}{2,3}$/u;

/** Where names, and acronyms with their long forms, stand that both sides have. */
export function namedPlaces(context: BeadContext): Places {
  const [paired, acronyms] = [pairedPlaces(context), sharedAcronyms(context)];
  const either = (side: 'source' | 'target') => ({
    has: (at: number) => paired[side].has(at) || acronyms[side].has(at),
  });
  return { source: either('source'), target: either('target') };
}

/** From here on two names are alike enough not to call one of them missing: .5 is where right and wrong are equal. */
const LIKE = 0.3;

function startAlike(one: string, other: string): boolean {
  return skeleton(phonetic(one))[0] === skeleton(phonetic(other))[0];
}

/** Волгоградский, Volgograd: the same consonants in front. */
function beginsAlike(one: LinkedWord, other: LinkedWord): boolean {
  const [a, b] = [one, other].map(({ lower }) => skeleton(phonetic(lower)).slice(0, 3));
  return a!.length > 1 && a === b;
}

/** Whether a word of the source sounds like the name or one of its parts; a common word must do so all the more. */
function renders(source: LinkedWord, name: LinkedWord, parts: readonly string[]): boolean {
  if (source.kind === 'function' || source.kind === 'number' || isLatin(source.lower)) return false;
  if (skAdjective.test(source.lower) && beginsAlike(source, name)) return true;
  const certain = source.kind === 'name';
  if (!certain && !startAlike(source.lower, name.lower)) return false;
  const least = certain ? LIKE : 2 * LIKE;
  return source.text.split('-').some((one) => parts.some((part) => nameSimilarity(one, part) >= least));
}

function translates(word: LinkedWord, others: readonly LinkedWord[], { facts }: BeadContext): boolean {
  const stems = facts.lexicon?.translations(word.stem).flatMap(({ stem }) => stem.split(' ')) ?? [];
  return word.links.some((link) => stems.includes(others[link]!.stem));
}

/** The given name of another person: both stand beside one rendering. */
function isShared(words: readonly LinkedWord[], others: readonly LinkedWord[]): boolean {
  return words.some(({ links }) => links.some((link) => others[link]!.links.length > 1));
}

/** Where acronyms and their long forms stand that both sides have. */
function sharedAcronyms({ source, target }: BeadContext): Places {
  const valuesOf = ({ value, alternatives = [] }: Anchor) => [value, ...alternatives];
  const [ours, theirs] = [source, target].map(({ anchors }) =>
    anchors.filter(({ kind }) => kind === 'acronym'),
  );
  const shared = (one: Anchor, others: readonly Anchor[]) =>
    others.some((other) => valuesOf(one).some((value) => valuesOf(other).includes(value)));
  return {
    source: offsets(ours!.filter((one) => shared(one, theirs!))),
    target: offsets(theirs!.filter((one) => shared(one, ours!))),
  };
}

/** Offsets that a thing covers, by side. */
export type Places = Record<'source' | 'target', Pick<ReadonlySet<number>, 'has'>>;

function offsets(spans: readonly Span[]): Set<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) found.add(at);
  return found;
}

function pairedPlaces({ facts }: BeadContext): Places {
  let known = places.get(facts);
  if (!known) {
    const { entries } = facts.names;
    known = {
      source: offsets(entries.flatMap(({ forms }) => forms.flatMap(({ spans }) => spans))),
      target: offsets(entries.flatMap(({ renderings }) => renderings.flatMap(({ spans }) => spans))),
    };
    places.set(facts, known);
  }
  return known;
}

const places = new WeakMap<CheckFacts, Places>();

/** Whether the lexicon has a word of the source in any of its forms as a common one. */
function commonWords({ facts: { lexicon, bitext } }: BeadContext): (lower: string) => boolean {
  const pack = languagePack(bitext.source.language);
  return (lower) =>
    daysOf.has(lower) ||
    (lexicon !== undefined &&
      [lower, ...citationForms(lower)].some(
        (form) => form.length > 2 && lexicon.translations(pack.stem(form)).length > 0,
      ));
}

/** День Победы: forms whose stem no rule finds. */
const daysOf: ReadonlySet<string> = new Set(['день', 'дня', 'дню', 'днем', 'днём', 'дне', 'дни']);

function sourceKind(
  { text, lower, known }: LinkedWord,
  initial: boolean,
  index: GazetteerIndex,
  common: (lower: string) => boolean,
): NameClass | undefined {
  if (isLatin(lower)) return /^[ivxlc]+(?:-|$)/.test(lower) ? undefined : 'latin';
  if (isAcronym(text)) return 'acronym';
  if (skAdjective.test(lower)) return 'derived';
  if (index.known([text]).some(isNoPerson) && !(initial && known > 0)) return 'known';
  if (compounds.some(([part]) => part.test(lower))) return 'derived';
  if (known > 0 || common(lower) || common(lower.slice(lower.lastIndexOf('-') + 1)))
    return initial ? undefined : 'common';
  return initial && commonEnding.test(lower) ? undefined : 'proper';
}

/** A person is known by more words than one, which sound renders; a place is known by its own. */
function isNoPerson({ entry }: KnownForm): boolean {
  return entry.kind !== 'person';
}

/** Endings of Russian verbs, participles and abstract nouns: at the beginning of a sentence a word with one is no name. */
const commonEnding =
  /(?:ни[еюя]|ость|ости|ств[оа]|изм|ци[яию]|тель|[аеиоуыя]ть|[уаяе]ет|[еи]м|[еи]те|йте|ешь|ишь|щ(?:ий|ая|ие|ее)|ш(?:ий|ая|ие|ее)|ы[йе]|ая|ое|лся|лась|лись|ться|[аия]в|уя|яя)$/;

/** Parts of compound names (Минобороны, Госсовет, Гидрометцентр), and what one finds of them in the translation. */
const compounds: readonly (readonly [RegExp, RegExp])[] = [
  [/^мин/, /minist/],
  [/^гос/, /state|government|public/],
  [/^рос/, /russia|federal|\bros/],
  [/^(?:глав|ген)/, /main|chief|head|general|directorate/],
  [/^(?:мос|лен|сев|крым|дон|урал)/, /moscow|mos|lenin|sev|north|crimea|don|ural/],
  [/^(?:обл|край|гор|рай)/, /region|city|municipal|town|district/],
  [/^(?:нар|сов|парт|проф)/, /people|soviet|council|party|union/],
  [/центр/, /cent(?:er|re)/],
  [/банк/, /bank/],
  [/надзор/, /supervis|oversight|watchdog|inspect|nadzor/],
];

function targetKind(
  { text, lower, known }: LinkedWord,
  initial: boolean,
  index: GazetteerIndex,
): NameClass | undefined {
  if (contraction.test(lower) || personTitles.has(lower) || /\p{N}/u.test(lower)) return undefined;
  if (isAcronym(text)) return 'acronym';
  const base = lower.replace(/['’]s?$/, '');
  if ((known > 0 ? derivedEnding : /(?:ian|ese|ish)s?$/).test(base) && base.length > 4) return 'derived';
  if (known > 0) return initial ? undefined : index.hasTarget(latinKey(base)) ? 'known' : 'common';
  if (index.hasTarget(latinKey(base))) return 'known';
  return base.length > 6 && wordEnding.test(base) ? 'common' : 'proper';
}

const contraction = /['’](?:[mdt]|ll|ve|re)$/;

/** Endings of English words that are no names, though they stand in one and no lexicon has them (Hydrometeorological). */
const wordEnding = /(?:ical|ology|tion|sion|ness|ment|ing|ism|ity|ous|ive|ary|ory|ics|ers?)$/;

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length <= 8 && text === text.toUpperCase();
}

function isCapital({ text, lower, kind }: LinkedWord): boolean {
  return kind !== 'number' && text[0] !== lower[0];
}

function isAfterNoun(
  words: readonly LinkedWord[],
  at: number,
  side: { text: string; start: number },
): boolean {
  const before = words[at - 1];
  if (!before || before.kind === 'function' || before.kind === 'number') return false;
  return isSpace(side.text.slice(before.end - side.start, words[at]!.start - side.start));
}

function isSpace(gap: string): boolean {
  return /^[ \u00a0-]+$/.test(gap);
}

function unitsOf(
  words: readonly LinkedWord[],
  side: { text: string; start: number },
  kindOf: (word: LinkedWord, initial: boolean) => NameClass | undefined,
): NameUnit[] {
  const units: NameUnit[] = [];
  let open: NameUnit | undefined;
  words.forEach((word, i) => {
    const gap = i === 0 ? '' : side.text.slice(words[i - 1]!.end - side.start, word.start - side.start);
    const place = i === 0 || /[.!?…\n)]/.test(gap) ? 'first' : /[:–—―«“"(]/.test(gap) ? 'opening' : 'inside';
    const initial = place !== 'inside';
    const kind =
      word.kind === 'function' || !isCapital(word) || word.lower.length < 2
        ? undefined
        : kindOf(word, initial);
    if (!kind) open = undefined;
    else if (open && kind === 'common' && word.known === 0 && open.kind === 'proper' && isSpace(gap))
      open.words.push(word);
    else if (open && open.kind === kind && kind !== 'known' && isSpace(gap)) open.words.push(word);
    else units.push((open = { words: [word], kind, place, ofPlace: false, explained: false }));
  });
  return units;
}
