import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GivenPair } from '../../src/dataset/model/document-pair';
import { readTmx } from '../../src/formats';
import { documents, lines } from '../planted/gold';

/** A pair with whether it was damaged. */
export interface LabelledPair extends GivenPair {
  bad?: boolean;
}

/** The pairs of each document. */
export type Documents = LabelledPair[][];

/** The sets of good pairs. */
export function goodSets(data: string): Record<string, () => Documents> {
  return {
    'wmt21-noisy': () => goldPairs(data, 'wmt21-noisy'),
    // a book without marks of its chapters, as `dataset` takes it
    karenina: () => runs(goldPairs(data, 'karenina').flat().slice(0, KARENINA)),
    tico19: () => tmxPairs(join(data, 'tico19/all.en-ru.tmx')),
    'enru21a-docs': () => goldPairs(data, 'enru21a-docs'),
    'enru21b-docs': () => goldPairs(data, 'enru21b-docs'),
    'mlqe-pe': () => linePairs(join(data, 'bitext/mlqe-train')).slice(0, MLQE),
  };
}

/** Pairs of the beginning of Anna Karenina: the rest is as the beginning, and takes three times as long. */
const KARENINA = 3000;

/** Runs of 64 pairs of MLQE-PE, which has 110. */
const MLQE = 40;

/** The gold beads with two sides of each document. */
function goldPairs(data: string, set: string): Documents {
  return documents(data, set).map(({ source, target, shapes }) => {
    let [s, t] = [0, 0];
    return shapes.flatMap(([sources, targets]) => {
      const pair = {
        source: source.slice(s, s + sources).join(' '),
        target: target.slice(t, t + targets).join(' '),
      };
      s += sources;
      t += targets;
      return pair.source && pair.target ? [pair] : [];
    });
  });
}

/** A memory in runs of 64 units, as `dataset` takes it; Russian is the source whatever the file says. */
function tmxPairs(path: string): Documents {
  const units = [...readTmx(readFileSync(path, 'utf8'), { sourceLanguage: 'ru', targetLanguage: 'en' })];
  return runs(units.map(({ source, target }) => ({ source, target })));
}

function linePairs(path: string): Documents {
  const [russian, english] = [lines(`${path}.ru`), lines(`${path}.en`)];
  return runs(
    russian
      .map((source, k) => ({ source, target: english[k]! }))
      .filter(({ source, target }) => source && target),
  );
}

function runs(pairs: LabelledPair[]): Documents {
  return Array.from({ length: Math.ceil(pairs.length / 64) }, (_, k) => pairs.slice(k * 64, k * 64 + 64));
}

/** Whether thresholds are judged on a document; on the other half they were chosen. By twos, since documents are shifted by turns. */
export function isJudged(number: number): boolean {
  return (number >> 1) % 2 === 1;
}
