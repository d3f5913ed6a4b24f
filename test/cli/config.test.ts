import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sverka } from './run';

let cwd: string;
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-config-'));
  mkdirSync(join(cwd, 'letters'));
  write('letters/ru.txt', 'Ответ получен. Когда придёт ответ?\n');
  write('letters/en.txt', 'The the answer has been received. The answer will come.\n');
});

const files = ['letters/ru.txt', 'letters/en.txt'];
async function rules(...args: string[]) {
  const { code, out, err } = await sverka(['check', ...files, '--format', 'json', ...args], { cwd });
  if (code === 2) throw new Error(err);
  const { findings } = JSON.parse(out) as { findings: { rule: string; accepted?: true }[] };
  return {
    code,
    err,
    findings: findings.map(({ rule, accepted }) => rule + (accepted ? ' (accepted)' : '')),
  };
}

describe('sverka check with settings', () => {
  it('runs single rules and bears warnings', async () => {
    expect((await rules()).findings).toEqual(['repeated-word', 'sentence-type']);
    expect(await rules('--rule', 'repeated-word')).toMatchObject({ code: 1, findings: ['repeated-word'] });
    expect(await rules('--max-warnings', '2')).toMatchObject({ code: 0 });
    expect(await rules('--max-warnings', '1')).toMatchObject({ code: 1 });
    expect((await rules('--preset', 'dataset')).findings).toEqual(['repeated-word']);
  });

  it.each([
    ['sverka.config.json', '{ "rules": { "sentence-type": "off" }, "failOn": "error" }'],
    ['sverka.config.mjs', 'export default { rules: { "sentence-type": "off" }, failOn: "error" };'],
    [
      'sverka.config.ts',
      'const config: { rules: Record<string, "off">; failOn: string } = { rules: { "sentence-type": "off" }, failOn: "error" };\nexport default config;',
    ],
  ])('reads %s', async (name, content) => {
    write(name, content);
    expect(await rules()).toMatchObject({ code: 0, findings: ['repeated-word'] });
  });

  it('applies overrides to the files that match', async () => {
    const config = (glob: string) =>
      write(
        'sverka.config.json',
        JSON.stringify({ overrides: [{ files: [glob], rules: { 'repeated-word': 'off' } }] }),
      );
    config('letters/**');
    expect((await rules()).findings).toEqual(['sentence-type']);
    config('en.txt');
    expect((await rules()).findings).toEqual(['sentence-type']);
    config('books/**');
    expect((await rules()).findings).toHaveLength(2);
  });

  it.each([
    ['{', /sverka\.config\.json: cannot be loaded/],
    ['[]', /a configuration is an object/],
    ['{"ruels": {}}', /unknown setting 'ruels'; one of: preset, rules/],
    ['{"maxWarnings": "1"}', /'maxWarnings' must be of type number/],
    ['{"rules": {"nonsense": "off"}}', /there is no rule 'nonsense'/],
  ])('refuses the configuration %s', async (content, message) => {
    write('sverka.config.json', content);
    await expect(rules()).rejects.toThrow(message);
  });

  it('says so when a named file is missing', async () => {
    await expect(rules('--config', 'none.json')).rejects.toThrow("there is no file 'none.json'");
    await expect(rules('--baseline', 'none.json')).rejects.toThrow(/--update-baseline writes it/);
    await expect(rules('--update-baseline')).rejects.toThrow(/needs --baseline FILE/);
    await expect(rules('--max-warnings', 'many')).rejects.toThrow(/whole number/);
  });
});

describe('the baseline', () => {
  it('accepts what it knows wherever it stands, and reports what is stale', async () => {
    const baseline = ['--baseline', 'accepted.json'];
    expect(await rules(...baseline, '--update-baseline')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(cwd, 'accepted.json'), 'utf8')).accepted).toHaveLength(2);

    write('letters/ru.txt', 'Новое начало.\nОтвет получен. Когда придёт ответ?\n');
    write('letters/en.txt', 'A new beginning.\nThe the answer has been received. The answer will come.\n');
    expect(await rules(...baseline)).toMatchObject({
      code: 0,
      err: '',
      findings: ['repeated-word (accepted)', 'sentence-type (accepted)'],
    });

    write(
      'letters/en.txt',
      'A new beginning.\nThe answer answer has been received. When will the answer come?\n',
    );
    const { code, err, findings } = await rules(...baseline);
    expect({ code, findings }).toEqual({ code: 1, findings: ['repeated-word'] });
    expect(err.match(/stale in the baseline/g)).toHaveLength(2);
  });
});

describe('sverka explain', () => {
  it('lists the rules and tells about one', async () => {
    expect((await sverka(['explain'])).out).toMatch(/^omission +error +A sentence of the original/);
    const { code, out } = await sverka(['explain', 'emphasis']);
    expect(code).toBe(0);
    expect(out).toMatch(/recommended off, strict warning, dataset off/);
    expect(out).toMatch(/minLetters: 5/);
    expect((await sverka(['explain', 'nonsense'])).err).toMatch(/there is no rule 'nonsense'/);
  });
});
