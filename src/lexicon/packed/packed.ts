import { remember } from '../../languages/remember';
import type { Lexicon, Translation } from '../../model/lexicon';
import { packedBlocks, writeNumber, type Block, type Blocks } from './blocks';
import type { PackedLexicon } from './format';
import { packedReverse } from './reverse-index';
import { givePhrases } from '../phrase-index';
import { giveReverse } from '../reverse';
import { weightOfLevel } from '../weight';

/** Targets of a line: all of them in strings of their own would cost most of what loading costs. */
const LINE = 64;

/** Entries of a block: larger ones compress better, smaller ones are read faster. */
const BLOCK = 16;

/** Longest shared prefix that front coding can say. */
const longestPrefix = 25;

/**
 * Reads a packed lexicon: a block of entries when one of them is first asked for, so that loading costs next to nothing.
 *
 * @param packed - what {@link packLexicon} wrote
 */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const targetAt = readTargets(packed.targets);
  const blocks = packedBlocks(packed);
  const find = (stem: string): readonly Translation[] => {
    const index = blocks.indexOf(stem);
    if (index < 0) return NONE;
    const block = blocks.at(index);
    const entry = block.stems.indexOf(stem);
    return entry < 0 ? NONE : translationsOf(block, entry, targetAt);
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
      for (let index = 0; index < blocks.count; index++) yield* blocks.at(index).stems;
    },
  });
  giveReverse(lexicon, packedReverse(blocks, { text: packed.targets, targetAt, singles: packed.singles }));
  givePhrases(lexicon, (stem) => stemsWith(blocks, `${stem} `));
  return lexicon;
}

/** The stems that have a beginning. */
function* stemsWith(blocks: Blocks, beginning: string): Iterable<string> {
  for (let index = Math.max(0, blocks.indexOf(beginning)); index < blocks.count; index++) {
    for (const stem of blocks.at(index).stems) {
      if (stem.startsWith(beginning)) yield stem;
      else if (stem > beginning) return;
    }
  }
}

function translationsOf(
  { starts, numbers, weights }: Block,
  entry: number,
  targetAt: (number: number) => string,
): readonly Translation[] {
  const translations: Translation[] = [];
  for (let k = starts[entry]!; k < starts[entry + 1]!; k++) {
    const weight = weightOfLevel((weights.charCodeAt(k) & 31) - 1);
    translations.push(Object.freeze({ stem: targetAt(numbers[k]!), weight }));
  }
  return Object.freeze(translations);
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

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < longestPrefix && a[length] === b[length]) length++;
  return length;
}
