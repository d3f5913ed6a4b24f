import { it } from 'vitest';
import { quantityMismatch } from '../../../src/check/rules/values/quantity-mismatch';
import { testRule } from '../../../src/check/engine/test-rule';

it('quantity-mismatch', () => {
  testRule(quantityMismatch, {
    valid: [
      { source: 'Он прошёл 10 км.', target: 'He walked 10 kilometers.' },
      // converted rightly
      { source: 'Он прошёл 10 км.', target: 'He walked 6.2 miles.' },
    ],
    invalid: [
      {
        source: 'Он прошёл 10 км.',
        target: 'He walked 10 miles.',
        findings: [{ severity: 'error', source: ['10 км'], target: ['10 miles'] }],
      },
    ],
  });
});
