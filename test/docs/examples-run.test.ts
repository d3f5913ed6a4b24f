import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tmx, tu } from '../cli/workspace';
import { exampleProgram } from './example-program';
import { entryOf, exportedFunctions, typeErrors } from './examples';
import * as given from './given';

const functions = exportedFunctions();

/** Examples that are not run here, and why. */
const notRun: Readonly<Record<string, string>> = {
  'sverka/worker startWorker':
    'its thread is a file of the built package, which scripts/package/uses.ts starts',
  'sverka loadSegmenter': 'its address is one of a web page; test/segment/sentencex.test.ts loads the file',
};

const output = resolve('test-results/examples');
for (const folder of ['run', 'types']) mkdirSync(join(output, folder), { recursive: true });
const examples = functions.flatMap((one) =>
  one.examples.map((example, index) => {
    const from = (used: string) => (used === one.name ? one.entry : moduleOf(used));
    const key = keyOf(one);
    const file = (folder: string) => join(output, folder, `${key.replace(/\W+/g, '-')}-${index}.ts`);
    return { key, file, ...exampleProgram(example, from) };
  }),
);

describe('the exported functions', () => {
  it('have an example each', () => {
    const without = functions.filter(({ examples }) => examples.length === 0);
    expect(without.map(({ entry, name }) => `${entry} ${name}`)).toEqual([]);
  });

  it('have examples of right types', () => {
    const files = examples.map(({ file, plain }) => {
      writeFileSync(file('types'), plain);
      return file('types');
    });
    expect(typeErrors(files)).toEqual([]);
  });

  it('are all those of the entries', () => {
    expect(functions.length).toBeGreaterThan(90);
    expect(Object.keys(notRun).filter((key) => !functions.some((one) => keyOf(one) === key))).toEqual([]);
  });
});

describe('the example of', () => {
  const before = process.cwd();
  const fixtures = resolve('fixtures/documents');
  beforeAll(() => {
    process.chdir(mkdtempSync(join(tmpdir(), 'sverka-examples-')));
    mkdirSync('texts');
    writeFileSync('memory.tmx', tmx(tu('Мир.', 'Peace.')));
    writeFileSync('pairs.tsv', 'source\ttarget\nМир.\tPeace.\n');
    writeFileSync('film.srt', '1\n00:00:01,000 --> 00:00:02,500\nПривет.\n');
    writeFileSync('film.en.srt', '1\n00:00:01,000 --> 00:00:02,500\nHello.\n');
    copyFileSync(join(fixtures, 'report.en.epub'), 'book.epub');
    vi.spyOn(console, 'log').mockReturnValue(undefined);
  });
  afterAll(() => {
    process.chdir(before);
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it.each(examples.filter(({ key }) => !(key in notRun)))('$key gives what it says', async (one) => {
    expect(one.words).toEqual([]);
    const values: unknown[] = [];
    vi.stubGlobal('said', (number: number, value: unknown) => (values[number] = value));
    const file = one.file('run');
    writeFileSync(file, one.code);
    await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${Date.now()}`);
    expect(values).toEqual(one.said);
  });
});

/** The module that has a name which an example does not declare. */
function moduleOf(name: string): string | undefined {
  return entryOf.get(name) ?? (name in given ? resolve(import.meta.dirname, 'given') : undefined);
}

function keyOf({ entry, name }: { entry: string; name: string }): string {
  return `${entry} ${name}`;
}
