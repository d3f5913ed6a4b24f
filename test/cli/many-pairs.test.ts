import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sverka } from './run';
import { tmx, tu } from './workspace';

const RU = 'Мир заключён. Ответ получен.\n';
const EN = 'Peace was made. The answer has been received.\n';
const WRONG = 'Peace was made. The the answer has been received.\n';

let cwd: string;
const write = (name: string, content: string) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
};
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
const check = (...args: string[]) => sverka(['check', ...args], { cwd });

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-many-'));
  write('texts/a.ru.txt', RU);
  write('texts/a.en.txt', EN);
  write('texts/b.ru.txt', RU);
  write('texts/b.en.txt', WRONG);
});

const matching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;

/** The lines that sum up, without what was found. */
const summaries = (out: string) => out.split('\n').filter((line) => line.includes(' · '));

describe('many pairs in one run', () => {
  it.each([
    ['a folder', ['texts']],
    ['two globs', ['texts/*.ru.txt', 'texts/*.en.txt']],
    ['one glob', ['texts/*']],
    ['a list', ['texts/a.en.txt', 'texts/b.en.txt', 'texts/a.ru.txt', 'texts/b.ru.txt']],
  ])('matches by name the files of %s, with a line for each pair and one in the end', async (_, args) => {
    const { code, out, err } = await check(...args);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(summaries(out)).toEqual([
      'texts/a.ru.txt (utf-8) → texts/a.en.txt (utf-8): 2 beads · 0 errors · 0 warnings · 0 info',
      '2 beads · 0 errors · 1 warning · 0 info',
      '2 pairs · 4 beads · 0 errors · 1 warning · 0 info',
    ]);
  });

  it('matches folders of two languages, and what lies deeper', async () => {
    write('ru/1951/c.txt', RU);
    write('en/1951/c.html', `<p>${EN}</p>`);
    for (const args of [['ru', 'en'], ['ru/**', 'en/**'], ['{ru,en}/**']])
      expect(summaries((await check(...args)).out).at(-1)).toMatch(/^1 pair · 2 beads/);
  });

  it('takes files of units and files with both versions by themselves', async () => {
    write('units/m.tmx', tmx(tu('Да.', 'Yes.')));
    write('both/one.txt', `${RU}\n${EN}`);
    write('both/two.txt', `${RU}\n${EN}`);
    expect((await check('units', 'both/*')).out).toMatch(/3 pairs · 5 beads/);
    expect((await check('both')).out).toMatch(/2 pairs · 4 beads/);
  });

  it('passes over what a folder has beside its texts, and says so', async () => {
    write('texts/notes.txt', 'Notes.');
    write('texts/picture.png', '');
    write('texts/node_modules/x.ru.txt', RU);
    const { code, out, err } = await check('texts');
    expect(code).toBe(1);
    expect(summaries(out)).toHaveLength(3);
    expect(err).toBe('sverka: texts/notes.txt is passed over: its name tells no language\n');
  });

  it('checks the rest when a file has no translation or cannot be read', async () => {
    write('texts/c.ru.txt', RU);
    write('texts/d.ru.txt', '');
    write('texts/d.en.docx', 'no archive');
    const { code, out, err } = await check('texts');
    expect(code).toBe(2);
    expect(err).toMatch(/^sverka: texts\/c\.ru\.txt: there is no translation of that name\nsverka: texts\/d/);
    expect(summaries(out).at(-1)).toMatch(/^3 pairs · 1 not checked · 4 beads · 0 errors · 1 warning/);
  });

  it('says when there is nothing to check', async () => {
    expect(await check('nothing/*.txt')).toMatchObject({
      code: 2,
      err: matching(/'nothing\/\*\.txt' has no files/),
    });
    expect(await check()).toMatchObject({ code: 2, err: matching(/'files' in the configuration/) });
    expect(await check('-', 'texts/*.txt')).toMatchObject({
      code: 2,
      err: matching(/standard input is one text/),
    });
  });

  it('keeps quiet when asked, and counts by rule', async () => {
    expect((await check('texts/a*', '--quiet')).out).toBe('');
    expect((await check('texts', '--summary')).out).toMatch(/warning +repeated-word +1/);
  });

  it('takes English originals when told', async () => {
    const { out } = await check('texts', '--source-language', 'en');
    expect(summaries(out)[0]).toMatch(/^texts\/a\.en\.txt .*→ texts\/a\.ru\.txt/);
  });

  it('accepts the findings of all pairs in one baseline', async () => {
    write('texts/a.en.txt', WRONG);
    const baseline = ['--baseline', 'accepted.json'];
    expect((await check('texts', ...baseline, '--update-baseline')).err).toBe(
      'sverka: 2 findings accepted in accepted.json\n',
    );
    expect(await check('texts', ...baseline)).toMatchObject({ code: 0 });
  });

  it('is called by the configuration', async () => {
    write(
      'sverka.config.json',
      JSON.stringify({ files: [{ source: 'texts/*.ru.txt', target: 'texts/*.en.txt' }], maxWarnings: 1 }),
    );
    expect(await check()).toMatchObject({ code: 0, out: matching(/2 pairs · 4 beads/) });
    expect((await sverka(['check'], { cwd: join(cwd, 'texts') })).out).toMatch(/2 pairs · 4 beads/);
    write('sverka.config.json', JSON.stringify({ files: ['texts'] }));
    expect(await check()).toMatchObject({ code: 1, out: matching(/2 pairs · 4 beads/) });
  });
});

describe('the reports of many pairs', () => {
  it('writes several at once, and says where they went', async () => {
    const { code, out, err } = await check(
      'texts',
      ...['r.json', 'r.sarif', 'r.csv'].flatMap((f) => ['-o', f]),
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'texts/a.ru.txt → texts/a.en.txt: 2 beads · 0 errors · 0 warnings · 0 info\n' +
        'texts/b.ru.txt → texts/b.en.txt: 2 beads · 0 errors · 1 warning · 0 info\n' +
        '2 pairs · 4 beads · 0 errors · 1 warning · 0 info → r.json, r.sarif, r.csv\n',
    );
    const json = JSON.parse(read('r.json')) as { summary: object; reports: { findings: object[] }[] };
    expect(json.summary).toMatchObject({ pairs: 2, failed: 0, beads: 4, warning: 1 });
    expect(json.reports.map(({ findings }) => findings.length)).toEqual([0, 1]);
    const { runs } = JSON.parse(read('r.sarif')) as {
      runs: { artifacts: object[]; results: { locations: unknown }[] }[];
    };
    expect(runs).toHaveLength(1);
    expect(runs[0]!.artifacts).toHaveLength(4);
    expect(runs[0]!.results).toMatchObject([
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'texts/b.en.txt', index: 3 } } }] },
    ]);
    expect(read('r.csv').split('\r\n')).toHaveLength(3);
  });

  it('has a page for each pair, and a page that leads there', async () => {
    await check('texts', '-o', 'out.html');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['texts-a-ru-txt.html', 'texts-b-ru-txt.html']);
    for (const [, link] of read('out.html').matchAll(/href="([^"]+)"/g))
      expect(read(link!)).toMatch(/^<!doctype/i);
    expect(await check('texts', '--format', 'html')).toMatchObject({ code: 2, err: matching(/many pages/) });
  });

  it('says in one line why its pages have no place', async () => {
    write('out', 'a file where the folder would be');
    const { code, err } = await check('texts', '-o', 'out.html');
    expect(code).toBe(2);
    expect(err).toMatch(/^sverka: \S+out: cannot be written: there is a file of that name\n$/);
  });

  it('has a suite for each pair, failed ones too', async () => {
    write('texts/d.ru.txt', '');
    write('texts/d.en.docx', 'no archive');
    await check('texts', '-o', 'r.xml', '-o', 'r.md', '-o', 'github:r.log', '-o', 'r.sarif');
    expect(read('r.xml').match(/<testsuite /g)).toHaveLength(3);
    expect(read('r.xml')).toMatch(/<testsuites name="sverka" tests="\d+" failures="1" errors="1">/);
    expect(read('r.md').match(/^## /gm)).toHaveLength(4);
    expect(read('r.log')).toMatch(/^::warning file=texts\/b\.en\.txt/m);
    expect(read('r.sarif')).toMatch(/"executionSuccessful": false/);
  });
});

describe('outputs', () => {
  const pair = ['texts/b.ru.txt', 'texts/b.en.txt'];

  it('are of the format that is told, by name or by prefix', async () => {
    await check(...pair, '-o', 'r.json', '-o', 'markdown:summary', '-o', 'r.csv.gz');
    expect(read('r.json')).toMatch(/reportVersion/);
    expect(read('summary')).toMatch(/^## /);
    const { out } = await check(...pair, '-o', 'r.json', '-o', '-', '--format', 'github');
    expect(out).toMatch(/^::warning/);
  });

  it('are refused where nothing tells the format', async () => {
    for (const name of ['report.xyz', 'report', 'report.jsn'])
      expect(await check(...pair, '-o', name)).toMatchObject({
        code: 2,
        err: matching(/does not tell the format/),
      });
    expect(await check(...pair, '-o', 'a.json', '-o', 'b.csv', '--format', 'html')).toMatchObject({
      code: 2,
      err: matching(/all of them do/),
    });
    expect(await check('texts', '-o', '-', '-o', 'text:-')).toMatchObject({ code: 2 });
  });

  it('name files from the root of the repository, wherever the command runs', async () => {
    mkdirSync(join(cwd, '.git'));
    const inside = { cwd: join(cwd, 'texts') };
    const { out } = await sverka(['check', 'b.ru.txt', 'b.en.txt', '--format', 'github'], inside);
    expect(out).toMatch(/file=texts\/b\.en\.txt/);
    const sarif = await sverka(['check', 'b.ru.txt', 'b.en.txt', '--format', 'sarif'], inside);
    expect(sarif.out).toMatch(/"uri": "texts\/b\.en\.txt"/);
  });
});

describe('what makes a check fail', () => {
  const pair = ['texts/b.ru.txt', 'texts/b.en.txt'];
  it.each([
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'error', '--max-warnings', '0'], 1],
    [['--fail-on', 'error', '--max-warnings', '1'], 0],
    [['--max-warnings', '1'], 0],
    [['--fail-on', 'never', '--max-warnings', '0'], 0],
  ])('%j', async (args, code) => {
    expect((await check(...pair, ...args)).code).toBe(code);
  });

  it('counts the warnings of all pairs', async () => {
    write('texts/a.en.txt', WRONG);
    expect((await check('texts', '--max-warnings', '1')).code).toBe(1);
    expect((await check('texts', '--max-warnings', '2')).code).toBe(0);
  });
});

describe('standard input', () => {
  it('is called and configured as the user says', async () => {
    write('texts/sverka.config.json', JSON.stringify({ rules: { 'repeated-word': 'off' } }));
    const stdin = new TextEncoder().encode(WRONG);
    const args = [
      'check',
      'texts/a.ru.txt',
      '-',
      '--stdin-filename',
      'texts/draft.en.txt',
      '--format',
      'json',
    ];
    const { code, out } = await sverka(args, { cwd, stdin });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ files: { target: { path: 'texts/draft.en.txt' } } });
    const memory = new TextEncoder().encode(tmx(tu('Да.', 'Yes.')));
    const units = await sverka(['check', '-', '--stdin-filename', 'm.tmx'], { cwd, stdin: memory });
    expect(units).toMatchObject({ code: 0, out: matching(/m\.tmx.*\n\n1 bead/) });
  });
});
