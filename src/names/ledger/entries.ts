import { patronymic, womansSurname } from '../../languages/ru/names/surnames';
import { withoutYo } from '../../languages/yo';
import { citer } from './citation';
import { mapInSteps, part, type Steps } from '../../steps/steps';
import type { NameEntry, NameForm, NameKind, Rendering } from '../../model/name';
import type { Span } from '../../model/span';
import { suggestionsFor, systemsOf } from '../spelling/acceptable';
import type { NamePair } from './name-pair';
import { latinKey, type GazetteerIndex, type KnownForm } from '../gazetteer/gazetteer-index';
import { personTitles, placeWords } from '../../pairs/ru-en/names/name-words';
import type { Stretch } from './stretch';

/** Pairs or entries of a step. */
const PAIRS = 4;

/** One entry a name, from its pairs; in order of first appearance. */
export function* entriesOf(pairs: readonly NamePair[], index: GazetteerIndex): Steps<NameEntry[]> {
  const cite = citer(pairs, index);
  const groups = new Map<string, NamePair[]>();
  for (const [k, found] of pairs.entries()) {
    const pair = ofWoman(found);
    if (k % PAIRS === 0) yield (0.7 * k) / pairs.length;
    const key = withoutYo(cite(pair).toLowerCase());
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  const entry = (group: NamePair[]) => entryOf(cite(group[0]!), group, index);
  return yield* part(mapInSteps([...groups.values()], entry, PAIRS), 0.7, 1);
}

/** Петрова beside Petrova is no form of Петров. */
function ofWoman(pair: NamePair): NamePair {
  const { source, target, known } = pair;
  if (!known?.form.tags.includes('surname')) return pair;
  const [written, rendering] = [source.words.at(-1)!.lower, latinKey(target.words.at(-1)!.text)];
  const isHers = womansSurname.test(written) && /(?:[oey]v|[iy]n|sk[ai]y)a$/.test(rendering);
  return isHers && written !== known.form.text.toLowerCase() ? { ...pair, known: undefined } : pair;
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
