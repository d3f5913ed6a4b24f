import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { requireKnownRules, requireSettings } from '../../src/cli/config/valid-config';
import { placedConfig } from '../../src/cli/config/merge-configs';
import { sverka } from '../cli/run';
import { tmx, tu } from '../cli/workspace';
import { blocksOf, commandsOf, fileOf, pages } from './code-blocks';

const RU = 'Ваша телеграмма от 28 июня получена. Товарищ Ким Ир Сен согласен.\n';
const EN = 'Your telegram of 28 June has been received. Comrade Kim Il Sung agrees.\n';

/** The files that the documentation speaks of. */
function writeTexts(folder: string): void {
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  for (const [name, content] of Object.entries({
    'original.txt': RU,
    'translation.txt': EN,
    'both.txt': `${RU}\n${EN}`,
    'texts/a.ru.txt': RU,
    'texts/a.en.txt': EN,
    'texts/1951/b.ru.txt': RU,
    'texts/1951/b.en.txt': EN,
    'memory.tmx': tmx(tu('Мир.', 'Peace.'), tu('Ответ.', 'The answer.'), tu('Мир.', 'Peace.')),
    'ru.txt': 'Мир.\nОтвет.\n',
    'en.txt': 'Peace.\nThe answer.\n',
    'hunalign.ladder': '0\t0\t1\n1\t1\t1\n2\t2\t1\n',
    'predicted.ladder': '0\t0\t1\n1\t1\t1\n',
    'pins.txt': '[0]:[0]\n',
    'pairs.tsv': 'source\ttarget\nМир.\tPeace.\n',
    'newstest.tsv': 'Да.\tYes.\n',
    'names.tsv': 'Гензан\tWonsan\tcity\n',
    'gold.txt': '[0]:[0]\n',
    'predicted.txt': '[0]:[0]\n',
    'sverka.config.json': '{ "files": ["texts"] }',
    'report/empty': '',
  }))
    write(name, content);
  for (const [name, fixture] of [
    ['original.docx', 'report.office.ru.docx'],
    ['translation.pdf', 'report.en.pdf'],
  ] as const)
    copyFileSync(resolve('fixtures/documents', fixture), join(folder, name));
}

/** What is shown with files that are not here: the exchange with OPUS is run by test/cli/exchange.test.ts, a run in stages by test/dataset/build.test.ts. */
const elsewhere =
  /--ladder (?:links|en-ru)\.xml|--source-document|dataset (?:select|sample|trace|verify)|--to parquet/;

describe('the commands of the documentation', () => {
  const commands = pages.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(commandsOf)
      .filter((args) => !elsewhere.test(args.join(' ')))
      .map((args) => [page, args.join(' '), args] as const),
  );
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sverka-docs-'));
    writeTexts(folder);
  });

  it.each(commands)('%s: sverka %s', async (_, line, args) => {
    if (args[0] === 'init') rmSync(join(folder, 'sverka.config.json'));
    if (line.includes('accepted.json') && !line.includes('--update'))
      writeFileSync(join(folder, 'accepted.json'), '{ "version": 1, "accepted": [] }');
    if (line.includes('words.tsv')) writeFileSync(join(folder, 'words.tsv'), 'мир\tpeace\n');
    if (line.includes('fixtures/')) symlinkSync(resolve('fixtures'), join(folder, 'fixtures'));
    const { code, err } = await sverka(args, { cwd: folder });
    expect({ code, err: code === 2 ? err : '' }).toEqual({
      code: expect.toBeOneOf([0, 1]) as unknown,
      err: '',
    });
  });
});

describe('the programs of the documentation', () => {
  const programs = pages
    .map((page) => [page, blocksOf(page).filter(({ language }) => language === 'ts')] as const)
    .filter(([, blocks]) => blocks.length > 0);
  const output = resolve('test-results/docs');
  const before = process.cwd();
  let number = 0;
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sverka-docs-'));
    writeTexts(folder);
    process.chdir(folder);
    vi.spyOn(console, 'log').mockReturnValue(undefined);
  });
  afterAll(() => {
    process.chdir(before);
    vi.restoreAllMocks();
  });

  // files of a page are run by themselves, all else one block behind the other
  it.each(programs)('%s runs', async (page, blocks) => {
    const place = join(output, page.replace(/\W+/g, '-'));
    mkdirSync(place, { recursive: true });
    const run = async (file: string, code: string) => {
      mkdirSync(dirname(join(place, file)), { recursive: true });
      writeFileSync(join(place, file), code);
      const url = `${pathToFileURL(join(place, file)).href}?${number++}`;
      await expect(import(/* @vite-ignore */ url)).resolves.toBeDefined();
    };
    for (const block of blocks) {
      const file = fileOf(block);
      // tests are run by test/check/writing-rules.test.ts
      if (file !== undefined && !file.endsWith('.test.ts')) await run(file, block.code);
    }
    const own = blocks.filter((block) => fileOf(block) === undefined).map(({ code }) => code);
    await run('page.ts', `${own.join('\n')}\nexport {};\n`);
  });
});

describe('the other code of the documentation', () => {
  const blocks = pages.flatMap(blocksOf).map((block) => [block.page, block.language, block] as const);

  it.each(blocks.filter(([, language]) => language === 'json'))(
    '%s: %s is a configuration',
    (page, _, { code }) => {
      const config = requireSettings(JSON.parse(code), page);
      requireKnownRules(placedConfig(config, '.'), page);
    },
  );

  it.each(blocks.filter(([, language]) => language === 'js'))(
    '%s: %s can be parsed',
    (_page, _, { code }) => {
      const { diagnostics } = ts.transpileModule(code, {
        reportDiagnostics: true,
        compilerOptions: { module: ts.ModuleKind.ESNext, allowJs: true },
      });
      expect(diagnostics).toEqual([]);
    },
  );

  it('is in no language that nothing runs', () => {
    expect(new Set(blocks.map(([, language]) => language))).toEqual(
      new Set(['ts', 'js', 'sh', 'json', 'text']),
    );
  });
});
