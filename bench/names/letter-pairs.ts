/**
 * Prints the table of `src/languages/ru/letter-pairs.ts`: how often one Russian letter follows another, in the Russian halves of
 * MLQE-PE (CC0). `npm run bench -- letter-pairs`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterIndex, PAIR_STEPS, russianLetters } from '../../src/languages/ru/letter-pairs';
import type { BenchOptions } from '../main';

/** Added to every count. */
const SMOOTHING = 0.3;

/** Highest value that a character of the table holds. */
const HIGHEST = 60;

export function run({ data }: BenchOptions): void {
  const side = russianLetters.length + 1;
  const counts = new Float64Array(side * side).fill(SMOOTHING);
  for (const file of readdirSync(join(data, 'bitext')).filter((name) => name.endsWith('.ru')))
    count(readFileSync(join(data, 'bitext', file), 'utf8').normalize('NFC'), counts);
  for (let row = 0; row < side; row++) {
    const own = counts.subarray(row * side, (row + 1) * side);
    // behind a boundary only letters are counted: what begins a word
    if (row === side - 1) own[side - 1] = SMOOTHING;
    const sum = own.reduce((a, b) => a + b, 0);
    const line = [...own].map((n) => Math.min(HIGHEST, Math.round(-Math.log(n / sum) * PAIR_STEPS)));
    console.log(`  '${String.fromCharCode(...line.map((value) => value + 48))}',`.replaceAll('\\', '\\\\'));
  }
}

function count(text: string, counts: Float64Array): void {
  const side = russianLetters.length + 1;
  let before = side - 1;
  for (const character of text.toLowerCase()) {
    const letter = letterIndex(character.charCodeAt(0));
    const own = letter < 0 ? side - 1 : letter;
    if (own !== side - 1 || before !== side - 1) counts[before * side + own]!++;
    before = own;
  }
}
