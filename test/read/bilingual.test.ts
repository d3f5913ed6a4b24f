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

describe('versions in turn', () => {
  const pairs = [
    ['Мир был заключён в полночь.', 'Peace was made at midnight.'],
    ['Договор подписали обе стороны.', 'Both sides signed the treaty.'],
    ['Утром войска ушли. Город опустел.', 'In the morning the troops left. The town was empty.'],
    ['Посол NATO уехал.', 'The ambassador left.'],
  ] as const;
  const both = (text: string) => {
    const { source, target, unplaced } = readBilingual(text);
    for (const { sentences } of [source, target])
      for (const { start, end, text: sentence } of sentences) expect(text.slice(start, end)).toBe(sentence);
    return { ru: source.sentences.map((s) => s.text), en: target.sentences.map((s) => s.text), unplaced };
  };
  const expected = {
    ru: [
      'Мир был заключён в полночь.',
      'Договор подписали обе стороны.',
      'Утром войска ушли.',
      'Город опустел.',
      'Посол NATO уехал.',
    ],
    en: [
      'Peace was made at midnight.',
      'Both sides signed the treaty.',
      'In the morning the troops left.',
      'The town was empty.',
      'The ambassador left.',
    ],
    unplaced: undefined,
  };

  it.each([
    ['paragraphs', pairs.map((pair) => pair.join('\n\n')).join('\n\n')],
    ['paragraphs, the translation first', pairs.map(([ru, en]) => `${en}\n\n${ru}`).join('\n\n')],
    ['lines', pairs.map((pair) => pair.join('\n')).join('\n')],
    ['lines, pairs apart', pairs.map((pair) => pair.join('\n')).join('\n\n')],
    ['lines that end with CR', pairs.map((pair) => pair.join('\r')).join('\r')],
    ['columns with a tab', pairs.map((pair) => pair.join('\t')).join('\n')],
    ['columns with spaces', pairs.map(([ru, en]) => `${ru.padEnd(60)}${en}`).join('\n')],
    ['columns with bars', pairs.map((pair) => pair.join(' | ')).join('\n')],
  ])('are found as %s', (_what, text) => {
    expect(both(text)).toEqual(expected);
  });

  it('tells blocks one after the other from versions in turn, and says what stands in neither', () => {
    const [ru, en] = [0, 1].map((side) => pairs.map((pair) => pair[side]).join('\n\n'));
    expect(both(`${ru}\n\n${en}`)).toEqual(expected);
    expect(both(`${en}\n\n${ru}`)).toEqual(expected);
    const text = `Archive of Texts\n\n${ru}\n\n${en}`;
    const { unplaced, ...versions } = both(text);
    expect({ ...versions, unplaced: undefined }).toEqual(expected);
    expect(unplaced!.map(({ start, end }) => text.slice(start, end))).toEqual(['Archive of Texts']);
  });
});
