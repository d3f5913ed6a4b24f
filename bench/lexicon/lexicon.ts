/** Coverage of the bundled lexicon, what the stemmers keep together and bring together, loading time, and samples to judge by eye. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stemmer as snowball } from '@orama/stemmers/russian';
import { readHeadwords, type Headword } from '../../scripts/generate/headwords';
import { files } from '../../scripts/generate/lexicon';
import { readTmx } from '../../src/formats';
import { learnLexicon, type TextPair } from '../../src/lexicon/learning/learn-lexicon';
import { packed } from '../../src/lexicon/generated/ru-en';
import { unpackLexicon } from '../../src/lexicon/packed/packed';
import { phraseIndex } from '../../src/lexicon/phrase-index';
import {
  adjective,
  feminine,
  masculine,
  masculineSoft,
  neuterIye,
} from '../../src/languages/ru/morphology/paradigms';
import { stem as englishStem } from '../../src/languages/en/morphology/stem';
import { stem as russianStem } from '../../src/languages/ru/morphology/stem';
import { reverseOf } from '../../src/lexicon/reverse';
import type { Lexicon, Translation } from '../../src/model/lexicon';
import { findPhrases, wordsThatCount, type PhraseWord } from '../../src/check/evidence/phrase-links';
import { languagePack } from '../../src/languages/index';
import { measured } from '../common/asked';
import { readSet } from '../common/gold-sets';
import type { BenchOptions } from '../main';
import { sample } from '../common/sample';

/**
 * `npm run bench -- lexicon [misses | sample | learned]`: figures; the words most often without an entry or without one of its
 * translations beside them; 300 pairs of the headwords; 200 pairs learned from the novel. Samples are drawn with a seed.
 */
export function run({ data, args: [what] }: BenchOptions): void {
  if (what === 'sample') return console.log(sample(headwordPairs(), 300, 2026).join('\n'));
  if (what === 'learned') return learned(data);
  const lexicon = unpackLexicon(packed);
  console.log(
    'set           words    entry  translation   (by chance)  with phrases   (by chance)  (in another document)',
  );
  for (const name of SETS) {
    const pairs = readPairs(data, name);
    const { words, entry, found, chance, elsewhere, phrases, phrasesByChance, without, unfound } = coverage(
      pairs,
      lexicon,
    );
    measured(`lexicon ${name} entry`, entry / words);
    measured(`lexicon ${name} translation`, found / words);
    measured(`lexicon ${name} with phrases`, (found + phrases) / words);
    const share = (count: number) => (count / words).toFixed(4).padStart(9);
    console.log(
      name.padEnd(12) +
        String(words).padStart(7) +
        [entry, found, chance, found + phrases, chance + phrasesByChance, elsewhere].map(share).join('    '),
    );
    if (what === 'misses') {
      console.log(`  no entry: ${most(without)}\n  no translation beside it: ${most(unfound)}`);
    }
  }
  fromEnglish(data, lexicon);
  stemming();
  loading();
}

/** The sets whose coverage is counted. */
const SETS = ['wmt21-docs', 'karenina', 'enru21a-docs', 'tico19', 'mlqe'];

function readPairs(data: string, name: string): TextPair[] {
  if (name === 'mlqe') return readMlqe(data);
  return name === 'tico19' ? readTico(data) : readOneToOne(join(data, name));
}

/** Coverage of the content words of the English side, of four letters or more and without a capital inside the sentence. */
function fromEnglish(data: string, lexicon: Lexicon): void {
  const reverse = reverseOf(lexicon);
  console.log('from English  words    entry  translation   (by chance)  (in another document)');
  for (const name of SETS) {
    const pairs = readPairs(data, name);
    const sources = pairs.map(({ source }) => new Set(russianWords(source).map(({ stem }) => stem)));
    const beside = (stem: string, k: number) =>
      [...reverse.sourcesOf(stem)].some((source) => sources[k % pairs.length]!.has(source));
    const counts = [0, 0, 0, 0];
    let words = 0;
    pairs.forEach(({ target }, k) => {
      for (const stem of englishContent(target)) {
        words++;
        const seen = [reverse.hasWord(stem), beside(stem, k), beside(stem, k + 2), beside(stem, k + FAR)];
        seen.forEach((yes, at) => (counts[at]! += Number(yes)));
      }
    });
    measured(`lexicon ${name} from English`, counts[1]! / words);
    console.log(
      name.padEnd(12) +
        String(words).padStart(7) +
        counts.map((count) => (count / words).toFixed(4).padStart(9)).join('    '),
    );
  }
}

/** So many sentences on stands another document: the longest documents of these sets but the novel have fewer. */
const FAR = 997;

function englishContent(text: string): string[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].flatMap(([word], k) => {
    const common = k === 0 || word[0] === word[0]!.toLowerCase();
    const counts = common && word.length >= 4 && !english.isFunctionWord(word.toLowerCase());
    return counts ? [englishStem(word)] : [];
  });
}

/** 1-1 gold beads of a set. */
function readOneToOne(folder: string): TextPair[] {
  return readSet(folder).flatMap(({ source, target, gold }) =>
    gold
      .filter((rung) => [rung.source, rung.target].every(({ start, end }) => end - start === 1))
      .map((rung) => ({ source: source[rung.source.start]!, target: target[rung.target.start]! })),
  );
}

function readTico(data: string): TextPair[] {
  const file = join(data, 'tico19/all.en-ru.tmx');
  if (!existsSync(file)) return [];
  return [...readTmx(readFileSync(file, 'utf8'))].map(({ source, target }) => ({
    source: target,
    target: source,
  }));
}

function readMlqe(data: string): TextPair[] {
  return ['train', 'dev'].flatMap((part) => {
    const [source, target] = ['ru', 'en'].map((language) => {
      const file = join(data, 'bitext', `mlqe-${part}.${language}`);
      return existsSync(file) ? readFileSync(file, 'utf8').replace(/\n$/, '').split('\n') : [];
    });
    return source!.map((text, line) => ({ source: text, target: target![line]! }));
  });
}

/** A word of a Russian text. */
interface RussianWord extends PhraseWord {
  lower: string;
  /** Whether coverage counts it: four letters or more, no capital inside the sentence. */
  counts: boolean;
}

function russianWords(text: string): RussianWord[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }, k) => {
    const lower = word.toLowerCase();
    const common = k === 0 || word[0] === word[0]!.toLowerCase();
    const counts = common && word.length >= 4 && /^\p{Script=Cyrillic}+$/u.test(lower);
    const kind = russian.isFunctionWord(lower.replaceAll('ё', 'е')) ? 'function' : 'content';
    return { lower, counts, kind, stem: russianStem(lower), start: index, end: index + word.length };
  });
}

const [russian, english] = [languagePack('ru'), languagePack('en')];

function coverage(pairs: readonly TextPair[], lexicon: Lexicon) {
  const result = { words: 0, entry: 0, found: 0, chance: 0, elsewhere: 0, phrases: 0, phrasesByChance: 0 };
  const without = new Map<string, number>();
  const unfound = new Map<string, number>();
  const targets = pairs.map(
    ({ target }) =>
      new Set([...target.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)].map(([word]) => englishStem(word))),
  );
  pairs.forEach(({ source }, k) => {
    // The English of the sentence after next says how often a translation stands there by chance, or because the document goes on
    // about the same things; that of another document says it of chance alone.
    const [target, other, far] = [
      targets[k]!,
      targets[(k + 2) % pairs.length]!,
      targets[(k + FAR) % pairs.length]!,
    ];
    const words = russianWords(source);
    const [said, saidByChance] = [target, other].map((side) => saidByPhrases(words, side, lexicon)) as [
      ReadonlySet<number>,
      ReadonlySet<number>,
    ];
    words.forEach(({ stem, lower, counts }, at) => {
      if (!counts) return;
      result.words++;
      const translations = lexicon.translations(stem);
      if (translations.length > 0) result.entry++;
      else without.set(lower, (without.get(lower) ?? 0) + 1);
      if (stands(translations, other)) result.chance++;
      else if (saidByChance.has(at)) result.phrasesByChance++;
      if (stands(translations, far)) result.elsewhere++;
      if (stands(translations, target)) result.found++;
      else if (said.has(at)) result.phrases++;
      else if (translations.length > 0) unfound.set(lower, (unfound.get(lower) ?? 0) + 1);
    });
  });
  return { ...result, without, unfound };
}

function stands(translations: readonly Translation[], words: ReadonlySet<string>): boolean {
  return translations.some(({ stem }) => stem.split(' ').every((part) => words.has(part)));
}

/** Places of the words in phrases of which a translation stands there. */
function saidByPhrases(
  words: readonly RussianWord[],
  target: ReadonlySet<string>,
  lexicon: Lexicon,
): ReadonlySet<number> {
  const said = new Set<number>();
  const phrases = phraseIndex(lexicon);
  for (const { key, at } of findPhrases(words, (place) => phrases.startingWith(words[place]!.stem))) {
    const there = lexicon
      .translations(key)
      .some(({ stem }) => wordsThatCount(stem.split(' '), english).every((part) => target.has(part)));
    if (there) at.forEach((place) => said.add(place));
  }
  return said;
}

function most(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 100);
  return sorted.map(([word, count]) => `${word} ${count}`).join(', ');
}

function readAllHeadwords(): Headword[] {
  return files.flatMap(
    (file) => readHeadwords(readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).headwords,
  );
}

function headwordPairs(): string[] {
  return readAllHeadwords().flatMap(({ headword, translations }) =>
    translations.map(({ text }) => `${headword} = ${text}`),
  );
}

/** Of the forms of regular paradigms, the share with another stem than the headword; of headwords, the share that meet a stranger. */
function stemming(): void {
  const headwords = readAllHeadwords().filter(({ headword }) => !headword.includes(' '));
  const plain = (word: string) => snowball(word.replaceAll('ё', 'е'));
  console.log('stemmer       under    over');
  for (const [name, stem] of [
    ['Snowball', plain],
    ['with layer', russianStem],
  ] as const) {
    let [apart, forms] = [0, 0];
    for (const { headword, pos } of headwords) {
      for (const form of paradigm(headword, pos)) {
        forms++;
        if (stem(form) !== stem(headword)) apart++;
      }
    }
    console.log(
      name.padEnd(12) +
        (apart / forms).toFixed(4).padStart(7) +
        (strangers(headwords, stem) / headwords.length).toFixed(4).padStart(8),
    );
  }
}

/** The forms of a headword whose class its ending tells; none for others. */
function paradigm(headword: string, pos: string): string[] {
  const without = (letters: number) => headword.slice(0, -letters);
  if (pos === 'adj' && /(?:ый|ой)$/.test(headword)) return adjective(without(2));
  if (pos === 'v' && /[^о]вать$/.test(headword)) return verb(without(2), without(2), 'ю ешь ет ем ете ют');
  if (pos === 'v' && /овать$/.test(headword)) return verb(without(2), `${without(5)}у`, 'ю ешь ет ем ете ют');
  if (pos === 'v' && /[^жшчщлнр]ить$/.test(headword)) return verb(without(2), without(3), 'ишь ит им ите ят');
  if (pos !== 'n') return [];
  if (/[^иеая]а$/.test(headword)) return feminine(without(1));
  if (headword.endsWith('ие')) return neuterIye(without(2));
  if (headword.endsWith('тель')) return masculineSoft(without(1));
  return /[бвдзлмнпрстф]$/.test(headword) ? masculine(headword) : [];
}

function verb(infinitive: string, present: string, endings: string): string[] {
  const past = ['л', 'ла', 'ло', 'ли', 'в'].map((ending) => infinitive + ending);
  return [...past, ...endings.split(' ').map((ending) => present + ending)];
}

/** Headwords that share a stem with others of which none is translated like them, by the first four letters. */
function strangers(headwords: readonly Headword[], stem: (word: string) => string): number {
  const groups = new Map<string, Set<string>[]>();
  for (const { headword, translations } of headwords) {
    const words = new Set(
      translations.flatMap(({ text }) => text.split(' ')).map((word) => englishStem(word).slice(0, 4)),
    );
    const key = stem(headword);
    groups.set(key, [...(groups.get(key) ?? []), words]);
  }
  let count = 0;
  for (const group of groups.values()) {
    for (const words of group) {
      const others = group.filter((other) => other !== words);
      if (others.length > 0 && !others.some((other) => [...words].some((word) => other.has(word)))) count++;
    }
  }
  return count;
}

function loading(): void {
  const times = Array.from({ length: 5 }, () => {
    const before = performance.now();
    unpackLexicon(packed);
    return performance.now() - before;
  });
  const text = JSON.stringify(packed);
  measured('lexicon gzipped KB', gzipSync(text, { level: 9 }).length / 1024);
  console.log(
    `unpacking: first ${times[0]!.toFixed(1)} ms, then ${Math.min(...times).toFixed(1)} ms; ` +
      `${Math.round(gzipSync(text, { level: 9 }).length / 1024)} KB gzipped`,
  );
}

function learned(data: string): void {
  const pairs = readSet(join(data, 'karenina')).flatMap(({ source, target, gold }) =>
    gold.map((rung) => ({
      source: source.slice(rung.source.start, rung.source.end).join(' '),
      target: target.slice(rung.target.start, rung.target.end).join(' '),
    })),
  );
  const before = performance.now();
  const lexicon = learnLexicon(pairs);
  const time = performance.now() - before;
  const all = [...lexicon.stems()].flatMap((stem) =>
    lexicon
      .translations(stem)
      .map((translation) => `${lexicon.sourceWord(stem)} = ${lexicon.targetWord(translation.stem)}`),
  );
  console.log(`${pairs.length} beads, ${lexicon.size} words, ${all.length} pairs, ${Math.round(time)} ms`);
  console.log(sample(all, 200, 2026).join('\n'));
}
