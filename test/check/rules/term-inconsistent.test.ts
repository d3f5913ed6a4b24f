import { it } from 'vitest';
import { termInconsistent } from '../../../src/check/rules/term-inconsistent';
import { testRule } from '../../../src/check/test-rule';

it('term-inconsistent', () => {
  testRule(termInconsistent, {
    valid: [
      {
        source: ['Прибыл командующий.', 'Командующего ждут.'],
        target: ['The commander came.', 'They wait for the commander.'],
      },
    ],
    invalid: [
      {
        source: ['Прибыл командующий.', 'Командующего ждут.'],
        target: ['The commander came.', 'They wait for the commander in chief.'],
        findings: [{ severity: 'info', target: ['commander', 'commander in chief'] }],
      },
    ],
  });
});
