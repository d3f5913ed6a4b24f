import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSimilarity, prepareName, preparedSimilarity } from '../../src/names/spelling/name-similarity';

describe('nameSimilarity', () => {
  it.each([
    ['Риджуэю', 'Ridgway'],
    ['Пэн Дэхуаем', 'PENG DEHUAI'],
    ['Мао Цзэдун', 'Mao Tse-tung'],
    ['Сёч', 'Szőcs'],
    ['Шер', 'Schär'],
    ['Жан', 'Jean'],
    ['Хьюз', 'Hughes'],
    ['Достоевского', 'Dostoyevsky'],
    ['Шостаковичем', 'Schostakowitsch'],
    ['Хрущёва', 'Khrushchev'],
    ['Кэндзабуро', 'Kenzaburō'],
    ['Юань', 'Yuan'],
    ['Эйзенхауэру', 'Eisenhower'],
  ])('%s is %s', (russian, english) => {
    expect(nameSimilarity(russian, english)).toBeGreaterThan(0.5);
  });

  it.each([
    ['Риджуэй', 'Rockefeller'],
    ['Москва', 'Madrid'],
    ['Иванов', 'Petrov'],
    ['Гензан', 'Wonsan'],
    ['Пэн', 'Kim'],
  ])('%s is not %s', (russian, english) => {
    expect(nameSimilarity(russian, english)).toBeLessThan(0.5);
  });

  it('does not care for case, order of the arguments or ё', () => {
    expect(nameSimilarity('ХРУЩЕВ', 'khrushchev')).toBeGreaterThan(0.9);
    expect(nameSimilarity('Ridgway', 'Риджуэй')).toBe(nameSimilarity('Риджуэй', 'Ridgway'));
  });

  it('is 0 where a side has no letters', () => {
    expect(nameSimilarity('', 'Kim')).toBe(0);
    expect(nameSimilarity('123', '123')).toBe(0);
  });

  it('stays in [0, 1] for any two texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        const value = nameSimilarity(one, other);
        return value >= 0 && value <= 1;
      }),
    );
  });

  it('is what the prepared names give', () => {
    expect(preparedSimilarity(prepareName('Шер'), prepareName('Schär'))).toBe(nameSimilarity('Шер', 'Schär'));
  });
});
