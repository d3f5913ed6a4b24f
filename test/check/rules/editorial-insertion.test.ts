import { it } from 'vitest';
import { editorialInsertion } from '../../../src/check/rules/losses/editorial-insertion';
import { testRule } from '../../../src/check/engine/test-rule';

it('editorial-insertion', () => {
  testRule(editorialInsertion, {
    valid: [
      { source: 'Связь.', target: 'Communication [...] and […] [1].' },
      { source: 'Связь [с ним].', target: 'Communication [with him].' },
    ],
    invalid: [
      {
        source: 'Связь должны держать Вы.',
        target: 'You must maintain communication [with him].',
        findings: [{ severity: 'info', target: ['[with him]'] }],
      },
    ],
  });
});
