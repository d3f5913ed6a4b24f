/** Pairs of a Russian sentence and its translation, from every kind of data set. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSet } from './gold-sets';

/** A sentence and its translation. */
export interface Pair {
  id: string;
  source: string;
  target: string;
}

/** The beads of one sentence on each side of an alignment set. */
export function* goldPairs(folder: string): Iterable<Pair> {
  for (const { id, source, target, gold } of readSet(folder)) {
    for (const rung of gold) {
      if (rung.source.end - rung.source.start !== 1 || rung.target.end - rung.target.start !== 1) continue;
      yield {
        id: `${id} ${rung.source.start}:${rung.target.start}`,
        source: source[rung.source.start]!,
        target: target[rung.target.start]!,
      };
    }
  }
}

/** Post-edited sentences of MLQE-PE; the set is tokenised, so its blanks are taken out again. */
export function* mlqePairs(folder: string): Iterable<Pair> {
  for (const part of ['train', 'dev']) {
    const [russian, english] = ['ru', 'en'].map((language) =>
      readFileSync(join(folder, `mlqe-${part}.${language}`), 'utf8').split('\n'),
    ) as [string[], string[]];
    for (const [index, line] of russian.entries()) {
      if (!line) continue;
      yield { id: `${part} ${index + 1}`, source: detokenise(line), target: detokenise(english[index]!) };
    }
  }
}

/** The phrases of the tests of values with their translations. */
export function* fixturePairs(): Iterable<Pair> {
  const file = join(import.meta.dirname, '../../fixtures/anchor/pairs.tsv');
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [source, target] = line.split('\t');
    if (source && target) yield { id: source, source, target };
  }
}

/** The different sentences of a column of DEMETR, over all its files. */
export function* demetrPairs(folder: string, column: string): Iterable<Pair> {
  const seen = new Set<string>();
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      const row = JSON.parse(line) as Record<string, string>;
      const [id, source, target] = [row['id']!, row['source'], row[column]];
      if (!source || !target || seen.has(`${source}\t${target}`)) continue;
      seen.add(`${source}\t${target}`);
      yield { id, source, target };
    }
  }
}

function detokenise(text: string): string {
  return text
    .replace(/ ([.,:;!?…)\]»”])/g, '$1')
    .replace(/([([«“]) /g, '$1')
    .replace(/ ([’'](?:[stdm]|re|ve|ll)\b)/g, '$1')
    .replace(/(\d) %/g, '$1%')
    .replace(/([$€£№]) (?=\d)/g, '$1')
    .replace(/(\d): (?=\d\d\b)/g, '$1:')
    .replace(/(\d) - (?=[йяехюм]|го|летн)/g, '$1-');
}
