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

  it('knows the date of the original by --date, or by the override for its files', async () => {
    write('letters/ru.txt', 'Ваша телеграмма от 28 июня с. г. получена.\n');
    write('letters/en.txt', 'Your telegram of 28 June 1952 has been received.\n');
    expect((await rules()).findings).toEqual([]);
    expect((await rules('--date', '1951-06-30')).findings).toEqual(['date-mismatch']);
    await expect(rules('--date', 'June')).rejects.toThrow(/date must be a date such as/);
    write('sverka.config.json', JSON.stringify({ overrides: [{ files: ['letters/**'], date: '1951' }] }));
    expect((await rules()).findings).toEqual(['date-mismatch']);
    expect((await rules('--date', '1952')).findings).toEqual([]);
  });

  it.each([
    ['{', /sverka\.config\.json: cannot be loaded/],
    ['[]', /a configuration is an object/],
    ['{"ruels": {}}', /unknown setting 'ruels'; did you mean 'rules'\? \(there are: preset, rules/],
    ['{"maxWarnings": "1"}', /'maxWarnings' must be a whole number, 0 or more; got "1"/],
    ['{"maxWarnings": -1}', /'maxWarnings' must be a whole number, 0 or more; got -1/],
    ['{"failOn": "warn"}', /sverka\.config\.json: 'failOn' must be one of .*; got "warn"/],
    [
      '{"preset": "strct"}',
      /sverka\.config\.json: 'preset' must be one of recommended, strict, fiction, dataset/,
    ],
    ['{"date": "June 1951"}', /'date' must be a date such as '1951-06-30'/],
    ['{"baseline": 3}', /'baseline' must be the path of a file/],
    ['{"rules": []}', /'rules' must be an object of rules/],
    [
      '{"rules": {"negatoin": "off"}}',
      /sverka\.config\.json: there is no rule 'negatoin'; did you mean 'negation'/,
    ],
    ['{"rules": {"negation": null}}', /rule 'negation': must be off, info, warning or error/],
    ['{"rules": {"negation": ["warning", 3]}}', /rule 'negation': options are an object; got 3/],
    [
      '{"rules": {"emphasis": ["info", {"minLeters": 3}]}}',
      /has no option 'minLeters'; did you mean 'minLetters'/,
    ],
    ['{"overrides": {}}', /'overrides' must be a list/],
    ['{"overrides": [{"rules": {}}]}', /'overrides' number 1: 'files' is missing/],
    ['{"overrides": [{"files": "a/**"}]}', /'overrides' number 1: 'files' must be a list of globs/],
    [
      '{"overrides": [{"files": ["no-such/**"], "rules": {"nonsense": "off"}}]}',
      /there is no rule 'nonsense'/,
    ],
    ['{"glossary": {"terms": 3}}', /'glossary' must be an object with 'terms'/],
    ['{"customRules": {}}', /'customRules' must be a list of rules/],
    [
      '{"customRules": [{"id": "own"}]}',
      /custom rule 'own' needs a 'severity'.*a function 'checkBead' or 'checkBitext'/,
    ],
  ])('refuses the configuration %s', async (content, message) => {
    write('sverka.config.json', content);
    await expect(rules()).rejects.toThrow(message);
  });

  it('reads import and export in a .js file whatever the type of its package', async () => {
    write('package.json', '{ "type": "commonjs" }');
    write('off.mjs', 'export const off = "off";');
    write(
      'sverka.config.js',
      'import { off } from "./off.mjs";\nexport default { rules: { "sentence-type": off } };',
    );
    expect(await rules()).toMatchObject({ findings: ['repeated-word'] });
    write('sverka.config.js', 'module.exports = { rules: { "repeated-word": "off" } };');
    expect(await rules()).toMatchObject({ findings: ['sentence-type'] });
  });

  it('runs a rule of the user, and says what one lacks or that its name is taken', async () => {
    const own = (
      id: string,
    ) => `export default { customRules: [{ id: '${id}', severity: 'warning', mqm: 'other',
      description: 'Every passage.', defaults: {}, *checkBead() { yield { message: 'here', source: [], target: [] }; } }] };`;
    write('sverka.config.mjs', own('every'));
    expect((await rules()).findings).toContain('every');
    write('sverka.config.js', own('negation'));
    await expect(rules()).rejects.toThrow(/sverka\.config\.js: two rules have the id 'negation'/);
  });

  it('refuses a file that is no configuration', async () => {
    write('sverka.config.ts', 'export const config = {};');
    await expect(rules()).rejects.toThrow(/sverka\.config\.ts: there is no default export/);
    write('sverka.yaml', 'rules: {}');
    await expect(rules('--config', 'sverka.yaml')).rejects.toThrow(
      /sverka\.yaml: a configuration is a \.ts, \.js/,
    );
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

describe('one baseline for several files and runs', () => {
  const baseline = ['--baseline', 'accepted.json', '--format', 'json'];
  const checkOther = (...args: string[]) =>
    sverka(['check', 'letters/ru.txt', 'letters/other.txt', ...baseline, ...args], { cwd });

  it('keeps what it accepts for others, and calls none of it stale', async () => {
    write('letters/other.txt', 'The answer has come come. When will the answer come?\n');
    await rules(...baseline, '--update-baseline');
    expect((await checkOther()).code).toBe(1);
    expect((await checkOther('--update-baseline')).err).toBe('sverka: 1 finding accepted in accepted.json\n');
    expect(await rules(...baseline)).toMatchObject({ code: 0, err: '' });
    expect(await checkOther()).toMatchObject({ code: 0, err: '' });
  });

  it('leaves rules alone that do not run', async () => {
    await rules(...baseline, '--update-baseline');
    const one = [...baseline, '--rule', 'repeated-word'];
    expect(await rules(...one)).toMatchObject({ code: 0, err: '' });
    await rules(...one, '--update-baseline');
    expect(await rules(...baseline)).toMatchObject({ code: 0, err: '' });
  });

  it('refuses a file that is no baseline', async () => {
    write('accepted.json', '{"accepted": 3}');
    await expect(rules(...baseline)).rejects.toThrow(/accepted\.json: not a baseline; take it away/);
    write('accepted.json', '{');
    await expect(rules(...baseline, '--update-baseline')).rejects.toThrow(/the baseline is not JSON/);
  });
});

describe('sverka explain', () => {
  it('lists the rules and tells about one', async () => {
    expect((await sverka(['explain'])).out).toMatch(/^omission +error +A sentence of the original/);
    const { code, out } = await sverka(['explain', 'emphasis']);
    expect(code).toBe(0);
    expect(out).toMatch(/recommended off, strict warning, fiction off, dataset off/);
    expect(out).toMatch(/minLetters: 5/);
    expect((await sverka(['explain', 'nonsense'])).err).toMatch(/there is no rule 'nonsense'/);
    expect((await sverka(['explain', 'negatoin'])).err).toMatch(/did you mean 'negation'/);
  });

  it('knows the rules of the configuration', async () => {
    write(
      'sverka.config.mjs',
      `export default { customRules: [{ id: 'salutation', severity: 'warning', mqm: 'terminology', description: 'Not as asked.',
        defaults: { title: 'Comrade' }, *checkBead() {} }] };`,
    );
    expect((await sverka(['explain'], { cwd })).out).toMatch(/salutation +warning +Not as asked\.\n$/);
    expect((await sverka(['explain', 'salutation'], { cwd })).out).toMatch(/title: "Comrade"/);
  });
});
