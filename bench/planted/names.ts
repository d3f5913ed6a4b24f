import { languagePack } from '../../src/languages/index';
import { join } from 'node:path';
import { caseBitext } from '../../src/check/engine/test-rule';
import { check } from '../../src/index';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import { russianMentions, englishMentions } from '../../src/names/peoples/mentions';
import { nameTokens } from '../../src/names/ledger/name-tokens';
import { bundledGazetteer } from '../../src/names/gazetteer/bundled-gazetteer';
import { indexOf, latinKey } from '../../src/names/gazetteer/gazetteer-index';
import { documents, lines, type GoldDocument } from './gold';

/** The rules that speak of names. */
const rules = ['name-missing', 'name-added', 'name-spelling', 'name-inconsistent', 'place-renamed'];

/** A place of a target sentence and what is put there. */
interface Change {
  sentence: number;
  start: number;
  end: number;
  text: string;
}

type Plant = (
  document: GoldDocument,
  names: readonly string[],
  others: Others,
  random: () => number,
) => Change[];

interface Others {
  /** Full names and single names of other documents. */
  surnames: readonly string[];
  singles: readonly string[];
}

/** What is planted; names and their renderings are those that were written down by hand for 40 documents. */
const plants: readonly [what: string, plant: Plant][] = [
  ['a part of a full name replaced', partReplaced],
  ['a name for another', nameReplaced],
  ['a letter changed in a name that stands more than once', letterChanged],
  ['a nationality replaced', nationalityReplaced],
];

/** So many of each kind at most. */
const MOST = 150;

/**
 * Recall of the rules of names on errors planted in human translations, one a document at a time; a plant counts as found where a warning touches it.
 *
 * @param data - folder of the data
 * @param random - from 0 to 1
 */
export function plantNames(
  data: string,
  random: () => number,
): { what: string; found: number; planted: number }[] {
  const byDocument = handWritten();
  const all = documents(data);
  const others: Others = {
    surnames: [...byDocument.values()]
      .flat()
      .filter((name) => name.includes(' '))
      .map((name) => name.split(' ').at(-1)!),
    singles: [...byDocument.values()].flat().filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name)),
  };
  return plants.map(([what, plant]) => {
    let [found, planted] = [0, 0];
    for (const document of all) {
      const names = byDocument.get(document.name) ?? [];
      if (names.length === 0 && plant !== nationalityReplaced) continue;
      for (const change of plant(document, names, others, random)) {
        if (planted === MOST) break;
        planted++;
        if (isFound(document, change)) found++;
        else if (process.env['SHOW_MISSES']) show(document, change);
      }
    }
    return { what, found, planted };
  });
}

/** A given name that is known and a surname. */
function isPerson(name: string): boolean {
  const words = name.split(' ');
  return (
    words.length === 2 &&
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) &&
    index.isTargetGivenName(latinKey(words[0]!))
  );
}

const index = indexOf(bundledGazetteer());

/** Renderings by document, of names that no reader would leave out. */
function handWritten(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let list: string[] = [];
  for (const line of lines(join(import.meta.dirname, '../../fixtures/names/wmt21-names.tsv'))) {
    if (line.startsWith('## ')) found.set(line.slice(3), (list = []));
    if (line.startsWith('#') || !line.includes('\t')) continue;
    const [, renderings, optional] = line.split('\t');
    if (optional !== 'optional') list.push(...renderings!.split(' / '));
  }
  return found;
}

function partReplaced(
  { target }: GoldDocument,
  names: readonly string[],
  { surnames }: Others,
  random: () => number,
): Change[] {
  return names.filter(isPerson).flatMap((name) => {
    const place = placesOf(target, name)[0];
    if (!place) return [];
    const surname = name.split(' ')[1]!;
    const other = pick(
      surnames.filter(
        (one) =>
          /^\p{Lu}\p{Ll}{3,}$/u.test(one) && isOther(one, surname) && !names.some((own) => own.includes(one)),
      ),
      random,
    );
    return other ? [{ ...place, start: place.end - surname.length, text: other }] : [];
  });
}

function nameReplaced(
  { target }: GoldDocument,
  names: readonly string[],
  { singles }: Others,
  random: () => number,
): Change[] {
  return names
    .filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name))
    .flatMap((name) => {
      const place = placesOf(target, name)[0];
      const other = pick(
        singles.filter((one) => isOther(one, name) && !names.some((own) => own.includes(one))),
        random,
      );
      return place && other ? [{ ...place, text: other }] : [];
    });
}

function letterChanged(
  { target }: GoldDocument,
  names: readonly string[],
  _: Others,
  random: () => number,
): Change[] {
  return names
    .filter((name) => /^[\p{L} -]{6,}$/u.test(name))
    .flatMap((name) => {
      const places = placesOf(target, name);
      if (places.length < 2) return [];
      const place = places[Math.floor(random() * places.length)]!;
      const at = 2 + Math.floor(random() * (name.length - 3));
      const letter = /[aeiou]/.test(name[at]!) ? 'u' : 'k';
      if (!/\p{Ll}/u.test(name[at]!) || name[at] === letter) return [];
      return [{ ...place, text: name.slice(0, at) + letter + name.slice(at + 1) }];
    });
}

/** An adjective or inhabitant in a 1-1 bead whose original has it too. */
function nationalityReplaced(
  document: GoldDocument,
  _: readonly string[],
  __: Others,
  random: () => number,
): Change[] {
  const { source, target, shapes } = document;
  const changes: Change[] = [];
  let [s, t] = [0, 0];
  for (const [ofSource, ofTarget] of shapes) {
    if (ofSource === 1 && ofTarget === 1) {
      const [ours, theirs] = [russianMentions(wordsIn(source[s]!)), englishMentions(wordsIn(target[t]!))];
      const word = theirs.find(
        (one) =>
          !one.isPlace &&
          one.words.length === 1 &&
          ours.some((other) => !other.isPlace && other.ids.some((id) => one.ids.includes(id))),
      );
      const other = pick(
        adjectives.filter((one) => !target[t]!.includes(one)),
        random,
      );
      if (word && other && word.words[0]!.text.endsWith('n'))
        changes.push({ sentence: t, start: word.words[0]!.start, end: word.words[0]!.end, text: other });
    }
    [s, t] = [s + ofSource, t + ofTarget];
  }
  return changes.slice(0, 3);
}

const adjectives = 'Bulgarian Norwegian Hungarian Mexican Egyptian Romanian Brazilian Australian'.split(' ');

function wordsIn(text: string) {
  const sentence = { text, start: 0, end: text.length } as Parameters<typeof nameTokens>[0];
  return nameTokens(sentence, languagePack('en'));
}

function placesOf(sentences: readonly string[], name: string): Omit<Change, 'text'>[] {
  return sentences.flatMap((text, sentence) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${name.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu'))].map(
      ({ index }) => ({
        sentence,
        start: index,
        end: index + name.length,
      }),
    ),
  );
}

function isOther(one: string, other: string): boolean {
  return one.slice(0, 2).toLowerCase() !== other.slice(0, 2).toLowerCase();
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function isFound({ source, target, shapes }: GoldDocument, change: Change): boolean {
  const bitext = caseBitext({ source, target: changed(target, change), beads: shapes });
  const { start } = bitext.target.sentences[change.sentence]!;
  const place = { start: start + change.start, end: start + change.start + change.text.length };
  return check(bitext, { only: rules }).some(
    (finding) => finding.severity !== 'info' && touches(finding, bitext, place, change.sentence),
  );
}

/** A finding at the place, or about a name of the original's passage that stands there no more. */
function touches(
  { source, target }: Finding,
  bitext: Bitext,
  place: { start: number; end: number },
  sentence: number,
): boolean {
  if (target.some((span) => span.start < place.end && place.start < span.end)) return true;
  const bead = bitext.beads.find((one) => one.target.start <= sentence && sentence < one.target.end)!;
  const sentences = bitext.source.sentences.slice(bead.source.start, bead.source.end);
  return (
    target.length === 0 &&
    source.some((span) => sentences.some((one) => span.start >= one.start && span.end <= one.end))
  );
}

function changed(target: readonly string[], { sentence, start, end, text }: Change): string[] {
  return target.map((one, k) => (k === sentence ? one.slice(0, start) + text + one.slice(end) : one));
}

function show({ target }: GoldDocument, change: Change): void {
  console.log(
    `  missed: ${target[change.sentence]!.slice(change.start, change.end)} → ${change.text}: ${target[change.sentence]!}`,
  );
}
