import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sverka } from './run';

let cwd: string;
const write = (name: string, content: string) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
};
const config = (name: string, content: object) => write(name, JSON.stringify(content));
const check = (...args: string[]) => sverka(['check', ...args], { cwd });
const files = ['letters/ru.txt', 'letters/en.txt'];
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-configs-'));
  write('letters/ru.txt', 'Ответ получен. Когда придёт ответ?\n');
  write('letters/en.txt', 'The the answer has been received. The answer will come.\n');
});

async function found(...args: string[]): Promise<string[]> {
  const { code, out, err } = await check(...(args.length ? args : files), '--format', 'json');
  if (code === 2) throw new Error(err);
  return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
}

describe('where a configuration is found', () => {
  it('is beside the original, then above it, then where the command runs', async () => {
    config('letters/sverka.config.json', { rules: { 'repeated-word': 'off' } });
    config('sverka.config.json', { rules: { 'sentence-type': 'off' } });
    expect(await found()).toEqual(['sentence-type']);
    const elsewhere = mkdtempSync(join(tmpdir(), 'sverka-texts-'));
    for (const file of files) writeFileSync(join(elsewhere, file.slice(8)), readFileSync(join(cwd, file)));
    expect(await found(join(elsewhere, 'ru.txt'), join(elsewhere, 'en.txt'))).toEqual(['repeated-word']);
  });

  it('is one for each pair of a run', async () => {
    for (const name of ['a', 'b'])
      for (const language of ['ru', 'en'])
        write(`${name}/x.${language}.txt`, readFileSync(join(cwd, `letters/${language}.txt`), 'utf8'));
    config('a/sverka.config.json', { rules: { 'repeated-word': 'off' }, maxWarnings: 1 });
    config('b/sverka.config.json', { failOn: 'never' });
    const { code, out } = await check('a', 'b', '--format', 'json');
    const { reports } = JSON.parse(out) as { reports: { findings: object[] }[] };
    expect({ code, counts: reports.map(({ findings }) => findings.length) }).toEqual({
      code: 0,
      counts: [1, 2],
    });
  });
});

describe('extends', () => {
  it('lays configurations over each other, paths from their own folders', async () => {
    write('shared/terms.tsv', 'ответ\treply\n');
    config('shared/base.json', {
      rules: { 'repeated-word': 'off', 'sentence-type': 'off' },
      glossary: 'terms.tsv',
    });
    config('sverka.config.json', { extends: './shared/base.json', rules: { 'sentence-type': 'error' } });
    expect((await found()).sort()).toEqual(['sentence-type', 'term-glossary', 'term-glossary']);
  });

  it('takes packages, and rules that they bring', async () => {
    write(
      'node_modules/house/index.mjs',
      `export default { customRules: [{ id: 'every', severity: 'warning', mqm: 'other', description: 'Every passage.',
        defaults: {}, *checkBead() { yield { message: 'here', source: [], target: [] }; } }] };`,
    );
    config('node_modules/house/package.json', { name: 'house', exports: './index.mjs' });
    config('sverka.config.json', { extends: ['house'], rules: { every: 'info', 'repeated-word': 'off' } });
    expect(await found()).toContain('every');
  });

  it('says what cannot be extended', async () => {
    config('sverka.config.json', { extends: './none.json' });
    expect(await check(...files)).toMatchObject({
      code: 2,
      err: matching(/no file or package '\.\/none\.json'/),
    });
    config('sverka.config.json', { extends: 'no-such-package' });
    expect(await check(...files)).toMatchObject({ code: 2, err: matching(/no file or package 'no-such/) });
    config('sverka.config.json', { extends: './sverka.config.json' });
    expect(await check(...files)).toMatchObject({ code: 2, err: matching(/it extends itself/) });
    config('sverka.config.json', { extends: 3 });
    expect(await check(...files)).toMatchObject({ code: 2, err: matching(/'extends' must be the path/) });
  });
});

describe('what a configuration says of the texts', () => {
  it('has languages, an encoding and vocabulary', async () => {
    write('words.tsv', 'ответ\tanswer\n');
    config('sverka.config.json', {
      sourceLanguage: 'ru',
      targetLanguage: 'en-GB',
      encoding: 'utf-8',
      lexicon: ['words.tsv'],
      gazetteer: [],
    });
    expect(await check(...files)).toMatchObject({ code: 2, err: matching(/'gazetteer' must be the path/) });
    config('sverka.config.json', { targetLanguage: 'en-GB', lexicon: 'words.tsv' });
    const { out } = await check(...files, '--print-config');
    expect(JSON.parse(out)).toMatchObject({ targetLanguage: 'en-GB', lexicon: ['words.tsv'] });
    config('sverka.config.json', { lexicon: 'none.tsv' });
    expect(await check(...files)).toMatchObject({
      code: 2,
      err: 'sverka: none.tsv: there is no such file\n',
    });
  });

  it.each([
    [{ sourceLanguage: '../x' }, /'sourceLanguage' must be the code of a language/],
    [{ encoding: 'utf-9' }, /'encoding' must be one of utf-8/],
    [{ files: 'texts' }, /'files' must be a list of globs/],
    [{ files: [{ source: 'ru' }] }, /'files' must be a list of globs/],
    [{ lexicon: true }, /'lexicon' must be the path of a lexicon/],
    [{ glossary: '' }, /'glossary' must be an object with 'terms', the path/],
  ])('refuses %j', async (content, message) => {
    config('sverka.config.json', content);
    expect(await check(...files)).toMatchObject({ code: 2, err: matching(message) });
  });
});

describe('--print-config', () => {
  it('prints every rule as it holds for the pair, and checks nothing', async () => {
    config('sverka.config.json', {
      preset: 'fiction',
      overrides: [{ files: ['letters/**'], rules: { emphasis: ['info', { minLetters: 9 }] } }],
      maxWarnings: 3,
      baseline: 'accepted.json',
    });
    const { code, out } = await check(...files, '--print-config', '--date', '1951');
    const printed = JSON.parse(out) as { rules: Record<string, unknown> };
    expect({ code, ...printed }).toMatchObject({
      code: 0,
      configurations: ['sverka.config.json'],
      preset: 'fiction',
      date: '1951',
      maxWarnings: 3,
      baseline: 'accepted.json',
      failOn: 'warning',
    });
    expect(printed.rules).toMatchObject({ negation: 'off', emphasis: ['info', { minLetters: 9 }] });
  });
});
