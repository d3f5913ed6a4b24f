import { it } from 'vitest';
import { dateMismatch } from '../../../src/check/rules/values/date-mismatch';
import { testRule } from '../../../src/check/engine/test-rule';

it('date-mismatch', () => {
  testRule(dateMismatch, {
    valid: [
      { source: 'Встреча состоится 10-15 июля.', target: 'The meeting will be held on July 10-15.' },
      { source: 'Ответ от 28 июня 1951 г.', target: 'The answer of 28 June 1951.' },
      // a wrong number is the business of number-mismatch
      { source: 'Пришли 12 человек.', target: 'Fifteen people came.' },
    ],
    invalid: [
      {
        source: 'Встреча состоится 28 июня.',
        target: 'The meeting will be held on 29 June.',
        findings: [
          { severity: 'error', source: ['28 июня'], target: ['29 June'], message: 'became 29 June' },
        ],
      },
      {
        source: 'Матч пройдет 7 августа в Манчестере.',
        target: 'The match will be played in Manchester.',
        findings: [{ source: ['7 августа'], target: [] }],
      },
    ],
  });
});
