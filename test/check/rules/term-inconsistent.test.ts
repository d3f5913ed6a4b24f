import { it } from 'vitest';
import { termInconsistent } from '../../../src/check/rules/wording/term-inconsistent';
import { testRule } from '../../../src/check/engine/test-rule';

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
        source: ['Ждут командующего.', 'Командующему пишут.'],
        target: ['They wait for the commander.', 'They write to the commander in chief.'],
        findings: [
          {
            severity: 'info',
            message: 'командующий is rendered in 2 ways: commander, commander in chief.',
            target: ['commander', 'commander in chief'],
          },
        ],
      },
    ],
  });
});
