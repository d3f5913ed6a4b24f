import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { foreign, tmx, tu, workspace } from './workspace';

const { folder, write, read, run, succeed } = workspace();

describe('sverka convert', () => {
  it('converts between all formats of units and back', async () => {
    write('a.tmx', tmx(tu('Да, «да».', 'Yes, yes.'), tu('Нет.', 'No.')));
    const names = ['b.csv', 'c.jsonl.gz', 'd.tsv', 'e.hunalign', 'f.tmx'];
    let from = 'a.tmx';
    for (const to of names) {
      expect((await succeed('convert', from, to)).err).toBe(`sverka: 2 units → ${to}\n`);
      from = to;
    }
    expect(gunzipSync(readFileSync(join(folder(), 'c.jsonl.gz'))).toString()).toContain(
      '"source":"Да, «да»."',
    );
    expect(read('f.tmx')).toContain('<seg>Да, «да».</seg>');
  });

  it('reads what LF Aligner writes', async () => {
    await succeed('convert', foreign('lf-aligner/aligned_ru-en.txt'), 'a.tmx', '--from', 'lfaligner');
    await succeed('convert', foreign('lf-aligner/ru-en.tmx'), 'b.tmx');
    for (const name of ['a.tmx', 'b.tmx'])
      expect(read(name)).toContain('<seg>Ответ получен. Он краток.</seg>');
    await succeed('convert', 'a.tmx', 'back.txt', '--to', 'lfaligner');
    expect(read('back.txt')).toContain('Peace was made.\tpeace_ru.txt - peace_en.txt\t0.86087\n');
  });

  it('reads and writes Moses pairs', async () => {
    write('corpus.ru', 'Да.\nНет.\n');
    write('corpus.en', 'Yes.\nNo.\n');
    await succeed('convert', 'corpus.ru', 'corpus.en', 'out.tsv', '--no-header');
    expect(read('out.tsv')).toBe('Да.\tYes.\nНет.\tNo.\n');
    expect((await succeed('convert', 'out.tsv', 'again', '--to', 'moses')).err).toBe(
      'sverka: 2 units → again.ru, again.en\n',
    );
    expect([read('again.ru'), read('again.en')]).toEqual(['Да.\nНет.\n', 'Yes.\nNo.\n']);
  });

  it('turns ladders into each other, and into units over their documents', async () => {
    write('a.ru', 'Да.\nНет.\n');
    write('a.en', 'Yes and no.\n');
    write('a.vecalign', '[0,1]:[0]\n');
    await succeed('convert', 'a.vecalign', 'a.ces');
    await succeed('convert', 'a.ces', 'a.ladder');
    expect(read('a.ladder')).toBe('0\t0\t1\n2\t1\t0\n');
    await succeed('convert', 'a.ru', 'a.en', 'a.hunalign', '--ladder', 'a.ces');
    expect(read('a.hunalign')).toBe('Да. ~~~ Нет.\tYes and no.\t1\n');
    expect((await run('convert', 'a.ladder', 'a.tmx')).err).toMatch(
      /holds indexes of sentences only: sverka convert SOURCE TARGET a\.tmx --ladder a\.ladder/,
    );
  });

  it('leaves what stood there alone when it fails, and skips when told to', async () => {
    write('bad.tmx', tmx(tu('Да.', 'Yes.'), '<tu/>', tu('Нет.', 'No.')));
    write('out.tsv', 'precious');
    expect(await run('convert', 'bad.tmx', 'out.tsv')).toMatchObject({
      code: 2,
      err: 'sverka: bad.tmx:4: <tu> has no <tuv>\n',
    });
    expect(read('out.tsv')).toBe('precious');
    expect(readdirSync(folder())).not.toContain('out.tsv.partial');
    const { err } = await succeed('convert', 'bad.tmx', 'out.tsv', '--on-error', 'skip');
    expect(err).toBe(
      'bad.tmx:4: <tu> has no <tuv>: skipped\nsverka: 2 units → out.tsv, 1 malformed skipped\n',
    );
  });

  it.each(['\ufeff', ''])(
    'reads UTF-16 of both byte orders, packed too, that begins with %j',
    async (mark) => {
      const little = Buffer.from(`${mark}${tmx(tu('Да.', 'Yes.'))}`, 'utf16le');
      for (const bytes of [gzipSync(little), little, Buffer.from(little).swap16()]) {
        write('wide.tmx', bytes);
        await succeed('convert', 'wide.tmx', 'out.tsv', '--no-header');
        expect(read('out.tsv')).toBe('Да.\tYes.\n');
      }
    },
  );

  it('reads the encoding that a file declares', async () => {
    const declared = tmx(tu('\u00c4\u00e0.', 'Yes.')).replace('?>', ' encoding="windows-1251"?>');
    write('declared.tmx', Buffer.from(declared, 'latin1'));
    await succeed('convert', 'declared.tmx', 'out.tsv', '--no-header');
    expect(read('out.tsv')).toBe('Да.\tYes.\n');
  });

  it.each([
    [['convert', 'a.tmx'], /give an input and an output; got 1 files/],
    [['convert', 'none.tmx', 'out.tsv'], /^sverka: none\.tmx: there is no such file\n/],
    [['convert', 'ru.txt', 'out.tsv'], /'ru\.txt' does not tell its format: say --from tmx/],
    [
      ['convert', 'wrong.csv', 'out.tsv'],
      /^sverka: wrong\.csv: this looks like tmx, not csv: say --from tmx/,
    ],
    [
      ['check', 'wrong.csv', 'en.txt'],
      /wrong\.csv is a file of units, which has both versions: give it alone/,
    ],
    [
      ['convert', 'ru.txt', 'out.tsv', '--from', 'tmx'],
      /^sverka: ru\.txt:1: this is not TMX: it begins with 'Мир заключён/,
    ],
    [
      ['convert', 'cut.gz', 'out.tsv', '--from', 'tmx'],
      /^sverka: cut\.gz: the file is damaged: unexpected end of file/,
    ],
  ])('answers %j clearly', async (args, message) => {
    write('cut.gz', gzipSync(tmx(tu('Да.', 'Yes.'))).subarray(0, 60));
    write('wrong.csv', tmx(tu('Да.', 'Yes.')));
    const { code, err } = await run(...args);
    expect({ code }).toEqual({ code: 2 });
    expect(err).toMatch(message);
  });
});

describe('sverka evaluate', () => {
  it('compares alignments of any form', async () => {
    write('gold.txt', '[0]:[0]\n[1]:[]\n[2]:[1]\n');
    write('predicted.txt', '0\t0\t1\n1\t1\t1\n3\t2\t0\n');
    const { out } = await succeed('evaluate', 'gold.txt', 'predicted.txt');
    expect(out).toMatch(
      /bead +0\.5000 +0\.5000 +0\.5000\nnull +0\.0000 .*\nstrict +0\.5000 +0\.5000 +0\.5000\nlax +1\.0000/,
    );
    expect(
      JSON.parse((await succeed('evaluate', 'gold.txt', 'gold.txt', '--format', 'json')).out),
    ).toMatchObject({
      documents: 1,
      null: { f1: 1 },
    });
  });

  it('takes units for beads, and numbers the sentences of OPUS by their documents', async () => {
    write('gold.txt', '[0]:[0]\n[1, 2]:[1]\n[]:[2]\n');
    await succeed('convert', foreign('hunalign/peace.hunalign'), 'mine.tmx');
    const sure = /strict +1\.0000 +1\.0000 +1\.0000/;
    expect((await succeed('evaluate', 'gold.txt', 'mine.tmx')).out).toMatch(sure);
    const documents = ['ru', 'en'].flatMap((code, k) => [
      ['--source-document', '--target-document'][k]!,
      foreign(`opus/xml/${code}/peace.xml`),
    ]);
    const links = foreign('opus/ru-en.xml');
    expect((await succeed('evaluate', 'gold.txt', links, ...documents)).out).toMatch(sure);
    await succeed('convert', links, 'links.ladder', '--from', 'ces', ...documents);
    expect((await succeed('evaluate', 'gold.txt', 'links.ladder')).out).toMatch(sure);
    const { err } = await run('evaluate', 'gold.txt', links);
    expect(err).toMatch(/it aligns 2 pairs of documents/);
  });

  it('pairs the files of two folders', async () => {
    for (const name of ['gold', 'mine']) mkdirSync(join(folder(), name));
    write('gold/a.gold', '[0]:[0]\n');
    write('gold/a.ru', 'text');
    write('gold/b.gold', '[0]:[0]\n');
    write('mine/a.ladder', '0\t0\t1\n1\t1\t0\n');
    expect((await run('evaluate', 'gold', 'mine')).err).toMatch(/mine has no alignment 'b', and gold has/);
    write('mine/b.ladder', '0\t0\t1\n1\t0\t0\n1\t1\t0\n');
    expect((await succeed('evaluate', 'gold', 'mine')).out).toMatch(/^2 documents\n/);
  });

  it('says that a text is no ladder', async () => {
    const { code, err } = await run('evaluate', 'ru.txt', 'en.txt');
    expect(code).toBe(2);
    expect(err).toMatch(/ru\.txt: this is no ladder/);
  });
});
