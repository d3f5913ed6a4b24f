import { describe, expect, it } from 'vitest';
import { sverka } from './run';
import { workspace } from './workspace';

const { run, write } = workspace();

const SPELLED = 'name-spelling';

describe('the house system on the command line', () => {
  it('reports names that another system writes, and passes those that are written so', async () => {
    write('ru.txt', 'Приехал Ющенков.\n');
    write('en.txt', 'Yushchenkov has come.\n');
    expect((await run('check', 'ru.txt', 'en.txt')).out).not.toContain(SPELLED);
    const { out, code } = await run('check', 'ru.txt', 'en.txt', '--romanization', 'icao');
    expect(out).toMatch(/the house system \(icao\) gives Iushchenkov/);
    expect(code).toBe(1);
    expect((await run('check', 'ru.txt', 'en.txt', '--romanization', 'bgn-pcgn')).out).not.toContain(SPELLED);
  });

  it('has one for Chinese and one for Korean names', async () => {
    write('ru.txt', 'Там был Ло Жуйцин.\n');
    write('en.txt', 'Lo Jui-ch’ing was there.\n');
    expect((await run('check', 'ru.txt', 'en.txt', '--chinese', 'wade-giles')).out).not.toContain(SPELLED);
    expect((await run('check', 'ru.txt', 'en.txt', '--korean', 'mr')).out).not.toContain(SPELLED);
  });

  it('marks names in the index that another system writes', async () => {
    write('ru.txt', 'Приехал Ющенков.\n');
    write('en.txt', 'Yushchenkov has come.\n');
    expect((await run('names', 'ru.txt', 'en.txt')).out).not.toContain('?');
    const { out } = await run('names', 'ru.txt', 'en.txt', '--romanization', 'icao');
    expect(out).toMatch(/Yushchenkov \?\s+Iushchenkov/);
    expect((await run('names', 'ru.txt', 'en.txt', '--chinese', 'palladius')).code).toBe(2);
  });

  it('outweighs the configuration, whose other options stay', async () => {
    write('ru.txt', 'Приехал Ющенков.\n');
    write('en.txt', 'Yushchenkov has come.\n');
    write(
      'sverka.config.json',
      '{ "rules": { "name-spelling": ["error", { "romanization": "icao", "chinese": "pinyin" }] } }',
    );
    const { out } = await run('check', 'ru.txt', 'en.txt', '--romanization', 'ala-lc', '--print-config');
    expect(JSON.parse(out)).toMatchObject({
      rules: { 'name-spelling': ['error', { romanization: 'ala-lc', chinese: 'pinyin' }] },
    });
    write('sverka.config.json', '{ "rules": { "name-spelling": "off" } }');
    expect((await run('check', 'ru.txt', 'en.txt', '--romanization', 'icao')).out).toContain(SPELLED);
  });

  it('says what it may be, and which was meant', async () => {
    const { err, code } = await run('check', 'ru.txt', 'en.txt', '--romanization', 'bgn-pcg');
    expect(err).toMatch(
      /--romanization must be one of bgn-pcgn, .*; got 'bgn-pcg'; did you mean 'bgn-pcgn'\?/,
    );
    expect(code).toBe(2);
    expect((await run('check', 'a', 'b', '--korean', 'rrr')).err).toMatch(/--korean must be one of mr, rr/);
  });

  it('is completed', async () => {
    expect((await sverka(['completion', 'bash'])).out).toMatch(/bgn-pcgn/);
  });
});
