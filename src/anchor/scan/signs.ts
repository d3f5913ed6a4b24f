import type { AnchorWord } from '../../languages/anchor-vocabulary';

/** Signs that mean the same as a word, in every language. */
export const signWords: Readonly<Record<string, AnchorWord>> = {
  $: { unit: 'USD', bound: true },
  '€': { unit: 'EUR', bound: true },
  '£': { unit: 'GBP', bound: true },
  '¥': { unit: 'JPY', bound: true },
  '₽': { unit: 'RUB', bound: true },
  '₴': { unit: 'UAH', bound: true },
  '₸': { unit: 'KZT', bound: true },
  '%': { unit: '%', bound: true },
  '‰': { unit: '‰', bound: true },
  '°': { unit: 'degree', bound: true },
  '№': { reference: 'no', bound: true },
  '§': { reference: 'para', bound: true },
  '#': { reference: 'no', bound: true },
  '²': { power: 2, bound: true },
  '³': { power: 3, bound: true },
  '½': { fraction: 0.5 },
  '¼': { fraction: 0.25 },
  '¾': { fraction: 0.75 },
};
