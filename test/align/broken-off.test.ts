import { describe, expect, it } from 'vitest';
import { align } from '../../src/index';

const russian = Array.from({ length: 9 }, (_, k) => `Посол прибыл утром и вручил ноту номер ${k + 1}.`).join(
  ' ',
);
const english = Array.from(
  { length: 9 },
  (_, k) => `The ambassador arrived in the morning and handed over note number ${k + 1}.`,
).join(' ');
const codes = (source: string, target: string) =>
  align(source, target).warnings?.map(({ code, message }) => `${code} ${message}`);

describe('a text that breaks off', () => {
  it('is said to', () => {
    expect(
      codes(`${russian} Вечером он уехал в город и`, `${english} In the evening he left for the town.`),
    ).toEqual(['BREAKS_OFF The source breaks off in the middle of a sentence: ‘…уехал в город и’']);
    expect(codes(`${russian} Вечером он уехал.`, `${english} In the evening he left for the`)).toEqual([
      'BREAKS_OFF The target breaks off in the middle of a sentence: ‘…he left for the’',
    ]);
  });

  it('is not one that ends with a name or a date, or never has stops', () => {
    expect(codes(`${russian}\n\nМосква, Кремль`, `${english}\n\nMoscow, the Kremlin`)).toBeUndefined();
    const lines = russian.replaceAll('.', '').split(' ').join('\n');
    expect(codes(lines, english)).toBeUndefined();
  });
});
