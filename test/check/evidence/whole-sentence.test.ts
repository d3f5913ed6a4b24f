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
