import { it } from 'vitest';
import { numberMismatch } from '../../../src/check/rules/values/number-mismatch';
import { testRule } from '../../../src/check/engine/test-rule';

it('number-mismatch', () => {
  testRule(numberMismatch, {
    valid: [
      { source: 'Уровень нулевой, множитель равен единице.', target: 'The level is 0, the factor equals 1.' },
      { source: 'Способ I прост.', target: 'Method 1 is simple.' },
      // a blank was lost when the text was taken out of a page
      { source: 'След.9.12.', target: 'Next9.12.' },
      { source: '38-я параллель.', target: 'The 38th parallel.' },
      { source: 'Пришли пять тысяч человек.', target: 'Some 5,000 people came.' },
      { source: 'Рост на 1,5%.', target: 'Growth of 1.5 percent.' },
      { source: 'Один из них ушёл.', target: 'A man left.' },
    ],
    invalid: [
      {
        source: 'Пришли 12 человек.',
        target: 'There came 15 people.',
        findings: [{ severity: 'error', source: ['12'], target: ['15'] }],
      },
      // two values of one place are one finding
      {
        source: 'Цифры поднимаются до 24%; целые общества с трёхкратным уровнем болезней.',
        target: 'It goes up to three times that, whole societies with three times the level of disease.',
        findings: 1,
      },
      {
        source: 'Партия набрала 6,2 процента.',
        target: 'The party won no seats.',
        findings: [{ target: [], message: 'has no counterpart in the translation' }],
      },
    ],
  });
});
