import { expect, it } from 'vitest';
import { remember } from '../../src/languages/remember';

it('computes once for words that come again', () => {
  let asked = 0;
  const length = remember((word) => (asked++, word.length));
  expect([length('дом'), length('дом'), length('сад'), length('дом')]).toEqual([3, 3, 3, 3]);
  expect(asked).toBe(2);
});

it('keeps no more than it may', () => {
  const asked: string[] = [];
  const same = remember((word) => (asked.push(word), word), 2);
  for (const word of ['а', 'б', 'в', 'в', 'а']) expect(same(word)).toBe(word);
  expect(asked).toEqual(['а', 'б', 'в', 'а']);
});

it('keeps nothing for text that is no word', () => {
  let asked = 0;
  const count = remember(() => ++asked);
  expect([count('длинный'.repeat(10)), count('длинный'.repeat(10))]).toEqual([1, 2]);
});
