import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sverka } from './run';

const folder = mkdtempSync(join(tmpdir(), 'sverka-lexicon-'));
function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return name;
}
const run = (...args: string[]) => sverka(args, { cwd: folder });

/** Two texts say the same six things, four times. */
const four = (texts: readonly string[]) => [1, 2, 3, 4].flatMap(() => texts);
const sources = four([
  'Дом стоит.',
  'Река течёт.',
  'Дом горит.',
  'Река замёрзла.',
  'Лес горит.',
  'Лес стоит.',
]);
const targets = four([
  'The house stands.',
  'The river flows.',
  'The house burns.',
  'The river froze.',
  'The forest burns.',
  'The forest stands.',
]);
const table = file('pairs.tsv', sources.map((source, k) => `${source}\t${targets[k]}\n`).join(''));
const russian = file('corpus.ru', sources.join('\n'));
const english = file('corpus.en', `${targets.join('\r\n')}\r\n`);

describe('sverka lexicon', () => {
  it('learns from a table of pairs into a file that other commands take', async () => {
    const { code, err } = await run('lexicon', 'learn', table, '-o', 'learned.tsv');
    expect([code, err]).toEqual([0, expect.stringMatching(/reading 6 of 6: 24 beads\n.*wrote \d+ words/)]);
    const learned = readFileSync(join(folder, 'learned.tsv'), 'utf8');
    expect(learned).toMatch(/^# lexicon ru en.*\nгорит\tburns\t1\.000\nдом\thouse\t1\.000\n/);
    expect((await run('align', russian, english, '--no-lexicon', '--lexicon', 'learned.tsv')).code).toBe(0);
  });

  it('learns the same from two files of lines', async () => {
    const fromTable = await run('lexicon', 'learn', table);
    const fromLines = await run('lexicon', 'learn', russian, english, '--lines');
    expect(fromTable.out).toContain('лес\tforest');
    expect(fromLines.out).toBe(fromTable.out);
  });

  it('learns the same from a translation memory', async () => {
    const units = sources.map(
      (source, k) =>
        `<tu><tuv xml:lang="ru"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${targets[k]}</seg></tuv></tu>`,
    );
    const memory = file(
      'memory.tmx',
      `<tmx version="1.4"><header srclang="ru"/><body>${units.join('\n')}</body></tmx>`,
    );
    const fromTable = await run('lexicon', 'learn', table);
    expect((await run('lexicon', 'learn', memory)).out).toBe(fromTable.out);
  });

  it('merges, the first outweighing, and tells what a lexicon has', async () => {
    const ours = file('ours.tsv', 'высота\thill\n');
    const theirs = file('theirs.dic', 'height @ высота\nhouse @ дом\n');
    expect((await run('lexicon', 'merge', ours, theirs, '-o', 'both.tsv')).code).toBe(0);
    expect(readFileSync(join(folder, 'both.tsv'), 'utf8')).toBe(
      '# lexicon ru en: word, translation, weight\nвысота\thill\t1.000\nвысота\theight\t0.500\nдом\thouse\t1.000\n',
    );
    expect(JSON.parse((await run('lexicon', 'stats', 'both.tsv', '--format', 'json')).out)).toMatchObject({
      sourceLanguage: 'ru',
      words: 2,
      phrases: 0,
      translations: 3,
    });
    expect((await run('lexicon', 'stats', 'both.tsv')).out).toMatch(/translations +3\n/);
  });

  it.each([
    [['lexicon'], /say what to do: learn, merge or stats/],
    [['lexicon', 'teach', table], /the action must be one of learn, merge, stats; got 'teach'/],
    [['lexicon', 'learn'], /needs a file/],
    [['lexicon', 'learn', russian], /corpus\.ru: give the file of its translation after it/],
    [['lexicon', 'learn', 'none.tsv'], /none\.tsv: there is no such file/],
    [['lexicon', 'learn', file('untabbed.tsv', 'a\tb\nc\n')], /untabbed\.tsv:2: /],
    [
      ['lexicon', 'learn', russian, file('short.en', 'A.\n'), '--lines'],
      /the source has a line 2, and the target ends before it/,
    ],
    [
      ['lexicon', 'learn', table, '--min-count', 'many'],
      /--min-count must be a number, 0 or more; got 'many'/,
    ],
    [['lexicon', 'merge', table], /needs two files or more/],
    [['lexicon', 'stats', file('bad.dic', 'house\n')], /bad\.dic:1: expected 'translation @ word'/],
    [['align', russian, english, '--glossary', 'bad.dic'], /give it as --lexicon/],
    [
      ['align', russian, english, '--lexicon', file('german.tsv', '# lexicon de fr\nHaus\tmaison\n')],
      /german\.tsv: this lexicon is for de and fr, not for ru and en/,
    ],
  ])('answers %j with one clear message and exit code 2', async (args, message) => {
    const { code, out, err } = await run(...args);
    expect(err.split('\n').at(-2)).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('--glossary', () => {
  it('teaches alignment and checks the user’s terms', async () => {
    const glossary = file('terms.tsv', 'зюзя\tbrillig\n');
    const source = file('source.txt', 'Зюзя пришла.\n');
    const target = file('target.txt', 'The brillig came.\n');
    const { code, out } = await run('align', source, target, '--glossary', glossary);
    expect([code, out]).toEqual([0, expect.stringContaining('Зюзя')]);
    const tbx = file(
      'terms.tbx',
      '<tbx><text><body><conceptEntry><langSec xml:lang="ru"><termSec><term>зюзя</term></termSec></langSec>' +
        '<langSec xml:lang="en"><termSec><term>brillig</term></termSec></langSec></conceptEntry></body></text></tbx>',
    );
    expect((await run('align', source, target, '--glossary', tbx)).out).toBe(out);
    expect((await run('names', source, target, '--glossary', glossary)).code).toBe(0);
    expect((await run('check', source, target, '--glossary', glossary, '--fail-on', 'never')).code).toBe(0);
  });
});
