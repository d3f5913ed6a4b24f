import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sverka } from './run';

const at = (name: string) => resolve('fixtures/documents', name);

describe('documents on the command line', () => {
  it('checks two documents of different formats, and names page and paragraph', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
    writeFileSync(
      join(folder, 'report.en.md'),
      '# Report on the Trip\n\nThe delegation left in the morning of 7 May 1951 and arrived in Beijing by dinner time.\n',
    );
    const { out, code } = await sverka([
      'check',
      at('report.ru.pdf'),
      join(folder, 'report.en.md'),
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as {
      findings: {
        rule: string;
        source: { label: string; line: number }[];
        target: { label: string; line: number }[];
      }[];
    };
    const date = findings.find(({ rule }) => rule === 'date-mismatch')!;
    expect(date.source[0]).toMatchObject({ label: 'page 1, paragraph 2', line: 2 });
    expect(date.target[0]).toMatchObject({ label: 'line 3', line: 3 });
  });

  it('aligns a table with both languages', async () => {
    const { out } = await sverka(['align', at('table.docx'), '--to', 'json']);
    const beads = JSON.parse(out) as { sourceText: string[]; targetText: string[] }[];
    expect(beads[0]).toMatchObject({
      sourceText: ['Мир был заключён в полночь.'],
      targetText: ['Peace was made at midnight.'],
    });
    expect(beads).toHaveLength(4);
  });

  it('pairs subtitles and says times', async () => {
    const { out, err } = await sverka([
      'check',
      at('captions.ru.srt'),
      at('captions.en.vtt'),
      '--format',
      'json',
    ]);
    expect(err).toBe('');
    expect((JSON.parse(out) as { summary: object }).summary).toMatchObject({ error: 0, warning: 0 });
  });

  it('tells a document by its content when its name does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
    copyFileSync(at('report.ru.docx'), join(folder, 'a.bin'));
    copyFileSync(at('report.en.epub'), join(folder, 'b.bin'));
    const { out } = await sverka(['align', join(folder, 'a.bin'), join(folder, 'b.bin')]);
    expect(out).toContain('Отчёт о поездке');
    expect(out).toContain('Report on the Trip');
  });

  it('names the file that cannot be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
    writeFileSync(join(folder, 'a.pdf'), '%PDF-1.4');
    writeFileSync(join(folder, 'a.doc'), 'old');
    const bad = await sverka(['check', join(folder, 'a.pdf'), at('report.en.md')]);
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toMatch(/a\.pdf.*this PDF file is damaged/);
    expect((await sverka(['check', join(folder, 'a.doc'), at('report.en.md')])).err).toMatch(
      /save it as \.docx/,
    );
  });

  it('says what stands in neither version, and what can be read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
    writeFileSync(
      join(folder, 'both.txt'),
      'Archive of Texts\n\nМир был заключён в полночь.\n\nPeace was made at midnight, and both sides signed the treaty on the same day.\n',
    );
    const { err } = await sverka(['align', join(folder, 'both.txt')]);
    expect(err).toContain('a paragraph stands in neither version and is left out: ‘Archive of Texts’');
    expect((await sverka(['align', '--help'])).out).toMatch(
      /Documents that are read: HTML, EPUB, FB2, DOCX, ODT, PDF/,
    );
  });
});

describe('an alignment for readers', () => {
  it.each(['docx', 'epub', 'html'])(
    'is written as %s and checked again with the same findings',
    async (format) => {
      const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
      const out = join(folder, `telegram.${format}`);
      expect((await sverka(['align', resolve('fixtures/telegram-3917.txt'), '-o', out])).code).toBe(0);
      if (format === 'epub') return;
      const rules = async (path: string) =>
        (
          JSON.parse((await sverka(['check', path, '--format', 'json'])).out) as {
            findings: { rule: string }[];
          }
        ).findings
          .map(({ rule }) => rule)
          .sort();
      expect(await rules(out)).toEqual(await rules(resolve('fixtures/telegram-3917.txt')));
    },
  );

  it('is written as subtitles where the texts have times', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sverka-'));
    const out = join(folder, 'both.srt');
    await sverka(['align', at('captions.ru.srt'), at('captions.en.vtt'), '-o', out]);
    expect(readFileSync(out, 'utf8')).toContain('— Вы кто?\n— Я директор завода.\n- Who are you?');
  });

  it('is no text where it is packed: standard output is refused', async () => {
    const { code, err } = await sverka(['align', at('table.docx'), '--to', 'docx']);
    expect([code, err]).toEqual([2, expect.stringContaining('docx is no text: name a file with -o')]);
  });
});
