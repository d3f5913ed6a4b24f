import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCli, run } from '../dataset/built-cli';
import { sverka } from './run';

const cwd = mkdtempSync(join(tmpdir(), 'sverka-stream-'));
const bytes = (lines: string[]) => new TextEncoder().encode(lines.join('\n'));
const answersOf = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a stream of documents', () => {
  it('has an answer for each line, in order, whatever the line is', async () => {
    writeFileSync(join(cwd, 'a.ru.txt'), 'Мир заключён.');
    writeFileSync(join(cwd, 'a.en.txt'), 'Peace was made.');
    const lines = [
      '{"id":"a","source":"Мир заключён. Да.","target":"Peace was made. Yes.","meta":{"year":1951}}',
      '',
      'no JSON',
      '{"id":4,"source":["Мир заключён."],"target":["Peace was made."]}',
      '{"source":"Мир."}',
      '{"id":"f","sourcePath":"a.ru.txt","targetPath":"a.en.txt"}',
      '{"id":"g","sourcePath":"none.txt","targetPath":"a.en.txt"}',
    ];
    const { code, out, err } = await sverka(['align', '--stream'], { stdin: bytes(lines), cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = answersOf(out);
    expect(answers.map(({ id, ok }) => [id, ok])).toEqual([
      ['a', true],
      [2, false],
      [3, false],
      [4, true],
      [5, false],
      ['f', true],
      ['g', false],
    ]);
    expect(answers[0]).toMatchObject({
      meta: { year: 1951 },
      pairs: [{ id: 'a:1', source: 'Мир заключён.', target: 'Peace was made.' }, { id: 'a:2' }],
      document: { nulls: { source: 0, target: 0 } },
    });
    expect(answers[1]).toMatchObject({
      error: { code: 'INVALID_INPUT', message: 'the line is empty', line: 2 },
    });
    expect(answers[6]).toMatchObject({ error: { message: 'none.txt: there is no such file' } });
  });

  it('checks documents, and pairs as they are', async () => {
    const lines = [
      '{"id":1,"source":"Ответ получен 5 мая.","target":"The answer was received on 6 May."}',
      '{"id":2,"pairs":[{"source":"Ответ получен 5 мая.","target":"The answer was received on 6 May."}]}',
      '{"id":3,"pairs":[{"source":1}]}',
    ];
    const answers = answersOf((await sverka(['check', '--stream'], { stdin: bytes(lines), cwd })).out);
    for (const answer of answers.slice(0, 2))
      expect(answer).toMatchObject({ ok: true, findings: [{ rule: 'date-mismatch' }] });
    expect(answers[2]).toMatchObject({ ok: false });
  });

  it('refuses files, and what is no UTF-8', async () => {
    expect(await sverka(['align', '--stream', 'a.txt'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('reads standard input') as string,
    });
    expect(
      await sverka(['align', '--stream'], { cwd, stdin: Uint8Array.of(0xcf, 0xf0, 0x0a) }),
    ).toMatchObject({ code: 2 });
  });

  describe('in a worker thread', () => {
    let cli = '';
    beforeAll(async () => {
      cli = await builtCli('stream');
    }, 60_000);

    it('answers, beats, and goes on after a document that takes too long', { timeout: 120_000 }, async () => {
      const long = JSON.stringify({
        id: 'long',
        source: 'Слово и дело. '.repeat(300_000),
        target: 'Word and deed. '.repeat(300_000),
      });
      const short = '{"id":"short","source":"Мир.","target":"Peace."}';
      const { code, out, err } = await run(cli, ['align', '--stream', '--timeout', '8', '--heartbeat', '1'], {
        cwd,
        stdin: [short, long, short].join('\n'),
      }).done;
      const answers = answersOf(out);
      expect(code).toBe(0);
      expect(answers.map(({ id }) => id)).toEqual(['short', 'long', 'short']);
      expect(answers[1]).toMatchObject({ ok: false, error: { code: 'TIME_LIMIT' } });
      expect(answers[2]).toMatchObject({ ok: true });
      expect(err).toMatch(/^\{"sverka":"heartbeat","done":\d+\}\n/);
    });
  });
});
