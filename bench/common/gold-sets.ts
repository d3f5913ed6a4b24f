import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rung } from '../../src/evaluate/rung';

/** A document with its gold alignment. */
export interface GoldDocument {
  id: string;
  source: string[];
  target: string[];
  gold: Rung[];
}

/** Every document of a set: NAME.ru and NAME.en (a sentence a line) with NAME.gold (`[0,1]:[0]` a bead). */
export function readSet(folder: string): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -'.gold'.length);
      const gold = lines(join(folder, file)).map((bead): Rung => {
        const [source, target] = bead.split(':').map((indexes) => JSON.parse(indexes) as number[]);
        return { source: range(source!), target: range(target!) };
      });
      return {
        id,
        source: lines(join(folder, `${id}.ru`)),
        target: lines(join(folder, `${id}.en`)),
        gold: place(gold),
      };
    });
}

export function lines(file: string): string[] {
  return readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
}

export function range(indexes: readonly number[]) {
  return indexes.length ? { start: indexes[0]!, end: indexes.at(-1)! + 1 } : { start: -1, end: -1 };
}

/** Gives the empty side of a null bead its place: after the bead before it. */
export function place(rungs: Rung[]): Rung[] {
  let [source, target] = [0, 0];
  for (const rung of rungs) {
    if (rung.source.start < 0) rung.source = { start: source, end: source };
    if (rung.target.start < 0) rung.target = { start: target, end: target };
    [source, target] = [rung.source.end, rung.target.end];
  }
  return rungs;
}
