import { it } from 'vitest';
import { notATranslation } from '../../../src/check/rules/losses/not-a-translation';
import { testRule } from '../../../src/check/engine/test-rule';
import { russianEnglish } from '../../../src/lexicon/ru-en';

const lexicon = russianEnglish();

it('not-a-translation', () => {
  testRule(notATranslation, {
    valid: [
      {
        source: 'Мы также не можем держать непосредственную связь с командующим армией.',
        target: 'We also cannot maintain direct communication with the commander of the army.',
        lexicon,
      },
      { source: 'Да.', target: 'The weather.', lexicon },
      // a summary: all of it has its counterpart
      {
        source: Array<string>(20).fill('Мы получили ваши телеграммы.'),
        target: ['We have received your telegrams.', 'The armies met.', 'It was cold.'],
        beads: [[1, 1], ...Array.from({ length: 19 }, (): [number, number] => [1, 0]), [0, 1], [0, 1]],
        lexicon,
      },
      {
        source: 'Они приближаются друг к другу.',
        target: 'Both black holes are getting closer together.',
        lexicon,
      },
    ],
    invalid: [
      {
        source: 'Мы также не можем держать непосредственную связь с командующим армией.',
        target: 'Knead two dry powders, boil the syrup and sprinkle sugar over every cake.',
        lexicon,
        findings: [{ severity: 'error', message: 'hardly a word in common' }],
      },
      {
        source: ['Снег выпал рано.', 'Рыбаки чинили сети у причала.', 'Старик курил трубку.'],
        target: ['Taxes will rise next year.', 'The senate voted against it.', 'Markets fell sharply.'],
        beads: [
          [1, 0],
          [1, 0],
          [1, 0],
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        lexicon,
        findings: [{ severity: 'error', message: 'not translations of each other' }],
      },
    ],
  });
});
