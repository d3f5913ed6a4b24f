import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { encode } from '../read/encode';
import { sverka } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('the command line', () => {
  it('prints its version and its help', async () => {
    expect(await sverka(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const help = await sverka(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toMatch(/check .*\n.*align/);
    expect((await sverka(['check', '--help'])).out).toContain('--fail-on');
  });

  it.each([
    [[], /Usage/],
    [['chekc'], /unknown command 'chekc'; did you mean 'check'\? \(there are: check, align/],
    [['check'], /give a file, an original and its translation, or 'files' in the configuration/],
    [['check', 'a', 'b', 'c'], /^sverka: a: there is no such file/],
    [['align', 'a', 'b', 'c'], /got 3 files/],
    [
      [file('pair.txt', 'Мир.\n\nPeace.\n')],
      /unknown command 'pair.txt'; to check a file: sverka check pair.txt/,
    ],
    [
      ['check', '--fail-of', 'error'],
      /^sverka: unknown option '--fail-of'; did you mean '--fail-on'\? \(see sverka check --help\)\n$/,
    ],
    [
      ['check', '--preset', 'strcit', 'x'],
      /--preset must be one of .*; got 'strcit'; did you mean 'strict'\?/,
    ],
    [['check', '--colour'], /^sverka: unknown option '--colour' \(see/],
    [['check', '--format', 'pdf', 'x'], /--format must be one of text, html, json.*; got 'pdf'/],
    [['check', '-', '-'], /only one of the two files can be standard input/],
    [['check', 'missing.txt'], /^sverka: missing\.txt: there is no such file\n$/],
    [['align', '.'], /^sverka: \.: this is a folder, not a file\n$/],
    [['check', file('empty.txt', ' \n')], /^sverka: empty\.txt: the file is empty\n$/],
    [
      ['check', file('binary.txt', Uint8Array.of(1, 0, 2))],
      /^sverka: binary\.txt: this is a binary file, not a text\n$/,
    ],
    [['check', file('one.txt', 'Только по-русски.\n')], /^sverka: one\.txt: found no text in Latin letters/],
  ])('answers %j with one clear message and exit code 2', async (args, message) => {
    const { code, out, err } = await sverka(args, { cwd: folder });
    expect(err).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('aligns two files, one of them standard input', async () => {
    const stdin = new TextEncoder().encode('Мир заключён.');
    const { code, out } = await sverka(['align', '-', file('en.txt', 'Peace was made.')], {
      stdin,
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(out).toContain('< Мир заключён.\n  > Peace was made.');
  });

  it.each(['align', 'check'])(
    '%s warns in one line of languages that the files are not in',
    async (command) => {
      const files = [file('ru.txt', 'Мир заключён.\n'), file('en.txt', 'Peace was made.\n')];
      const languages = ['--source-language', 'en', '--target-language', 'ru'];
      const { out, err } = await sverka([command, ...files, ...languages], { cwd: folder });
      expect(err).toMatch(/^sverka: warning: The source was to be in en and the target in ru, .*\n$/);
      expect(out).not.toContain('warning: The source');
      expect((await sverka([command, ...files], { cwd: folder })).err).toBe('');
    },
  );

  it('names the encoding that it detected', async () => {
    const source = file('old.txt', encode('Ваши телеграммы о перемирии получены.', 'koi8-r'));
    const target = file('new.txt', 'Your telegrams about an armistice have been received.');
    expect((await sverka(['check', source, target], { cwd: folder })).out).toContain('koi8-r');
  });

  it('writes findings as JSON with lines, columns and offsets into the file', async () => {
    const { out } = await sverka([
      'check',
      'fixtures/telegram-3917.txt',
      '--format',
      'json',
      '--fail-on',
      'never',
    ]);
    const report = JSON.parse(out);
    const text = readFileSync('fixtures/telegram-3917.txt', 'utf8');
    expect(report).toMatchObject({ reportVersion: 1, tool: { name: 'sverka', version } });
    expect(report.metadata['Original Language']).toBe('Russian');
    for (const finding of report.findings) {
      for (const place of [...finding.source, ...finding.target]) {
        expect(text.slice(place.start, place.end)).toBe(place.text);
        expect(text.split('\n')[place.line - 1]!.slice(place.column - 1)).toContain(
          place.text.split('\n')[0],
        );
      }
    }
  });
});
