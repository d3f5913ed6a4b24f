import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packPeoples } from '../../src/names/peoples/people-keys';

const root = join(import.meta.dirname, '../..');

/** Compiles `data/gazetteer/peoples.tsv` to `src/names/generated/peoples.ts`; the folder is made by the gazetteer. */
export function generatePeoples(): void {
  const lines = readFileSync(join(root, 'data/gazetteer/peoples.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'));
  writeFileSync(
    join(root, 'src/names/generated/peoples.ts'),
    '/** Compiled from data/gazetteer/peoples.tsv by scripts/generate/peoples.ts. */\n' +
      `export const packedPeoples: string =\n  ${JSON.stringify(packPeoples(lines))};\n`,
  );
}
