import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

describe('texts that are out of the ordinary', () => {
  it('of one sentence beside ten thousand, or with nothing on one side', () => {
    const many = Array.from({ length: 10_000 }, (_, k) => `Sentence ${k} of the report.`);
    const { beads } = align(['Доклад, предложение 77.'], many);
    expect(beads.at(-1)!.target.end).toBe(10_000);
    expect(align([], many).beads).toHaveLength(10_000);
  });

  it('of sentences that are all the same, or of 100 KB, are covered', () => {
    const same = (text: string) => Array<string>(400).fill(text);
    expect(align(same('Он ушёл домой.'), same('He went home.')).beads.at(-1)!.source.end).toBe(400);
    const russian = 'Слово за слово, и так без конца 5 мая '.repeat(2_700);
    const english = 'Word for word, and so on without end on 5 May '.repeat(2_200);
    const { beads } = align(['Начало.', russian, 'Конец.'], ['The beginning.', english, 'The end.']);
    expect(beads.map(({ source, target }) => [source.end, target.end])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('of two thousand equal sentences are paired one by one', { timeout: 60_000 }, () => {
    const same = (text: string) => Array<string>(2000).fill(text);
    const { beads } = align(same('Да, это так.'), same('Yes, that is so.'));
    const plain = beads.filter(
      ({ source, target }) => source.end - source.start === 1 && target.end - target.start === 1,
    );
    expect(plain.length).toBeGreaterThan(1950);
  });

  it('in the wrong order of languages are said to be so; those in the right one are not', () => {
    const [russian, english] = [
      ['Он пришёл 5 мая.', 'Нет.'],
      ['He came on 5 May.', 'No.'],
    ];
    const named = { sourceLanguage: 'ru', targetLanguage: 'en' };
    expect(align(english, russian, named).warnings?.[0]?.code).toBe('SIDES_SWAPPED');
    expect(align(english, russian).warnings).toBeUndefined();
    expect(align(russian, english).warnings).toBeUndefined();
    expect(align(english, russian, { sourceLanguage: 'en', targetLanguage: 'ru' }).warnings).toBeUndefined();
  });

  it('that have nothing to do with each other get no pair that is called sure', () => {
    const russian = [
      'Снег выпал рано.',
      'Рыбаки чинили сети у причала.',
      'Дети спали.',
      'Старик курил трубку.',
    ];
    const english = [
      'Taxes will rise next year.',
      'The senate voted against it.',
      'Markets fell sharply.',
      'Nobody resigned.',
    ];
    for (const { source, target, confidence } of align(russian, english).beads) {
      if (source.end > source.start && target.end > target.start) expect(confidence).toBeLessThan(0.9);
    }
  });
});
