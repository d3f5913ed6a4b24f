import { it } from 'vitest';
import { brackets } from '../../../src/check/rules/marks/brackets';
import { testRule } from '../../../src/check/engine/test-rule';

it('brackets', () => {
  testRule(brackets, {
    valid: [
      { source: 'а) мир', target: 'a) peace' },
      { source: 'Мир (прочный).', target: 'Peace (lasting) :)' },
      { source: 'Мир (прочный', target: 'Peace (lasting' },
    ],
    invalid: [
      {
        source: ['Пришли все (Орлов болен.', 'Громов в отпуске).'],
        target: ['All came (Orlov is ill.', 'Gromov is on leave.'],
        findings: [{ target: ['('] }],
      },
      { source: 'Мир (прочный).', target: 'Peace (lasting.', findings: [{ target: ['('] }] },
      { source: 'Мир.', target: 'Peace] in the [area.', findings: [{ target: [']', '['] }] },
    ],
  });
});
