import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles, writePieces } from '../../src/cli/output/outputs';
import type { CommandContext } from '../../src/cli/command';
import { tmx, tu, workspace } from './workspace';

const { write, read, run, succeed, folder } = workspace();
const at = (name: string) => join(folder(), name);
const leftovers = () => readdirSync(folder()).filter((name) => name.endsWith('.partial'));

/** Every command that writes a file, with the file. */
const writers: [name: string, args: string[]][] = [
  ['out.tsv', ['align', 'ru.txt', 'en.txt', '-o', 'out.tsv']],
  ['out.json', ['align', 'ru.txt', 'en.txt', '-o', 'out.json']],
  ['out.csv', ['convert', 'm.tmx', 'out.csv']],
  ['report.sarif', ['check', 'ru.txt', 'en.txt', '-o', 'report.sarif']],
  ['words.tsv', ['lexicon', 'learn', '--lines', 'ru.txt', 'en.txt', '--min-count', '1', '-o', 'words.tsv']],
  ['base.json', ['check', 'ru.txt', 'en.txt', '--baseline', 'base.json', '--update-baseline']],
];

describe.each(writers)('what writes %s', (name, args) => {
  const prepare = () => write('m.tmx', tmx(tu('Да.', 'Yes.')));

  it('leaves nothing beside it', async () => {
    prepare();
    await succeed(...args);
    expect(read(name).length).toBeGreaterThan(0);
    expect(leftovers()).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('keeps the rights of the file, and links to it', async () => {
    prepare();
    write('real', name === 'base.json' ? '{"version":1,"accepted":[]}' : 'old');
    chmodSync(at('real'), 0o600);
    symlinkSync('real', at(name));
    linkSync(at('real'), at('other'));
    await succeed(...args);
    expect(readlinkSync(at(name))).toBe('real');
    expect(statSync(at('real')).mode & 0o777).toBe(0o600);
    expect(read('other')).toBe(read('real'));
    expect(read('real')).not.toBe('old');
    expect(leftovers()).toEqual([]);
  });

  it('refuses a file that is read-only', async () => {
    prepare();
    const old = name === 'base.json' ? '{"version":1,"accepted":[]}' : 'old';
    write(name, old);
    chmodSync(at(name), 0o444);
    expect(await run(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${name}: cannot be written: the file is read-only\n`) as string,
    });
    expect(read(name)).toBe(old);
    expect(leftovers()).toEqual([]);
  });
});

it('leaves a file alone that another program calls .partial', async () => {
  write('broken.tmx', 'precious no tmx');
  write('bad.csv.partial', 'precious');
  expect((await run('convert', 'broken.tmx', 'bad.csv')).code).toBe(2);
  expect(read('bad.csv.partial')).toBe('precious');
});

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it('is written through: /dev/stdout and links to it are standard output', async () => {
    symlinkSync('/dev/stdout', at('link'));
    for (const name of ['/dev/stdout', '/dev/fd/1', 'link']) {
      const { out } = await succeed('align', 'ru.txt', 'en.txt', '--to', 'tsv', '-o', name);
      expect(out).toContain('Мир заключён.');
    }
    expect(lstatSync('/dev/stdout').isFile()).toBe(false);
  });

  it('stays what it is', async () => {
    await succeed('align', 'ru.txt', 'en.txt', '--to', 'tsv', '-o', '/dev/null');
    expect(statSync('/dev/null').isFile()).toBe(false);
    spawnSync('mkfifo', [at('pipe')]);
    const reader = spawnSyncLater(`cat ${at('pipe')} > ${at('got')}`);
    await succeed('align', 'ru.txt', 'en.txt', '--to', 'tsv', '-o', 'pipe');
    await reader;
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
    expect(read('got')).toContain('Peace was made.');
  });

  it('may be a link to what is not there yet', async () => {
    mkdirSync(at('there'));
    symlinkSync('there/new.tsv', at('link.tsv'));
    await succeed('align', 'ru.txt', 'en.txt', '-o', 'link.tsv');
    expect(read('there/new.tsv')).toContain('Peace');
  });
});

describe('what the command reads', () => {
  it.each([
    ['align', 'ru.txt', 'en.txt', '--to', 'tsv', '-o', 'en.txt'],
    ['check', 'ru.txt', 'en.txt', '-o', 'ru.txt'],
    ['check', 'ru.txt', 'en.txt', '--glossary', 'g.txt', '-o', './g.txt'],
    ['check', 'ru.txt', 'en.txt', '-o', 'sverka.config.json'],
    ['convert', 'm.tmx', 'm.tmx', '--to', 'csv'],
    ['lexicon', 'learn', 'ru.txt', 'en.txt', '-o', 'en.txt'],
  ])('is never replaced: %s %s %s %s %s %s %s', async (...args) => {
    write('g.txt', 'мир\tpeace\n');
    write('sverka.config.json', '{}');
    write('m.tmx', tmx(tu('Да.', 'Yes.')));
    const before = readdirSync(folder()).map((name) => [name, read(name)]);
    expect(await run(...args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('this command reads it') as string,
    });
    expect(readdirSync(folder()).map((name) => [name, read(name)])).toEqual(before);
  });
});

describe('a Moses pair', () => {
  it('is written whole or not at all', async () => {
    write('pair.ru', 'old');
    mkdirSync(at('pair.en'));
    expect(await run('align', 'ru.txt', 'en.txt', '-o', 'pair', '--to', 'moses')).toMatchObject({
      code: 2,
      err: 'sverka: pair.en: cannot be written: this is a folder, not a file\n',
    });
    expect(read('pair.ru')).toBe('old');
    expect(leftovers()).toEqual([]);
  });

  it('has two languages', async () => {
    const same = ['--source-language', 'ru', '--target-language', 'ru'];
    write('m.tmx', tmx(tu('Да.', 'Yes.')));
    expect(await run('convert', 'm.tmx', 'pair', '--to', 'moses', ...same)).toMatchObject({ code: 2 });
    expect(readdirSync(folder()).filter((name) => name.startsWith('pair'))).toEqual([]);
  });
});

const context = (): CommandContext => ({
  out: () => undefined,
  err: () => undefined,
  stdin: async function* () {
    yield* [];
  },
  color: false,
  columns: 80,
  cwd: folder(),
});

it('lets the last of two writers win, each whole', async () => {
  const pieces = (text: string) => Array.from({ length: 50 }, () => `${text}\n`);
  const jobs = Array.from({ length: 20 }, (_, k) => writePieces('one.txt', pieces(`writer ${k}`), context()));
  await Promise.all(jobs);
  const lines = new Set(read('one.txt').split('\n').filter(Boolean));
  expect(lines.size).toBe(1);
  expect(leftovers()).toEqual([]);
});

it('tells which files are begun, so that a signal can take them away', async () => {
  const begun = new Set<string>();
  let during = 0;
  await writeFiles(['a.txt', 'b.txt'], { ...context(), temporary: begun }, async ([a]) => {
    await a!('text');
    during = begun.size;
  });
  expect(during).toBe(2);
  expect(begun.size).toBe(0);
  writeFileSync(at('c.txt'), 'old');
  const failing = writeFiles(['c.txt'], { ...context(), temporary: begun }, async ([c]) => {
    await c!('half');
    throw new Error('stop');
  });
  await expect(failing).rejects.toThrow('stop');
  expect(readFileSync(at('c.txt'), 'utf8')).toBe('old');
  expect([begun.size, leftovers()]).toEqual([0, []]);
});

it('knows of a file before it is there: a signal may come between', async () => {
  const seen: boolean[] = [];
  const temporary = {
    add: (path: string) => void seen.push(existsSync(path)),
    delete: (path: string) => void seen.push(existsSync(path)),
  };
  await writePieces('a.txt', ['text'], { ...context(), temporary });
  expect(seen).toEqual([false, false]);
});

/** Runs a command line of the shell beside the test. */
async function spawnSyncLater(command: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  await new Promise((resolve) => spawn('sh', ['-c', command]).on('close', resolve));
}
