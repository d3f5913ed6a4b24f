import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sverka } from './run';
import { foreign, tmx, tu, workspace } from './workspace';

const { folder, write, read, run, succeed } = workspace();

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
      expect(readdirSync(folder())).not.toContain(`${name}.partial`);
    },
  );

  it('writes to standard output in the format that --to says', async () => {
    expect((await succeed('align', 'ru.txt', 'en.txt', '--to', 'ladder')).out).toMatch(
      /^0\t0\t[\d.]+\n1\t1\t[\d.]+\n2\t2\t0\n$/,
    );
  });

  it('unpacks texts, and standard input', async () => {
    write('ru.txt.gz', gzipSync(read('ru.txt')));
    const { out } = await succeed('align', 'ru.txt', 'en.txt');
    expect((await succeed('align', 'ru.txt.gz', 'en.txt')).out).toBe(out);
    const stdin = gzipSync(read('ru.txt'));
    expect((await sverka(['align', '-', 'en.txt'], { cwd: folder(), stdin })).out).toBe(out);
    const memory = gzipSync(tmx(tu('Да.', 'Yes.')));
    const converted = await sverka(['convert', '-', '-', '--from', 'tmx', '--to', 'tsv'], {
      cwd: folder(),
      stdin: memory,
    });
    expect(converted.out).toBe('source\ttarget\nДа.\tYes.\n');
    write('cut.gz', stdin.subarray(0, 40));
    expect((await run('align', 'cut.gz', 'en.txt')).err).toMatch(/^sverka: cut\.gz: the file is damaged/);
  });

  it('begins a CSV with a byte order mark when told to', async () => {
    await succeed('align', 'ru.txt', 'en.txt', '-o', 'out.csv', '--bom');
    expect(read('out.csv')).toMatch(/^\ufeffsource,target,/);
    await succeed('convert', 'out.csv', 'back.csv');
    expect(read('back.csv')).toMatch(/^source,target,/);
  });

  it.each([
    [['-o', 'out.doc'], /'out\.doc' does not tell the format: say --to tmx/],
    [['--to', 'rtf'], /--to must be one of tmx/],
    [['-o', 'none/out.tmx'], /none\/out\.tmx: cannot be written: there is no such folder/],
    [['-o', '.', '--to', 'tmx'], /sverka: \.: cannot be written: this is a folder/],
  ])('answers %j clearly', async (args, message) => {
    const { code, err } = await run('align', 'ru.txt', 'en.txt', ...args);
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
    const { code, out } = await run('check', 'memory.tmx', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      summary: { beads: 2 },
      findings: [{ rule: 'date-mismatch', bead: 0 }],
    });
  });

  it('names the line of the unit in the file', async () => {
    const units = [tu('Да.', 'Yes.'), tu('Ответ получен 5 мая.', 'The answer was received on 6 May.')];
    write('memory.tmx', tmx(...units));
    const { out } = await run('check', 'memory.tmx', '--format', 'github');
    expect(out).toMatch(/^::error file=memory\.tmx,line=4,endLine=4,title=date-mismatch::/);
    const json = await run('check', 'memory.tmx', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({
      files: { source: { path: 'memory.tmx', encoding: 'utf-8' } },
      findings: [{ source: [{ line: 4, text: '5 мая' }], target: [{ line: 4, text: '6 May' }] }],
    });
    expect(json.out).not.toContain('lines');
    const sarif = await run('check', 'memory.tmx', '--format', 'sarif');
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
    const { err } = await run('check', 'a.ru', 'a.en', '--ladder', 'a.vecalign');
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
    expect((await run('align', 'other.xml', documents[1]!, '--ladder', links)).err).toMatch(
      /ru-en\.xml: it aligns 2 pairs of documents, such as en\/war\.xml\.gz and ru\/war\.xml\.gz/,
    );
  });

  it('reads a table of two columns as both versions', async () => {
    write('table.txt', 'Да.\tYes.\nНет.\tNo.\n');
    const { code, out } = await run('check', 'table.txt');
    expect(code).toBe(0);
    expect(out).toContain('2 beads');
  });

  it.each(['tmx', 'xliff', 'jsonl', 'po', 'lfaligner'])('says that a text looks like %s', async (format) => {
    write('a.tmx', tmx(tu('Да.', 'Yes.'), tu('Нет.', 'No.')));
    await succeed('convert', 'a.tmx', 'text', '--to', format);
    const looks = format === 'lfaligner' ? foreign('lf-aligner/aligned_ru-en.txt') : 'text';
    const { code, err } = await run('check', looks);
    expect({ code }).toEqual({ code: 2 });
    expect(err).toContain(`this looks like ${format}: say --from ${format}`);
  });

  it('names file and line of a malformed record, and goes on when told to', async () => {
    write('bad.tmx', tmx(tu('Да.', 'Yes.'), tu('a & b', 'c'), tu('Нет.', 'No.')));
    expect(await run('check', 'bad.tmx')).toMatchObject({
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
