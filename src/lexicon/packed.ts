import type { Lexicon, Translation } from '../model/lexicon';
import { weightOfLevel } from './weight';

/**
 * A lexicon as it ships: three strings that compress well and unpack in a few milliseconds.
 *
 * `scripts/generate/lexicon.ts` writes it, {@link unpackLexicon} reads it, {@link packLexicon} defines it.
 */
export interface PackedLexicon {
  sourceLanguage: string;
  targetLanguage: string;
  /** Source stems in code unit order, front-coded: a capital letter (A = 0) for the letters shared with the stem before, then the rest. */
  sources: string;
  /** Target stems, most used first, one a line. */
  targets: string;
  /** Per source stem its translations, most usual first, as numbers of lines of `targets` (see `digits`). */
  pairs: string;
  /** A letter for each of `pairs`: the level of its weight, a = highest; capital for the first translation of a source stem. */
  weights: string;
}

/** Longest shared prefix that front coding can say. */
const longestPrefix = 25;

/** 32 digits that end a number and, 32 further on, 32 that are followed by another. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/**
 * Reads a packed lexicon; the work is linear in its size, and entries are made when they are first asked for.
 *
 * @param packed - what {@link packLexicon} wrote
 */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const rows = sourceRows(packed.sources);
  const targets = packed.targets.split('\n');
  const pairs = readNumbers(packed.pairs, packed.weights.length);
  const starts = entryStarts(packed.weights, rows.size);
  const entries: (readonly Translation[] | undefined)[] = new Array(rows.size);
  const read = (row: number): readonly Translation[] => {
    const entry: Translation[] = [];
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      entry.push({
        stem: targets[pairs[k]!]!,
        weight: weightOfLevel((packed.weights.charCodeAt(k) & 31) - 1),
      });
    }
    return entry;
  };
  return {
    sourceLanguage: packed.sourceLanguage,
    targetLanguage: packed.targetLanguage,
    size: rows.size,
    longestPhrase: longestPhrase(rows.keys()),
    translations(stem) {
      const row = rows.get(stem);
      return row === undefined ? [] : (entries[row] ??= read(row));
    },
    stems: () => rows.keys(),
  };
}

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
  const ids = new Map(targets.map((stem, id) => [stem, id]));
  const packed = { ...languages, sources: '', targets: targets.join('\n'), pairs: '', weights: '' };
  let before = '';
  for (const source of [...entries.keys()].sort()) {
    const shared = sharedPrefix(before, source);
    packed.sources += String.fromCharCode(65 + shared) + source.slice(shared);
    entries.get(source)!.forEach(({ stem, level }, k) => {
      packed.pairs += writeNumber(ids.get(stem)!);
      packed.weights += String.fromCharCode((k === 0 ? 65 : 97) + level);
    });
    before = source;
  }
  return packed;
}

function sourceRows(sources: string): Map<string, number> {
  const rows = new Map<string, number>();
  let before = '';
  for (let from = 0; from < sources.length;) {
    let to = from + 1;
    while (to < sources.length && !isCapital(sources.charCodeAt(to))) to++;
    before = before.slice(0, sources.charCodeAt(from) - 65) + sources.slice(from + 1, to);
    rows.set(before, rows.size);
    from = to;
  }
  return rows;
}

function entryStarts(weights: string, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  let row = 0;
  for (let k = 0; k < weights.length; k++) if (isCapital(weights.charCodeAt(k))) starts[row++] = k;
  starts[size] = weights.length;
  return starts;
}

/** Little-endian base 32. */
function readNumbers(text: string, count: number): Int32Array {
  const value = new Int8Array(128);
  for (let k = 0; k < digits.length; k++) value[digits.charCodeAt(k)] = k;
  const numbers = new Int32Array(count);
  let [index, shift] = [0, 0];
  for (let k = 0; k < text.length; k++) {
    const digit = value[text.charCodeAt(k)]!;
    numbers[index]! += (digit & 31) << shift;
    if (digit < 32) [index, shift] = [index + 1, 0];
    else shift += 5;
  }
  return numbers;
}

function writeNumber(number: number): string {
  return number < 32 ? digits[number]! : digits[32 + (number & 31)]! + writeNumber(number >> 5);
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < longestPrefix && a[length] === b[length]) length++;
  return length;
}

function longestPhrase(stems: Iterable<string>): number {
  let longest = 1;
  for (const stem of stems) if (stem.includes(' ')) longest = Math.max(longest, stem.split(' ').length);
  return longest;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
