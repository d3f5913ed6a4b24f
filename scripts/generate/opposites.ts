import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phraseStemmer } from '../../src/lexicon/phrase';

const root = join(import.meta.dirname, '../..');

/** Compiles `data/lexicon/opposites-*.tsv` to `src/lexicon/generated/opposites.ts`: a stem and its opposites a line. */
export function generateOpposites(): void {
  const lines = Object.fromEntries(
    ['ru', 'en'].map((language) => [
      language,
      readOpposites(language)
        .map((stems) => stems.join(' '))
        .join('\n'),
    ]),
  );
  const folder = join(root, 'src/lexicon/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'opposites.ts'),
    `/** Compiled from data/lexicon/opposites-*.tsv by scripts/generate/opposites.ts. */\n` +
      `export const oppositeLines: Record<'ru' | 'en', string> = ${JSON.stringify(lines, undefined, 2)};\n`,
  );
}

/** The stems of each line of a list of opposites. */
export function readOpposites(language: string): string[][] {
  const file = `data/lexicon/opposites-${language}.tsv`;
  const stem = phraseStemmer(language);
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (!line || line.startsWith('#')) return [];
      const [word, opposites] = line.split('\t');
      if (!word || !opposites)
        throw new Error(`${file}, line ${index + 1}: a word, a tab and its opposites are needed`);
      return [[word, ...opposites.split(';')].map((text) => stem(text.trim()))];
    });
}
