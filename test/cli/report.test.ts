import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sverka } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sverka-report-'));
const telegram = resolve('fixtures/telegram-3917.txt');

describe('reports on the command line', () => {
  it.each([
    ['r.sarif', /"version": "2.1.0"/],
    ['r.json', /"reportVersion"/],
    ['r.xml', /<testsuites/],
    ['r.md', /^## /],
    ['r.csv', /^\ufeffseverity/],
    ['r.txt', /warning /],
  ])('takes the format of %s from its extension and says where it went', async (name, content) => {
    const { code, out, err } = await sverka(['check', telegram, '-o', name], { cwd: folder });
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(content);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        new RegExp(`^28 beads · 0 errors · \\d+ warnings · \\d+ info → ${name}\n$`),
      ) as unknown,
    });
  });

  it('lets --format go over the extension', async () => {
    await sverka(['check', telegram, '-o', 'github.txt', '--format', 'github'], { cwd: folder });
    expect(readFileSync(join(folder, 'github.txt'), 'utf8')).toMatch(/^::/);
  });

  it('says when the file cannot be written', async () => {
    const { code, err } = await sverka(['check', telegram, '-o', 'no/such/folder.json'], { cwd: folder });
    expect(err).toMatch(/^sverka: no\/such\/folder\.json: cannot be written: /);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
