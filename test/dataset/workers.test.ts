import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCli, run } from './built-cli';

let cli = '';
let cwd = '';
beforeAll(async () => {
  cli = await builtCli('workers');
  cwd = mkdtempSync(join(tmpdir(), 'sverka-workers-'));
  const lines = Array.from({ length: 200 }, (_, k) =>
    JSON.stringify({
      id: `d${k}`,
      source: `Мир номер ${k} заключён.\nОтвет получен.\nПисьмо пришло ${1 + (k % 28)} мая.`,
      target: `Peace number ${k} was made.\nThe answer was received.\nThe letter came on ${1 + (k % 28)} May.`,
    }),
  );
  writeFileSync(join(cwd, 'documents.jsonl'), lines.join('\n'));
}, 60_000);

/** All bytes that a run has written, but for its log. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  const visit = (path: string) => {
    for (const name of readdirSync(path).sort()) {
      if (statSync(join(path, name)).isDirectory()) visit(join(path, name));
      else if (name !== 'log.jsonl') hash.update(name).update(readFileSync(join(path, name)));
    }
  };
  visit(join(cwd, folder));
  return hash.digest('hex');
}

const dataset = (...args: string[]) => run(cli, ['dataset', ...args], { cwd });

describe('worker threads', () => {
  it('give the same bytes whatever their number, and after being killed', { timeout: 120_000 }, async () => {
    expect(await dataset('build', 'documents.jsonl', '-o', 'one', '--jobs', '1').done).toMatchObject({
      code: 0,
    });
    expect(await dataset('build', 'documents.jsonl', '-o', 'three', '--jobs', '3').done).toMatchObject({
      code: 0,
    });
    expect(digest('three')).toBe(digest('one'));
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const { child, done } = dataset('build', 'documents.jsonl', '-o', signal, '--jobs', '1');
      while (!existsSync(join(cwd, signal, 'parts/0000/0000000.jsonl.gz')))
        await new Promise((wait) => setTimeout(wait, 5));
      child.kill(signal);
      const { code, err } = await done;
      if (signal === 'SIGTERM' && code !== 0)
        expect([code, err]).toEqual([75, expect.stringContaining('the same command goes on')]);
      expect(await dataset('build', 'documents.jsonl', '-o', signal, '--jobs', '2').done).toMatchObject({
        code: 0,
      });
      expect(digest(signal)).toBe(digest('one'));
    }
  });

  it('set aside a document that takes too long or too much memory', { timeout: 120_000 }, async () => {
    const small = { id: 'small', source: 'Мир заключён.\nДа.', target: 'Peace was made.\nYes.' };
    const words = (word: string, times: number) =>
      Array.from({ length: times }, (_, k) => `${word} ${k} ${(k * 7919) % 1013}.`).join('\n');
    const large = { id: 'large', source: words('Слово', 120_000), target: words('Word', 120_000) };
    writeFileSync(
      join(cwd, 'mixed.jsonl'),
      [small, large, { ...small, id: 'after' }].map((one) => JSON.stringify(one)).join('\n'),
    );
    const slow = await dataset('build', 'mixed.jsonl', '-o', 'slow', '--jobs', '1', '--timeout', '5').done;
    expect([slow.code, slow.err]).toEqual([3, expect.stringContaining('large: TIME_LIMIT')]);
    const big = await dataset('build', 'mixed.jsonl', '-o', 'big', '--jobs', '1', '--max-memory', '80').done;
    expect([big.code, big.err]).toEqual([3, expect.stringContaining('large: MEMORY_LIMIT')]);
    for (const out of ['slow', 'big'])
      expect(readFileSync(join(cwd, out, 'documents.tsv'), 'utf8')).toMatch(
        /small\tok\t.*\nlarge\tfailed\t.*\nafter\tok\t/,
      );
  });
});
