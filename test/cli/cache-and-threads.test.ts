import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as library from '../../src/index';
import { runCommandLine } from '../../src/cli/run-command';
import { builtCli, run } from '../dataset/built-cli';
import { sverka } from './run';

const RU = 'Мир заключён. Ответ получен.\n';
const EN = 'Peace was made. The answer has been received.\n';
const WRONG = 'Peace was made. The the answer has been received.\n';

let cwd: string;
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-cache-'));
  for (const name of ['a', 'b', 'c']) {
    write(`${name}.ru.txt`, RU);
    write(`${name}.en.txt`, name === 'b' ? WRONG : EN);
  }
});

describe('--cache', () => {
  const check = (...args: string[]) => sverka(['check', '*.txt', '--cache', ...args], { cwd });

  it('checks only what has changed, and says the same', async () => {
    const spy = vi.spyOn(library, 'check');
    const first = await check();
    expect(readdirSync(join(cwd, '.sverka-cache'))).toHaveLength(3);
    spy.mockClear();
    expect(await check()).toEqual(first);
    write('b.en.txt', EN);
    expect((await check()).code).toBe(0);
    expect((await check('--preset', 'strict', '--format', 'json')).code).toBe(0);
    spy.mockRestore();
  });

  it('forgets what was found when a setting, a word or the baseline changes', async () => {
    expect((await check()).code).toBe(1);
    write('sverka.config.json', '{ "rules": { "repeated-word": "off" } }');
    expect((await check()).code).toBe(0);
    write('sverka.config.json', '{ "baseline": "accepted.json" }');
    await check('--update-baseline');
    expect((await check()).code).toBe(0);
    write('accepted.json', '{ "version": 1, "accepted": [] }');
    expect((await check()).code).toBe(1);
    write('terms.tsv', 'ответ\treply\n');
    expect((await check('--glossary', 'terms.tsv')).out).toMatch(/term-glossary/);
    write('terms.tsv', 'ответ\tanswer\n');
    expect((await check('--glossary', 'terms.tsv')).out).not.toMatch(/term-glossary/);
  });

  it('keeps nothing where rules of the user run, and is not deceived by a torn file', async () => {
    await check();
    for (const name of readdirSync(join(cwd, '.sverka-cache'))) write(`.sverka-cache/${name}`, '{"key":');
    expect((await check()).code).toBe(1);
    write(
      'sverka.config.mjs',
      `export default { customRules: [{ id: 'every', severity: 'info', mqm: 'other', description: 'Every.', defaults: {}, *checkBead() {} }] };`,
    );
    await check('--cache-location', 'own');
    expect(readdirSync(cwd)).not.toContain('own');
  });
});

it('--watch checks again when a file changes, and ends when told', async () => {
  const stop = new AbortController();
  let [out, err] = ['', ''];
  const done = runCommandLine(['check', '*.txt', '--watch', '-o', 'r.json'], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: async function* () {
      yield* [];
    },
    color: false,
    columns: 100,
    cwd,
    stop: stop.signal,
  });
  const said = (text: string) => vi.waitFor(() => expect(err).toContain(text), { timeout: 20_000 });
  await said('1 warning · 0 info → r.json\nsverka: watching 6 files');
  err = '';
  write('b.en.txt', EN);
  await said('0 warnings · 0 info → r.json\nsverka: watching 6 files');
  stop.abort();
  expect(await done).toBe(0);
});

describe('--jobs', () => {
  let cli: string;
  beforeAll(async () => {
    cli = await builtCli('many-pairs');
  });

  it('gives the same reports from threads as from one', async () => {
    write('d.ru.txt', RU);
    write('e.ru.txt', RU);
    write('e.en.docx', 'no archive');
    const outputs = (name: string) => ['-o', '-', '-o', `${name}.sarif`, '-o', `${name}.xml`];
    const [one, many] = [
      await run(cli, ['check', '.', ...outputs('one')], { cwd }).done,
      await run(cli, ['check', '.', '--jobs', '3', ...outputs('many')], { cwd }).done,
    ];
    expect(many.out).toBe(one.out);
    expect({ ...many, err: many.err.replaceAll('many.', 'one.') }).toEqual(one);
    expect(one.code).toBe(2);
    for (const ending of ['sarif', 'xml'])
      expect(readFileSync(join(cwd, `many.${ending}`), 'utf8')).toBe(
        readFileSync(join(cwd, `one.${ending}`), 'utf8'),
      );
  });
});
