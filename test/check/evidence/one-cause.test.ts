import { expect, it } from 'vitest';
import { caseBitext } from '../../../src/check/engine/test-rule';
import { check } from '../../../src/index';

const russian = [
  'В 1941 году завод вывезли из Харькова в Омск.',
  'Директор школы открыл новую библиотеку в мае.',
  'Крестьяне привезли на рынок хлеб и молоко.',
  'Врачи лечили раненых солдат в больнице.',
  'Поезд прибыл на станцию 12 июня утром.',
  'Посол вручил ноту министру в столице.',
  'Рыбаки вернулись домой вечером с уловом.',
];
const english = [
  'In 1941 the factory was moved from Kharkov to Omsk.',
  'The director of the school opened a new library in May.',
  'The peasants brought bread and milk to the market.',
  'The doctors treated wounded soldiers in the hospital.',
  'The train arrived at the station on the morning of 12 June.',
  'The ambassador handed a note to the minister in the capital.',
  'The fishermen returned home in the evening with a catch.',
];
const shapes = russian.map(() => [1, 1] as const);

it('says once that pairs are shifted, whichever side is the original', () => {
  const shifted = ['The fleet lost two ships.', ...english.slice(0, -1)];
  const from = { source: russian, target: shifted, beads: shapes };
  const turned = {
    source: shifted,
    target: russian,
    beads: shapes,
    sourceLanguage: 'en',
    targetLanguage: 'ru',
  };
  for (const texts of [from, turned]) {
    const found = check(caseBitext(texts)).filter(({ severity }) => severity !== 'info');
    expect(found.map(({ rule }) => rule)).toEqual(['not-a-translation']);
    expect(found[0]!.message).toContain('shifted');
  }
});

it('is silent where they are not', () => {
  const found = check(caseBitext({ source: russian, target: english, beads: shapes }));
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

it('says nothing else of a passage in a wrong encoding', () => {
  const source = 'First produced in 472 B.C., the play was broadcast live on Saturday.';
  const target = 'Âïåðâûå ïðåäñòàâëåííàÿ â 472 ãîäó ïüåñà òðàíñëèðîâàëàñü â ýôèðå.';
  const bitext = caseBitext({
    source: ['The venue was once a temple.', source],
    target: ['Когда-то на этом месте стоял древний храм, в котором молились.', target],
    beads: [
      [1, 1],
      [1, 1],
    ],
    sourceLanguage: 'en',
    targetLanguage: 'ru',
  });
  const found = check(bitext).filter(({ bead, severity }) => bead === 1 || severity === 'error');
  expect(found.map(({ rule }) => rule)).toEqual(['untranslated']);
});
