import { it } from 'vitest';
import { omission } from '../../../src/check/rules/losses/omission';
import { testRule } from '../../../src/check/engine/test-rule';

it('omission', () => {
  testRule(omission, {
    valid: [
      { source: 'Ответ получен.', target: 'The answer has been received.' },
      {
        source: ['Да.', '* * *'],
        target: ['Yes.'],
        beads: [
          [1, 1],
          [1, 0],
        ],
      },
    ],
    invalid: [
      {
        source: ['Раз.', 'Сделано два дела.', 'Три.', 'Четыре.'],
        target: ['One.', 'Four.'],
        beads: [
          [1, 1],
          [1, 0],
          [1, 0],
          [1, 1],
        ],
        findings: [
          { severity: 'error', source: ['Сделано два дела.', 'Три.'], target: [], message: '4 words' },
        ],
      },
      { source: 'Ответ получен.', target: '.', findings: [{ source: ['Ответ получен.'] }] },
    ],
  });
});
