import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { beforeEach, describe, expect, it } from 'vitest';
import { readTmx } from '../../src/formats';
import { sverka } from '../cli/run';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-dataset-'));
  cpSync('fixtures/dataset', join(cwd, 'texts'), { recursive: true });
});
const run = (...args: string[]) => sverka(['dataset', ...args], { cwd });
const rows = (file: string) =>
  gunzipSync(readFileSync(join(cwd, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

/** A row of the corpus, as far as the tests look at it. */
interface Row {
  id: string;
  dropped_by: { filter: string; value: number | string }[];
}

/** What a run has written, but for its log. */
function digest(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (path: string) => {
    for (const name of readdirSync(join(cwd, folder, path)).sort()) {
      const own = join(path, name);
      if (statSync(join(cwd, folder, own)).isDirectory()) visit(own);
      else if (name !== 'log.jsonl')
        files[own] = createHash('sha256')
          .update(readFileSync(join(cwd, folder, own)))
          .digest('hex');
    }
  };
  visit('.');
  return files;
}

describe('sverka dataset', () => {
  it('builds a corpus from a folder, and verifies it', async () => {
    const { code, out, err } = await run(
      'build',
      'texts',
      '-o',
      'out',
      '--to',
      'jsonl,parquet,tmx,moses,documents',
      '--explain',
    );
    expect(err).toContain('7 documents in 1 parts, all scored → out');
    expect(code).toBe(0);
    expect(out).toMatch(/rules +\d+/);
    expect(out).toMatch(/percentiles +p0 +p1/);
    const data = rows('out/data/train-00000-of-00001.jsonl.gz');
    const dropped = rows('out/dropped/dropped.jsonl.gz');
    const report = JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8')) as {
      pairs: number;
      kept: number;
      waterfall: { first: number }[];
    };
    expect(data.length).toBe(report.kept);
    expect(data.length + dropped.length).toBe(report.pairs);
    expect(report.waterfall.reduce((sum, { first }) => sum + first, report.kept)).toBe(report.pairs);
    expect(dropped.flatMap((row) => row.dropped_by.map(({ value }) => value))).toContain('quantity-mismatch');
    const parquet = await parquetReadObjects({ file: bytesOf('out/data/train-00000-of-00001.parquet') });
    expect(parquet).toEqual(data.map((row) => expect.objectContaining({ ...row }) as unknown));
    const tmx = gunzipSync(readFileSync(join(cwd, 'out/data/train-00000-of-00001.tmx.gz'))).toString('utf8');
    expect([...readTmx(tmx)].map(({ id }) => id)).toEqual(data.map(({ id }) => id));
    const russian = gunzipSync(readFileSync(join(cwd, 'out/data/train-00000-of-00001.ru.gz'))).toString(
      'utf8',
    );
    expect(russian.split('\n').length - 1).toBe(data.length);
    expect(rows('out/data/documents.jsonl.gz')).toHaveLength(7);
    expect(await run('verify', 'out')).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'out/README.md'), 'utf8')).toMatch(
      /^---\npretty_name: .*\nlanguage:\n- ru\n- en\n/,
    );
  });

  it('traces every pair to its place', async () => {
    await run('build', 'texts', '-o', 'out');
    for (const row of rows('out/data/train-00000-of-00001.jsonl.gz').slice(0, 20)) {
      const { out } = await run('trace', 'out', row.id);
      const { source, sourceSpans, sourcePath } = JSON.parse(out) as {
        source: string;
        sourceSpans: { start: number; end: number }[];
        sourcePath: string;
      };
      const text = readFileSync(sourcePath, 'utf8');
      expect(sourceSpans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(source);
    }
    expect((await run('trace', 'out', 'nothing:1')).err).toContain("no document or pair 'nothing:1'");
  });

  it('selects again without scoring, and says how far a run is', async () => {
    await run('score', 'texts', '-o', 'out');
    expect(await run('status', 'out', '--json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('"partsDone":1') as string,
    });
    const loose = await run('select', 'out', '--preset', 'loose', '--filter', 'rules=off');
    const strict = await run('select', 'out', '--preset', 'strict');
    const kept = ({ err }: { err: string }) => Number(/sverka: (\d+) of/.exec(err.split('\n').at(-2)!)![1]);
    expect(kept(loose)).toBeGreaterThan(kept(strict));
    expect((await run('sample', 'out', '--dropped-by', 'rules', '-n', '1')).out).toMatch(
      /^\S+:\d+ {2}rules .*\n {2}< .*\n {2}> .*\n$/,
    );
  });

  it('reads manifests, and tells documents that failed', async () => {
    writeFileSync(
      join(cwd, 'texts/noise.bin'),
      Uint8Array.from({ length: 500 }, (_, k) => (k * 37) % 256),
    );
    writeFileSync(join(cwd, 'texts/page.html'), '<!DOCTYPE html><p>Мир.</p>');
    writeFileSync(join(cwd, 'texts/empty.txt'), '\n');
    writeFileSync(
      join(cwd, 'pairs.tsv'),
      [
        'id\tsource\ttarget\tyear',
        'a\ttexts/letter.ru.txt\ttexts/letter.en.txt\t1951',
        'b\ttexts/noise.bin\ttexts/garden.en.txt\t',
        'c\ttexts/page.html\ttexts/garden.en.txt\t',
        'd\ttexts/empty.txt\ttexts/garden.en.txt\t',
        'e\ttexts/none.txt\ttexts/garden.en.txt\t',
        'f\ttexts/weather.en.txt\ttexts/weather.ru.txt\t',
        'g\ttexts/garden.ru.txt\ttexts/lighthouse.en.txt\t',
        '',
      ].join('\n'),
    );
    const { code, err } = await run('build', 'pairs.tsv', '-o', 'out');
    expect(code).toBe(3);
    expect(err).toContain('sverka: b: INVALID_INPUT');
    const documents = readFileSync(join(cwd, 'out/documents.tsv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t'));
    expect(documents.slice(1, -1).map(([id, verdict, , , , , error]) => [id, verdict, error])).toEqual([
      ['a', 'ok', ''],
      ['b', 'failed', 'INVALID_INPUT'],
      ['c', 'failed', 'UNSUPPORTED_INPUT'],
      ['d', 'failed', 'INVALID_INPUT'],
      ['e', 'failed', 'INVALID_INPUT'],
      ['f', 'swapped', ''],
      ['g', 'not-a-translation', ''],
    ]);
    expect(rows('out/data/train-00000-of-00001.jsonl.gz')[0]).toMatchObject({
      id: 'a:1',
      meta: '{"year":"1951"}',
    });
  });

  it('reads units in runs, and by the property that names their document', async () => {
    const units = Array.from(
      { length: 130 },
      (_, k) =>
        `{"source":"Ответ номер ${k} получен.","target":"Answer number ${k} was received.","book":"${k < 70 ? 'one' : 'two'}"}`,
    );
    writeFileSync(join(cwd, 'memory.jsonl'), units.join('\n'));
    expect((await run('build', 'memory.jsonl', '-o', 'runs')).err).toMatch(
      /^sverka: memory\.jsonl: taken for units, 64 in a row for a document; --as documents makes each line one$/m,
    );
    expect(readFileSync(join(cwd, 'runs/documents.tsv'), 'utf8').match(/memory\/\d+/g)).toEqual([
      'memory/000001',
      'memory/000002',
      'memory/000003',
    ]);
    await run(
      'build',
      'memory.jsonl',
      '-o',
      'books',
      '--document',
      'book',
      '--filter',
      'realigned=off',
      '--dedup',
      'off',
    );
    expect(readFileSync(join(cwd, 'books/documents.tsv'), 'utf8')).toMatch(
      /^one\tok\ttrain\t70\t.*\ntwo\tok\ttrain\t60\t/m,
    );
  });

  it('gives the same bytes from shards, in any order, and goes on where it was', async () => {
    const lines = Array.from({ length: 100 }, (_, k) =>
      JSON.stringify({
        id: `d${k}`,
        source: `Мир номер ${k} заключён.\nОтвет получен.`,
        target: `Peace number ${k} was made.\nThe answer was received.`,
      }),
    );
    writeFileSync(join(cwd, 'documents.jsonl'), lines.join('\n'));
    await run('build', 'documents.jsonl', '-o', 'whole');
    for (const shard of ['2/3', '0/3'])
      expect(await run('build', 'documents.jsonl', '-o', 'shards', '--shard', shard)).toMatchObject({
        code: 4,
      });
    expect(await run('select', 'shards')).toMatchObject({
      code: 2,
      err: expect.stringContaining('2 of 7 parts are not scored yet (1, 4)') as string,
    });
    expect(await run('build', 'documents.jsonl', '-o', 'shards', '--shard', '1/3')).toMatchObject({
      code: 0,
    });
    expect(digest('shards')).toEqual(digest('whole'));
    const before = statSync(join(cwd, 'whole/parts/0000/0000000.jsonl.gz')).mtimeMs;
    await run('build', 'documents.jsonl', '-o', 'whole');
    expect(statSync(join(cwd, 'whole/parts/0000/0000000.jsonl.gz')).mtimeMs).toBe(before);
  });

  it('refuses to go on with other settings or inputs, and says what differs', async () => {
    await run('score', 'texts', '-o', 'out');
    expect((await run('score', 'texts', '-o', 'out', '--names')).err).toMatch(
      /holds another run: names was false, and is true.*--fresh/,
    );
    writeFileSync(join(cwd, 'texts/garden.ru.txt'), 'Другой текст.\n');
    expect((await run('score', 'texts', '-o', 'out')).err).toMatch(
      /texts\/garden\.ru\.txt has another content/,
    );
    expect(await run('score', 'texts', '-o', 'out', '--fresh')).toMatchObject({ code: 0 });
  });

  it('lists files without a counterpart', async () => {
    writeFileSync(join(cwd, 'texts/alone.ru.txt'), 'Мир.\n');
    expect(await run('build', 'texts', '-o', 'out')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/alone\.ru\.txt: no counterpart.*\n.*1 of the files/) as string,
    });
    expect(existsSync(join(cwd, 'out/plan'))).toBe(false);
    expect(await run('build', 'texts', '-o', 'out', '--allow-unmatched')).toMatchObject({ code: 0 });
  });

  it('takes a configuration with filters of its own', async () => {
    writeFileSync(
      join(cwd, 'sverka.dataset.ts'),
      `export default { input: { files: ['texts'] }, customFilters: [{ id: 'no-numbers', description: 'x', defaults: { most: 0 }, decide: ({ values }, { most }) => values.matched <= most || { value: values.matched } }], outputs: ['moses'] };`,
    );
    const { code, out } = await run('build', '-o', 'out');
    expect(code).toBe(0);
    expect(out).toMatch(/no-numbers +\d+/);
    expect(existsSync(join(cwd, 'out/data/train-00000-of-00001.ru.gz'))).toBe(true);
    writeFileSync(join(cwd, 'wrong.json'), '{"filtres": {}}');
    expect((await run('build', '-o', 'other', '--config', 'wrong.json')).err).toContain(
      "unknown 'filtres'; did you mean 'filters'?",
    );
  });

  it.each([
    [['biuld'], /there is no 'dataset biuld'; did you mean 'build'\?/],
    [['build', 'texts'], /say where to: -o DIR/],
    [['build', 'none.tsv', '-o', 'out'], /none\.tsv: there is no such file/],
    [['build', 'texts', '-o', 'out', '--shard', '4/4'], /--shard must be auto, or i\/n/],
    [['build', 'texts', '-o', 'out', '--shard', 'auto'], /none of SLURM_ARRAY_TASK_ID/],
    [['build', 'texts', '-o', 'out', '--filter', 'x'], /--filter must be a name and a value/],
    [['select', 'texts'], /texts: nothing was scored here/],
  ])('answers %j clearly', async (args, message) => {
    const { code, err } = await run(...args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(join(cwd, file));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
