/** What parts the targets of a packed lexicon: lines, and bars inside them. */
const [LINE_FEED, BAR, SPACE] = [10, 124, 32];

/** Finds targets of a packed lexicon by what they are and by their words. */
export interface TargetWords {
  /** Number of the target that is exactly this; −1 when there is none. */
  numberOf(target: string): number;
  /** Numbers of the targets of several words that have the word, ascending; empty for what is no word of any. */
  phrasesWith(word: string): number[];
}

/**
 * The targets by a hash of their letters, which one pass over the packed text makes: strings for all sixty thousand would take longer than
 * to align a short text.
 *
 * @param text - all targets as they are packed, in the order of their numbers
 * @param targetAt - the target of a number
 */
export function targetWords(text: string, targetAt: (number: number) => string): TargetWords {
  const table = hashed(text);
  const candidates = (word: string) => {
    const hash = hashOf(word);
    const found: number[] = [];
    for (let at = table.heads[hash & MASK]! - 1; at >= 0; at = table.next[at]! - 1) {
      if (table.hashes[at] === hash) found.push(table.numbers[at]!);
    }
    return found;
  };
  return {
    numberOf: (target) => candidates(target).find((number) => targetAt(number) === target) ?? -1,
    phrasesWith(word) {
      const numbers = candidates(word).filter((number) => {
        const target = targetAt(number);
        return target.includes(' ') && target.split(' ').includes(word);
      });
      return numbers.length > 1 ? numbers.sort((a, b) => a - b) : numbers;
    },
  };
}

interface HashTable {
  /** For each bucket one more than the place of its last word; 0 for none. */
  heads: Int32Array;
  /** For each word one more than the place of the one before in its bucket. */
  next: Int32Array;
  /** Hash of each word, and of each target of several words. */
  hashes: Int32Array;
  /** Number of the target that the word belongs to. */
  numbers: Int32Array;
}

/** Buckets: somewhat more than there are words. */
const MASK = (1 << 17) - 1;

function hashed(text: string): HashTable {
  const most = 2 * marksIn(text) + 2;
  const table: HashTable = {
    heads: new Int32Array(MASK + 1),
    next: new Int32Array(most),
    hashes: new Int32Array(most),
    numbers: new Int32Array(most),
  };
  let [count, number, word, whole, words] = [0, 0, 0, 0, 1];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    const ends = code === BAR || code === LINE_FEED;
    if (ends || code === SPACE) add(table, count++, word, number);
    if (ends) {
      if (words > 1) add(table, count++, whole, number);
      [word, whole, words] = [0, 0, 1];
      number++;
      continue;
    }
    whole = (Math.imul(whole, FACTOR) + code) | 0;
    if (code === SPACE) [word, words] = [0, words + 1];
    else word = (Math.imul(word, FACTOR) + code) | 0;
  }
  return table;
}

function add({ heads, next, hashes, numbers }: HashTable, at: number, hash: number, number: number): void {
  hashes[at] = hash;
  numbers[at] = number;
  next[at] = heads[hash & MASK]!;
  heads[hash & MASK] = at + 1;
}

function marksIn(text: string): number {
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BAR || code === LINE_FEED || code === SPACE) marks++;
  }
  return marks;
}

/** Odd and not small, so that short words come to lie far apart. */
const FACTOR = 0x01000193;

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, FACTOR) + word.charCodeAt(at)) | 0;
  return hash;
}
