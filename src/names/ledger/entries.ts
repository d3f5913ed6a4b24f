import { mapInSteps, part, type Steps } from '../../steps/steps';
import type { NameEntry, NameForm, NameKind, Rendering } from '../../model/name';
import type { Span } from '../../model/span';
import { suggestionsFor, systemsOf } from '../spelling/acceptable';
import type { NamePair } from './name-pair';
import { latinKey, type GazetteerIndex, type KnownForm } from '../gazetteer/gazetteer-index';
import { citationForms } from '../spelling/inflection';
import { personTitles, placeWords } from '../../pairs/ru-en/names/name-words';
import { prepareName } from '../spelling/prepare-name';
import { bestPath } from '../spelling/name-similarity';
import type { Stretch } from './stretch';
import type { Word } from './name-tokens';

/** Pairs or entries of a step. */
const PAIRS = 4;

/** One entry a name, from its pairs; in order of first appearance. */
export function* entriesOf(pairs: readonly NamePair[], index: GazetteerIndex): Steps<NameEntry[]> {
  const cite = citer(pairs, index);
  const groups = new Map<string, NamePair[]>();
  for (const [k, pair] of pairs.entries()) {
    if (k % PAIRS === 0) yield (0.7 * k) / pairs.length;
    const key = cite(pair).toLowerCase().replaceAll('ё', 'е');
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  const entry = (group: NamePair[]) => entryOf(cite(group[0]!), group, index);
  return yield* part(mapInSteps([...groups.values()], entry, PAIRS), 0.7, 1);
}

/**
 * Chooses the citation form of each source name: what the gazetteer has; else, word by word, the candidate that most forms of the
 * text may have, and among those the one that is nearest to the rendering (Иванова is a woman, or Ivanov in the genitive).
 */
function citer(pairs: readonly NamePair[], index: GazetteerIndex): (pair: NamePair) => string {
  const attested = new Map<string, Set<string>>();
  for (const { source } of pairs) {
    for (const { text } of source.words) {
      const word = titleCase(text);
      for (const form of citationForms(word)) {
        const forms = attested.get(form) ?? new Set();
        attested.set(form, forms.add(word));
      }
    }
  }
  const memo = new Map<string, string>();
  return ({ source, target, known, by }) => {
    if (known)
      return [
        ...source.words.filter(({ letter }) => letter).map(({ text }) => `${text}.`),
        known.form.text,
      ].join(' ');
    const key = `${source.text}\t${target.text}`;
    const found = memo.get(key);
    if (found !== undefined) return found;
    // A final silent e says nothing of the Russian ending: Mike is Майк, not Майка.
    const spellings = target.words.map(({ text }) => text);
    if (source.words.length === 1 && spellings.length > 1) spellings.push(target.text);
    const targets = spellings.flatMap((text) => [prepareName(text), prepareName(text.replace(/e$/i, ''))]);
    const allCaps = source.words.length > 1 && source.words.every(({ caps, letter }) => caps || letter);
    const rank = (form: string) => {
      const likeness =
        by === 'position'
          ? 0
          : targets.reduce((best, one) => Math.max(best, bestPath(prepareName(form), one)), -Infinity);
      const forms = attested.get(form);
      const oblique = /[бвгджзклмнпрстфхцчшщ]е$/.test(form) ? rareNominative : 0;
      return (
        Math.max(likeness, -9) -
        oblique +
        2 * Math.log(forms?.size ?? 1) +
        (forms?.has(form) ? 0.6 : 0) +
        (index.hasGivenName(form) ? givenName : 0)
      );
    };
    const cite = (word: Word, change: boolean) => {
      if (word.letter) return `${word.text}.`;
      if (!word.capital || (word.caps && word.text.length <= 4 && !allCaps)) return word.text;
      if (/\p{Ll}\p{Lu}/u.test(word.text)) return word.text;
      const written = titleCase(word.text);
      const candidates = citationForms(written);
      const worth = (form: string) => rank(form) + (change && form !== written ? agreement : 0);
      let best = candidates[0]!;
      for (const form of candidates) if (worth(form) > worth(best) + 1e-9) best = form;
      return best;
    };
    // The parts of a name stand in one case: Джорджа Флойда is Джордж Флойд, though Джорджа might be a nominative.
    const last = isWoman(source.words, target.words)
      ? titleCase(source.words.at(-1)!.text)
      : cite(source.words.at(-1)!, false);
    const changed = last !== titleCase(source.words.at(-1)!.text);
    const isEastAsian = source.words.length > 2 && source.words.every(({ text }) => text.length <= 4);
    const cited = [
      // of Ли Зу Ену only the last syllable is declined
      ...source.words.slice(0, -1).map((word) => (isEastAsian ? titleCase(word.text) : cite(word, changed))),
      last,
    ];
    const name = cited.join(' ');
    memo.set(key, name);
    return name;
  };
}

/** Лариса Харламова is a woman in the nominative, though she may be rendered as Larisa Kharlamov. */
function isWoman(source: readonly Word[], target: readonly Word[]): boolean {
  const [given, surname] = [source[0]!.lower, source.at(-1)!.lower];
  return (
    source.length > 1 &&
    /[ая]$/.test(given) &&
    /a$/.test(target[0]!.lower) &&
    /(?:[оеё]ва|ина|ская|цкая)$/.test(surname)
  );
}

/** In nats, how unusual a nominative in a consonant and -е is (Данте): Сиэтле is Сиэтл. */
const rareNominative = 1.5;

/** In nats, what it says for a form to be a given name that people bear: Пьера is Пьер. */
const givenName = 4;

/** In nats, what the case of the surname says of the case of the given name; foreign given names may be indeclinable. */
const agreement = 1.2;

/** КИМ → Ким; a name in mixed case stays. */
function titleCase(word: string): string {
  if (word.length < 2 || word !== word.toUpperCase()) return word;
  return word.replace(
    /(\p{L})([\p{L}\p{M}]*)/gu,
    (_, first: string, rest: string) => first + rest.toLowerCase(),
  );
}

function entryOf(name: string, pairs: readonly NamePair[], index: GazetteerIndex): NameEntry {
  const known = knownForms(pairs);
  const renderings = renderingsOf(name, pairs, known);
  return {
    name,
    kind: kindOf(pairs, known, index),
    forms: formsOf(pairs.map(({ source }) => source)),
    renderings,
    suggestions: suggestionsFor(name, known),
    tags: [...new Set(known.flatMap(({ form }) => form.tags))].sort(),
  };
}

function knownForms(pairs: readonly NamePair[]): KnownForm[] {
  return [...new Set(pairs.flatMap(({ known }) => known ?? []))];
}

function kindOf(pairs: readonly NamePair[], known: readonly KnownForm[], index: GazetteerIndex): NameKind {
  if (known.length > 0 && known[0]!.entry.kind !== 'unknown') return known[0]!.entry.kind;
  if (pairs.some(({ before }) => personTitles.has(before))) return 'person';
  if (pairs.some(({ before }) => placeWords.has(before))) return 'place';
  if (pairs.some(({ source }) => source.words.some(({ quoted }) => quoted))) return 'organisation';
  const personal = pairs.some(
    ({ source: { words } }) =>
      words.some(({ letter, lower }) => letter || patronymic.test(lower)) ||
      (words.length > 1 && index.isGivenName(words[0]!.text)),
  );
  return personal ? 'person' : 'unknown';
}

const patronymic = /(?:ович|евич|овн|евн|иничн)\p{L}{0,2}$/u;

function formsOf(stretches: readonly Stretch[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const stretch of stretches) {
    const form = forms.get(stretch.text) ?? { text: stretch.text, spans: [] };
    forms.set(stretch.text, form);
    const span = spanOf(stretch);
    if (!form.spans.some(({ start }) => start === span.start)) form.spans.push(span);
  }
  return [...forms.values()];
}

function spanOf({ words }: Stretch): Span {
  return { start: words[0]!.start, end: words.at(-1)!.end };
}

/** Renderings by spelling, case aside, most frequent first; an editor's brackets make a rendering of their own. */
function renderingsOf(name: string, pairs: readonly NamePair[], known: readonly KnownForm[]): Rendering[] {
  const found = new Map<string, Rendering>();
  for (const pair of pairs) {
    const bracketed = pair.target.words[0]!.bracketed;
    const key = `${latinKey(pair.target.text)}${bracketed ? ']' : ''}`;
    const there = found.get(key);
    if (there) {
      there.spans.push(spanOf(pair.target));
      there.confidence = Math.max(there.confidence, confidenceOf(pair));
      continue;
    }
    const systems = systemsOf(name, pair.target.text, known);
    found.set(key, {
      text: pair.target.text,
      spans: [spanOf(pair.target)],
      confidence: confidenceOf(pair),
      by: pair.by,
      acceptable: systems.length > 0,
      systems,
      bracketed,
    });
  }
  return [...found.values()].sort((a, b) => b.spans.length - a.spans.length);
}

/** The likeness of two names in one bead as a probability; inside a bead the odds are better than between any two names. */
function confidenceOf({ by, value }: NamePair): number {
  if (by === 'position') return value;
  if (by === 'gazetteer') return value > 14 ? 0.99 : 0.9;
  return 1 / (1 + Math.exp(-(0.95 * value - 2.6)));
}
