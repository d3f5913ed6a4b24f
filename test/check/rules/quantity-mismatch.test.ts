import { it } from 'vitest';
import { quantityMismatch } from '../../../src/check/rules/values/quantity-mismatch';
import { testRule } from '../../../src/check/engine/test-rule';

it('quantity-mismatch', () => {
  testRule(quantityMismatch, {
    valid: [
      { source: 'Он прошёл 10 км.', target: 'He walked 10 kilometers.' },
      // converted rightly
      { source: 'Он прошёл 10 км.', target: 'He walked 6.2 miles.' },
      // one of a kind needs no number
      { source: 'Прошло больше года.', target: 'Over 1 year has passed.' },
      { source: 'За месяц он выучил всё.', target: 'Within 1 month he had learned it.' },
      { source: 'Он заплатил 1 доллар.', target: 'He paid a dollar.' },
    ],
    invalid: [
      // a year of the calendar is none
      {
        source: 'Он ждал с мая 1951 года.',
        target: 'He waited 1 year from May 1951.',
        findings: [{ target: ['1 year'] }],
      },
      { source: 'Он ждал 1 год.', target: 'He waited for 2 years.', findings: [{ severity: 'error' }] },
      { source: 'Он ждал 1 год.', target: 'He waited.', findings: [{ source: ['1 год'] }] },
      {
        source: 'Он прошёл 10 км.',
        target: 'He walked 10 miles.',
        findings: [{ severity: 'error', source: ['10 км'], target: ['10 miles'] }],
      },
    ],
  });
});
