import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { progressLine } from '../../src/cli/output/progress';
import { ownFault } from '../../src/cli/error-line';
import { csvRows } from '../../src/report/escape/sheet-rows';
import { tmx, workspace } from './workspace';

const { write, read, run, succeed, folder } = workspace();

const TRAVERSAL = '/../victim';
const codes = [TRAVERSAL, '../../x', 'a/b', 'ru\u0000', '..', 'C:\\x', 'x'.repeat(36), 'ru ru', 'é'];

describe.each(codes)('the language code %j of a file', (code) => {
  const attr = code.replace(/\0/g, '\u0001');
  const files: Record<string, string> = {
    'e.tmx': tmx(
      `<tu><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="${attr}"><seg>Yes.</seg></tuv></tu>`,
    ),
    'e.xlf': `<xliff version="1.2"><file source-language="ru" target-language="${attr}"><body><trans-unit id="1"><source>Да.</source><target>Yes.</target></trans-unit></body></file></xliff>`,
    'e.xlf2': `<xliff version="2.0" srcLang="ru" trgLang="${attr}"><file id="f"><unit id="1"><segment><source>Да.</source><target>Yes.</target></segment></unit></file></xliff>`,
    'e.po': `msgid ""\nmsgstr "Language: ${code.replace(/[\\\0 ]/g, '/')}\\n"\n\nmsgid "Да."\nmsgstr "Yes."\n`,
    'e.jsonl': `${JSON.stringify({ sverka: 1, source: 'Да.', target: 'Yes.', targetLanguage: code })}\n`,
    'e.csv': `source,target,target_language\nДа.,Yes.,${code}\n`,
    'e.tsv': `source\ttarget\ttarget_language\nДа.\tYes.\t${code}\n`,
  };

  it.each(Object.keys(files))('is refused at reading: %s', async (name) => {
    write(name, files[name]!);
    const before = readdirSync(folder()).sort();
    for (const args of [
      ['align', name, '-o', 'out', '--to', 'moses'],
      ['convert', name, 'out.tmx'],
      ['check', name],
    ]) {
      const { code: exit, err } = await run(...args);
      expect(exit).toBe(2);
      expect(err).toMatch(/^sverka: e\.\w+:/);
    }
    expect(readdirSync(folder()).sort()).toEqual(before);
  });
});

it('refuses such a code on the command line', async () => {
  const { code, err } = await run('convert', 'x.tsv', 'out', '--to', 'moses', '--target-language', TRAVERSAL);
  expect(code).toBe(2);
  expect(err).toContain("--target-language must be the code of a language such as 'ru' or 'en-GB'");
});

const HOSTILE =
  '\u001b]0;pwned\u0007 \u001b[2J \u202e ##[stop-commands]x ##vso[task.setvariable]y ##teamcity[z] \r::error::w';
const TERMINAL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066\u2067]|##\w*\[|^[^\S\r\n\u2028\u2029]*::/m;

describe('text of the input that a terminal or the runner of a build would obey', () => {
  const texts = () => {
    write('ru.txt', `Встреча состоится 29 июня 1951 ${HOSTILE}.\n`);
    write('en.txt', `The meeting ${HOSTILE} will take place on 30 June 1951 ${HOSTILE}.\n`);
  };

  it.each([
    ['align', 'ru.txt', 'en.txt'],
    ['align', 'ru.txt', 'en.txt', '--to', 'json'],
    ['check', 'ru.txt', 'en.txt'],
    ['check', 'ru.txt', 'en.txt', '--summary'],
    ['check', 'ru.txt', 'en.txt', '--format', 'json'],
    ['check', 'ru.txt', 'en.txt', '--format', 'sarif'],
    ['check', 'ru.txt', 'en.txt', '--format', 'junit'],
    ['check', 'ru.txt', 'en.txt', '--format', 'markdown'],
    ['check', 'ru.txt', 'en.txt', '--format', 'csv'],
    ['names', 'ru.txt', 'en.txt'],
    ['names', 'ru.txt', 'en.txt', '--format', 'csv'],
    ['names', 'ru.txt', 'en.txt', '--format', 'json'],
  ])('has no power in what is printed: %s %s %s %s %s', async (...args) => {
    texts();
    const { out, err } = await run(...args);
    expect(out).not.toBe('');
    const data = args.includes('json') || args.includes('sarif');
    const bidi = args.includes('csv') || args.includes('junit') || data;
    const shown = (bidi ? out.replace(/[\u202a-\u202e]/g, '') : out)
      .replace(/\r\n/g, '\n')
      .replace(/^\ufeff/, '');
    expect(shown).not.toMatch(TERMINAL);
    expect(err).not.toMatch(TERMINAL);
    if (data) expect(() => JSON.parse(out) as unknown).not.toThrow();
  });

  it('begins no command of its own in --format github', async () => {
    texts();
    const { out } = await run('check', 'ru.txt', 'en.txt', '--format', 'github');
    for (const line of out.split('\n'))
      expect(line).toMatch(/^(?:::(?:error|warning|notice) |\d+ beads? ·|$)/);
    expect(out).not.toMatch(/##\w*\[/);
  });

  it.each([
    ['e.tmx', `evil${HOSTILE}`],
    ['e.jsonl', `${HOSTILE}\n`],
    ['e.tsv', `a\tb\n${HOSTILE}\n`],
    ['e.po', `msgid "a"\nmsgstr "b"\n\n${HOSTILE}\n`],
    ['e.vecalign', `${HOSTILE}\n`],
    ['e.ladder', `0\t0\n${HOSTILE}\n`],
  ])('has none in messages: %s', async (name, content) => {
    write(name, content);
    const to = /ladder|vecalign/.test(name) ? 'o.ces' : 'o.csv';
    const { code, err } = await run('convert', name, to);
    expect(code).toBe(2);
    expect(err).not.toMatch(TERMINAL);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has none in names of files and values of options', async () => {
    const name = `no\u001b[2J\n::error::x##[y]`;
    for (const args of [
      ['check', name, 'en.txt'],
      ['check', 'ru.txt', 'en.txt', '--format', name],
      ['check', 'ru.txt', 'en.txt', `--${name}`],
      ['check', 'ru.txt', 'en.txt', '--config', name],
      [name],
      ['explain', name],
    ]) {
      const { code, err } = await run(...args);
      expect(code).toBe(2);
      expect(err).not.toMatch(TERMINAL);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    }
    let shown = '';
    const progress = progressLine(
      (text) => (shown += text),
      (() => {
        let time = 0;
        return () => (time += 1000);
      })(),
    );
    progress(name, 1, 10);
    expect(shown.replace('\r\u001b[K', '')).not.toMatch(TERMINAL);
  });
});

it('lets no cell of a sheet be computed, wherever the spreadsheet parts it', async () => {
  for (const sign of ['=', '+', '-', '@', '＝', '＋', '－', '＠']) {
    const formula = `${sign}cmd|' /C calc'!A0`;
    write('ru.txt', `Встреча 29 июня 1951 года; ${formula}; в Москве. ;"${formula}" \t${formula}\n`);
    write(
      'en.txt',
      `${formula} Meeting on 30 June 1951; ${formula}; in Moscow. ;"${formula}" \t${formula}\n`,
    );
    const { out } = await run('check', 'ru.txt', 'en.txt', '--format', 'csv', '--preset', 'strict');
    const cells = csvRows([
      [formula, `a;${formula}`, `a; "${formula}`, `a;;"${formula}"`, `a\t${formula}`, ` ${formula}`],
    ]);
    expect(cells.match(/'(?=[=+\-@＝＋－＠]cmd)/g)).toHaveLength(5);
    expect(out).not.toMatch(/(?:^|[;\t,"])[" ]{0,9}[=+@＝＋－＠]/m);
    expect(out).not.toMatch(/[;\t][" ]{0,9}-/);
  }
  write('units.tsv', '1\t-5\n');
  await succeed('convert', 'units.tsv', 'same.csv');
  expect(read('same.csv')).toContain('1,-5');
});

it('writes no built-in of an object for a column or property of its name', async () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  write('m.tsv', 'source\ttarget\nДа.\tYes.\n');
  for (const to of ['csv', 'tsv']) {
    await succeed('convert', 'm.tsv', `o.${to}`, '--columns', ['source', 'target', ...names].join());
    expect(read(`o.${to}`).split(/\r?\n/)[1]).toMatch(/^Да\.[,\t]Yes\.[,\t]{4}$/);
  }
  const unit = `<tu>${names.map((name) => `<prop type="${name}">value of ${name}</prop>`).join('')}<tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>`;
  write('m.tmx', tmx(unit));
  for (const to of ['o.xlf', 'o.xlf2', 'o.po', 'o.jsonl', 'o.tmx', 'p.csv']) {
    await succeed(
      'convert',
      'm.tmx',
      to,
      ...(to === 'p.csv' ? ['--columns', `source,target,${names.join()}`] : []),
    );
    for (const name of names) expect(read(to)).toContain(`value of ${name}`);
    await succeed('convert', to, 'back.jsonl');
    for (const name of names) expect(read('back.jsonl')).toContain(`"${name}":"value of ${name}"`);
  }
  for (const name of names) {
    expect(await run('align', 'm.tmx', '--to', name)).toMatchObject({ code: 2 });
    write('c.tmx', unit && tmx(unit.replaceAll('"ru"', '"construc"')));
    expect((await run('check', 'c.tmx', '--format', 'html')).out).toContain('<!');
  }
});

it('tells its own details from properties of the same names', async () => {
  const props = ['confidence', 'shape', 'source-spans', 'property-x', 'x-y']
    .map((name) => `<prop type="${name}">high ${name}</prop>`)
    .join('');
  write(
    'm.tmx',
    tmx(
      `<tu>${props}<prop type="confidence2">0.7</prop><tuv xml:lang="ru"><seg>Да.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu>`,
      `<tu><prop type="confidence">0.7</prop><tuv xml:lang="ru"><seg>Нет.</seg></tuv><tuv xml:lang="en"><seg>No.</seg></tuv></tu>`,
    ),
  );
  await succeed('convert', 'm.tmx', 'wanted.jsonl');
  expect(read('wanted.jsonl')).not.toContain('"confidence":0.7');
  for (const to of ['o.xlf', 'o.xlf2', 'o.tmx', 'o.po']) {
    await succeed('convert', 'm.tmx', to);
    await succeed('convert', to, 'back.jsonl');
    const properties = (name: string) =>
      read(name)
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { properties: unknown }).properties);
    expect(properties('back.jsonl')).toEqual(properties('wanted.jsonl'));
    expect(read('back.jsonl')).not.toContain('"confidence":0.7');
  }
});

it('makes one line of a fault of its own', () => {
  expect(ownFault(new RangeError('a\nb'))).toMatch(/^this is a fault of sverka .*RangeError: a/);
  expect(ownFault(Object.create(null))).toContain('object');
  expect(ownFault(undefined)).toContain('undefined');
});
