/**
 * Boundaries against gold sentences, and speed beside sentencex.
 * `npm run bench -- segment [speed] [errors] [--data DIR]`; `errors` lists what is missed and what is wrong, `speed` measures alone.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { segment } from '../../src/segment/segment';
import { measured } from '../common/asked';
import { readSet } from '../common/gold-sets';
import type { BenchOptions } from '../main';

/** Runs both. */
export function run({ data, args }: BenchOptions): void {
  if (!args.includes('speed')) {
    const errors = args.includes('errors');
    for (const [file, language] of [
      ['segmentation/gsd.ru', 'ru'],
      ['segmentation/gum.en', 'en'],
      ['segmentation/taiga.ru', 'ru'],
      ['wmt21-docs', 'ru'],
      ['wmt21-docs', 'en'],
    ] as const)
      score(file, language, documentsOf(data, file, language), errors);
  }
  if (!args.includes('errors')) speed(join(data, 'segmentation/gsd.ru'));
}

/** The gold sentences of each document; of news only those that end with a stop, since headlines have none. */
function documentsOf(data: string, file: string, language: string): string[][] {
  if (file === 'wmt21-docs')
    return readSet(join(data, file))
      .map(({ source, target }) => (language === 'ru' ? source : target))
      .map((sentences) => sentences.filter((sentence) => /[.!?…]["”»)]*$/.test(sentence)));
  return readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n\n')
    .map((document) => document.split('\n').filter(Boolean));
}

/** The sentences of a document are joined by a space and split again; a boundary is where a sentence ends, the last apart. */
function score(name: string, language: string, documents: readonly string[][], list: boolean): void {
  let [right, found, gold] = [0, 0, 0];
  for (const sentences of documents) {
    const text = sentences.join(' ');
    const ends = new Set<number>();
    let at = -1;
    for (const sentence of sentences.slice(0, -1)) ends.add((at += sentence.length + 1));
    const predicted = new Set(segment(text, language).map(({ end }) => end));
    predicted.delete(text.length);
    gold += ends.size;
    found += predicted.size;
    for (const end of predicted) {
      if (ends.has(end)) right++;
      else if (list) console.log(`+ ${around(text, end)}`);
    }
    if (list) for (const end of ends) if (!predicted.has(end)) console.log(`- ${around(text, end)}`);
  }
  const [precision, recall] = [right / found, right / gold];
  const f1 = (2 * precision * recall) / (precision + recall);
  measured(`segment ${name} F1`, f1);
  measured(`segment ${name} precision`, precision);
  console.log(
    `${name} ${language}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${found - right} wrong, ${gold - right} missed of ${gold}`,
  );
}

function around(text: string, end: number): string {
  return `${text.slice(Math.max(0, end - 50), end)} ¦ ${text.slice(end, end + 50)}`.replaceAll('\n', '⏎');
}

/** The native build of sentencex: faster than its WebAssembly on ordinary paragraphs. */
const peer = createRequire(import.meta.url)('sentencex') as { segment(code: string, text: string): string[] };

function speed(file: string): void {
  const paragraphs = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .reduce<string[]>((all, line, index) => {
      if (index % 5 === 0) all.push(line);
      else all[all.length - 1] += ` ${line}`;
      return all;
    }, []);
  const prose = (units: number, between: string) => {
    const once = paragraphs.join(between) + between;
    return once.repeat(Math.ceil(units / once.length)).slice(0, units);
  };
  const mega = 1 << 20;
  // 10 MB of UTF-8: a Cyrillic letter takes two bytes
  const [large, small] = [prose(5.7 * mega, '\n\n'), prose(0.57 * mega, '\n\n')];
  const ours = (text: string) => void segment(text, 'ru');
  const theirs = (text: string) => void peer.segment('ru', text);
  ours(small);
  theirs(small);
  const size = Buffer.byteLength(large) / 1e6;
  const [mine, other] = [time(() => ours(large)), time(() => theirs(large))];
  console.log(
    `${size.toFixed(1)} MB of Russian: ${Math.round(mine)} ms (${((size / mine) * 1000).toFixed(1)} MB/s), sentencex ${Math.round(other)} ms: ${(other / mine).toFixed(2)} of its throughput`,
  );
  console.log(`10 MB take ${(mine / time(() => ours(small))).toFixed(1)} times as long as 1 MB`);
  for (const [name, text] of [
    ['one paragraph of 1 MB', prose(0.57 * mega, ' ')],
    ['100,000 dots', '.'.repeat(100_000)],
    ['100,000 opening brackets and quotes', '(«'.repeat(50_000)],
    ['a paragraph of 1 MB without a stop', 'слово '.repeat((0.57 * mega) / 6)],
    ['100,000 lines of one word', 'Слово\n'.repeat(100_000)],
  ] as const)
    console.log(
      `${name}: ${Math.round(time(() => ours(text)))} ms, sentencex ${Math.round(time(() => theirs(text)))} ms`,
    );
}

/** The best of three (milliseconds). */
function time(work: () => void): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}
