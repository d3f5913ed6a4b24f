import { it } from 'vitest';
import { emphasis } from '../../../src/check/rules/marks/emphasis';
import { testRule } from '../../../src/check/engine/test-rule';

it('emphasis', () => {
  testRule(emphasis, {
    valid: [
      { source: 'СРОЧНО ответить.', target: 'Answer URGENTLY.' },
      { source: 'НАТО и ООН.', target: 'The alliance and the organisation.' },
    ],
    invalid: [
      { source: 'Срочно ответить.', target: 'Answer URGENTLY.', findings: [{ target: ['URGENTLY'] }] },
    ],
  });
});
