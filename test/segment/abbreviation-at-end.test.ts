import { describe, expect, it } from 'vitest';
import { endsWithAbbreviation } from '../../src/segment/abbreviation-at-end';

describe('endsWithAbbreviation', () => {
  it.each([
    '23 мая 1939 г.',
    'Копия верна. 5 экз.',
    'Дело 17, л. 12 об.',
    'Глубина — 12 м.',
    'Стол, стул и т. д.',
    'Иванов и др.',
    '300 тыс. руб.',
    'Ленин В. И.',
  ])('is true of %s', (text) => expect(endsWithAbbreviation(text, 'ru')).toBe(true));
  it.each([
    'Протокол утверждён.',
    'Учёные нашли ген.',
    'Он приехал в 1939 году.',
    'Он вернулся в дом.',
    'Дошли до 12.',
    'Вот как!',
    '',
  ])('is false of %s', (text) => expect(endsWithAbbreviation(text, 'ru')).toBe(false));
  it.each([
    ['He lives in the U.S.', true],
    ['They met at 5 p.m.', true],
    ['It is 12 ft.', true],
    ['He lost his cap.', false],
    ['He stayed in.', false],
    ['He went.', false],
  ])('knows English: %s', (text, expected) => expect(endsWithAbbreviation(text, 'en')).toBe(expected));
});
