import { it } from 'vitest';
import { brackets } from '../../../src/check/rules/brackets';
import { testRule } from '../../../src/check/test-rule';

it('brackets', () => {
  testRule(brackets, {
    valid: [
      { source: 'а) мир', target: 'a) peace' },
      { source: 'Мир (прочный).', target: 'Peace (lasting) :)' },
      { source: 'Мир (прочный', target: 'Peace (lasting' },
    ],
    invalid: [
      { source: 'Мир (прочный).', target: 'Peace (lasting.', findings: [{ target: ['('] }] },
      { source: 'Мир.', target: 'Peace] in the [area.', findings: [{ target: [']', '['] }] },
    ],
  });
});
