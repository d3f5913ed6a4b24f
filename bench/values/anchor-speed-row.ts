/** One text of `anchor-speed.ts`: `node … LANGUAGE FILE` prints MB/s, cold and warm. */
import { readFileSync } from 'node:fs';
import { findAnchors } from '../../src/anchor/anchors';
import { cpuSeconds } from '../common/cpu';

const [language, file] = process.argv.slice(2) as [string, string];
const text = readFileSync(file, 'utf8');
const sentences = text.split('\n');
const size = Buffer.byteLength(text) / 1e6;

/** MB/s of a text that is repeated until it is long enough. */
function speed(megabytes: number): number {
  const rounds = Math.max(1, Math.round(megabytes / size));
  const seconds = cpuSeconds(() => {
    for (let round = 0; round < rounds; round++)
      for (const sentence of sentences) findAnchors(sentence, language);
  });
  return (size * rounds) / seconds;
}

const cold = speed(2);
const warm = Math.max(speed(10), speed(10), speed(10));
console.log(`${cold.toFixed(1)} MB/s in the first 2 MB, ${warm.toFixed(1)} MB/s over 10 MB, best of three`);
