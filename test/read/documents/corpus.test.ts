import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { align, check } from '../../../src/index';
import { documentSentences, placeLabel, readDocument, type ReadDocument } from '../../../src/read';

const folder = 'fixtures/documents';
const read = (name: string) => readDocument(readFileSync(`${folder}/${name}`), { name });
const textOf = ({ text }: ReadDocument, { start, end }: { start: number; end: number }) =>
  text.slice(start, end);

const formats = ['html', 'epub', 'fb2', 'docx', 'odt', 'pdf', 'md'];

describe('the report in every format', () => {
  it.each(formats)('%s has its text and structure', async (format) => {
    const document = await read(`report.ru.${format}`);
    const { blocks } = document;
    const of = (kind: string) =>
      blocks.filter((block) => block.kind === kind).map((block) => textOf(document, block));
    expect(of('heading').slice(-2)).toEqual(['Отчёт о поездке', 'Что сделано']);
    expect(of('paragraph').find((text) => text.startsWith('Делегация'))).toBe(
      'Делегация выехала утром 5 мая 1951 г. и прибыла в Пекин к обеду.[1] На вокзале её встретил тов. Ли Фучунь.',
    );
    expect(of('list-item').slice(0, 2)).toEqual([
      'завод тяжёлого машиностроения;',
      'текстильная фабрика имени 8 марта;',
    ]);
    expect(document.text).toContain('Вечером делегация вернулась в гостиницу.');
    if (format !== 'pdf') {
      expect(of('cell')).toEqual([
        'Завод',
        'Рабочих',
        'Тяжёлого машиностроения',
        '1200',
        'Текстильная фабрика',
        '340',
      ]);
      expect(blocks.find((block) => textOf(document, block) === '340')!.cell).toEqual({
        table: 1,
        row: 3,
        column: 2,
      });
      expect(of('note')).toEqual(['Поезд опоздал на два часа.']);
      expect(document.text).not.toContain('example.org');
    }
  });

  it('is the same from another producer', async () => {
    const [pandoc, office] = [await read('report.ru.docx'), await read('report.office.ru.docx')];
    const plain = ({ text }: ReadDocument) => text.replace('код, который не перевели\n\n', '');
    expect(plain(office)).toBe(plain(pandoc));
  });

  it.each(formats)('%s: every block and sentence is a stretch of the text', async (format) => {
    const document = await read(`report.en.${format}`);
    let last = 0;
    for (const { start, end } of document.blocks) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(document.text.slice(start, end).trim()).toBe(document.text.slice(start, end));
      last = end;
    }
    const { sentences, text } = documentSentences(document, 'en');
    for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
    expect(sentences.find((sentence) => sentence.text === 'What Was Done')!.kind).toBe('heading');
  });
});

describe('the telegram in every format', () => {
  const plain = check(
    align(readFileSync(`${folder}/telegram.ru.md`, 'utf8'), readFileSync(`${folder}/telegram.en.md`, 'utf8')),
  );
  const essence = (findings: typeof plain) =>
    findings.map(({ rule, severity, suggestion }) => `${severity} ${rule} ${suggestion ?? ''}`).sort();

  it.each(formats)('%s gives the findings of the plain text', async (format) => {
    const [source, target] = [await read(`telegram.ru.${format}`), await read(`telegram.en.${format}`)];
    const findings = check(align(documentSentences(source, 'ru'), documentSentences(target, 'en')));
    expect(essence(findings)).toEqual(essence(plain));
    for (const finding of findings)
      for (const span of finding.source)
        expect(placeLabel(source.blocks, span.start)).toMatch(/^(?:page 1, |line \d|ch001|text\/|paragraph)/);
  });

  it('is read from FB2 in Windows-1251', async () => {
    const [utf8, windows] = [await read('telegram.ru.fb2'), await read('telegram.windows-1251.ru.fb2')];
    expect(windows.text).toBe(utf8.text);
  });
});

describe('subtitles', () => {
  it('are captions with times, and sentences go over several of them', async () => {
    const [source, target] = [await read('captions.ru.srt'), await read('captions.en.vtt')];
    expect(source.blocks.map(({ time }) => time!.start)).toEqual([1, 3.2, 7, 10]);
    expect(documentSentences(source, 'ru').sentences.map(({ text }) => text)).toEqual([
      'Делегация выехала утром и прибыла в Пекин 5 мая 1951 года.',
      '— Вы кто?',
      '— Я директор завода.',
      'Работа идёт хорошо.',
    ]);
    const bitext = align(documentSentences(source, 'ru'), documentSentences(target, 'en'));
    expect(bitext.beads).toHaveLength(4);
    expect(check(bitext).filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(placeLabel(source.blocks, source.text.indexOf('директор'))).toBe('00:00:07');
  });
});

describe('a PDF in two columns', () => {
  it('is read column by column, without running heads and parted words', async () => {
    const document = await read('two-columns.ru.pdf');
    expect(document.blocks).toHaveLength(36);
    expect(document.text).not.toMatch(/сводка —|\p{L}-\s|\u00ad/u);
    for (const block of document.blocks)
      expect(textOf(document, block)).toMatch(/^Товарищ .* Правительство одобрило это предложение\.$/u);
    expect(document.blocks.at(-1)!.page).toBeGreaterThan(2);
  });
});
