import { tellingWord, type ReverseLexicon } from './reverse';

/** What the target side of a packed lexicon is read from. */
export interface PackedTargets {
  /** Target stems by their number; asked for once. */
  targets: () => readonly string[];
  /** Numbers from here on belong to one entry each. */
  singles: number;
  /** Numbers of blocks. */
  blocks: number;
  /** The target numbers of a block's translations, in order. */
  numbersOf(block: number): Iterable<number>;
  /** The source stems of a block with their translations. */
  entriesOf(block: number): ReadonlyMap<string, readonly { stem: string }[]>;
}

/**
 * The target side of a packed lexicon, read in numbers: a text asks for some hundred words of sixty thousand, so of the entries only those blocks are read that have
 * them.
 */
export function packedReverse(packed: PackedTargets): ReverseLexicon {
  let table: Table | undefined;
  const known = () => (table ??= tableOf(packed));
  const sources = new Map<string, ReadonlySet<string>>();
  return {
    count(stem) {
      const number = known().numberOf.get(stem);
      return number === undefined ? 0 : countOf(known(), number);
    },
    hasWord: (stem) => known().numberOf.has(stem) || known().phrasesOf.has(stem),
    sourcesOf(stem) {
      let found = sources.get(stem);
      if (!found) {
        found = sourcesOf(packed, known(), stem);
        if (sources.size >= MOST_WORDS) sources.clear();
        sources.set(stem, found);
      }
      return found;
    },
  };
}

/** Words whose sources are kept: a long text has so many different ones. */
const MOST_WORDS = 20_000;

interface Table {
  targets: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** Numbers of the targets of several words that have a word. */
  phrasesOf: ReadonlyMap<string, readonly number[]>;
  /** Uses of number `n` are `uses[starts[n]]` to `uses[starts[n + 1]]`: the blocks that have it, one for each entry. */
  starts: Int32Array;
  uses: Int32Array;
}

function countOf({ starts }: Table, number: number): number {
  return starts[number + 1]! - starts[number]!;
}

function tableOf({ targets: readTargets, blocks, numbersOf }: PackedTargets): Table {
  const targets = readTargets();
  const numberOf = new Map<string, number>();
  const phrasesOf = new Map<string, number[]>();
  targets.forEach((target, number) => {
    numberOf.set(target, number);
    if (!target.includes(' ')) return;
    for (const word of target.split(' ')) {
      const there = phrasesOf.get(word);
      if (there) there.push(number);
      else phrasesOf.set(word, [number]);
    }
  });
  const starts = new Int32Array(targets.length + 2);
  const all: number[] = [];
  const blockOf: number[] = [];
  for (let block = 0; block < blocks; block++) {
    for (const number of numbersOf(block)) {
      all.push(number);
      blockOf.push(block);
      starts[number + 1]!++;
    }
  }
  for (let number = 0; number <= targets.length; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const uses = new Int32Array(all.length);
  all.forEach((number, k) => (uses[next[number]!++] = blockOf[k]!));
  return { targets, numberOf, phrasesOf, starts, uses };
}

function sourcesOf(packed: PackedTargets, table: Table, word: string): ReadonlySet<string> {
  const { targets, numberOf, phrasesOf, starts, uses } = table;
  const own = numberOf.get(word);
  const numbers = [...(own === undefined ? [] : [own]), ...(phrasesOf.get(word) ?? [])];
  const found = new Set<string>();
  for (const number of numbers) {
    const target = targets[number]!;
    for (let use = starts[number]!; use < starts[number + 1]!; use++) {
      if (use > starts[number]! && uses[use] === uses[use - 1]) continue;
      for (const [source, translations] of packed.entriesOf(uses[use]!)) {
        if (translations.some(({ stem }) => stem === target)) found.add(tellingWord(source));
      }
    }
  }
  return found;
}
