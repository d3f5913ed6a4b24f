import { remember } from '../../languages/remember';
import type { Blocks, Uses } from './blocks';
import { tellingWord, type ReverseLexicon } from '../reverse';
import { targetWords, type TargetWords } from './target-words';

/** The targets of a packed lexicon. */
export interface PackedTargets {
  /** All targets as they are packed. */
  text: string;
  /** The target of a number. */
  targetAt(number: number): string;
  /** Numbers from here on belong to one entry each. */
  singles: number;
}

/**
 * The target side of a packed lexicon, read in numbers: a text asks for some hundred words of sixty thousand, so of the entries only those blocks are read that have
 * them.
 */
export function packedReverse(blocks: Blocks, packed: PackedTargets): ReverseLexicon {
  let [words, uses]: [TargetWords | undefined, Uses | undefined] = [undefined, undefined];
  const known = () => (words ??= targetWords(packed.text, packed.targetAt));
  const used = () => (uses ??= blocks.uses());
  const placesOf = (number: number) =>
    number < packed.singles ? usersOf(used(), number) : [blocks.ofSingle(number)];
  return {
    count: remember((stem) => {
      const number = known().numberOf(stem);
      if (number < 0) return 0;
      return number < packed.singles ? used().starts[number + 1]! - used().starts[number]! : 1;
    }),
    hasWord: remember((stem) => known().numberOf(stem) >= 0 || known().phrasesWith(stem).length > 0),
    sourcesOf: remember((stem) => sourcesOf(blocks, numbersOf(known(), stem), placesOf), MOST_WORDS),
  };
}

/** Words whose sources are kept: a long text has so many different ones. */
const MOST_WORDS = 20_000;

/** The number of a target, before those of the phrases that it stands in. */
function numbersOf(words: TargetWords, word: string): number[] {
  const own = words.numberOf(word);
  const phrases = words.phrasesWith(word);
  return own < 0 ? phrases : [own, ...phrases];
}

/** The telling words of the entries that have one of the targets. */
function sourcesOf(
  blocks: Blocks,
  targets: readonly number[],
  placesOf: (number: number) => Iterable<number>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const target of targets) {
    for (const place of placesOf(target)) {
      const block = blocks.at(place);
      const { starts, numbers } = block;
      for (let at = numbers.indexOf(target), entry = 0; at >= 0; at = numbers.indexOf(target, at + 1)) {
        while (starts[entry + 1]! <= at) entry++;
        found.add(tellingWord(block.stems[entry]!));
      }
    }
  }
  return found;
}

/** The blocks that use a target, each once, ascending. */
function usersOf({ starts, blocks }: Uses, number: number): Iterable<number> {
  return new Set(blocks.subarray(starts[number], starts[number + 1]));
}
