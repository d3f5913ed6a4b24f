/** Time and memory of `align` on long texts, and on a short one after warm-up. */
import { align } from '../../src/index';

/** Both sides of a document, sentence by sentence. */
interface Pair {
  source: string[];
  target: string[];
}

/** Prints the time per size in sentences a side, the largest resident memory so far, and the median time of 20 sentences. */
export function measureSpeed(text: readonly Pair[], sizes: readonly number[]): void {
  const short = text.find(({ source }) => source.length >= 20)!;
  const [source, target] = [short.source.slice(0, 20), short.target.slice(0, 20)];
  const times = Array.from({ length: 300 }, () => timeOf(source, target)).slice(100);
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  console.log(
    `20 sentences, median of ${times.length} after warm-up: ${median.toFixed(1)} ms of processor time`,
  );
  for (const size of sizes) {
    const long = repeat(text, size);
    const time = timeOf(long.source, long.target);
    const memory = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${long.source.length} × ${long.target.length} sentences: ${(time / 1000).toFixed(1)} s of processor time, ` +
        `${Math.round(memory)} MB resident at most so far`,
    );
  }
}

/** Milliseconds of processor time, all threads. */
function timeOf(source: readonly string[], target: readonly string[]): number {
  const before = process.cpuUsage();
  align(source, target);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Documents one after the other until there are so many source sentences. From the second round on every sixth long word of both sides
 * ends in letters of the round, so that no round is a copy of another.
 */
function repeat(text: readonly Pair[], size: number): Pair {
  const [source, target]: [string[], string[]] = [[], []];
  for (let round = 0; source.length < size; round++) {
    for (const document of text) {
      if (source.length >= size) break;
      source.push(...document.source.map((sentence) => changed(sentence, round, 'вгдзклмнпр')));
      target.push(...document.target.map((sentence) => changed(sentence, round, 'vgdzklmnpr')));
    }
  }
  return { source, target };
}

/** The sentence with every sixth long word, from one that depends on the round, made into a word of the round. */
function changed(sentence: string, round: number, letters: string): string {
  if (round === 0) return sentence;
  const mark = [...String(round)].map((digit) => letters[Number(digit)]!.repeat(2)).join('');
  let count = round;
  return sentence.replace(/\p{L}{5,}/gu, (word) => (++count % 6 === 0 ? word + mark : word));
}
