import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../scripts/generate/config-schema';
import { presets } from '../../src/check/engine/settings';
import { ruleTexts } from '../../src/check/generated/rule-texts';
import { helpOptions } from '../../src/cli/completion/help-options';
import { checkCommand } from '../../src/cli/commands/check-command';
import { workflow } from '../../src/cli/init/workflow';
import { sverka } from './run';
import { workspace } from './workspace';

const { folder, read, run, succeed, write } = workspace();
const schema = configSchema(ruleTexts, presets);
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;

describe('sverka segment', () => {
  it('prints a sentence a line, with paragraphs when asked', async () => {
    write('text.txt', 'Мир заключён. Ответ\nполучен.\n\nДа.\n');
    expect((await succeed('segment', 'text.txt')).out).toBe('Мир заключён.\nОтвет получен.\nДа.\n');
    expect((await succeed('segment', 'text.txt', '--paragraphs')).out).toMatch(/получен\.\n<p>\nДа\.\n$/);
    const { out } = await succeed('segment', 'text.txt', '--format', 'jsonl');
    expect(JSON.parse(out.split('\n')[2]!)).toMatchObject({ text: 'Да.', paragraph: 1, kind: 'prose' });
    await succeed('segment', 'text.txt', '--paragraphs', '-o', 'out.txt');
    expect(read('out.txt')).toMatch(/<p>\nДа\.\n$/);
  });

  it('takes documents, standard input and any language', async () => {
    write('page.html', '<p>Peace was made.</p><p>Yes.</p>');
    expect((await succeed('segment', 'page.html')).out).toBe('Peace was made.\nYes.\n');
    const stdin = new TextEncoder().encode('Er kam z. B. um 3. Dann ging er.');
    expect(await sverka(['segment', '-', '--language', 'de'], { stdin })).toMatchObject({
      code: 0,
      out: 'Er kam z. B. um 3.\nDann ging er.\n',
    });
    expect(await run('segment')).toMatchObject({ code: 2, err: matching(/give one file; got 0/) });
    expect(await run('segment', 'x', '--format', 'xml')).toMatchObject({ code: 2 });
  });
});

describe('sverka romanize', () => {
  it('writes a name in a system, or in all', async () => {
    expect((await succeed('romanize', 'Хрущёв', 'Юрий')).out).toBe('Khrushchëv\nYuriy\n');
    expect((await succeed('romanize', 'Пэн Дэхуай', '--system', 'palladius')).out).toBe('Peng Dehuai\n');
    expect((await succeed('romanize', 'Юрий', '--all')).out).toMatch(/^Юрий\n {2}\S+ {2}/);
    const json = JSON.parse((await succeed('romanize', 'Юрий', '--format', 'json')).out) as object[];
    expect(json).toEqual([{ name: 'Юрий', forms: [{ text: 'Yuriy', systems: ['bgn-pcgn'] }] }]);
  });

  it('reads the lines of standard input', async () => {
    const stdin = new TextEncoder().encode('Юрий\nАнна\n');
    expect((await sverka(['romanize', '-'], { stdin })).out).toBe('Yuriy\nAnna\n');
    expect(await run('romanize')).toMatchObject({ code: 2, err: matching(/give a name/) });
    expect(await run('romanize', 'x', '--system', 'bgn-pcg')).toMatchObject({
      code: 2,
      err: matching(/did you mean 'bgn-pcgn'/),
    });
  });
});

describe('sverka init', () => {
  it('writes a configuration for what it finds, which then checks it', async () => {
    mkdirSync(join(folder(), 'texts/1951'), { recursive: true });
    write('texts/1951/a.ru.txt', 'Мир заключён.\n');
    write('texts/1951/a.en.txt', 'Peace was made.\n');
    expect((await succeed('init', '--workflow')).out).toMatch(/it has 1 pair\. Now: npx sverka check/);
    const config = JSON.parse(read('sverka.config.json')) as object;
    expect(config).toMatchObject({ files: [{ source: 'texts/**/*.ru.txt', target: 'texts/**/*.en.txt' }] });
    expect(new Ajv({ strict: false }).validate(schema, config)).toBe(true);
    expect((await succeed('check')).out).toMatch(/1 pair · 1 bead/);
    expect(read('.github/workflows/translation.yml')).toBe(workflow);
    expect(await run('init')).toMatchObject({ code: 2, err: matching(/there is sverka\.config\.json/) });
  });

  it('writes TypeScript when asked, and a usual pattern where there is nothing', async () => {
    expect((await succeed('init', '--ts')).out).toMatch(/no pairs were found/);
    expect(read('sverka.config.ts')).toMatch(/defineConfig\(\{\n {2}files: \[/);
  });

  it('writes the workflow that the documentation shows', () => {
    expect(readFileSync('docs/examples/check-translation.yml', 'utf8')).toBe(workflow);
  });
});

describe('the schema of the configuration', () => {
  const validate = new Ajv({ strict: false }).compile(schema);
  it.each([
    [{ rules: { negation: 'off', emphasis: ['info', { minLetters: 3 }], own: 'error' } }, true],
    [{ extends: './base.json', files: ['texts', { source: 'ru', target: 'en' }], lexicon: false }, true],
    [{ overrides: [{ files: ['a/**'], preset: 'fiction' }], glossary: { terms: [] } }, true],
    [{ rules: { emphasis: ['info', { minLeters: 3 }] } }, false],
    [{ rules: { negation: 'of' } }, false],
    [{ presets: 'strict' }, false],
    [{ overrides: [{ preset: 'strict' }] }, false],
  ])('%j: %s', (config, valid) => {
    expect(validate(config)).toBe(valid);
  });
});

describe('sverka completion', () => {
  it('knows the options of a command and their choices from its help', () => {
    const options = new Map(helpOptions(checkCommand).map((option) => [option.name, option]));
    expect(options.get('--format')?.choices).toContain('github');
    expect(options.get('--preset')?.choices).toEqual(['recommended', 'strict', 'fiction', 'dataset']);
    expect(options.get('--fail-on')?.choices).toEqual(['error', 'warning', 'info', 'never']);
    expect(options.get('--rule')?.choices).toContain('negation');
    expect(options.get('--output')).toMatchObject({ short: '-o', value: 'FILE', choices: [] });
    expect(options.get('--watch')).not.toHaveProperty('value');
  });

  it.each(['bash', 'zsh', 'fish'])('is a script that %s takes, where that is installed', async (shell) => {
    const { out } = await succeed('completion', shell);
    expect(out).toContain('--max-warnings'.slice(shell === 'fish' ? 2 : 0));
    const there = spawnSync(shell, ['--version']).status === 0;
    if (!there) return;
    write(`completion.${shell}`, out);
    execFileSync(shell, ['-n', join(folder(), `completion.${shell}`)]);
  });

  it('completes in bash', async () => {
    if (spawnSync('bash', ['--version']).status !== 0) return;
    writeFileSync(join(folder(), 'completion.bash'), (await succeed('completion', 'bash')).out);
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `. ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _sverka; echo "\${COMPREPLY[@]}"`,
          'bash',
          'sverka',
          ...words,
        ],
        { cwd: folder(), encoding: 'utf8' },
      ).trim();
    expect(complete('ch')).toBe('check');
    expect(complete('check', '--pre')).toBe('--preset');
    expect(complete('check', '--preset', 'st')).toBe('strict');
    expect(complete('check', 'ru')).toBe('ru.txt');
  });

  it('says which shells there are', async () => {
    expect(await run('completion', 'tcsh')).toMatchObject({
      code: 2,
      err: matching(/one of bash, zsh, fish/),
    });
  });
});

it('--no-color and --color hold for every command', async () => {
  write('wrong.txt', 'Peace was made. The the answer has been received.\n');
  const colored = await run('check', 'ru.txt', 'wrong.txt', '--color');
  expect(colored.out).toContain('\u001b[');
  expect((await run('check', 'ru.txt', 'wrong.txt', '--color', '--no-color')).out).not.toContain('\u001b[');
  expect((await run('--no-color', 'check', 'ru.txt', 'wrong.txt')).code).toBe(1);
});
