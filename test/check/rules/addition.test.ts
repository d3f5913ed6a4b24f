import { it } from 'vitest';
import { addition } from '../../../src/check/rules/losses/addition';
import { testRule } from '../../../src/check/engine/test-rule';

it('addition', () => {
  testRule(addition, {
    valid: [{ source: 'Ответ получен.', target: 'The answer has been received.' }],
    invalid: [
      {
        source: ['Да.'],
        target: ['CIPHERED', 'No. 1', 'Yes.', 'No. 335/III'],
        beads: [
          [0, 1],
          [0, 1],
          [1, 1],
          [0, 1],
        ],
        findings: [{ severity: 'warning', target: ['CIPHERED', 'No. 1'] }, { target: ['No. 335/III'] }],
      },
    ],
  });
});
