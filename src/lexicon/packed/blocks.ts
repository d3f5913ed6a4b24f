import { leading } from '../../text/leading';
import type { PackedLexicon } from './format';

/** Some entries of a packed lexicon, read as far as looking one of them up needs. */
export interface Block {
  /** Source stems, ascending. */
  stems: readonly string[];
  /** The translations of entry `k` are `starts[k]` to `starts[k + 1]`. */
  starts: readonly number[];
  /** Numbers of the targets of all translations. */
  numbers: readonly number[];
  /** A letter for each translation, see {@link PackedLexicon.weights}. */
  weights: string;
}

/** The blocks of a packed lexicon. */
export interface Blocks {
  readonly count: number;
  /** A block; it is read when it is first asked for. */
  at(index: number): Block;
  /** Index of the block that has a stem if any has; −1 where the stem is before all. */
  indexOf(stem: string): number;
  /** Index of the block with a target of one entry. */
  ofSingle(number: number): number;
  /** Where the targets of several entries are used; reads the numbers of all blocks. */
  uses(): Uses;
}

/** Where the targets of several entries are used. */
export interface Uses {
  /** Uses of number `n` are `blocks[starts[n]]` to `blocks[starts[n + 1]]`: the blocks that have it, one for each entry. */
  starts: Int32Array;
  blocks: Int32Array;
}

/** Reads the blocks of a packed lexicon one by one. */
export function packedBlocks({ sources, pairs, weights, singles }: PackedLexicon): Blocks {
  const [ofSources, ofPairs, ofWeights] = [lines(sources), lines(pairs), lines(weights)];
  const heads = ofSources.map(firstStem);
  const blocks: (Block | undefined)[] = new Array(heads.length);
  return {
    count: heads.length,
    at: (index) =>
      (blocks[index] ??= readBlock(ofSources[index]!, ofPairs[index]!, ofWeights[index]!, singles)),
    indexOf: (stem) => leading(heads.length, (at) => heads[at]! <= stem) - 1,
    ofSingle: (number) => leading(heads.length, (at) => singles + firstNumber(ofPairs[at]!) <= number) - 1,
    uses: () => usesOf(pairs, singles),
  };
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n');
}

function firstStem(block: string): string {
  return block.slice(1, stemEnd(block, 0));
}

/** Where the stem ends whose capital letter stands at a place. */
function stemEnd(block: string, from: number): number {
  let end = from + 1;
  while (end < block.length && !isCapital(block.charCodeAt(end))) end++;
  return end;
}

function readBlock(sources: string, pairs: string, weights: string, singles: number): Block {
  let stems: readonly string[] | undefined;
  const starts: number[] = [];
  for (let at = 0; at < weights.length; at++) if (isCapital(weights.charCodeAt(at))) starts.push(at);
  starts.push(weights.length);
  return {
    // those who look for a target ask for the stems of few blocks
    get stems() {
      return (stems ??= readStems(sources));
    },
    starts,
    numbers: readNumbers(pairs, singles),
    weights,
  };
}

function readStems(sources: string): string[] {
  const stems: string[] = [];
  for (let from = 0, stem = ''; from < sources.length;) {
    const to = stemEnd(sources, from);
    stem = stem.slice(0, sources.charCodeAt(from) - 65) + sources.slice(from + 1, to);
    stems.push(stem);
    from = to;
  }
  return stems;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Little-endian base 32: 32 digits that end a number and, 32 further on, 32 that are followed by another. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Value of each digit by its character code. */
const valueOf = new Int8Array(128);
for (let k = 0; k < digits.length; k++) valueOf[digits.charCodeAt(k)] = k;

/** Writes a number in the digits that {@link packedBlocks} reads. */
export function writeNumber(number: number): string {
  return number < 32 ? digits[number]! : digits[32 + (number & 31)]! + writeNumber(number >> 5);
}

/** The numbers of the targets of a block; its first number tells how many single targets the blocks before have. */
function readNumbers(pairs: string, singles: number): number[] {
  const numbers: number[] = [];
  let [number, shift, single, isFirst] = [0, 0, singles, true];
  for (let at = 0; at < pairs.length; at++) {
    const digit = valueOf[pairs.charCodeAt(at)]!;
    number += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    if (isFirst) single += number;
    else numbers.push(number === 0 ? single++ : number - 1);
    isFirst = false;
    number = shift = 0;
  }
  return numbers;
}

function firstNumber(text: string): number {
  let [number, at] = [0, 0];
  for (; valueOf[text.charCodeAt(at)]! >= 32; at++)
    number += (valueOf[text.charCodeAt(at)]! & 31) << (5 * at);
  return number + (valueOf[text.charCodeAt(at)]! << (5 * at));
}

/** A line feed among the numbers of {@link numbersOf}. */
const NEXT_BLOCK = -1;

function usesOf(pairs: string, singles: number): Uses {
  const numbers = numbersOf(pairs);
  const starts = new Int32Array(singles + 2);
  for (let at = 0; at < numbers.length; at++) if (numbers[at]! > 0) starts[numbers[at]!]!++;
  for (let number = 0; number <= singles; number++) starts[number + 1]! += starts[number]!;
  const next = starts.slice();
  const blocks = new Int32Array(starts[singles]!);
  for (let at = 0, block = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (number === NEXT_BLOCK) block++;
    else if (number > 0) blocks[next[number - 1]!++] = block;
  }
  return { starts, blocks };
}

/** All numbers of all blocks but the first of each, in one pass without calls: half a million digits. */
function numbersOf(pairs: string): Int32Array {
  const numbers = new Int32Array(pairs.length);
  let [count, number, shift, isFirst] = [0, 0, 0, true];
  for (let at = 0; at < pairs.length; at++) {
    const code = pairs.charCodeAt(at);
    if (code === LINE_FEED) {
      numbers[count++] = NEXT_BLOCK;
      isFirst = true;
      continue;
    }
    const digit = valueOf[code]!;
    number += (digit & 31) << shift;
    shift += 5;
    if (digit >= 32) continue;
    if (!isFirst) numbers[count++] = number;
    isFirst = false;
    number = shift = 0;
  }
  return numbers.subarray(0, count);
}

const LINE_FEED = 10;
