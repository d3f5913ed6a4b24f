import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseBitext } from '../../src/check/engine/test-rule';
import type { Bitext } from '../../src/model/bead';

/** A document of an alignment set with the shape of each gold bead. */
export interface GoldDocument {
  name: string;
  source: string[];
  target: string[];
  shapes: [number, number][];
}

/** The documents of a set, by name; none when the set is not there. */
export function documents(data: string, set = 'wmt21-docs'): GoldDocument[] {
  const folder = join(data, set);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.gold$/, '');
      return {
        name,
        source: lines(join(folder, `${name}.ru`)),
        target: lines(join(folder, `${name}.en`)),
        shapes: lines(join(folder, file)).map((line) => {
          const [source, target] = line.split(':').map((side) => (side.match(/\d+/g) ?? []).length);
          return [source!, target!] as [number, number];
        }),
      };
    });
}

/** The same, as bitexts of their gold beads. */
export function goldDocuments(data: string, set?: string): { name: string; bitext: Bitext }[] {
  return documents(data, set).map(({ name, source, target, shapes }) => ({
    name,
    bitext: caseBitext({ source, target, beads: shapes }),
  }));
}

/** The lines of a file. */
export function lines(file: string): string[] {
  return readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
}
