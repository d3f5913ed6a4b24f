import { describe, expect, it } from 'vitest';
import { sverka } from './run';
import { tmx, tu, workspace } from './workspace';

const { folder, read, run, write } = workspace();
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as unknown;

/** The second o of London is Cyrillic; the izhitsa looks like no Latin letter. */
const WRONG = '\ufeffPeace was made made.\r\n\r\nThe answer has been recei\u0475ed by Lond\u043en.\r\n';

describe('--fix', () => {
  it('mends what is certain, leaves all else as it is, and reports what is left', async () => {
    write('ru.txt', 'Мир заключён.\n\nОтвет получен Лондоном. Когда придёт ответ?\n');
    write('en.txt', WRONG + 'The answer will come.\r\n');
    const { code, out, err } = await run('check', 'ru.txt', 'en.txt', '--fix');
    expect(err).toBe('sverka: en.txt: 2 places mended\n');
    expect(read('en.txt')).toBe(
      '\ufeffPeace was made.\r\n\r\nThe answer has been recei\u0475ed by London.\r\nThe answer will come.\r\n',
    );
    expect(out).not.toMatch(/repeated-word/);
    expect(out).toMatch(/sentence-type/);
    expect(code).toBe(1);
    expect(await run('check', 'ru.txt', 'en.txt', '--fix')).toMatchObject({ code: 1, err: '' });
  });

  it('mends the translation in a file that holds both, and in many pairs', async () => {
    write('both.txt', 'Мир заключён.\n\nPeace was was made.\n');
    await run('check', 'both.txt', '--fix');
    expect(read('both.txt')).toBe('Мир заключён.\n\nPeace was made.\n');
    write('a.ru.txt', 'Мир заключён.\n');
    write('a.en.txt', 'Peace was was made.\n');
    write('b.ru.txt', 'Мир заключён.\n');
    write('b.en.txt', 'Peace was was made.\n');
    expect(await run('check', 'a.*', 'b.*', '--fix')).toMatchObject({ code: 0 });
    expect(read('b.en.txt')).toBe('Peace was made.\n');
  });

  it('leaves alone what the baseline accepts, and what a rule that is off would find', async () => {
    write('en.txt', 'Peace was was made. The answer has been received.\n');
    const baseline = ['--baseline', 'accepted.json'];
    await run('check', 'ru.txt', 'en.txt', ...baseline, '--update-baseline');
    await run('check', 'ru.txt', 'en.txt', ...baseline, '--fix');
    write('sverka.config.json', '{ "rules": { "repeated-word": "off" } }');
    await run('check', 'ru.txt', 'en.txt', '--fix');
    expect(read('en.txt')).toMatch(/was was/);
  });

  it('mends repeated words and look-alike letters alone: a full stop is for a reader to put in', async () => {
    write('ru.txt', 'Мир заключён и подписан. Ответ получен вечером.\n');
    write('en.txt', 'The the peace was made and signed. The answer was received in the evening\n');
    const { out } = await run('check', 'ru.txt', 'en.txt', '--fix');
    expect(out).toMatch(/end-punctuation/);
    expect(read('en.txt')).toBe('The peace was made and signed. The answer was received in the evening\n');
    write('ru.txt', 'Мир заключён.\n');
  });

  it('touches nothing that it cannot write as it was', async () => {
    write('m.tmx', tmx(tu('Мир заключён.', 'Peace was was made.')));
    const before = read('m.tmx');
    expect(await run('check', 'm.tmx', '--fix')).toMatchObject({
      code: 2,
      err: matching(/this is another format/),
    });
    expect(read('m.tmx')).toBe(before);
    const stdin = new TextEncoder().encode('Peace was was made.');
    expect(await sverka(['check', 'ru.txt', '-', '--fix'], { stdin, cwd: folder() })).toMatchObject({
      code: 2,
      err: matching(/this is standard input/),
    });
    write(
      'win.txt',
      Uint8Array.from([...'Peace was was made caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x2e)),
    );
    expect(await run('check', 'ru.txt', 'win.txt', '--encoding', 'windows-1252', '--fix')).toMatchObject({
      code: 2,
    });
    expect(await run('check', 'ru.txt', 'en.txt', '--fix', '--update-baseline')).toMatchObject({ code: 2 });
  });
});
