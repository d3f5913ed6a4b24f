import { align, check } from '../../src/index';
import { caseBitext } from '../../src/check/engine/test-rule';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import { denialPlants } from './denials';
import { documents, type GoldDocument } from './gold';

/** What is changed in the Russian sentences of a document. */
interface Change {
  russian: string[];
  /** Whether a sentence is gone or new, so that the texts are aligned anew. */
  isMoved?: boolean;
  /** Index of the Russian sentence that the error stands in; of the English one that has lost its translation. */
  at: number;
  side: 'source' | 'target';
}

type Plant = (document: GoldDocument, random: () => number) => Change | undefined;

/** Errors planted in the Russian translation of an English document, with the rules that may find them. */
export const russianPlants: readonly [what: string, rules: readonly string[], plant: Plant][] = [
  ['a number', ['number-mismatch', 'quantity-mismatch', 'date-mismatch'], inSentence(otherNumber)],
  ['a month', ['date-mismatch'], inSentence(otherMonth)],
  [
    'a letter of a name that stands more than once',
    ['name-spelling', 'name-inconsistent', 'name-missing', 'name-added'],
    otherLetter,
  ],
  ['не put in or left out', ['negation'], denied],
  ['a sentence left out', ['omission', 'partial-omission', 'length-ratio'], leftOut],
  ['a sentence put in', ['addition', 'partial-addition', 'length-ratio'], putIn],
  [
    'half of a full name replaced',
    ['name-spelling', 'name-inconsistent', 'name-missing', 'name-added'],
    halfReplaced,
  ],
  ['an English word left', ['untranslated'], englishLeft],
];

/** What was found of one kind of error. */
export interface Recall {
  what: string;
  found: number;
  planted: number;
  /** Plants at whose place a rule of theirs spoke before. */
  before: number;
}

/**
 * Recall on errors planted in a set of English documents with a Russian translation, one of each kind a document; a plant is found where a warning of its rules stands in its
 * passage that did not stand there before.
 */
export function plantRussian(data: string, set: string, random: () => number): Recall[] {
  const all = documents(data, set);
  return russianPlants.map(([what, rules, plant]) => {
    const recall = { what, found: 0, planted: 0, before: 0 };
    for (const document of all) {
      const change = plant(document, random);
      if (!change) continue;
      recall.planted++;
      const known = warnings(bitextOf(document), rules);
      const bitext = change.isMoved
        ? align(document.target, change.russian, { sourceLanguage: 'en', targetLanguage: 'ru' })
        : bitextOf({ ...document, source: change.russian });
      const isHere = (finding: Finding) => standsAt(finding, bitext, change);
      if (!change.isMoved && known.some(isHere)) recall.before++;
      const keys = new Set(known.map(keyOf));
      if (warnings(bitext, rules).some((one) => isHere(one) && !keys.has(keyOf(one)))) recall.found++;
      else if (process.env['SHOW_MISSES'])
        console.log(`  missed: ${what}: ${change.russian[change.at] ?? ''}`);
    }
    return recall;
  });
}

/** Documents of the set have the Russian side first. */
function bitextOf({ source, target, shapes }: Pick<GoldDocument, 'source' | 'target' | 'shapes'>): Bitext {
  return caseBitext({
    source: target,
    target: source,
    beads: shapes.map(([russian, english]) => [english, russian] as const),
    sourceLanguage: 'en',
    targetLanguage: 'ru',
  });
}

function warnings(bitext: Bitext, rules: readonly string[]): Finding[] {
  return check(bitext, { only: [...rules] }).filter(({ severity }) => severity !== 'info');
}

function keyOf({ rule, message, fingerprint }: Finding): string {
  return `${rule} ${message} ${fingerprint}`;
}

/** Whether a finding is about the passage of the change: it stands in its sentence, or in the passage that holds it. */
function standsAt(finding: Finding, bitext: Bitext, { at, side }: Change): boolean {
  const own = side === 'target' ? 'target' : 'source';
  const sentence = bitext[own].sentences[at]!;
  if (finding[own].some(({ start, end }) => start < sentence.end && end > sentence.start)) return true;
  const bead = bitext.beads.findIndex((one) => one[own].start <= at && at < one[own].end);
  return finding.bead === bead;
}

/** Changes a Russian sentence that stands alone beside one English sentence; sentences are tried in an order by chance. */
function inSentence(
  change: (text: string, english: string, random: () => number) => string | undefined,
): Plant {
  return ({ source, target, shapes }, random) => {
    for (const one of shuffled(pairsOf(shapes), random)) {
      const text = change(source[one.russian]!, target[one.english]!, random);
      if (text === undefined || text === source[one.russian]) continue;
      return changed(source, one.russian, text);
    }
    return undefined;
  };
}

function changed(source: readonly string[], at: number, text: string): Change {
  return { russian: [...source.slice(0, at), text, ...source.slice(at + 1)], at, side: 'target' };
}

function pairsOf(shapes: GoldDocument['shapes']): { russian: number; english: number }[] {
  const pairs: { russian: number; english: number }[] = [];
  let [russian, english] = [0, 0];
  for (const [ofRussian, ofEnglish] of shapes) {
    if (ofRussian === 1 && ofEnglish === 1) pairs.push({ russian, english });
    [russian, english] = [russian + ofRussian, english + ofEnglish];
  }
  return pairs;
}

/** A number of two digits or more that the original has, too: another digit in it. */
function otherNumber(text: string, english: string, random: () => number): string | undefined {
  const number = pick(
    [...text.matchAll(/(?<![\p{L}\d.,:-])\d{2,4}(?![\p{L}\d:-]|[.,]\d)/gu)].filter(({ 0: digits }) =>
      english.includes(digits),
    ),
    random,
  );
  if (!number) return undefined;
  const at = number.index + number[0].length - 1;
  return (
    text.slice(0, at) + String((Number(text[at]) + 1 + Math.floor(random() * 8)) % 10) + text.slice(at + 1)
  );
}

const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const isMonth = new RegExp(`(?<!\\p{L})(?:${months.join('|')})(?!\\p{L})`, 'u');

function otherMonth(text: string, _: string, random: () => number): string | undefined {
  const month = isMonth.exec(text)?.[0];
  const other = pick(
    months.filter((one) => one !== month),
    random,
  );
  return month && other ? text.replace(isMonth, other) : undefined;
}

function denied(document: GoldDocument, random: () => number): Change | undefined {
  const ways = shuffled(
    denialPlants.filter(([, side]) => side === 'source'),
    random,
  );
  const plant = inSentence((source, target) => {
    for (const [, , change] of ways) {
      const found = change({ source, target }, random);
      if (found) return found.source;
    }
    return undefined;
  });
  return plant(document, random);
}

/** Words in Cyrillic with a capital inside a sentence, that stand in other sentences, too. */
const inner = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu;
const latin = /\p{Script=Latin}/u;

function otherLetter({ source }: GoldDocument, random: () => number): Change | undefined {
  const counts = new Map<string, number>();
  for (const text of source)
    for (const [name] of text.matchAll(inner))
      if (!latin.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const name = pick(
    [...counts].filter(([, count]) => count > 1).map(([one]) => one),
    random,
  );
  if (name === undefined) return undefined;
  const at = 1 + Math.floor(random() * (name.length - 3));
  const letter = /[аеиоуыэюя]/.test(name[at]!) ? 'у' : 'к';
  if (name[at] === letter) return undefined;
  const wrong = name.slice(0, at) + letter + name.slice(at + 1);
  const places = source.flatMap((text, k) =>
    [...text.matchAll(inner)].some(([one]) => one === name) ? [k] : [],
  );
  const place = pick(places, random)!;
  return changed(
    source,
    place,
    source[place]!.replace(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u'), wrong),
  );
}

const LONG = 60;

function leftOut({ source, shapes }: GoldDocument, random: () => number): Change | undefined {
  const one = pick(
    pairsOf(shapes).filter(({ russian }) => source[russian]!.length > LONG),
    random,
  );
  if (!one) return undefined;
  return {
    russian: source.filter((_, k) => k !== one.russian),
    isMoved: true,
    at: one.english,
    side: 'source',
  };
}

const STRANGE = 'Несколько рыбаков постарше успели починить сети прежде, чем до них дошла буря.';

function putIn({ source, shapes }: GoldDocument, random: () => number): Change | undefined {
  const at = pick(pairsOf(shapes), random)?.russian;
  if (at === undefined) return undefined;
  return {
    russian: [...source.slice(0, at), STRANGE, ...source.slice(at)],
    isMoved: true,
    at,
    side: 'target',
  };
}

const surnames = ['Ковальский', 'Эндрюс', 'Морено', 'Хансен', 'Дюпон', 'Танака', 'Бэнкс'];

/** Two words with capitals behind each other, whose English has two in the sentence, too: the second one replaced. */
function halfReplaced(document: GoldDocument, random: () => number): Change | undefined {
  return inSentence((text, english) => {
    if (!/[a-z,] [A-Z][a-z]+ [A-Z][a-z]{2,}/.test(english)) return undefined;
    const name = pick(
      [...text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,} (\p{Lu}\p{Ll}{3,})(?![\p{L}-])/gu)],
      random,
    );
    const other = pick(surnames, random)!;
    if (!name) return undefined;
    const at = name.index + name[0].length - name[1]!.length;
    return text.slice(0, at) + other + text.slice(name.index + name[0].length);
  })(document, random);
}

/** A Russian word of the sentence's middle gives way to an ordinary English word of the original. */
function englishLeft(document: GoldDocument, random: () => number): Change | undefined {
  return inSentence((text, english) => {
    const word = pick([...english.matchAll(/(?<=[a-z] )[a-z]{5,}(?= [a-z])/g)], random)?.[0];
    const place = pick([...text.matchAll(/(?<=\p{Ll} )\p{Ll}{5,}(?= \p{Ll})/gu)], random);
    if (!word || !place) return undefined;
    return text.slice(0, place.index) + word + text.slice(place.index + place[0].length);
  })(document, random);
}

function pick<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
