import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBilingual } from '../../src/read/bilingual';

describe('readBilingual on the telegram', () => {
  const text = readFileSync('fixtures/telegram-3917.txt', 'utf8');
  const { source, target, metadata } = readBilingual(text);

  it('finds where each version begins and ends', () => {
    expect(source.sentences[0]!.text).toBe('Ваши телеграммы о перемирии получены.');
    expect(source.sentences.at(-1)!.text).toBe('Филиппов');
    expect(target.sentences[0]!.text).toMatch(/^CIPHERED/);
    expect(target.sentences.at(-1)!.text).toMatch(/335\/III$/);
  });

  it('keeps offsets into the whole file', () => {
    for (const { sentences } of [source, target]) {
      for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
    }
  });

  it('reads the labelled head', () => {
    expect(metadata['Original Language']).toBe('Russian');
    expect(metadata['Citation']).toContain('ll. 95-96');
    expect(metadata['Title']).toContain('Ciphered Telegram No. 3917');
  });
});

describe('readBilingual', () => {
  it('takes a plain file with the translation first', () => {
    const { source, target, metadata } = readBilingual(
      'Peace was made.\n\nIt held.\n\nМир заключён.\n\nОн устоял.\n',
    );
    expect(source.sentences.map(({ text }) => text)).toEqual(['Мир заключён.', 'Он устоял.']);
    expect(target.sentences.map(({ text }) => text)).toEqual(['Peace was made.', 'It held.']);
    expect(metadata).toEqual({});
  });

  it.each([
    ['Latin', 'Только по-русски.'],
    ['Cyrillic', 'Only in English.'],
    ['Cyrillic', ''],
  ])('says that there is no text in %s letters', (script, text) => {
    expect(() => readBilingual(text)).toThrow(new RegExp(`no text in ${script} letters`));
  });
});
