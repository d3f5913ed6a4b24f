import { describe, expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { check } from '../../../src/index';

const rules = ['number-mismatch', 'quantity-mismatch', 'date-mismatch'];

/** The warnings about values, with the Russian text as the original, and with the English one. */
function warnings(russian: string, english: string): number[] {
  const texts = [
    { source: russian, target: english },
    { source: english, target: russian, sourceLanguage: 'en', targetLanguage: 'ru' },
  ];
  return texts.map(
    (text) => check(caseBitext(text), { only: rules }).filter(({ severity }) => severity !== 'info').length,
  );
}

describe('the same amount in another measure', () => {
  it.each([
    [
      'Если температура тридцать восемь и девять или выше.',
      'If you have a fever of a hundred and two or higher.',
    ],
    ['Температура была 39.', 'The temperature was 102.'],
    ['Держитесь на расстоянии около метра.', 'Keep at a distance of three feet.'],
    ['Геном от 26 до 32 тысяч нуклеотидов.', 'A genome of 26 to 32 kilobases.'],
    ['Семьи сидят в четырёх стенах.', 'Families are stuck at home.'],
    ['Ситуация напоминает замкнутый круг.', 'The situation is a bit of a Catch 22.'],
    ['Он был в полтора раза старше брата.', 'He was half as old again as his brother.'],
  ])('is no difference: %s | %s', (russian, english) => {
    expect(warnings(russian, english)).toEqual([0, 0]);
  });

  it.each([
    ['Температура была 39.', 'The temperature was 105.'],
    ['Держитесь на расстоянии около метра.', 'Keep at a distance of ten feet.'],
    ['Геном от 26 до 32 тысяч нуклеотидов.', 'A genome of 26 to 38 kilobases.'],
    ['Подтверждено 2240 191 случаев.', '2,240,195 cases were confirmed.'],
    ['Он был в полтора раза старше брата.', 'He was three times as old as his brother.'],
  ])('is told from another amount, which is said once: %s | %s', (russian, english) => {
    expect(warnings(russian, english)).toEqual([1, 1]);
  });
});
