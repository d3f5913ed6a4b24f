import { expect, it } from 'vitest';
import { align, check } from '../../../src/index';

const warned = (source: string, target: string) =>
  check(align(source, target))
    .filter(({ rule, severity }) => /omission|addition/.test(rule) && severity !== 'info')
    .map(({ rule }) => rule);

it('warns of sentences left out of a short text, which the aligner joins to others for want of a better place', () => {
  const source =
    'Посол прибыл утром. Он вручил ноту министру. Министр прочитал её молча. Вечером посол уехал.';
  expect(
    warned(source, 'The ambassador arrived in the morning. In the evening the ambassador left.'),
  ).not.toEqual([]);
});

it('and says nothing of sentences that the translation joins', () => {
  const source =
    'Посол прибыл утром. Он вручил ноту министру. Министр прочитал её молча. Вечером посол уехал.';
  const target =
    'The ambassador arrived in the morning and handed the minister a note. The minister read it in silence, and in the evening the ambassador left.';
  expect(warned(source, target)).toEqual([]);
});

const heading = 'Harbour fire in Odessa destroys eleven warehouses';
const lead = 'A fire in the harbour of Odessa destroyed eleven warehouses on Friday and damaged two ships.';

it('warns of a heading left out whose words the next sentence has again, in either direction', () => {
  const russian = 'Пожар в гавани Одессы уничтожил в пятницу одиннадцать складов и повредил два корабля.';
  const both = (english: string[]) => {
    const forth = check(align(english, [russian]));
    const back = check(align([russian], english));
    return [forth, back].map(
      (found) =>
        found.filter(({ rule, severity }) => /omission|addition/.test(rule) && severity !== 'info').length,
    );
  };
  expect(both([heading, lead])).toEqual([1, 1]);
  expect(both([lead])).toEqual([0, 0]);
  // each half of the Russian sentence has its own
  expect(
    both(['A fire in the harbour of Odessa destroyed eleven warehouses on Friday.', 'It damaged two ships.']),
  ).toEqual([0, 0]);
});
