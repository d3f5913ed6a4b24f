import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packLexicon } from '../../src/lexicon/packed/packed';
import { phraseStemmer } from '../../src/lexicon/phrase';
import { levelOfWeight, weightOfGrade } from '../../src/lexicon/weight';
import { readHeadwords, type Headword } from './headwords';
import { wordForWordTest } from './word-for-word';

const root = join(import.meta.dirname, '../..');

/** The words and the set phrases, a file each. */
export const files = ['data/lexicon/ru-en/headwords.tsv', 'data/lexicon/ru-en/phrases.tsv'] as const;

/** Compiles `data/lexicon/ru-en` to `src/lexicon/generated/ru-en.ts`; phrases that are rendered word for word are left out. */
export function generateLexicon(): void {
  const [words, phrases] = files.map(readFile) as [Headword[], Headword[]];
  const isWordForWord = wordForWordTest(words);
  const telling = phrases.filter((phrase) => !isWordForWord(phrase));
  const entries = byStem([...words, ...telling, ...institutions()]);
  const packed = packLexicon(
    { sourceLanguage: 'ru', targetLanguage: 'en' },
    new Map([...entries].map(([source, weights]) => [source, ranked(weights)])),
    byUse(entries.values()),
  );
  const folder = join(root, 'src/lexicon/generated');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'ru-en.ts'),
    `import type { PackedLexicon } from '../packed/format';\n\n` +
      `/** Compiled from data/lexicon/ru-en by scripts/generate/lexicon.ts. */\n` +
      `export const packed: PackedLexicon = ${JSON.stringify(packed, undefined, 2)};\n`,
  );
}

function readFile(file: string): Headword[] {
  const { headwords, problems } = readHeadwords(readFileSync(join(root, file), 'utf8'));
  if (problems.length > 0) throw new Error(`${file}\n${problems.join('\n')}`);
  return headwords;
}

/** The lines of `data/gazetteer/institutions.tsv` as headwords; pure acronyms are no words. */
function institutions(): Pick<Headword, 'headword' | 'translations'>[] {
  const list = (cell: string) => cell.split(';').map((form) => form.trim());
  return readFileSync(join(root, 'data/gazetteer/institutions.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .flatMap((line) => {
      const [source, target] = line.split('\t');
      const forms = list(source!).filter((form) => !acronym.test(form));
      const translations = list(target!).map((text) => ({ text, grade: 'usual' as const }));
      return forms.map((headword) => ({ headword, translations }));
    });
}

const acronym = /^\p{Lu}{2,}(?:\(б\)|б)?$/u;

/** Source stem → target stem → weight: headwords of one stem share an entry. */
function byStem(
  headwords: readonly Pick<Headword, 'headword' | 'translations'>[],
): Map<string, Map<string, number>> {
  const entries = new Map<string, Map<string, number>>();
  const [stemSource, stemTarget] = [phraseStemmer('ru'), phraseStemmer('en')];
  for (const { headword, translations } of headwords) {
    const source = stemSource(headword);
    const entry = entries.get(source) ?? new Map<string, number>();
    entries.set(source, entry);
    translations.forEach(({ text, grade }, rank) => {
      const target = stemTarget(text);
      entry.set(target, Math.max(entry.get(target) ?? 0, weightOfGrade(grade, rank)));
    });
  }
  return entries;
}

function ranked(weights: ReadonlyMap<string, number>): { stem: string; level: number }[] {
  return [...weights]
    .map(([stem, weight]) => ({ stem, level: levelOfWeight(weight) }))
    .sort((a, b) => a.level - b.level);
}

/** Target stems, those of most entries first: they get the shortest numbers. */
function byUse(entries: Iterable<ReadonlyMap<string, number>>): string[] {
  const use = new Map<string, number>();
  for (const entry of entries) for (const stem of entry.keys()) use.set(stem, (use.get(stem) ?? 0) + 1);
  return [...use].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([stem]) => stem);
}
