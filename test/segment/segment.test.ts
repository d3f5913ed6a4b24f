import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment';

/**
 * Cases of `fixtures/segment/LANGUAGE`: one sentence a line, cases apart by a line `---`. Joined by spaces (by line breaks in
 * files whose name begins with `lines`) and split again, the sentences must come back.
 */
const files = ['ru', 'en'].flatMap((language) =>
  readdirSync(`fixtures/segment/${language}`).map((file) => `${language}/${file}`),
);

describe.each(files)('%s', (file) => {
  const cases = readFileSync(`fixtures/segment/${file}`, 'utf8')
    .trim()
    .split(/\r?\n---\r?\n/);
  const between = file.includes('/lines') ? '\n' : ' ';
  it.each(cases)('%s', (text) => {
    const sentences = text.split(/\r?\n/);
    const found = segment(sentences.join(between), file.slice(0, 2));
    expect(found.map((sentence) => sentence.text)).toEqual(sentences);
  });
});

describe('segment', () => {
  it('joins wrapped lines and parts paragraphs', () => {
    const text =
      'По нашему мнению, надо немедленно ответить Риджуэю по радио о\nсогласии встретиться с его представителями. Это\nважно.\n\nДа.';
    const found = segment(text, 'ru');
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(found[1]!.text).toBe('Это\nважно.');
  });

  it('takes every line as a paragraph when lines are paragraphs', () => {
    const paragraph =
      'Это сообщение должно быть подписано командующим армией и командующим добровольческими частями, следовательно, обоими ими вместе';
    const found = segment(`${paragraph}\n${paragraph}.\n${paragraph}.`, 'ru');
    expect(found.map((sentence) => sentence.paragraph)).toEqual([0, 1, 2]);
  });

  it('reports what a sentence is', () => {
    const text =
      'РЕШЕНИЕ ПОЛИТБЮРО\n\n1. Принять к сведению.\n\n[...]\n\nЭто важно.\n\nМинистр иностранных дел\nА. Громыко';
    expect(segment(text, 'ru').map(({ kind }) => kind)).toEqual([
      'heading',
      'list-item',
      'editorial',
      'prose',
      'signature',
    ]);
  });

  it('takes the number of a chapter for a heading, and one word with a stop for no signature', () => {
    const text = 'Глава I\nГости съезжались на дачу.\n\nОн кивнул.\n\nДа.\n\nФилиппов';
    expect(segment(text, 'ru').map(({ kind }) => kind)).toEqual([
      'heading',
      'prose',
      'prose',
      'prose',
      'signature',
    ]);
  });

  it('sees words through soft hyphens, stress marks, ё and hard spaces, and leaves them in', () => {
    const sentences = [
      'По мне\u00adнию тов.\u00a0Сталина, да.',
      'Это\u00a0— за\u0301мок г.\u00a0Орла.',
      'Её отдали.',
    ];
    expect(segment(`\ufeff${sentences.join(' ')}\r\n`, 'ru').map((sentence) => sentence.text)).toEqual(
      sentences,
    );
  });

  it('gives nothing for an empty text and survives 100,000 dots', () => {
    expect(segment('', 'ru')).toEqual([]);
    expect(
      segment('.'.repeat(100_000), 'ru')
        .map(({ text }) => text)
        .join(''),
    ).toHaveLength(100_000);
  });
});
