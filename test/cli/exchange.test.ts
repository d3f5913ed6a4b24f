import { mkdtempSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { sverka } from './run';

let cwd: string;
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name), 'utf8');

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sverka-exchange-'));
  write('ru.txt', 'Мир заключён. Ответ получен.\n');
  write('en.txt', 'Peace was made. The answer has been received.\n');
});

/** A file of another tool. */
const foreign = (name: string) => join(process.cwd(), 'fixtures/formats', name);

const tmx = (...units: string[]) =>
  `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="ru"/><body>\n${units.join('\n')}\n</body></tmx>\n`;
const tu = (source: string, target: string) =>
  `<tu><tuv xml:lang="ru"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`;

async function succeed(...args: string[]) {
  const result = await sverka(args, { cwd });
  expect(result).toMatchObject({ code: 0 });
  return result;
}

describe('sverka align -o', () => {
  it.each(['out.tmx', 'out.csv', 'out.tsv', 'out.jsonl', 'out.tmx.gz'])(
    'writes %s, whose beads come back',
    async (name) => {
      expect((await succeed('align', 'ru.txt', 'en.txt', '-o', name)).err).toBe(
        `sverka: 2 beads → ${name}\n`,
      );
      await succeed('align', name, '-o', 'back.json');
      await succeed('align', 'ru.txt', 'en.txt', '-o', 'direct.json');
      const beads = (file: string) =>
        (JSON.parse(read(file)) as Record<string, unknown>[]).map(
          ({ source, target, confidence, sourceText }) => {
            return { source, target, confidence, sourceText };
          },
        );
      expect(beads('back.json')).toEqual(beads('direct.json'));
      expect(readdirSync(cwd)).not.toContain(`${name}.partial`);
    },
  );

  it('writes to standard output in the format that --to says', async () => {
    expect((await succeed('align', 'ru.txt', 'en.txt', '--to', 'ladder')).out).toMatch(
      /^0\t0\t[\d.]+\n1\t1\t[\d.]+\n2\t2\t0\n$/,
    );
  });

  it('keeps the beads of --pins', async () => {
    write('pins.txt', '[0]:[0, 1]\n');
    const { out } = await succeed('align', 'ru.txt', 'en.txt', '--pins', 'pins.txt', '--to', 'vecalign');
    expect(out).toMatch(/^\[0\]:\[0, 1\]:[\d.e-]+\n\[1\]:\[\]:[\d.e-]+\n$/);
    write('pins.txt', '[7]:[0]\n');
    expect((await sverka(['align', 'ru.txt', 'en.txt', '--pins', 'pins.txt'], { cwd })).err).toMatch(
      /pins\[0\]\.source/,
    );
  });

  it('unpacks texts, and standard input', async () => {
    write('ru.txt.gz', gzipSync(read('ru.txt')));
    const { out } = await succeed('align', 'ru.txt', 'en.txt');
    expect((await succeed('align', 'ru.txt.gz', 'en.txt')).out).toBe(out);
    const stdin = gzipSync(read('ru.txt'));
    expect((await sverka(['align', '-', 'en.txt'], { cwd, stdin })).out).toBe(out);
    const memory = gzipSync(tmx(tu('Да.', 'Yes.')));
    const converted = await sverka(['convert', '-', '-', '--from', 'tmx', '--to', 'tsv'], {
      cwd,
      stdin: memory,
    });
    expect(converted.out).toBe('source\ttarget\nДа.\tYes.\n');
    write('cut.gz', stdin.subarray(0, 40));
    expect((await sverka(['align', 'cut.gz', 'en.txt'], { cwd })).err).toMatch(
      /^sverka: cut\.gz: the file is damaged/,
    );
  });

  it('begins a CSV with a byte order mark when told to', async () => {
    await succeed('align', 'ru.txt', 'en.txt', '-o', 'out.csv', '--bom');
    expect(read('out.csv')).toMatch(/^\ufeffsource,target,/);
    await succeed('convert', 'out.csv', 'back.csv');
    expect(read('back.csv')).toMatch(/^source,target,/);
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
    expect((await sverka(['align', 'a.tmx', '--pins', 'pins.txt'], { cwd })).err).toMatch(
      /^sverka: pins\.txt:1: /,
    );
    write('pins.txt', '[1]:[9]\n');
    expect((await sverka(['align', 'a.tmx', '--pins', 'pins.txt'], { cwd })).err).toMatch(
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

  it.each([
    [['-o', 'out.doc'], /'out\.doc' does not tell the format: say --to tmx/],
    [['--to', 'docx'], /--to must be one of tmx/],
    [['-o', 'none/out.tmx'], /none\/out\.tmx: cannot be written: there is no such folder/],
    [['-o', '.', '--to', 'tmx'], /sverka: \.: cannot be written: this is a folder/],
  ])('answers %j clearly', async (args, message) => {
    const { code, err } = await sverka(['align', 'ru.txt', 'en.txt', ...args], { cwd });
    expect({ code }).toEqual({ code: 2 });
    expect(err).toMatch(message);
  });
});

describe('sverka check', () => {
  it('takes a translation memory as it is aligned', async () => {
    write(
      'memory.tmx',
      tmx(tu('Ответ получен 5 мая.', 'The answer was received on 6 May.'), tu('Да.', 'Yes.')),
    );
    const { code, out } = await sverka(['check', 'memory.tmx', '--format', 'json'], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      summary: { beads: 2 },
      findings: [{ rule: 'date-mismatch', bead: 0 }],
    });
  });

  it('names the line of the unit in the file', async () => {
    const units = [tu('Да.', 'Yes.'), tu('Ответ получен 5 мая.', 'The answer was received on 6 May.')];
    write('memory.tmx', tmx(...units));
    const { out } = await sverka(['check', 'memory.tmx', '--format', 'github'], { cwd });
    expect(out).toMatch(/^::error file=memory\.tmx,line=4,/);
    const json = await sverka(['check', 'memory.tmx', '--format', 'json'], { cwd });
    expect(JSON.parse(json.out)).toMatchObject({
      files: { source: { path: 'memory.tmx', encoding: 'utf-8' } },
      findings: [{ source: [{ line: 4, text: '5 мая' }], target: [{ line: 4, text: '6 May' }] }],
    });
    expect(json.out).not.toContain('lines');
    const sarif = await sverka(['check', 'memory.tmx', '--format', 'sarif'], { cwd });
    expect(JSON.parse(sarif.out)).toMatchObject({
      runs: [
        {
          results: [
            {
              locations: [
                { physicalLocation: { region: { startLine: 4, endLine: 4, snippet: { text: '6 May' } } } },
              ],
            },
          ],
        },
      ],
    });
    expect(sarif.out).not.toContain('charOffset');
  });

  it('takes an alignment made elsewhere, and says when it was made of other sentences', async () => {
    write('a.ru', 'Да.\n<p>\nНет.\nОтвет.\n');
    write('a.en', 'Yes.\n<p>\nNo. An answer.\n');
    write('a.ladder', '0\t0\t1\n1\t1\t1\n2\t2\t1\n4\t3\t0\n');
    const { out } = await succeed('align', 'a.ru', 'a.en', '--ladder', 'a.ladder', '--to', 'json');
    expect(JSON.parse(out)).toMatchObject([
      { source: { start: 0, end: 1 }, target: { start: 0, end: 1 } },
      { source: { start: 1, end: 3 }, target: { start: 1, end: 2 } },
    ]);
    write('a.vecalign', '[0]:[0]\n[9]:[1]\n');
    const { err } = await sverka(['check', 'a.ru', 'a.en', '--ladder', 'a.vecalign'], { cwd });
    expect(err).toMatch(/a\.vecalign: rung 2 goes to source sentence 10, and there are 3/);
  });

  it('takes the documents of OPUS, and their links in either direction', async () => {
    const documents = [foreign('opus/xml/ru/peace.xml'), foreign('opus/xml/en/peace.xml')];
    const links = foreign('opus/ru-en.xml');
    const { out } = await succeed('align', ...documents, '--ladder', links, '--to', 'json');
    expect(JSON.parse(out)).toMatchObject([
      { sourceText: ['Мир заключён .'], targetText: ['Peace was made.'], confidence: 0.98 },
      {
        sourceText: ['Ответ получен .', 'Он краток .'],
        targetText: ['The answer, a short one, has been received.'],
      },
      { sourceText: [], targetText: ['A note of the translator.'] },
    ]);
    expect((await succeed('align', ...documents, '--to', 'json')).out).toContain('"Мир заключён ."');
    write('other.xml', readFileSync(documents[0]!));
    expect((await sverka(['align', 'other.xml', documents[1]!, '--ladder', links], { cwd })).err).toMatch(
      /ru-en\.xml: it aligns 2 pairs of documents, such as en\/war\.xml\.gz and ru\/war\.xml\.gz/,
    );
  });

  it.each(['tmx', 'xliff', 'jsonl', 'po', 'tsv', 'lfaligner'])(
    'says that a text looks like %s',
    async (format) => {
      write('a.tmx', tmx(tu('Да.', 'Yes.'), tu('Нет.', 'No.')));
      await succeed('convert', 'a.tmx', 'text', '--to', format);
      const looks = format === 'lfaligner' ? foreign('lf-aligner/aligned_ru-en.txt') : 'text';
      const { code, err } = await sverka(['check', looks], { cwd });
      expect({ code }).toEqual({ code: 2 });
      expect(err).toContain(`this looks like ${format}: say --from ${format}`);
    },
  );

  it('names file and line of a malformed record, and goes on when told to', async () => {
    write('bad.tmx', tmx(tu('Да.', 'Yes.'), tu('a & b', 'c'), tu('Нет.', 'No.')));
    expect(await sverka(['check', 'bad.tmx'], { cwd })).toMatchObject({
      code: 2,
      err: "sverka: bad.tmx:4: '&' begins no entity of XML; write &amp; in <tu>\n",
    });
    const { err, out } = await succeed('check', 'bad.tmx', '--on-error', 'skip');
    expect(err).toBe(
      "bad.tmx:4: '&' begins no entity of XML; write &amp; in <tu>: skipped\nsverka: bad.tmx: 1 malformed skipped\n",
    );
    expect(out).toContain('2 beads');
  });
});

describe('sverka convert', () => {
  it('converts between all formats of units and back', async () => {
    write('a.tmx', tmx(tu('Да, «да».', 'Yes, yes.'), tu('Нет.', 'No.')));
    const names = ['b.csv', 'c.jsonl.gz', 'd.tsv', 'e.hunalign', 'f.tmx'];
    let from = 'a.tmx';
    for (const to of names) {
      expect((await succeed('convert', from, to)).err).toBe(`sverka: 2 units → ${to}\n`);
      from = to;
    }
    expect(gunzipSync(readFileSync(join(cwd, 'c.jsonl.gz'))).toString()).toContain('"source":"Да, «да»."');
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
    expect((await sverka(['convert', 'a.ladder', 'a.tmx'], { cwd })).err).toMatch(
      /holds indexes of sentences only: sverka convert SOURCE TARGET a\.tmx --ladder a\.ladder/,
    );
  });

  it('leaves what stood there alone when it fails, and skips when told to', async () => {
    write('bad.tmx', tmx(tu('Да.', 'Yes.'), '<tu/>', tu('Нет.', 'No.')));
    write('out.tsv', 'precious');
    expect(await sverka(['convert', 'bad.tmx', 'out.tsv'], { cwd })).toMatchObject({
      code: 2,
      err: 'sverka: bad.tmx:4: <tu> has no <tuv>\n',
    });
    expect(read('out.tsv')).toBe('precious');
    expect(readdirSync(cwd)).not.toContain('out.tsv.partial');
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
    const { code, err } = await sverka(args, { cwd });
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
    const { err } = await sverka(['evaluate', 'gold.txt', links], { cwd });
    expect(err).toMatch(/it aligns 2 pairs of documents/);
  });

  it('pairs the files of two folders', async () => {
    for (const folder of ['gold', 'mine']) mkdirSync(join(cwd, folder));
    write('gold/a.gold', '[0]:[0]\n');
    write('gold/a.ru', 'text');
    write('gold/b.gold', '[0]:[0]\n');
    write('mine/a.ladder', '0\t0\t1\n1\t1\t0\n');
    expect((await sverka(['evaluate', 'gold', 'mine'], { cwd })).err).toMatch(
      /mine has no alignment 'b', and gold has/,
    );
    write('mine/b.ladder', '0\t0\t1\n1\t0\t0\n1\t1\t0\n');
    expect((await succeed('evaluate', 'gold', 'mine')).out).toMatch(/^2 documents\n/);
  });

  it('says that a text is no ladder', async () => {
    const { code, err } = await sverka(['evaluate', 'ru.txt', 'en.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/ru\.txt: this is no ladder/);
  });
});
