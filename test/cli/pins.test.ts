import { describe, expect, it } from 'vitest';
import { tmx, tu, workspace } from './workspace';

const { write, read, run, succeed } = workspace();

describe('--pins', () => {
  it('keeps the beads of --pins', async () => {
    write('pins.txt', '[0]:[0, 1]\n');
    const { out } = await succeed('align', 'ru.txt', 'en.txt', '--pins', 'pins.txt', '--to', 'vecalign');
    expect(out).toMatch(/^\[0\]:\[0, 1\]:[\d.e-]+\n\[1\]:\[\]:[\d.e-]+\n$/);
    write('pins.txt', '[7]:[0]\n');
    expect((await run('align', 'ru.txt', 'en.txt', '--pins', 'pins.txt')).err).toMatch(/pins\[0\]\.source/);
  });

  it('keeps what no pin touches of an alignment that is finished', async () => {
    write('a.ru', 'Да.\nНет.\nОтвет.\nВопрос.\n');
    write('a.en', 'Yes.\nNo.\nThe answer.\nA question.\n');
    write('a.vecalign', '[0]:[0]:0.5\n[1]:[1]:0.5\n[2]:[2]:0.5\n[]:[3]:0.5\n[3]:[]:0.5\n');
    write('pins.txt', '[1]:[1, 2]\n');
    const pinned = ['--pins', 'pins.txt', '--to', 'vecalign'];
    const beads = async (...args: string[]) =>
      (await succeed('align', ...args)).out
        .trimEnd()
        .split('\n')
        .map((line) => line.split(':'));
    const wanted = [
      ['[0]', '[0]', expect.stringMatching(/^0\.5/)],
      ['[1]', '[1, 2]', '0'],
      ['[2, 3]', '[3]', expect.anything()],
    ];
    expect(await beads('a.ru', 'a.en', '--ladder', 'a.vecalign', ...pinned)).toEqual(wanted);
    await succeed('convert', 'a.ru', 'a.en', 'a.tmx', '--ladder', 'a.vecalign');
    expect(await beads('a.tmx', ...pinned)).toEqual(wanted);
    expect((await succeed('align', 'a.tmx', '--pins', 'pins.txt', '-o', 'a.tmx')).err).toBe(
      'sverka: 3 beads → a.tmx\n',
    );
    expect(await beads('a.tmx', '--to', 'vecalign')).toHaveLength(3);
    write('pins.txt', '[1]:[1, 9]\n');
    expect((await run('align', 'a.tmx', '--pins', 'pins.txt')).err).toMatch(/^sverka: pins\.txt:1: /);
    write('pins.txt', '[1]:[9]\n');
    expect((await run('align', 'a.tmx', '--pins', 'pins.txt')).err).toMatch(
      /^sverka: pins\.txt: rung 1 goes to target sentence 10, and there are 4/,
    );
  });

  it('keeps what a memory says of the units that no pin touches', async () => {
    const kept = tu('Да<ph x="1">&lt;br/&gt;</ph>.', 'Yes.').replace(
      '<tu>',
      '<tu tuid="a7" creationid="ivanova"><note>sure</note><prop type="domain">law</prop>',
    );
    write('a.tmx', tmx(kept, tu('Нет.', 'No.'), tu('Ответ.', '')));
    write('pins.txt', '[1, 2]:[1]\n');
    await succeed('align', 'a.tmx', '--pins', 'pins.txt', '-o', 'b.tmx');
    const [first, second] = read('b.tmx').split('</tu>');
    expect(first).toMatch(/ tuid="a7" creationid="ivanova">\s*<note>sure<\/note>\s*<prop type="domain">law/);
    expect(first).toContain('<seg>Да<ph x="1">&lt;br/&gt;</ph>.</seg>');
    expect(second).toContain('<seg>Нет. Ответ.</seg>');
    expect(second).not.toContain('tuid');
  });

  it('sets a pin without counterpart where the other side has it', async () => {
    write('a.ru', 'Да.\nНет.\nОтвет.\n');
    write('a.en', 'Yes.\nNo.\nThe answer.\n');
    write('pins.txt', '[2]:[]\n');
    const { out } = await succeed(
      'align',
      'a.ru',
      'a.en',
      '--segmented',
      '--pins',
      'pins.txt',
      '--to',
      'vecalign',
    );
    expect(out.split('\n').map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      '[0]:[0]',
      '[1]:[1]',
      '[2]:[]',
      '[]:[2]',
      '',
    ]);
  });
});
