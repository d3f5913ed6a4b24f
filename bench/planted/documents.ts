import { align, check } from '../../src/index';
import { caseBitext } from '../../src/check/engine/test-rule';
import type { Bitext } from '../../src/model/bead';
import type { Finding } from '../../src/model/finding';
import type { GoldDocument } from './gold';

/** A document with an error planted in it, and whether a finding is about it. */
export interface PlantedDocument {
  bitext: Bitext;
  isAbout(finding: Finding): boolean;
}

/** An error that needs more than a sentence to be seen; nothing where a document is too short for it. */
export type DocumentPlant = (document: GoldDocument, random: () => number) => PlantedDocument | undefined;

/** Plants by the rule that must find them. What moves sentences is aligned anew. */
export const documentPlants: readonly [rule: string, what: string, plant: DocumentPlant][] = [
  ['omission', 'a sentence left out', leftOut],
  ['addition', 'a sentence put in', putIn],
  ['moved', 'three sentences elsewhere', moved],
  ['length-ratio', 'a sentence with two others in it', swollen],
  ['inconsistent-translation', 'a sentence again, translated otherwise', again],
  ['name-inconsistent', 'a name once with another letter', misspelt],
  ['name-spelling', 'a known name with another letter, throughout', misspeltThroughout],
  ['place-renamed', 'the Soviet name of a city in the original', sovietName],
];

const LONG = 60;

function leftOut(
  { source, target, shapes }: GoldDocument,
  random: () => number,
): PlantedDocument | undefined {
  const one = pickPair({ source, target, shapes }, random);
  if (!one) return undefined;
  const bitext = align(source, without(target, one.target, 1));
  return { bitext, isAbout: ({ source: spans }) => spans.some(touches(bitext, 'source', one.source)) };
}

function putIn({ source, target, shapes }: GoldDocument, random: () => number): PlantedDocument | undefined {
  const one = pickPair({ source, target, shapes }, random);
  if (!one) return undefined;
  const strange =
    'Several of the older fishermen had already mended their nets before the storm reached them.';
  const bitext = align(source, [...target.slice(0, one.target), strange, ...target.slice(one.target)]);
  return { bitext, isAbout: ({ target: spans }) => spans.some(touches(bitext, 'target', one.target)) };
}

function moved({ source, target }: GoldDocument, random: () => number): PlantedDocument | undefined {
  if (target.length < 24) return undefined;
  const from = 2 + Math.floor(random() * 4);
  const rest = without(target, from, 3);
  const bitext = align(source, [...rest.slice(0, from + 12), ...target.slice(from, from + 3), ...rest.slice(from + 12)]);
  return { bitext, isAbout: ({ target: spans }) => spans.some(touches(bitext, 'target', from + 13)) };
} // prettier-ignore

function swollen(document: GoldDocument, random: () => number): PlantedDocument | undefined {
  const one = pickPair(document, random);
  const { source, target, shapes } = document;
  if (!one || target.length < 12) return undefined;
  const others = [target[0]!, target[1]!, target[2]!].join(' ');
  const bitext = caseBitext({ source, target: target.map((text, k) => (k === one.target ? `${text} ${others}` : text)), beads: shapes });
  return { bitext, isAbout: ({ target: spans }) => spans.some(touches(bitext, 'target', one.target)) };
} // prettier-ignore

function again(document: GoldDocument, random: () => number): PlantedDocument | undefined {
  const one = pickPair(document, random);
  const { source, target, shapes } = document;
  if (!one) return undefined;
  const otherwise = target[one.target]!.split(' ').reverse().join(' ');
  const bitext = caseBitext({
    source: [...source, source[one.source]!],
    target: [...target, otherwise],
    beads: [...shapes, [1, 1]],
  });
  return { bitext, isAbout: ({ target: spans }) => spans.some(touches(bitext, 'target', target.length)) };
}

function misspelt(document: GoldDocument, random: () => number): PlantedDocument | undefined {
  return respelt(document, random, 3, (count) => Math.floor(random() * count));
}

function misspeltThroughout(document: GoldDocument, random: () => number): PlantedDocument | undefined {
  return respelt(document, random, 1, () => -1);
}

const known =
  /\b(?:Moscow|Petersburg|Putin|Ukraine|Belarus|Crimea|Beijing|Washington|Khabarovsk|Zelensky|Estonia|Tartu|Vladivostok|Lukashenko|Trump|Volgograd|Krasnodar|Minsk|Turkey|Greece|Sevastopol)\b/g;

/** Swaps two letters of a name: of all its occurrences, or of the one that is chosen. */
function respelt(
  { source, target, shapes }: GoldDocument,
  random: () => number,
  least: number,
  choose: (count: number) => number,
): PlantedDocument | undefined {
  const counts = new Map<string, number>();
  for (const [name] of target.join('\n').matchAll(known)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least);
  const [name, count] = names[Math.floor(random() * names.length)] ?? [];
  if (name === undefined || count === undefined) return undefined;
  const at = 2 + Math.floor(random() * (name.length - 4));
  const wrong = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  if (wrong === name) return undefined;
  const chosen = choose(count);
  let seen = 0;
  const changed = target.map((text) =>
    text.replace(new RegExp(`\\b${name}\\b`, 'g'), () => (chosen < 0 || seen++ === chosen ? wrong : name)),
  );
  const bitext = caseBitext({ source, target: changed, beads: shapes });
  const { text } = bitext.target;
  return {
    bitext,
    isAbout: ({ target: spans }) => spans.some(({ start, end }) => text.slice(start, end).includes(wrong)),
  };
}

/** The original has the name of Soviet times, the translation the one of today. */
function sovietName({ source, target, shapes }: GoldDocument): PlantedDocument | undefined {
  const changed = source.map((text) =>
    text
      .replace(/(?:Санкт-)?Петербург(?=\p{L}{0,2}(?!\p{L}))/gu, 'Ленинград')
      .replace(/Волгоград(?=\p{L}{0,2}(?!\p{L}))/gu, 'Сталинград'),
  );
  if (changed.every((text, k) => text === source[k])) return undefined;
  return { bitext: caseBitext({ source: changed, target, beads: shapes }), isAbout: () => true };
}

/** A 1-1 bead of some length. */
function pickPair({ source, target, shapes }: Omit<GoldDocument, 'name'>, random: () => number) {
  const pairs: { source: number; target: number }[] = [];
  let [s, t] = [0, 0];
  for (const [ofSource, ofTarget] of shapes) {
    if (ofSource === 1 && ofTarget === 1 && source[s]!.length > LONG && target[t]!.length > LONG) {
      pairs.push({ source: s, target: t });
    }
    [s, t] = [s + ofSource, t + ofTarget];
  }
  return pairs[Math.floor(random() * pairs.length)];
}

function without<T>(items: readonly T[], from: number, count: number): T[] {
  return [...items.slice(0, from), ...items.slice(from + count)];
}

function touches(bitext: Bitext, side: 'source' | 'target', index: number) {
  const sentence = bitext[side].sentences[index]!;
  return ({ start, end }: { start: number; end: number }) => start < sentence.end && end > sentence.start;
}

/** Whether the rule finds what was planted. */
export function isFound({ bitext, isAbout }: PlantedDocument, rule: string): boolean {
  return check(bitext, { only: [rule] }).some(isAbout);
}
