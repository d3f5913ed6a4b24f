import { remember } from '../languages/remember';
import type { Lexicon, Translation } from '../model/lexicon';
import { packedReverse } from './packed-reverse';
import { giveReverse } from './reverse';
import { weightOfLevel } from './weight';
import { leading } from '../text/leading';

/**
 * A lexicon as it ships: strings that compress well, cut into blocks of a few entries, of which only those are read that a
 * look-up needs.
 *
 * `scripts/generate/lexicon.ts` writes it, {@link unpackLexicon} reads it, {@link packLexicon} defines it.
 */
export interface PackedLexicon {
  sourceLanguage: string;
  targetLanguage: string;
  /** Number of source stems. */
  size: number;
  /** Words of the longest source entry. */
  longestPhrase: number;
  /**
   * A block a line, source stems in code unit order, front-coded: a capital letter (A = 0) for the letters shared with the stem
   * before, then the rest. The first stem of a block shares none.
   */
  sources: string;
  /** Target stems, 64 a line with bars between them: those of several entries, most used first; from number `singles` on those of one entry, in the order of the entries. */
  targets: string;
  /** How many targets several entries have. */
  singles: number;
  /**
   * A block a line: how many of the single targets the blocks before have, then per source stem its translations, most usual first: 0 for the next single
   * target, for others one more than their number among `targets` (see `digits`).
   */
  pairs: string;
  /** A block a line, a letter for each of `pairs`: the level of its weight, a = highest; capital for the first translation of a stem. */
  weights: string;
}

/** Targets of a line: all of them in strings of their own would cost most of what loading costs. */
const LINE = 64;

/** Entries of a block: larger ones compress better, smaller ones are read faster. */
const BLOCK = 16;

/** Longest shared prefix that front coding can say. */
const longestPrefix = 25;

/** 32 digits that end a number and, 32 further on, 32 that are followed by another. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Reads a packed lexicon: a block of entries when one of them is first asked for, so that loading costs next to nothing.
 *
 * @param packed - what {@link packLexicon} wrote
 */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const targetAt = readTargets(packed.targets);
  const [sources, pairs, weights] = [packed.sources, packed.pairs, packed.weights].map((text) =>
    text === '' ? [] : text.split('\n'),
  ) as [string[], string[], string[]];
  const heads = sources.map(firstStem);
  const blocks: (Map<string, readonly Translation[]> | undefined)[] = new Array(heads.length);
  const block = (index: number) =>
    (blocks[index] ??= readBlock(sources[index]!, pairs[index]!, weights[index]!, {
      targetAt,
      singles: packed.singles,
    }));
  const find = (stem: string): readonly Translation[] => {
    const index = lastNotAfter(heads, stem);
    return index < 0 ? NONE : (block(index).get(stem) ?? NONE);
  };
  const ofWord = remember(find);
  const lexicon: Lexicon = Object.freeze({
    sourceLanguage: packed.sourceLanguage,
    targetLanguage: packed.targetLanguage,
    size: packed.size,
    longestPhrase: packed.longestPhrase,
    // words come again, phrases seldom
    translations: (stem: string) => (stem.includes(' ') ? find(stem) : ofWord(stem)),
    *stems() {
      for (let index = 0; index < heads.length; index++) yield* block(index).keys();
    },
  });
  const { singles } = packed;
  const numbersOf = (index: number) => {
    const [first = 0, ...numbers] = readNumbers(pairs[index]!);
    let single = singles + first;
    return numbers.map((number) => (number === 0 ? single++ : number - 1));
  };
  giveReverse(
    lexicon,
    packedReverse({
      targets: () => allTargets(packed.targets),
      singles,
      blocks: heads.length,
      numbersOf,
      entriesOf: block,
    }),
  );
  return lexicon;
}

/** What a lexicon hands out is its own, and shared by all who ask: nothing of it can be changed. */
const NONE: readonly Translation[] = Object.freeze([]);

/**
 * Packs entries for shipping.
 *
 * @param entries - source stems with their translations, most usual first, weights as levels (0 = highest, at most 25)
 * @param targets - every target stem that the entries use; the more often used ones should come first
 */
export function packLexicon(
  languages: { sourceLanguage: string; targetLanguage: string },
  entries: ReadonlyMap<string, readonly { stem: string; level: number }[]>,
  targets: readonly string[],
): PackedLexicon {
  const stems = [...entries.keys()].sort();
  const { shared, singles } = byUsers(stems, entries, targets);
  const ids = new Map(shared.map((stem, id) => [stem, id + 1]));
  const blocks = Array.from({ length: Math.ceil(stems.length / BLOCK) }, (_, k) =>
    stems.slice(k * BLOCK, (k + 1) * BLOCK),
  );
  let written = 0;
  const writePairs = (block: readonly string[]) => {
    const numbers = [
      written,
      ...block.flatMap((stem) => entries.get(stem)!.map((entry) => ids.get(entry.stem) ?? 0)),
    ];
    written += numbers.slice(1).filter((number) => number === 0).length;
    return numbers.map(writeNumber).join('');
  };
  const eachBlock = (write: (stem: string, before: string) => string) =>
    blocks.map((block) => block.map((stem, k) => write(stem, block[k - 1] ?? '')).join('')).join('\n');
  return {
    ...languages,
    size: stems.length,
    longestPhrase: stems.reduce((longest, stem) => Math.max(longest, stem.split(' ').length), 1),
    sources: eachBlock((stem, before) => {
      const shared = sharedPrefix(before, stem);
      return String.fromCharCode(65 + shared) + stem.slice(shared);
    }),
    targets: writeTargets([...shared, ...singles]),
    singles: shared.length,
    pairs: blocks.map(writePairs).join('\n'),
    weights: eachBlock((stem) =>
      entries
        .get(stem)!
        .map(({ level }, k) => String.fromCharCode((k === 0 ? 65 : 97) + level))
        .join(''),
    ),
  };
}

function writeTargets(targets: readonly string[]): string {
  const lines = Array.from({ length: Math.ceil(targets.length / LINE) }, (_, k) =>
    targets.slice(k * LINE, (k + 1) * LINE).join('|'),
  );
  return lines.join('\n');
}

function allTargets(text: string): string[] {
  return text.split('\n').flatMap((line) => line.split('|'));
}

/** The target of a number; a line is parted when the first of its targets is asked for. */
function readTargets(text: string): (number: number) => string {
  const lines = text.split('\n');
  const parted: (readonly string[] | undefined)[] = new Array(lines.length);
  return (number) => {
    const line = Math.floor(number / LINE);
    return (parted[line] ??= lines[line]!.split('|'))[number % LINE]!;
  };
}

/** Parts the targets that several entries have, in the order given, from those of one entry, in the order of the entries. */
function byUsers(
  stems: readonly string[],
  entries: ReadonlyMap<string, readonly { stem: string }[]>,
  targets: readonly string[],
): { shared: string[]; singles: string[] } {
  const users = new Map<string, number>();
  for (const stem of stems)
    for (const entry of entries.get(stem)!) users.set(entry.stem, (users.get(entry.stem) ?? 0) + 1);
  return {
    shared: targets.filter((stem) => users.get(stem)! > 1),
    singles: [...users.keys()].filter((stem) => users.get(stem) === 1),
  };
}

function firstStem(block: string): string {
  let end = 1;
  while (end < block.length && !isCapital(block.charCodeAt(end))) end++;
  return block.slice(1, end);
}

/** Index of the last of the sorted heads that is not after the stem; -1 when all are. */
function lastNotAfter(heads: readonly string[], stem: string): number {
  return leading(heads.length, (at) => heads[at]! <= stem) - 1;
}

function readBlock(
  sources: string,
  pairs: string,
  weights: string,
  { targetAt, singles }: { targetAt: (number: number) => string; singles: number },
): Map<string, readonly Translation[]> {
  const entries = new Map<string, readonly Translation[]>();
  const numbers = readNumbers(pairs);
  let [stem, pair, weight, single] = ['', 1, 0, singles + numbers[0]!];
  for (let from = 0; from < sources.length;) {
    let to = from + 1;
    while (to < sources.length && !isCapital(sources.charCodeAt(to))) to++;
    stem = stem.slice(0, sources.charCodeAt(from) - 65) + sources.slice(from + 1, to);
    from = to;
    const entry: Translation[] = [];
    do {
      const level = (weights.charCodeAt(weight++) & 31) - 1;
      const number = numbers[pair++]!;
      const target = targetAt(number === 0 ? single++ : number - 1);
      entry.push(Object.freeze({ stem: target, weight: weightOfLevel(level) }));
    } while (weight < weights.length && !isCapital(weights.charCodeAt(weight)));
    entries.set(stem, Object.freeze(entry));
  }
  return entries;
}

/** Little-endian base 32. */
function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const digit = valueOf[text.charCodeAt(at)]!;
    number += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    numbers.push(number);
    [number, shift] = [0, 0];
  }
  return numbers;
}

/** Value of each digit by its character code. */
const valueOf = new Int8Array(128);
for (let k = 0; k < digits.length; k++) valueOf[digits.charCodeAt(k)] = k;

function writeNumber(number: number): string {
  return number < 32 ? digits[number]! : digits[32 + (number & 31)]! + writeNumber(number >> 5);
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < longestPrefix && a[length] === b[length]) length++;
  return length;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
