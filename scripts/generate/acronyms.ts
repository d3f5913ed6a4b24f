import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Compiles `data/acronyms.tsv` to `src/anchor/generated/acronyms.ts`. */
export function generateAcronyms(): void {
  const lines = readFileSync(join(root, 'data/acronyms.tsv'), 'utf8').split('\n');
  const rows: string[][] = [];
  lines.forEach((line, index) => {
    if (!line || line.startsWith('#')) return;
    const row = line.split('\t').map((cell) => cell.trim());
    if ((row.length !== 4 && row.length !== 6) || !row[0] || !row[1]) {
      throw new Error(
        `data/acronyms.tsv, line ${index + 1}: four or six columns are needed, the first two filled`,
      );
    }
    rows.push(row);
  });
  const folder = join(root, 'src/anchor/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'acronyms.ts'),
    `/** Compiled from data/acronyms.tsv by scripts/generate/acronyms.ts. */\n` +
      `export const acronymRows: readonly (readonly [string, string, string, string, string?, string?])[] = ${JSON.stringify(rows, undefined, 1)};\n`,
  );
}
