import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment';

const furniture = (text: string, language = 'ru') =>
  segment(text, language)
    .filter(({ kind }) => kind === 'furniture')
    .map((sentence) => sentence.text);

/** Pages of prose whose lines are broken in the middle of sentences by what stands between pages. */
function pages(between: (page: number) => string, count = 4): string {
  const lines = (page: number) =>
    ['Орлов', 'Громов', 'Лунин', 'Седов', 'Зорин']
      .map(
        (name) =>
          `${name}${'а'.repeat(page)} выехал утром и прибыл в город к обеду, где его ждали директор завода и местный совет.\n`,
      )
      .join('');
  return Array.from(
    { length: count },
    (_, k) =>
      `${lines(k)}Потом ${'да'.repeat(k)} говорили о${between(k + 1)}${'да'.repeat(k)} поставках угля.\n`,
  ).join('');
}

describe('furniture of pages', () => {
  it.each(['- 2 -', '— 17 —', 'стр. 5', '[с. 131]', 'Page 3 of 12'])('is %s', (line) => {
    expect(furniture(`Переговоры начались.\n\n${line}\n\nОтвет получен.`)).toEqual([line]);
  });

  it('is the mark of an archive that stands on every sheet', () => {
    const marks = [131, 132].map((sheet) => `ГАРФ. Ф. 17. Оп. 3. Д. 6. Л. ${sheet}`);
    expect(furniture(`Начало.\n\n${marks[0]}\n\nПродолжение.\n\n${marks[1]}\n\nКонец.`)).toEqual(marks);
    const english = [131, 132].map((sheet) => `RGASPI, f. 17, op. 3, d. 6, l. ${sheet}`);
    expect(furniture(`Begin.\n\n${english[0]}\n\nGo on.\n\n${english[1]}\n\nEnd.`, 'en')).toEqual(english);
    expect(furniture(`Конец документа.\n\n${marks[0]}`)).toEqual([]);
  });

  it('is a running head that interrupts sentences, and the numbers with it', () => {
    expect(furniture(pages((page) => `\n${page}\nИстория одного завода\n`))).toHaveLength(8);
    expect(furniture(pages((page) => `\n\nИСТОРИЯ ОДНОГО ЗАВОДА ${page + 10}\n\n`))).toHaveLength(4);
    expect(furniture(pages((page) => `\n${page + 10}\n`))).toEqual(['11', '12', '13', '14']);
  });

  it('is not a refrain, a speaker, the date of an entry or the number of a chapter', () => {
    const verse = 'Гори, гори ясно,\nчтобы не погасло,\nглянь на небо,\nптички летят,\n'.repeat(6);
    expect(furniture(verse)).toEqual([]);
    const play = 'ПЕТРОВ\n\nЯ не поеду.\n\nОРЛОВА\n\nТы должен.\n\n'.repeat(12);
    expect(furniture(play)).toEqual([]);
    const prose = 'Сегодня шёл дождь, и мы сидели дома до самого вечера. '.repeat(9);
    const diary = [1, 2, 3, 4].map((day) => `${day} мая 1951 г.\n\n${prose}\n\n`).join('');
    expect(furniture(diary)).toEqual([]);
    expect(furniture(diary.replaceAll(' мая 1951 г.', ''))).toEqual([]);
    expect(furniture([1, 2, 3].map((n) => `Глава ${n}\n\n${prose}\n\n`).join(''))).toEqual([]);
  });

  it('is seen in long texts too', () => {
    expect(furniture('7\n'.repeat(50_000))).toEqual([]);
  });
});

describe('editorial notes', () => {
  it.each([
    ['ru', '[12] Прим. пер.: завод стоял в Харькове.'],
    ['ru', '* Примечание редактора: дата исправлена.'],
    ['ru', 'Завод стоял в Харькове. — Прим. ред.'],
    ['en', '[12] Translator’s note: the factory stood in Kharkov.'],
    ['en', "Editors' note: the date is wrong."],
    ['en', 'The factory stood in Kharkov. — Trans.'],
  ])('%s: %s', (language, text) => {
    expect(segment(text, language).map(({ kind }) => kind)).toEqual(['editorial']);
  });

  it.each(['Примечание: завод стоял в Харькове.', 'Приметы врага известны. Он молчал.'])('not %s', (text) => {
    expect(segment(text, 'ru').map(({ kind }) => kind)).not.toContain('editorial');
  });
});
